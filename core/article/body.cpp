#include "core/article/body.h"

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr std::array kindNames{"paragraph", "heading", "quote", "listItem", "figure", "table"};
static_assert(kindNames.size() == size_t(BlockKind::Table) + 1);

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

std::optional<BlockKind> kindNamed(QStringView name)
{
    const auto found = std::find_if(kindNames.begin(), kindNames.end(),
                                    [&](const char *kind) { return name == QLatin1String(kind); });
    if (found == kindNames.end())
        return std::nullopt;
    return BlockKind(found - kindNames.begin());
}

bool isText(BlockKind kind)
{
    return kind != BlockKind::Figure && kind != BlockKind::Table;
}

QString plainText(const Block &block)
{
    return plainText(block.spans);
}

QString readableText(const Block &block)
{
    if (block.kind == BlockKind::Table)
        return plainText(block.table);
    if (block.kind != BlockKind::Figure)
        return withoutNoteMarks(plainText(block));
    QStringList lines{block.figure.caption, block.figure.credit};
    lines.removeAll(QString());
    return lines.join(u'\n');
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

Block tableBlock(const Table &table)
{
    Block block = textBlock(BlockKind::Table, {});
    block.table = tidy(table);
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

QStringList notesIn(const Body &body)
{
    QStringList notes;
    for (const Block &block : body.blocks)
        notes += notesIn(block.spans);
    return notes;
}

} // namespace toasoan
