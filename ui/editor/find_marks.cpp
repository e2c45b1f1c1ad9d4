// How the find bar shows what it found.

#include "core/text/sentence_of.h"
#include "ui/editor/block_roles.h"
#include "ui/editor/find_bar.h"
#include "ui/editor/note_object.h"
#include "ui/editor/table_object.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextEdit>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QColor markColor()
{
    QColor mark = color(Tint::Warn);
    mark.setAlphaF(0.28F);
    return mark;
}

void paintMark(QPainter &painter, const QTextBlock &block, const QRectF &rect, const SheetPlace &place)
{
    const int end = place.start + place.length;
    for (int from = place.start; from < end;) {
        const QTextLine line = block.layout()->lineForTextPosition(from);
        if (!line.isValid())
            return;
        const int to = std::min(end, line.textStart() + line.textLength());
        if (to <= from)
            return;
        const double left = line.cursorToX(from);
        painter.fillRect(QRectF(rect.left() + left, rect.top() + line.y(), line.cursorToX(to) - left,
                                line.ascent() + line.descent()),
                         markColor());
        from = to;
    }
}

} // namespace

void FindBar::paint(QPainter &painter, const QRectF &area)
{
    if (isHidden() || m_search.isEmpty())
        return;
    m_search.begin();
    m_blocks.forEachIn(area, [&](const QTextBlock &block, const QRectF &rect) {
        if (roleOf(block) == BlockRole::Table)
            return;
        for (const SheetPlace &place : m_search.in(block))
            paintMark(painter, block, rect, place);
    });
    if (m_search.isEmpty()) // given up while painting, in which nothing may move
        m_countSoon.start();
}

void FindBar::paintInTables(QPainter &painter, const QRectF &area)
{
    if (isHidden() || m_search.isEmpty())
        return;
    m_search.begin();
    m_blocks.forEachIn(area, [&](const QTextBlock &block, const QRectF &) {
        if (roleOf(block) != BlockRole::Table)
            return;
        for (const SheetPlace &place : m_search.in(block)) {
            const bool shown = isShown(block, place);
            for (const QRectF &piece :
                 m_tables.piecesOf(block, place.part, place.match.start, place.match.length)) {
                painter.fillRect(piece, markColor());
                if (!shown)
                    continue;
                painter.setPen(QPen(color(Tint::Accent), 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(piece.adjusted(-1, -1, 1, 1));
            }
        }
    });
    if (m_search.isEmpty())
        m_countSoon.start();
}

// A table may be higher than the window.
void FindBar::showCell(const QTextBlock &block, const SheetPlace &place)
{
    if (place.part < 0 || roleOf(block) != BlockRole::Table)
        return;
    const auto pieces = m_tables.piecesOf(block, place.part, place.match.start, place.match.length);
    if (pieces.isEmpty())
        return;
    QScrollBar *bar = m_sheet.verticalScrollBar();
    const int height = m_sheet.viewport()->height();
    if (pieces.first().top() < bar->value() || pieces.last().bottom() > bar->value() + height)
        bar->setValue(qRound(pieces.first().center().y()) - height / 2);
}

// What a footnote says around the place, which stands nowhere on the sheet.
QString FindBar::noteShown()
{
    const auto inside = shownInside();
    const QTextBlock block = m_sheet.document()->findBlock(inside ? inside->position : 0);
    if (!inside || roleOf(block) == BlockRole::Table)
        return {};
    const QList<SheetPlace> places = m_search.in(block);
    const auto place = std::find_if(places.begin(), places.end(),
                                    [&](const SheetPlace &there) { return isShown(block, there); });
    if (place == places.end())
        return {};
    const SentenceOf sentence =
        sentenceOf(textAround(*place, block), place->match.start, place->match.length);
    const auto piece = [&sentence](int from, int length = -1) {
        return sentence.text.mid(from, length).toHtmlEscaped();
    };
    return u"[%1] "_s.arg(noteNumber(*m_sheet.document(), inside->position)) + piece(0, sentence.start) +
           u"<b>"_s + piece(sentence.start, sentence.length) + u"</b>"_s +
           piece(sentence.start + sentence.length);
}

} // namespace toasoan
