#pragma once

#include <QTextCursor>

#include <optional>

namespace toasoan {

class SnippetBook;
struct TypingHelp;

// Text that came in the place of an abbreviation, selected, and what was typed there.
struct Expanded
{
    QTextCursor text;
    QString typed;
};

// Each is an undo step of its own: undone once, the paragraph stands as it was typed.

// Does what was meant by the character just typed before `cursor` (core/text/typing.h).
std::optional<Expanded> helpTyping(QTextCursor &cursor, const TypingHelp &wanted, const SnippetBook &book);

// Expands the abbreviation in front of `cursor`, where the paragraph is about to end.
std::optional<Expanded> helpEnding(QTextCursor &cursor, const TypingHelp &wanted, const SnippetBook &book);

// Brings back what was typed, when a full stop had ended it and `typed` right behind it says that it was
// none. Whether it did.
bool takeBack(const Expanded &expanded, const QTextCursor &cursor, const QString &typed);

// Puts paragraphs, which '\n' stands between, in at the cursor. Returns them selected.
QTextCursor insertSnippet(QTextCursor &cursor, const QString &text);

} // namespace toasoan
