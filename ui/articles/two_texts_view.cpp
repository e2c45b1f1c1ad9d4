#include "ui/articles/two_texts_view.h"

#include "ui/articles/change_format.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextTable>

namespace toasoan {

namespace {

constexpr int leadingMargin = 48; // px of text above a place that is brought into sight

QTextBlockFormat paragraphFormat()
{
    QTextBlockFormat format;
    format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
    return format;
}

// One side of a field: everything but what only the other side has.
void write(QTextCursor cursor, const FieldDiff &field, Change otherSide)
{
    cursor.setBlockFormat(paragraphFormat());
    QTextCharFormat quiet;
    quiet.setForeground(color(Tint::Muted));
    const QString name = headingOf(field);
    if (!name.isEmpty()) {
        cursor.insertText(name, quiet);
        cursor.insertBlock();
    }
    for (const DiffPiece &piece : field.pieces)
        if (piece.change != otherSide)
            cursor.insertText(piece.text, changeFormat(piece.change));
}

} // namespace

TwoTextsView::TwoTextsView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAccessibleName(tr("Both texts"));
    document()->setDocumentMargin(0);
}

void TwoTextsView::show(const QList<FieldDiff> &fields, const QString &before, const QString &after)
{
    m_fields = fields;
    m_before = before;
    m_after = after;
    paintTexts();
}

void TwoTextsView::paintTexts()
{
    clear();
    m_places.clear();
    m_next = 0;
    if (m_fields.isEmpty())
        return;
    QTextTableFormat format;
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50)});
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(1);
    format.setCellPadding(8);
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setBorderBrush(color(Tint::Line));
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextTable *table = cursor.insertTable(int(m_fields.size()) + 1, 2, format);
    QTextCharFormat title;
    title.setForeground(color(Tint::Ink));
    title.setFontWeight(QFont::DemiBold);
    table->cellAt(0, 0).firstCursorPosition().insertText(m_before, title);
    table->cellAt(0, 1).firstCursorPosition().insertText(m_after, title);
    for (int row = 0; row < m_fields.size(); ++row) {
        const FieldDiff &field = m_fields[row];
        write(table->cellAt(row + 1, 0).firstCursorPosition(), field, Change::Added);
        write(table->cellAt(row + 1, 1).firstCursorPosition(), field, Change::Removed);
    }
    cursor.endEditBlock();
    for (int row = 0; row < m_fields.size(); ++row)
        if (m_fields[row].differs())
            m_places << table->cellAt(row + 1, 1).firstCursorPosition().position();
    moveCursor(QTextCursor::Start);
}

void TwoTextsView::goToNext()
{
    if (m_places.isEmpty())
        return;
    QTextCursor place(document());
    place.setPosition(m_places[m_next]);
    m_next = (m_next + 1) % int(m_places.size());
    setTextCursor(place); // lays out all above it, so that there is room to scroll
    const int above = cursorRect().top() - leadingMargin;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + above);
}

void TwoTextsView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintTexts();
}

} // namespace toasoan
