#include "ui/editor/sheet_paint.h"

#include "ui/editor/sheet.h"
#include "ui/editor/sheet_look.h"
#include "ui/editor/sheet_object.h"
#include "ui/editor/visible_blocks.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace toasoan {
namespace {

constexpr int shadowWidth = 14;
constexpr int deskAbove = 24;
constexpr float veilOverPictures = 0.55F;
constexpr float veilOverTables = 0.33F; // leaves ink a contrast of more than 4.5:1

// The desk under the shadow, `step` pixels away from the paper. A shadow is dark on either desk.
QColor shadowAt(int step, const QColor &desk)
{
    const QColor ink = color(Tint::Ink, Scheme::Light);
    const float distance = 1 - static_cast<float>(step) / shadowWidth;
    const float depth = 0.11F * distance * distance;
    const auto mixed = [depth](float ground, float dark) { return ground + (dark - ground) * depth; };
    return QColor::fromRgbF(mixed(desk.redF(), ink.redF()), mixed(desk.greenF(), ink.greenF()),
                            mixed(desk.blueF(), ink.blueF()));
}

// From the desk to the edge of the paper on its left, or the reverse; as high as is quick to tile.
QPixmap shadowStrip(const QColor &desk, bool left)
{
    QImage strip(shadowWidth, 64, QImage::Format_RGB32);
    for (int step = 1; step <= shadowWidth; ++step) {
        const QColor shade = step == 1 ? color(Tint::Line) : shadowAt(step, desk);
        for (int y = 0; y < strip.height(); ++y)
            strip.setPixelColor(left ? shadowWidth - step : step - 1, y, shade);
    }
    return QPixmap::fromImage(strip);
}

QString placeholderOf(const QTextBlock &block)
{
    switch (roleOf(block)) {
    case BlockRole::Headline:
        return Sheet::tr("Headline");
    case BlockRole::Standfirst:
        return Sheet::tr("Standfirst");
    case BlockRole::Caption:
        return Sheet::tr("Caption");
    case BlockRole::Credit:
        return Sheet::tr("Photo: name of the photographer");
    case BlockRole::Paragraph:
        return block.blockNumber() == 2 && !block.next().isValid() ? Sheet::tr("Write here") : QString();
    default:
        return {};
    }
}

void paintPlaceholder(QPainter &painter, const QTextBlock &block, const QRectF &rect, const SheetLook &look)
{
    const QString text = placeholderOf(block);
    if (text.isEmpty() || !block.layout()->preeditAreaText().isEmpty() || block.layout()->lineCount() == 0)
        return;
    QFont font = look.fontFor(roleOf(block), levelOf(block));
    font.setWeight(QFont::Normal); // lighter than what will stand there
    const QTextLine line = block.layout()->lineAt(0);
    painter.setFont(font);
    painter.setPen(color(Tint::Muted));
    const Qt::Alignment side =
        block.blockFormat().alignment() & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft;
    const QRectF place(rect.left(), rect.top() + line.y(), rect.width(), QFontMetricsF(font).height());
    painter.drawText(place, static_cast<int>(side | Qt::AlignTop), text);
}

void paintListMark(QPainter &painter, const QTextBlock &block, const QRectF &rect, const SheetLook &look)
{
    const QTextLine line = block.layout()->lineAt(0);
    if (!line.isValid())
        return;
    const QFont font = look.bodyFont();
    const double baseline = rect.top() + line.y() + line.ascent();
    const double gap = QFontMetricsF(font).averageCharWidth();
    const double right = rect.left() + line.x() - gap;
    painter.setFont(font);
    if (listStyleOf(block) == ListStyle::Numbered) {
        const QString number = QString::number(listNumber(block)) + QLatin1Char('.');
        painter.setPen(color(Tint::Muted));
        painter.drawText(QPointF(right - QFontMetricsF(font).horizontalAdvance(number), baseline), number);
        return;
    }
    const double radius = gap * 0.3;
    const QPointF centre(right - radius, baseline - QFontMetricsF(font).xHeight() / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Tint::Muted), 1.2));
    painter.setBrush(levelOf(block) % 2 == 0 ? QBrush(color(Tint::Muted)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintQuoteBar(QPainter &painter, const QTextBlock &block, const QRectF &rect, Tint tint)
{
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0)
        return;
    const double left = rect.left() + layout->lineAt(0).x() - 18;
    const QRectF text = layout->boundingRect();
    painter.fillRect(QRectF(left, rect.top(), 3, text.bottom() + 2), color(tint));
}

// From the paragraph before to the one behind: neighbours are one box, its padding is in their margins.
void paintBox(QPainter &painter, const QTextBlock &block, const QRectF &rect, Tint tint)
{
    constexpr double padding = 8;
    const QTextBlockFormat format = block.blockFormat();
    const bool first = !isBoxed(block.previous());
    const bool last = !isBoxed(block.next());
    const double left = block.document()->documentMargin();
    const double right = left + columnWidth(*block.document());
    const double top = first ? rect.top() - padding : rect.top() - format.topMargin();
    const double bottom = rect.bottom() + (last ? padding : format.bottomMargin());
    const QRectF place(std::floor(left), std::floor(top), std::ceil(right - left), std::ceil(bottom - top));
    painter.fillRect(place, color(Tint::Desk));
    const QColor line = color(Tint::Line);
    painter.fillRect(QRectF(place.left(), place.top(), 3, place.height()), color(tint));
    painter.fillRect(QRectF(place.right() - 1, place.top(), 1, place.height()), line);
    if (first)
        painter.fillRect(QRectF(place.left(), place.top(), place.width(), 1), line);
    if (last)
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), line);
}

