#include "ui/editor/remark_marks.h"

#include "ui/editor/block_roles.h"
#include "ui/editor/marked_words.h"
#include "ui/editor/sheet_object.h"
#include "ui/editor/table_object.h"
#include "ui/theme/palette.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace toasoan {

namespace {

constexpr double foot = 4;              // of a bracket
constexpr double besideText = 8;        // between the text and the mark in the margin
constexpr double marginWidth = 30;      // within the paper
constexpr float groundInTables = 0.14F; // over the text of a cell

void paintBracket(QPainter &painter, double x, double top, double bottom, double into, const QPen &pen)
{
    painter.setPen(pen);
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    painter.drawLine(QPointF(x, top), QPointF(x + into, top));
    painter.drawLine(QPointF(x, bottom), QPointF(x + into, bottom));
}

QPen penFor(bool current)
{
    QPen pen(color(Tint::Remark), current ? 2.5 : 1.25);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace

RemarkMarks::RemarkMarks(QTextDocument &document, TableObject &tables)
    : m_document(document)
    , m_tables(tables)
    , m_blocks(document)
{
}

void RemarkMarks::set(const QList<RemarkedPlace> &places)
{
    m_marks.clear();
    for (const RemarkedPlace &place : places) {
        const QTextBlock block = blockOf(m_document, place.anchor);
        if (!block.isValid())
            continue;
        m_marks.append({place, wordsAt(block, place.anchor), isInside(place.anchor)});
    }
}

QList<const RemarkMarks::Mark *> RemarkMarks::marksIn(const QTextBlock &block) const
{
    QList<const Mark *> marks;
    const int from = block.position(), to = from + block.length() - 1;
    for (const Mark &mark : m_marks)
        if (mark.words.selectionStart() <= to && mark.words.selectionEnd() >= from &&
            (mark.words.selectionEnd() > from || mark.words.selectionStart() >= from))
            marks.append(&mark);
    return marks;
}

QRectF RemarkMarks::marginOf(const QTextBlock &block, const QRectF &rect) const
{
    const QTextLayout *layout = block.layout();
    const double line = QFontMetricsF(m_document.defaultFont()).height();
    const double height = std::min(line, 26.0);
    double middle = rect.top() + line / 2;
    if (!isObject(block) && layout->lineCount() > 0) {
        const QTextLine first = layout->lineAt(0);
        middle = rect.top() + first.y() + (first.ascent() + first.descent()) / 2;
    }
    const double left = m_document.documentMargin() + columnWidth(m_document) + besideText;
    return {std::floor(left), std::floor(middle - height / 2), marginWidth, std::floor(height)};
}

void RemarkMarks::paintWords(QPainter &painter, const QTextBlock &block, const QRectF &rect,
                             const Mark &mark) const
{
    const int from = std::max(mark.words.selectionStart() - block.position(), 0);
    const int to = std::min(mark.words.selectionEnd() - block.position(), block.length() - 1);
    const bool current = mark.place.id == m_current;
    const QList<QRectF> pieces = piecesOf(block, rect, from, to);
    for (const QRectF &words : pieces) {
        painter.fillRect(words, color(Tint::RemarkQuiet));
        if (current) {
            painter.setPen(penFor(current));
            painter.drawLine(words.topLeft(), words.topRight());
        }
    }
    if (pieces.isEmpty())
        return;
    const QRectF &first = pieces.first(), &last = pieces.last();
    if (mark.words.selectionStart() >= block.position())
        paintBracket(painter, first.left(), first.top(), first.bottom(), foot, penFor(current));
    if (mark.words.selectionEnd() < block.position() + block.length())
        paintBracket(painter, last.right(), last.top(), last.bottom(), -foot, penFor(current));
}

// A balloon with the number in it.
void RemarkMarks::paintMargin(QPainter &painter, const QRectF &place, qsizetype count, bool current) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = place.adjusted(0.5, 1.5, -4.5, -4.5);
    QPainterPath path;
    path.addRoundedRect(body, 4, 4);
    QPainterPath tail(QPointF(body.left() + 4, body.bottom() - 1));
    tail.lineTo(body.left() + 4, body.bottom() + 4);
    tail.lineTo(body.left() + 10, body.bottom() - 1);
    path = path.united(tail);
    painter.setPen(QPen(color(Tint::Remark), current ? 2 : 1.25));
    painter.setBrush(color(current ? Tint::RemarkQuiet : Tint::Paper));
    painter.drawPath(path);
    QFont font = m_document.defaultFont();
    font.setPixelSize(std::max(9, int(body.height() * 0.68)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(color(Tint::Remark));
    painter.drawText(body, Qt::AlignCenter, count > 99 ? QStringLiteral("99+") : QString::number(count));
    painter.restore();
}

void RemarkMarks::paint(QPainter &painter, const QRectF &area) const
{
    if (m_marks.isEmpty())
        return;
    m_blocks.forEachIn(area, [&](const QTextBlock &block, const QRectF &rect) {
        const QList<const Mark *> marks = marksIn(block);
        if (marks.isEmpty())
            return;
        qsizetype begun = 0;
        bool current = false;
        for (const Mark *mark : marks) {
            if (!mark->isInside && hasWords(mark->words))
                paintWords(painter, block, rect, *mark);
            if (!block.contains(mark->words.selectionStart()))
                continue;
            ++begun;
            current = current || mark->place.id == m_current;
        }
        if (begun > 0)
            paintMargin(painter, marginOf(block, rect), begun, current);
    });
}

void RemarkMarks::paintInTables(QPainter &painter, const QRectF &area) const
{
    if (m_marks.isEmpty())
        return;
    m_blocks.forEachIn(area, [&](const QTextBlock &block, const QRectF &) {
        if (roleOf(block) != BlockRole::Table)
            return;
        for (const Mark *mark : marksIn(block)) {
            const Anchor &anchor = mark->place.anchor;
            const auto pieces = m_tables.piecesOf(block, anchor.part, anchor.start, anchor.length);
            for (const QRectF &piece : pieces) {
                QColor ground = color(Tint::Remark);
                ground.setAlphaF(groundInTables);
                painter.fillRect(piece, ground);
            }
            if (pieces.isEmpty())
                continue;
            const QPen pen = penFor(mark->place.id == m_current);
            paintBracket(painter, pieces.first().left(), pieces.first().top(), pieces.first().bottom(), foot,
                         pen);
            paintBracket(painter, pieces.last().right(), pieces.last().top(), pieces.last().bottom(), -foot,
                         pen);
        }
    });
}

const RemarkedPlace *RemarkMarks::at(int position) const
{
    const Mark *found = nullptr;
    const auto size = [](const Mark &mark) {
        return mark.words.selectionEnd() - mark.words.selectionStart();
    };
    for (const Mark &mark : m_marks) {
        const bool touches = mark.isInside
                                 ? mark.words.block().contains(position) && isObject(mark.words.block())
                                 : hasWords(mark.words) && mark.words.selectionStart() <= position &&
                                       position <= mark.words.selectionEnd();
        if (!touches)
            continue;
        if (mark.place.id == m_current)
            return &mark.place;
        if (!found || size(mark) < size(*found))
            found = &mark;
    }
    return found ? &found->place : nullptr;
}

const RemarkedPlace *RemarkMarks::inMargin(const QPointF &point) const
{
    if (m_marks.isEmpty() || point.x() < m_document.documentMargin() + columnWidth(m_document))
        return nullptr;
    const RemarkedPlace *found = nullptr;
    m_blocks.forEachIn(QRectF(point - QPointF(0, 30), QSizeF(1, 60)),
                       [&](const QTextBlock &block, const QRectF &rect) {
                           if (found || !marginOf(block, rect).contains(point))
                               return;
                           const Mark *first = nullptr;
                           for (const Mark *mark : marksIn(block))
                               if (block.contains(mark->words.selectionStart()) &&
                                   (!first || mark->words.selectionStart() < first->words.selectionStart()))
                                   first = mark;
                           if (first)
                               found = &first->place;
                       });
    return found;
}

std::optional<QTextCursor> RemarkMarks::wordsOf(RemarkId id) const
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
