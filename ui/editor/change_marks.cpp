#include "ui/editor/change_marks.h"

#include "ui/editor/block_roles.h"
#include "ui/editor/marked_words.h"
#include "ui/editor/sheet_object.h"
#include "ui/editor/table_object.h"
#include "ui/theme/palette.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr double barWidth = 3;
constexpr double barGap = 12; // between a bar and the text
constexpr double wedge = 5;   // half as wide as it is
constexpr double padding = 6; // within the bubble
constexpr int mostShown = 120;

// An empty piece where a mark has a place and no words.
QRectF pointIn(const QTextBlock &block, const QRectF &rect, int at)
{
    const QTextLine line = block.layout()->lineForTextPosition(at);
    if (!line.isValid())
        return {rect.left(), rect.top(), 0, rect.height()};
    return {rect.left() + line.cursorToX(at), rect.top() + line.y(), 0, line.ascent() + line.descent()};
}

QString shown(const QString &added)
{
    const QString one = added.simplified();
    return one.size() > mostShown ? QString(one.left(mostShown).trimmed() + u'…') : one;
}

} // namespace

ChangeMarks::ChangeMarks(QTextDocument &document, TableObject &tables)
    : m_document(document)
    , m_tables(tables)
    , m_blocks(document)
{
}

void ChangeMarks::set(const QList<SuggestedPlace> &places)
{
    m_marks.clear();
    for (const SuggestedPlace &place : places) {
        const QTextBlock block = blockOf(m_document, place.words);
        if (block.isValid())
            m_marks.append({place, wordsAt(block, place.words), isInside(place.words)});
    }
}

void ChangeMarks::forEachIn(
    const QRectF &area,
    const std::function<void(const Mark &, const QTextBlock &, const QRectF &)> &see) const
{
    if (m_marks.isEmpty())
        return;
    m_blocks.forEachIn(area, [&](const QTextBlock &block, const QRectF &rect) {
        for (const Mark &mark : m_marks)
            if (block.contains(mark.words.position()))
                see(mark, block, rect);
    });
}

QList<QRectF> ChangeMarks::piecesOf(const Mark &mark, const QTextBlock &block, const QRectF &rect) const
{
    const Anchor &anchor = mark.place.words;
    if (mark.isInside)
        return m_tables.piecesOf(block, anchor.part, anchor.start, std::max(anchor.length, 1));
    if (isObject(block))
        return {};
    const int from = mark.words.selectionStart() - block.position();
    if (!hasWords(mark.words))
        return {pointIn(block, rect, from)};
    return toasoan::piecesOf(block, rect, from, mark.words.selectionEnd() - block.position());
}

void ChangeMarks::paintUnder(QPainter &painter, const QRectF &area) const
{
    forEachIn(area, [&](const Mark &mark, const QTextBlock &block, const QRectF &rect) {
        const QList<QRectF> pieces = piecesOf(mark, block, rect);
        for (const QRectF &piece : pieces)
            painter.fillRect(piece, color(Tint::AccentQuiet));
        const double top = pieces.isEmpty() ? rect.top() : pieces.first().top();
        const double bottom = pieces.isEmpty() ? rect.bottom() : pieces.last().bottom();
        const bool current = mark.place.id == m_current;
        const double width = current ? barWidth + 2 : barWidth;
        painter.fillRect(QRectF(m_document.documentMargin() - barGap - width, top, width, bottom - top),
                         color(Tint::Ok));
    });
}

void ChangeMarks::paintOver(QPainter &painter, const QRectF &area) const
{
    // The words below a line reach into the next ones.
    const QRectF reached = area.adjusted(0, -3 * QFontMetricsF(m_document.defaultFont()).height(), 0, 0);
    forEachIn(reached, [&](const Mark &mark, const QTextBlock &block, const QRectF &rect) {
        const QList<QRectF> pieces = piecesOf(mark, block, rect);
        if (pieces.isEmpty())
            return;
        painter.setPen(QPen(color(Tint::Accent), mark.place.id == m_current ? 2 : 1.25));
        if (mark.place.words.length > 0)
            for (const QRectF &piece : pieces)
                painter.drawLine(QPointF(piece.left(), piece.center().y() + 1),
                                 QPointF(piece.right(), piece.center().y() + 1));
        if (mark.place.added.isEmpty())
            return;
        const QPointF tip(pieces.last().right(), pieces.last().bottom() - wedge);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Tint::Ok), 2));
        painter.drawPolyline(
            QPolygonF{tip + QPointF(-wedge, wedge + 1), tip, tip + QPointF(wedge, wedge + 1)});
        painter.restore();
    });
    forEachIn(reached, [&](const Mark &mark, const QTextBlock &block, const QRectF &rect) {
        const QList<QRectF> pieces = piecesOf(mark, block, rect);
        if (mark.place.id == m_current && !pieces.isEmpty() && !mark.place.added.isEmpty())
            paintBubble(painter, mark, pieces.last());
    });
}

// What would come, below the line it would come into.
void ChangeMarks::paintBubble(QPainter &painter, const Mark &mark, const QRectF &below) const
{
    QFont font = m_document.defaultFont();
    const QFontMetricsF metrics(font);
    const double column = columnWidth(m_document), left = m_document.documentMargin();
    const QString words =
        metrics.elidedText(shown(mark.place.added), Qt::ElideRight, column - 2 * padding - 2);
    QRectF bubble(0, below.bottom() + 3, metrics.horizontalAdvance(words) + 2 * padding,
                  metrics.height() + padding);
    bubble.moveLeft(
        std::clamp(below.right() - bubble.width() / 2, left, std::max(left, left + column - bubble.width())));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Tint::Ok), 1.25));
    painter.setBrush(color(Tint::OkQuiet));
    painter.drawRoundedRect(bubble, 5, 5);
    painter.setPen(color(Tint::Ink));
    painter.setFont(font);
    painter.drawText(bubble, Qt::AlignCenter | Qt::TextSingleLine, words);
    painter.restore();
}

const SuggestedPlace *ChangeMarks::at(int position) const
{
    const SuggestedPlace *found = nullptr;
    for (const Mark &mark : m_marks) {
        const bool touches =
            mark.isInside || isObject(mark.words.block())
                ? mark.words.block().contains(position) && isObject(mark.words.block())
                : mark.words.selectionStart() <= position && position <= mark.words.selectionEnd();
        if (!touches)
            continue;
        if (mark.place.id == m_current)
            return &mark.place;
        if (!found)
            found = &mark.place;
    }
    return found;
}

std::optional<QTextCursor> ChangeMarks::wordsOf(SuggestionId id) const
{
    const auto found =
        std::find_if(m_marks.begin(), m_marks.end(), [id](const Mark &mark) { return mark.place.id == id; });
    if (found == m_marks.end())
        return std::nullopt;
    QTextCursor words = found->words;
    if (!hasWords(words))
        words.setPosition(words.position());
    return words;
}

} // namespace toasoan