void paintCreditWord(QPainter &painter, const QTextBlock &block, const QRectF &rect, const SheetLook &look)
{
    const QTextLine line = block.layout()->lineAt(0);
    const QString word = Sheet::tr("Photo:") + QLatin1Char(' ');
    const QFont font = look.fontFor(BlockRole::Credit, 0);
    const double width = QFontMetricsF(font).horizontalAdvance(word);
    const QRectF text = line.naturalTextRect();
    if (text.left() < width)
        return; // a credit as long as the line speaks for itself
    painter.setFont(font);
    painter.setPen(color(Tint::Muted));
    painter.drawText(QPointF(rect.left() + text.left() - width, rect.top() + line.y() + line.ascent()), word);
}

} // namespace

void paintPaper(QPainter &painter, const QRectF &area, const QRectF &page)
{
    const QRectF paper = page.adjusted(shadowWidth, deskAbove, -shadowWidth, 0);
    painter.fillRect(area.intersected(paper).toAlignedRect(), color(Tint::Paper));
    if (paper.contains(area))
        return;
    const QColor desk = color(Tint::Desk);
    const auto fill = [&](const QRectF &rect, const QColor &shade) {
        if (const QRectF part = rect.intersected(area); !part.isEmpty())
            painter.fillRect(part, shade);
    };
    fill(QRectF(page.left(), page.top(), page.width(), deskAbove - shadowWidth), desk);
    // Opaque, and only where the desk shows: laid over the paper as one translucent shape, the shadow cost
    // more than the text.
    for (const bool left : {true, false}) {
        const QRectF side(left ? page.left() : paper.right(), paper.top(), shadowWidth,
                          page.bottom() - paper.top());
        const QRect part = side.intersected(area).toAlignedRect();
        const QPixmap strip = part.isEmpty() ? QPixmap() : shadowStrip(desk, left);
        for (int y = part.top(); !strip.isNull() && y <= part.bottom(); y += strip.height())
            painter.drawPixmap(qRound(side.left()), y, strip, 0, 0, shadowWidth,
                               std::min(strip.height(), part.bottom() + 1 - y));
    }
    if (area.top() >= paper.top())
        return;
    for (int step = 1; step <= shadowWidth; ++step) {
        const QRectF row(paper.left() - step, paper.top() - step, paper.width() + 2 * step, 1);
        fill(QRectF(page.left(), row.top(), page.width(), 1), desk);
        fill(row, step == 1 ? color(Tint::Line) : shadowAt(std::min(2 * step, shadowWidth), desk));
    }
}

void paintOrnaments(QPainter &painter, const VisibleBlocks &blocks, const QRectF &area, const SheetLook &look,
                    const BrightBlocks &bright)
{
    blocks.forEachIn(area, [&](const QTextBlock &block, const QRectF &rect) {
        const Tint bar = bright.contains(block) ? Tint::Accent : Tint::Line;
        if (isBoxed(block))
            paintBox(painter, block, rect, bar);
        if (block.length() == 1)
            paintPlaceholder(painter, block, rect, look);
        switch (roleOf(block)) {
        case BlockRole::ListItem:
            paintListMark(painter, block, rect, look);
            break;
        case BlockRole::Quote:
            paintQuoteBar(painter, block, rect, bar);
            break;
        case BlockRole::Credit:
            if (block.length() > 1)
                paintCreditWord(painter, block, rect, look);
            break;
        default:
            break;
        }
    });
}

void paintBack(QPainter &painter, const VisibleBlocks &blocks, const QRectF &area, const QPalette &palette)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette;
    context.palette.setColor(QPalette::Text, color(Tint::Muted));
    context.clip = area;
    blocks.document().documentLayout()->draw(&painter, context);

    const auto veil = [&](const QRectF &rect, float strength) {
        QColor shade = color(Tint::Paper);
        shade.setAlphaF(strength);
        painter.fillRect(rect, shade);
    };
    blocks.forEachIn(area, [&](const QTextBlock &block, const QRectF &rect) {
        if (roleOf(block) == BlockRole::Table)
            veil(rect, veilOverTables);
        else if (roleOf(block) == BlockRole::Picture && photoOf(block)) // a frame that asks for one has words
            veil(rect, veilOverPictures);
    });
}

} // namespace toasoan
