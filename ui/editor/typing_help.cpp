#include "ui/editor/typing_help.h"

#include "core/text/typing.h"
#include "ui/editor/sheet_structure.h"

#include <QTextCursor>

namespace toasoan {

namespace {

// Takes out `length` characters at `from`.
void take(const QTextCursor &cursor, int from, int length)
{
    QTextCursor part = cursor;
    part.setPosition(from);
    part.setPosition(from + length, QTextCursor::KeepAnchor);
    part.removeSelectedText();
}

void become(QTextCursor &cursor, ParagraphMark mark)
{
    switch (mark) {
    case ParagraphMark::Heading:
        return setRole(cursor, BlockRole::Heading, lowestHeading);
    case ParagraphMark::Subheading:
        return setRole(cursor, BlockRole::Heading, deepestHeading);
    case ParagraphMark::Quote:
        return setRole(cursor, BlockRole::Quote);
    case ParagraphMark::Bullet:
        return setRole(cursor, BlockRole::ListItem, 0, ListStyle::Bullet);
    case ParagraphMark::Number:
        return setRole(cursor, BlockRole::ListItem, 0, ListStyle::Numbered);
    }
}

} // namespace

void helpTyping(QTextCursor &cursor, const TypingHelp &wanted)
{
    const QTextBlock block = cursor.block();
    const int length = cursor.positionInBlock();
    const QString typed = block.text().left(length);
    if (wanted.marks && roleOf(block) == BlockRole::Paragraph) {
        if (const auto mark = paragraphMark(typed)) {
            cursor.beginEditBlock();
            become(cursor, *mark);
            take(cursor, block.position(), length);
            cursor.endEditBlock();
            return;
        }
    }
    const auto retyped = wanted.printed ? printedForm(typed) : std::nullopt;
    if (!retyped)
        return;
    const int from = cursor.position() - retyped->length;
    cursor.beginEditBlock();
    cursor.insertText(retyped->text);
    take(cursor, from, retyped->length); // last: what is typed next is no part of this step
    cursor.endEditBlock();
}

} // namespace toasoan
