#include "core/article/body.h"

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr std::array kindNames{"paragraph", "heading", "quote", "listItem", "figure"};
static_assert(kindNames.size() == size_t(BlockKind::Figure) + 1);

Block textBlock(BlockKind kind, const QString &text)
{
    Block block;
    block.id = BlockId::make();
    block.kind = kind;
    if (!text.isEmpty())
        block.spans = {{text}};
    return block;
}

} // namespace

QString name(BlockKind kind)
{
    return QString::fromLatin1(kindNames[size_t(kind)]);
}

QString plainText(const Block &block)
{
    if (block.spans.size() == 1)
        return block.spans.front().text;
    QString text;
    for (const Span &span : block.spans)
        text += span.text;
    return text;
}

QList<Span> joined(const QList<Span> &spans)
{
    QList<Span> result;
    for (const Span &span : spans) {
        if (span.text.isEmpty())
            continue;
        const bool alike = !result.isEmpty() && result.back().bold == span.bold &&
                           result.back().italic == span.italic && result.back().link == span.link;
        if (alike)
            result.back().text += span.text;
        else
            result.append(span);
    }
    return result;
}

Block paragraph(const QString &text)
{
    return textBlock(BlockKind::Paragraph, text);
}

Block heading(const QString &text, int level)
{
    Block block = textBlock(BlockKind::Heading, text);
    block.level = std::clamp(level, lowestHeading, deepestHeading);
    return block;
}

Block quote(const QString &text)
{
    return textBlock(BlockKind::Quote, text);
}

Block listItem(const QString &text, ListStyle style, int depth)
{
    Block block = textBlock(BlockKind::ListItem, text);
    block.listStyle = style;
    block.level = std::clamp(depth, 0, deepestList);
    return block;
}

Block figureBlock(const Figure &figure)
{
    Block block = textBlock(BlockKind::Figure, {});
    block.figure = figure;
    return block;
}

bool hasEndMark(const Body &body)
{
    for (auto block = body.blocks.crbegin(); block != body.blocks.crend(); ++block) {
        const QString text = plainText(*block).trimmed();
        if (!text.isEmpty())
            return text.endsWith(QLatin1String("./."));
    }
    return false;
}

QList<PhotoId> photosIn(const Body &body)
{
    QList<PhotoId> photos;
    for (const Block &block : body.blocks) {
        const PhotoId photo = block.figure.photo;
        if (block.kind == BlockKind::Figure && !photo.isNull() && !photos.contains(photo))
            photos.append(photo);
    }
    return photos;
}

} // namespace toasoan
