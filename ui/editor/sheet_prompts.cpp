// What the sheet does with text kept ready and the places to fill in within it.

#include "ui/editor/block_roles.h"
#include "ui/editor/sheet_parts.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace toasoan {

void Sheet::setSnippets(const SnippetBook &snippets)
{
    m_parts->snippets = snippets;
}

const SnippetBook &Sheet::snippets() const
{
    return m_parts->snippets;
}

void Sheet::insertSnippet(const QString &text)
{
    if (isReadOnly())
        return;
    const QScopedValueRollback guard(m_parts->guarded, true);
    QTextCursor cursor = textCursor();
    const QTextCursor piece = toasoan::insertSnippet(cursor, text);
    setTextCursor(cursor);
    ensureCursorVisible();
    keepLinesBelow(linesBelow);
    fillIn(piece);
}

void Sheet::fillIn()
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    fillIn(all);
}

// Whether there is something to fill in; the places of an earlier piece are left then.
bool Sheet::fillIn(const QTextCursor &piece)
{
    PromptWalk walk;
    walk.begin(piece);
    const auto first = walk.next(walk.start(), PromptWalk::Way::On);
    if (!first)
        return false;
    m_parts->promptWalk = walk;
    setTextCursor(*first);
    ensureCursorVisible();
    keepLinesBelow(linesBelow);
    return true;
}

// Tab and Escape among places to fill in.
bool Sheet::walkPrompts(const QKeyEvent &event)
{
    if (!m_parts->promptWalk.isOn() || (event.modifiers() & ~Qt::ShiftModifier))
        return false;
    QTextCursor cursor = textCursor();
    switch (event.key()) {
    case Qt::Key_Escape:
        m_parts->promptWalk.end();
        cursor.clearSelection();
        setTextCursor(cursor);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const auto way = event.key() == Qt::Key_Tab ? PromptWalk::Way::On : PromptWalk::Way::Back;
        const auto place = m_parts->promptWalk.next(cursor, way);
        setTextCursor(place.value_or(m_parts->promptWalk.behind()));
        if (!place)
            m_parts->promptWalk.end();
        ensureCursorVisible();
        keepLinesBelow(linesBelow);
        return true;
    }
    default:
        return false;
    }
}

// Enter ends an abbreviation as a space does; what it became may want to be filled in before a new paragraph.
bool Sheet::endParagraph(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    QTextCursor cursor = textCursor();
    if (!isEnter || cursor.hasSelection())
        return false;
    const auto expanded = helpEnding(cursor, m_parts->typingHelp, m_parts->snippets);
    if (!expanded)
        return false;
    setTextCursor(cursor);
    return fillIn(expanded->text);
}

// Where Tab has a meaning of its own, it does not lead away; Shift+Tab does from the edge of a list.
bool Sheet::focusNextPrevChild(bool next)
{
    const QTextBlock block = textCursor().block();
    const bool inList = roleOf(block) == BlockRole::ListItem && (next || levelOf(block) > 0);
    const bool ours = !isReadOnly() && (m_parts->promptWalk.isOn() || inList);
    return !ours && QTextEdit::focusNextPrevChild(next);
}

} // namespace toasoan
