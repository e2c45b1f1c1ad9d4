// What the sheet does with tables and footnotes.

#include "core/text/clean.h"
#include "ui/editor/note_dialog.h"
#include "ui/editor/sheet_document.h"
#include "ui/editor/sheet_object.h"
#include "ui/editor/sheet_parts.h"
#include "ui/editor/sheet_structure.h"
#include "ui/editor/table_editor.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextDocument>

namespace toasoan {

namespace {

constexpr int rowsAtFirst = 3;
constexpr int columnsAtFirst = 3;
constexpr int besideEditor = 8; // pixels

// The character that calls a footnote, selected; a null cursor where there is none.
QTextCursor callAt(const QTextBlock &block, int position)
{
    QTextCursor call(block);
    call.setPosition(position);
    call.setPosition(position + 1, QTextCursor::KeepAnchor);
    const bool isCall = call.charFormat().objectType() == noteObjectType && call.selectedText() == noteMark;
    return isCall ? call : QTextCursor();
}

QTextCursor callOf(const QTextBlock &block, int part)
{
    if (!block.isValid())
        return {};
    const QString text = block.text();
    qsizetype at = text.indexOf(noteMark);
    for (; at >= 0 && part > 0; --part)
        at = text.indexOf(noteMark, at + 1);
    return at < 0 ? QTextCursor() : callAt(block, block.position() + int(at));
}

QString noteOfCall(const QTextCursor &call)
{
    return call.charFormat().stringProperty(NoteProperty);
}

} // namespace

QTextCursor noteCallBeside(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const int from = cursor.selectionStart();
    if (from > block.position()) {
        if (const QTextCursor before = callAt(block, from - 1); !before.isNull())
            return before;
    }
    return from < block.position() + block.length() - 1 ? callAt(block, from) : QTextCursor();
}

void Sheet::insertTable()
{
    if (isReadOnly())
        return;
    const Block table = tableBlock(emptyTable(rowsAtFirst, columnsAtFirst));
    const QScopedValueRollback guard(m_parts->guarded, true);
    QTextCursor cursor = textCursor();
    insertGroupAt(cursor, table);
    setTextCursor(cursor);
    editTable(table.id);
}

void Sheet::editTable(BlockId table, int part)
{
    finishTable();
    const QTextBlock block = blockWithId(*document(), table);
    if (isReadOnly() || !block.isValid() || roleOf(block) != BlockRole::Table)
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    setTextCursor(cursor);
    ensureCursorVisible();

    auto *editor = new TableEditor(viewport(), table, tableOf(block));
    m_parts->tableEditor = editor;
    connect(editor, &TableEditor::changed, this, [this, table](const Table &now) { setTable(table, now); });
    connect(editor, &TableEditor::notice, this, &Sheet::notice);
    connect(editor, &TableEditor::finished, this, [this, editor] {
        m_parts->tableEditor = nullptr;
        const bool hadFocus = editor->isAncestorOf(window()->focusWidget());
        editor->hide();
        editor->deleteLater();
        if (hadFocus)
            setFocus();
    });
    placeTableEditor();
    editor->show();
    editor->selectCell(part);
    editor->setFocus();
}

bool Sheet::isEditingTable() const
{
    return m_parts->tableEditor;
}

void Sheet::finishTable()
{
    if (m_parts->tableEditor)
        m_parts->tableEditor->finish();
}

void Sheet::takeCell()
{
    if (m_parts->tableEditor)
        m_parts->tableEditor->takeCell();
}

void Sheet::setTable(BlockId id, const Table &table)
{
    QTextCursor cursor = cursorAt(*document(), id, BlockRole::Table);
    if (cursor.isNull())
        return;
    const QScopedValueRollback guard(m_parts->guarded, true);
    cursor.setBlockFormat(tableFormat(id, table));
    placeTableEditor();
    viewport()->update();
}

// Over the table, as far as it can be seen as a whole.
void Sheet::placeTableEditor()
{
    TableEditor *editor = m_parts->tableEditor;
    if (!editor)
        return;
    const QTextBlock block = blockWithId(*document(), editor->block());
    if (!block.isValid()) {
        QMetaObject::invokeMethod(editor, &TableEditor::finish, Qt::QueuedConnection);
        return;
    }
    const QRectF place = document()->documentLayout()->blockBoundingRect(block);
    const int width = qRound(columnWidth(*document())) + 2 * besideEditor;
    editor->resize(width, editor->height());
    const int height = editor->heightFor(viewport()->height() - 2 * besideEditor);
    const int lowest = viewport()->height() - height - besideEditor;
    const int top = qRound(place.top()) - verticalScrollBar()->value() - besideEditor;
    editor->setGeometry(qRound(document()->documentMargin()) - besideEditor,
                        std::clamp(top, std::min(besideEditor, lowest), std::max(besideEditor, lowest)),
                        width, height);
}

void Sheet::changeNote()
{
    const QTextCursor before = textCursor();
    if (isReadOnly() || isFixed(before.block()))
        return;
    QTextCursor call = noteCallBeside(before);
    const auto &ask = m_parts->services.askNote;
    const QString old = call.isNull() ? QString() : noteOfCall(call);
    const std::optional<QString> answer = ask ? ask(this, old) : toasoan::askNote(this, old);
    if (!answer)
        return;
    const QString note = cleanLine(*answer);
    const QScopedValueRollback guard(m_parts->guarded, true);
    if (!call.isNull()) {
        if (note.isEmpty())
            call.removeSelectedText();
        else
            call.setCharFormat(noteCharFormat(note));
    } else if (!note.isEmpty()) {
        QTextCursor cursor = before;
        const QTextCharFormat around = cursor.charFormat();
        cursor.setPosition(cursor.selectionEnd());
        cursor.insertText(noteMark, noteCharFormat(note));
        setTextCursor(cursor);
        setCurrentCharFormat(around);
    }
    viewport()->update();
}

void Sheet::goToNote(BlockId block, int part)
{
    const QTextCursor call = callOf(blockWithId(*document(), block), part);
    if (call.isNull())
        return;
    setTextCursor(call);
    ensureCursorVisible();
    keepLinesBelow(linesBelow);
    setFocus();
}

void Sheet::replaceInPart(const Finding &finding, const QString &with)
{
    const QTextBlock block = blockWithId(*document(), finding.block);
    if (!block.isValid() || isReadOnly())
        return;
    if (roleOf(block) != BlockRole::Table) {
        QTextCursor call = callOf(block, finding.part);
        QString note = call.isNull() ? QString() : noteOfCall(call);
        if (QStringView(note).mid(finding.start, finding.text.size()) == finding.text && !note.isEmpty())
            call.setCharFormat(noteCharFormat(note.replace(finding.start, finding.length, with)));
        return;
    }
    finishTable();
    Table table = tableOf(block);
    const qsizetype columns = std::max<qsizetype>(1, table.columns());
    const qsizetype row = finding.part / columns;
    if (row >= table.rows.size())
        return;
    Cell &cell = table.rows[row][finding.part % columns];
    if (QStringView(plainText(cell)).mid(finding.start, finding.text.size()) != finding.text)
        return;
    cell = replaced(cell, finding.start, finding.length, with);
    setTable(finding.block, table);
}

// Those behind a call that came or went: their numbers are others and may be wider.
void Sheet::numberNotesAgain()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const BlockNote *note = noteOf(block);
        if (note && note->footnotes > 0)
            document()->markContentsDirty(block.position(), block.length());
    }
    viewport()->update();
}

} // namespace toasoan
