#pragma once

class QTextCursor;

namespace toasoan {

struct TypingHelp;

// Does what was meant by the character just typed before `cursor` (core/text/typing.h), as an undo step of
// its own: undone once, the paragraph stands as it was typed.
void helpTyping(QTextCursor &cursor, const TypingHelp &wanted);

} // namespace toasoan
