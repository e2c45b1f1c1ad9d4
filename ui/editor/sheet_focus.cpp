// How the sheet helps somebody to stay with the paragraph being written.

#include "ui/editor/sheet_parts.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace toasoan {
namespace {

constexpr double marksThatStandBack = 0.45; // opacity

} // namespace

void Sheet::setPageWidth(PageWidth width)
{
    if (m_parts->look.pageWidth() == width)
        return;
    m_parts->look.setPageWidth(width);
    layOutPaper();
    showCursor();
}

void Sheet::setTypewriter(bool on)
{
    if (m_parts->typewriter.isOn() == on)
        return;
    m_parts->typewriter.setOn(on);
    showCursor();
    viewport()->update(); // the paper begins elsewhere
}

void Sheet::setBrightParagraph(bool on)
{
    if (std::exchange(m_parts->brightAlone, on) != on)
        viewport()->update();
    followBright();
}

// Where the cursor or the selection is; a figure or a table is one with what belongs to it.
BrightBlocks Sheet::brightBlocks() const
{
    if (!m_parts->brightAlone)
        return {};
    const QTextCursor cursor = textCursor();
    QTextBlock first = document()->findBlock(cursor.selectionStart());
    QTextBlock last = document()->findBlock(cursor.selectionEnd());
    if (isGroupPart(roleOf(first)))
        first = firstOfGroup(first);
    if (isGroupPart(roleOf(last)))
        last = lastOfGroup(last);
    return {first.blockNumber(), last.blockNumber()};
}

void Sheet::followBright()
{
    const BrightBlocks now = brightBlocks();
    if (std::exchange(m_parts->bright, now) != now)
        viewport()->update();
}

// What stands under it is what one came for.
void Sheet::goToHeading(BlockId heading)
{
    goTo(heading);
    if (!m_parts->typewriter.isOn())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() -
                                      viewport()->height() / 5);
}

// Text and marks in `part` of the viewport: what is above the bright paragraphs, they, what is below.
void Sheet::paintText(const QRect &part, const BrightBlocks &bright)
{
    if (bright == BrightBlocks())
        return paintBrightText(part);
    const auto place = [this](int block) {
        return document()
            ->documentLayout()
            ->blockBoundingRect(document()->findBlockByNumber(block))
            .translated(0, -verticalScrollBar()->value());
    };
    const int top = part.top();
    const int bottom = top + part.height();
    const int from = std::clamp(qFloor(place(bright.first).top()), top, bottom);
    const int to = std::clamp(qCeil(place(bright.last).bottom()), from, bottom);
    const auto rows = [&part](int first, int end) {
        return QRect(part.left(), first, part.width(), end - first);
    };
    paintTextBack(rows(top, from));
    paintBrightText(rows(from, to));
    paintTextBack(rows(to, bottom));
}

void Sheet::paintBrightText(const QRect &part)
{
    if (part.isEmpty())
        return;
    QPaintEvent text(part);
    QTextEdit::paintEvent(&text);
    paintOver(part, [this](QPainter &painter, const QRectF &area) {
        paintSelectedTables(painter, area);
        m_parts->proof.paint(painter, area);
    });
}

void Sheet::paintSelectedTables(QPainter &painter, const QRectF &area)
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return;
    m_parts->blocks.forEachIn(area, [&](const QTextBlock &block, const QRectF &) {
        if (roleOf(block) == BlockRole::Table && block.position() >= cursor.selectionStart() &&
            block.position() < cursor.selectionEnd())
            m_parts->tables.drawSelected(painter, block);
    });
}

void Sheet::paintTextBack(const QRect &part)
{
    if (part.isEmpty())
        return;
    paintOver(part, [this](QPainter &painter, const QRectF &area) {
        paintBack(painter, m_parts->blocks, area, palette());
        painter.setOpacity(marksThatStandBack);
        m_parts->proof.paint(painter, area);
    });
}

// `paint` gets a painter and an area in the document's coordinates.
void Sheet::paintOver(const QRect &part, const std::function<void(QPainter &, const QRectF &)> &paint)
{
    const QPoint offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    QPainter painter(viewport());
    painter.setClipRect(part);
    painter.translate(-offset);
    paint(painter, QRectF(part).translated(offset));
}

} // namespace toasoan
