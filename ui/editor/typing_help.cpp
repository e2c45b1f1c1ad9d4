#include "ui/editor/typing_help.h"

#include "core/text/prompts.h"
#include "core/text/typing.h"
#include "ui/editor/sheet_structure.h"

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

QString typedBefore(const QTextCursor &cursor)
{
    return cursor.block().text().left(cursor.positionInBlock());
}

void insertParagraphs(QTextCursor &cursor, const QString &text)
{
    if (!text.contains(u'\n')) {
        cursor.insertText(text);
        return;
    }
    QList<Block> blocks;
    for (const QString &words : text.split(u'\n'))
        blocks.append(paragraph(words));
    insertBlocks(cursor, blocks);
}

QTextCursor selected(int start, const QTextCursor &end)
{
    QTextCursor text(end.block());
    text.setPosition(start);
    text.setPosition(end.position(), QTextCursor::KeepAnchor);
    text.setKeepPositionOnInsert(true); // what is typed behind it is no part of it
    return text;
}

bool isInLink(const QTextCursor &cursor, int position)
{
    QTextCursor probe = cursor;
    probe.setPosition(position + 1); // the format of the letter before
    return probe.charFormat().isAnchor();
}

std::optional<Expanded> expand(QTextCursor &cursor, const Expansion &expansion)
{
    const int from = cursor.position() - expansion.length;
    const QString typed = typedBefore(cursor).right(expansion.length);
    if (isInLink(cursor, from))
        return {};
    // A space behind several paragraphs, or behind a place to fill in, was only to end the abbreviation.
    const bool bare =
        expansion.ending == u" " && (expansion.text.contains(u'\n') || hasPrompt(expansion.text));
    cursor.beginEditBlock();
    insertParagraphs(cursor, expansion.text);
    if (!bare)
        cursor.insertText(expansion.ending);
    take(cursor, from, expansion.length); // last: what is typed next is no part of this step
    cursor.endEditBlock();
    return Expanded{selected(from, cursor), typed};
}

// Whether the character just typed still stands.
bool print(QTextCursor &cursor)
{
    const auto retyped = printedForm(typedBefore(cursor));
    if (!retyped)
        return true;
    const int from = cursor.position() - retyped->length;
    cursor.beginEditBlock();
    cursor.insertText(retyped->text);
    take(cursor, from, retyped->length); // last, as above
    cursor.endEditBlock();
    return !retyped->text.isEmpty();
}

} // namespace

std::optional<Expanded> helpTyping(QTextCursor &cursor, const TypingHelp &wanted, const SnippetBook &book)
{
    const QTextBlock block = cursor.block();
    const QString typed = typedBefore(cursor);
    if (wanted.marks && roleOf(block) == BlockRole::Paragraph) {
        if (const auto mark = paragraphMark(typed)) {
            cursor.beginEditBlock();
            become(cursor, *mark);
            take(cursor, block.position(), int(typed.size()));
            cursor.endEditBlock();
            return {};
        }
    }
    if (wanted.printed && !print(cursor))
        return {};
    const auto expanded = wanted.abbreviations ? expansion(typedBefore(cursor), book) : std::nullopt;
    return expanded ? expand(cursor, *expanded) : std::nullopt;
}

std::optional<Expanded> helpEnding(QTextCursor &cursor, const TypingHelp &wanted, const SnippetBook &book)
{
    const auto expanded = wanted.abbreviations ? expansionAtEnd(typedBefore(cursor), book) : std::nullopt;
    return expanded ? expand(cursor, *expanded) : std::nullopt;
}

bool takeBack(const Expanded &expanded, const QTextCursor &cursor, const QString &typed)
{
    const QTextCursor &text = expanded.text;
    const bool follows = text.selectionEnd() == cursor.position() - typed.size();
    if (!follows || !text.selectedText().endsWith(u'.') || !expanded.typed.endsWith(u'.') ||
        !goesOnBehindStop(typed))
        return false;
    QTextCursor place(text.block());
    place.setPosition(text.selectionStart());
    place.setPosition(text.selectionEnd(), QTextCursor::KeepAnchor);
    place.insertText(expanded.typed, place.charFormat());
    return true;
}

QTextCursor insertSnippet(QTextCursor &cursor, const QString &text)
{
    cursor.beginEditBlock();
    removeSelection(cursor);
    const int from = cursor.position();
    insertParagraphs(cursor, text);
    cursor.endEditBlock();
    return selected(from, cursor);
}

} // namespace toasoan
