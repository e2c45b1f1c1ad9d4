#include "ui/editor/sheet_keys.h"

#include "ui/editor/sheet_structure.h"

#include <QKeyEvent>
#include <QTextDocument>

namespace toasoan {
namespace {

int endOf(const QTextBlock &block)
{
    return block.position() + block.length() - 1;
}

bool isEmpty(const QTextBlock &block)
{
    return block.length() == 1;
}

// The first paragraph of the body that text can be written in; made where the body has none.
void enterBody(QTextCursor &cursor)
{
    QTextBlock block = cursor.document()->findBlockByNumber(2);
    while (block.isValid() && isFixed(block))
        block = block.next();
    if (block.isValid())
        cursor.setPosition(block.position());
    else
        insertParagraphAfter(cursor, cursor.document()->lastBlock());
}

void leaveGroup(QTextCursor &cursor)
{
    const QTextBlock last = lastOfGroup(cursor.block());
    const QTextBlock next = last.next();
    if (next.isValid() && roleOf(next) == BlockRole::Paragraph && isEmpty(next))
        cursor.setPosition(next.position());
    else
        insertParagraphAfter(cursor, last);
}

void enterInText(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const BlockRole role = roleOf(block);
    const bool plain = role == BlockRole::Paragraph;
    if (isEmpty(block) && plain && isBoxed(block) && !isBoxed(block.next())) {
        setBoxed(cursor, false);
        return;
    }
    if (!isEmpty(block) || plain) {
        splitBlock(cursor);
        return;
    }
    if (role == BlockRole::ListItem)
        changeDepth(cursor, -1);
    else
        setRole(cursor, BlockRole::Paragraph);
}

bool isText(const QKeyEvent &event)
{
    if (event.text().isEmpty())
        return false;
    const QChar first = event.text().front();
    const bool command =
        event.modifiers().testFlag(Qt::ControlModifier) && !event.modifiers().testFlag(Qt::AltModifier);
    return !command && (first.isPrint() || first.isSurrogate() || first.category() == QChar::Other_Format);
}

// A mark typed behind its letter becomes one letter with it, as everything on the sheet is.
bool composeWithLetterBefore(const QKeyEvent &event, QTextCursor &cursor)
{
    if (cursor.hasSelection() || cursor.atBlockStart() || event.text().size() != 1 ||
        event.text().front().category() != QChar::Mark_NonSpacing)
        return false;
    QTextCursor letter = cursor;
    letter.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    const QString composed =
        QString(letter.selectedText() + event.text()).normalized(QString::NormalizationForm_C);
    if (composed.size() != 1)
        return false;
    letter.insertText(composed, letter.charFormat());
    return true;
}

bool isWordKey(const QKeyEvent &event, QKeySequence::StandardKey key)
{
    return const_cast<QKeyEvent &>(event).matches(key);
}

} // namespace

void prepareForText(QTextCursor &cursor)
{
    const QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    const bool onObject = isObject(first);
    if (cursor.hasSelection() && !(onObject && cursor.selectionEnd() <= endOf(first)))
        removeSelection(cursor);
    const QTextBlock block = cursor.block();
    if (!isObject(block))
        return;
    if (!cursor.hasSelection() && cursor.atBlockStart())
        insertParagraphBefore(cursor, block);
    else if (roleOf(block) == BlockRole::Table)
        insertParagraphAfter(cursor, block);
    else
        cursor.setPosition(endOf(block.next()));
}

KeyAnswer pressEnter(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    if (roleOf(block) == BlockRole::Table && cursor.selectionStart() >= block.position()) {
        if (cursor.hasSelection() || !cursor.atBlockStart())
            return {true, KeyWish::TableEditor};
        insertParagraphBefore(cursor, block);
        return {true, KeyWish::None};
    }
    if (roleOf(block) == BlockRole::Picture && (!cursor.hasSelection() || !isWholeGroup(cursor))) {
        if (!photoOf(block)) // the arrows lead before it; what it asks for, it gets there as well
            return {true, KeyWish::PictureForFigure};
        if (cursor.hasSelection() || !cursor.atBlockStart())
            return {true, KeyWish::FigureDetails};
        insertParagraphBefore(cursor, block);
        return {true, KeyWish::None};
    }
    cursor.beginEditBlock();
    removeSelection(cursor);
    switch (roleOf(cursor.block())) {
    case BlockRole::Headline:
        cursor.setPosition(endOf(cursor.block().next()));
        break;
    case BlockRole::Standfirst:
        enterBody(cursor);
        break;
    case BlockRole::Caption:
        cursor.setPosition(endOf(cursor.block().next()));
        break;
    case BlockRole::Picture:
    case BlockRole::Credit:
    case BlockRole::Table:
        leaveGroup(cursor);
        break;
    default:
        enterInText(cursor);
    }
    cursor.endEditBlock();
    return {true, KeyWish::None};
}

bool pressBackspace(QTextCursor &cursor)
{
    if (cursor.hasSelection()) {
        removeSelection(cursor);
        return true;
    }
    const QTextBlock block = cursor.block();
    const BlockRole role = roleOf(block);
    if (isObject(role) && !cursor.atBlockStart()) {
        selectGroup(cursor, block);
        return true;
    }
    if (!cursor.atBlockStart())
        return false;

    const QTextBlock previous = block.previous();
    switch (role) {
    case BlockRole::Headline:
        return true;
    case BlockRole::Standfirst:
    case BlockRole::Credit:
        cursor.setPosition(endOf(previous));
        return true;
    case BlockRole::Caption:
        selectGroup(cursor, block);
        return true;
    case BlockRole::Picture:
    case BlockRole::Table:
        if (!isFixed(previous) && isEmpty(previous))
            removeBlock(cursor, previous);
        else
            cursor.setPosition(endOf(previous));
        return true;
    case BlockRole::ListItem:
        changeDepth(cursor, -1);
        return true;
    case BlockRole::Quote:
        setRole(cursor, BlockRole::Paragraph);
        return true;
    default:
        break;
    }
    if (isBoxed(block) && !isBoxed(previous)) {
        setBoxed(cursor, false);
        return true;
    }
    const bool only = cursor.document()->blockCount() <= 3;
    if (!isFixed(previous)) {
        mergeWithNext(cursor, previous);
    } else if (isEmpty(block) && role == BlockRole::Heading) {
        setRole(cursor, BlockRole::Paragraph);
    } else if (isEmpty(block) && !only) {
        removeBlock(cursor, block);
    } else if (isGroupPart(roleOf(previous))) {
        selectGroup(cursor, previous);
    } else {
        cursor.setPosition(endOf(previous));
    }
    return true;
}

bool pressDelete(QTextCursor &cursor)
{
    if (cursor.hasSelection()) {
        removeSelection(cursor);
        return true;
    }
    const QTextBlock block = cursor.block();
    if (isObject(block)) {
        selectGroup(cursor, block);
        return true;
    }
    if (!cursor.atBlockEnd())
        return false;
    const QTextBlock next = block.next();
    if (isFixed(block) || !next.isValid())
        return true;
    if (!isFixed(next)) {
        mergeWithNext(cursor, block);
    } else if (isEmpty(block)) {
        const int place = block.position();
        removeBlock(cursor, block);
        cursor.setPosition(place);
    } else {
        selectGroup(cursor, next);
    }
    return true;
}

KeyAnswer answerKey(const QKeyEvent &event, QTextCursor &cursor)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::ShiftModifier && !isFixed(cursor.block()) && !cursor.hasSelection())
            return {}; // a soft line break
        if (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)
            return pressEnter(cursor);
        return {};
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (roleOf(cursor.block()) != BlockRole::ListItem)
            return {};
        changeDepth(cursor, event.key() == Qt::Key_Tab ? 1 : levelOf(cursor.block()) > 0 ? -1 : 0);
        return {true, KeyWish::None};
    default:
        break;
    }
    const bool backwards =
        event.key() == Qt::Key_Backspace || isWordKey(event, QKeySequence::DeleteStartOfWord);
    if (backwards)
        return {pressBackspace(cursor), KeyWish::None};
    const bool forwards = isWordKey(event, QKeySequence::Delete) ||
                          isWordKey(event, QKeySequence::DeleteEndOfWord) ||
                          isWordKey(event, QKeySequence::DeleteEndOfLine);
    if (forwards)
        return {pressDelete(cursor), KeyWish::None};
    if (composeWithLetterBefore(event, cursor))
        return {true, KeyWish::None};
    if (isText(event)) {
        const bool simple =
            !cursor.hasSelection() || cursor.document()->findBlock(cursor.anchor()) == cursor.block();
        if (!simple || isObject(cursor.block()) || isWholeGroup(cursor)) {
            cursor.beginEditBlock();
            prepareForText(cursor);
            cursor.insertText(event.text());
            cursor.endEditBlock();
            return {true, KeyWish::None};
        }
    }
    return {};
}

} // namespace toasoan
