#include "ui/editor/sheet_look.h"

#include "core/text/prompts.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QTextDocument>
#include <QTextLayout>

namespace toasoan {
namespace {

constexpr double bodyPoints = 13;
constexpr double fewestPerLine = 45;
constexpr int wholeBlock = 1 << 28; // longer than any paragraph: typing at its end needs no new range
constexpr int dressProperty = QTextFormat::UserProperty + 64;

struct Dress
{
    double points;
    QFont::Weight weight; // QFont::Normal leaves bold to the text
    bool muted;
};

Dress dressOf(BlockRole role, int level)
{
    switch (role) {
    case BlockRole::Headline:
        return {22, QFont::Bold, false};
    case BlockRole::Standfirst:
        return {13, QFont::DemiBold, false};
    case BlockRole::Heading:
        return {level == lowestHeading ? 15.5 : 13.0, QFont::Bold, false};
    case BlockRole::Caption:
    case BlockRole::Credit:
        return {10.5, QFont::Normal, true};
    default:
        return {13, QFont::Normal, false};
    }
}

bool isPlain(BlockRole role)
{
    return role == BlockRole::Paragraph || role == BlockRole::ListItem || role == BlockRole::Quote ||
           isObject(role);
}

// A place to fill in is seen as one.
QTextCharFormat promptFormat()
{
    QTextCharFormat format;
    format.setProperty(dressProperty, true);
    format.setBackground(color(Tint::AccentQuiet));
    return format;
}

} // namespace

SheetLook::SheetLook()
    : m_base(readingFont())
{
}

void SheetLook::setZoom(double zoom)
{
    m_zoom = zoom;
}

void SheetLook::refresh()
{
    m_base = readingFont();
}

QFont SheetLook::bodyFont() const
{
    QFont font = m_base;
    font.setPointSizeF(m_base.pointSizeF() * m_zoom);
    return font;
}

QFont SheetLook::fontFor(BlockRole role, int level) const
{
    const Dress dress = dressOf(role, level);
    QFont font = bodyFont();
    font.setPointSizeF(font.pointSizeF() * dress.points / bodyPoints);
    font.setWeight(dress.weight);
    return font;
}

double SheetLook::widthOf(double characters) const
{
    static const QString sample = QStringLiteral(
        "Cán bộ dân vận về thôn lắng nghe ý kiến của nhân dân, ghi chép từng việc và trả lời ngay tại chỗ");
    const double width = QFontMetricsF(bodyFont()).horizontalAdvance(sample);
    return width / static_cast<double>(sample.size()) * characters;
}

int SheetLook::measure() const
{
    return qRound(widthOf(lineLength(m_pageWidth)));
}

int SheetLook::leastMeasure() const
{
    return qRound(widthOf(fewestPerLine) / m_zoom);
}

QTextCharFormat SheetLook::formatFor(BlockRole role, int level) const
{
    const Dress dress = dressOf(role, level);
    QTextCharFormat format;
    format.setProperty(dressProperty, true);
    format.setProperty(QTextFormat::FontPointSize, fontFor(role, level).pointSizeF());
    if (dress.weight != QFont::Normal)
        format.setFontWeight(dress.weight);
    if (dress.muted)
        format.setForeground(color(Tint::Muted));
    return format;
}

bool SheetLook::dress(const QTextBlock &block) const
{
    QTextLayout *layout = block.layout();
    const QList<QTextLayout::FormatRange> before = layout->formats();
    const BlockRole role = roleOf(block);
    const QList<Prompt> open = prompts(block.text());
    if (before.isEmpty() && isPlain(role) && open.isEmpty())
        return false;

    QList<QTextLayout::FormatRange> ranges;
    if (!isPlain(role))
        ranges.append({0, wholeBlock, formatFor(role, levelOf(block))});
    for (const Prompt &prompt : open)
        ranges.append({prompt.start, prompt.length, promptFormat()});
    for (const QTextLayout::FormatRange &range : before) {
        if (!range.format.hasProperty(dressProperty))
            ranges.append(range);
    }
    if (ranges == before)
        return false;
    layout->setFormats(ranges);
    return true;
}

void SheetLook::dressAll(QTextDocument &document) const
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        dress(block);
    document.markContentsDirty(0, document.characterCount());
}

} // namespace toasoan
