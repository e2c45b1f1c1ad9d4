#include "ui/editor/sheet_paint.h"

#include "ui/editor/sheet_look.h"
#include "ui/editor/visible_blocks.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

namespace toasoan {
namespace {

constexpr int shadowWidth = 14;
constexpr int deskAbove = 24;

QString tr(const char *text)
{
    return QCoreApplication::translate("Sheet", text);
}

QString placeholderOf(const QTextBlock &block)
{
    switch (roleOf(block)) {
    case BlockRole::Headline:
        return tr("Headline");
    case BlockRole::Standfirst:
        return tr("Standfirst");
    case BlockRole::Caption:
        return tr("Caption");
    case BlockRole::Credit:
        return tr("Photo: name of the photographer");
    case BlockRole::Paragraph:
        return block.blockNumber() == 2 && !block.next().isValid() ? tr("Write here") : QString();
    default:
        return {};
    }
}

void paintPlaceholder(QPainter &painter, const QTextBlock &block, const QRectF &rect, const SheetLook &look)
{
    const QString text = placeholderOf(block);
    if (text.isEmpty() || !block.layout()->preeditAreaText().isEmpty() || block.layout()->lineCount() == 0)
        return;
    const QFont font = look.fontFor(roleOf(block), levelOf(block));
    const QTextLine line = block.layout()->lineAt(0);
    painter.setFont(font);
    painter.setPen(color(Token::Muted));
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
        painter.setPen(color(Token::Muted));
        painter.drawText(QPointF(right - QFontMetricsF(font).horizontalAdvance(number), baseline), number);
        return;
    }
    const double radius = gap * 0.3;
    const QPointF centre(right - radius, baseline - QFontMetricsF(font).xHeight() / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Muted), 1.2));
    painter.setBrush(levelOf(block) % 2 == 0 ? QBrush(color(Token::Muted)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintQuoteBar(QPainter &painter, const QTextBlock &block, const QRectF &rect)
{
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0)
        return;
    const double left = rect.left() + layout->lineAt(0).x() - 18;
    const QRectF text = layout->boundingRect();
    painter.fillRect(QRectF(left, rect.top(), 3, text.bottom() + 2), color(Token::Accent));
}

void paintCreditWord(QPainter &painter, const QTextBlock &block, const QRectF &rect, const SheetLook &look)
{
    const QTextLine line = block.layout()->lineAt(0);
    const QString word = tr("Photo:") + QLatin1Char(' ');
    const QFont font = look.fontFor(BlockRole::Credit, 0);
    const double width = QFontMetricsF(font).horizontalAdvance(word);
    const QRectF text = line.naturalTextRect();
    if (text.left() < width)
        return; // a credit as long as the line speaks for itself
    painter.setFont(font);
    painter.setPen(color(Token::Muted));
    painter.drawText(QPointF(rect.left() + text.left() - width, rect.top() + line.y() + line.ascent()), word);
}

} // namespace

void paintPaper(QPainter &painter, const QRectF &area, const QRectF &page)
{
    const QRectF paper = page.adjusted(shadowWidth, deskAbove, -shadowWidth, 0);
    if (paper.contains(area)) {
        painter.fillRect(area, color(Token::Paper));
        return;
    }
    painter.fillRect(area, color(Token::Desk));
    painter.setPen(Qt::NoPen);
    QColor shade = color(Token::Ink, Scheme::Light); // a shadow is dark on either desk
    for (int step = shadowWidth; step > 0; step -= 2) {
        shade.setAlphaF(0.012F);
        painter.setBrush(shade);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(paper.adjusted(-step, -step + 3, step, step + 3), step + 2, step + 2);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(paper.adjusted(-1, -1, 1, 1), color(Token::Line));
    painter.fillRect(paper, color(Token::Paper));
}

void paintOrnaments(QPainter &painter, const QTextDocument &document, const QRectF &area,
                    const SheetLook &look)
{
    forBlocksIn(document, area, [&](const QTextBlock &block, const QRectF &rect) {
        if (block.length() == 1)
            paintPlaceholder(painter, block, rect, look);
        switch (roleOf(block)) {
        case BlockRole::ListItem:
            paintListMark(painter, block, rect, look);
            break;
        case BlockRole::Quote:
            paintQuoteBar(painter, block, rect);
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

} // namespace toasoan
