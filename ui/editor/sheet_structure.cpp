#include "ui/editor/sheet_structure.h"

#include "ui/editor/sheet_document.h"

#include <QTextDocument>

#include <algorithm>
#include <functional>

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

void setFormat(const QTextBlock &block, const QTextBlockFormat &format)
{
    if (block.blockFormat() == format)
        return;
    QTextCursor cursor(block);
    cursor.setBlockFormat(format);
}

void removeText(QTextDocument *document, int from, int to)
{
    if (from >= to)
        return;
    QTextCursor cursor(document);
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

// Takes out whole paragraphs, the one before them untouched. Qt lets an empty paragraph take over the format
// of what is merged into it; here it never does.
void dropBlocks(QTextDocument *document, int first, int last)
{
    const QTextBlock before = document->findBlockByNumber(first - 1);
    const QTextBlockFormat format = before.blockFormat();
    const QTextCharFormat charFormat = before.charFormat();
    removeText(document, endOf(before), endOf(document->findBlockByNumber(last)));
    const QTextBlock kept = document->findBlockByNumber(first - 1);
    setFormat(kept, format);
    if (isEmpty(kept) && kept.charFormat() != charFormat)
        QTextCursor(kept).setBlockCharFormat(charFormat);
}

// What becomes of the paragraphs between two places, by number.
struct Removal
{
    int from;
    int to;
    int first;
    int last;
    QList<bool> dropped; // by number - first
};

bool coversGroup(const Removal &removal, const QTextBlock &picture)
{
    return removal.from <= picture.position() && removal.to >= endOf(lastOfGroup(picture));
}

Removal planFor(const QTextDocument *document, int from, int to)
{
    Removal plan{
        from, to, document->findBlock(from).blockNumber(), document->findBlock(to).blockNumber(), {}};
    for (QTextBlock block = document->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        const int number = block.blockNumber();
        bool drop = false;
        if (isGroupPart(roleOf(block)))
            drop = coversGroup(plan, firstOfGroup(block));
        else if (!isFixed(block))
            drop = number != plan.first && number != plan.last;
        plan.dropped.append(drop);
    }
    return plan;
}

void ensureBody(QTextDocument *document)
{
    if (document->blockCount() > 2)
        return;
    QTextCursor cursor(document);
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(formatFor(BlockRole::Paragraph, BlockId::make()), QTextCharFormat());
}

QString wordsOf(const QList<Block> &blocks)
{
    QStringList texts;
    for (const Block &block : blocks)
        texts += block.kind == BlockKind::Figure ? block.figure.caption : readableText(block);
    texts.removeAll(QString());
    QString text = texts.join(QLatin1Char(' '));
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    return text;
}

bool isRunOfText(const Block &block)
{
    return block.kind == BlockKind::Paragraph;
}

// Opens a place for whole blocks at the cursor: afterwards it stands at the end of the paragraph they follow.
// Returns whether the rest of a paragraph that was cut in two follows them. An empty one it stands in is
// theirs.
bool openAt(QTextCursor &cursor)
{
    if (isGroupPart(roleOf(cursor.block()))) {
        cursor.setPosition(endOf(lastOfGroup(cursor.block())));
        return false;
    }
    if (cursor.atBlockEnd())
        return false;
    const int start = cursor.position();
    const bool wholeFollows = cursor.atBlockStart();
    const QTextBlockFormat format = wholeFollows ? cursor.blockFormat() : freshCopy(cursor.blockFormat());
    cursor.insertBlock(format, cursor.charFormat());
    cursor.setPosition(start);
    return !wholeFollows;
}

// The first and the last paragraph of what the selection touches, figures as a whole; nothing (invalid) where
// that begins with headline or standfirst.
QTextBlock firstMoving(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    if (isGroupPart(roleOf(block)))
        return firstOfGroup(block);
    return isFixed(block) ? QTextBlock() : block;
}

QTextBlock lastMoving(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionEnd());
    return isGroupPart(roleOf(block)) ? lastOfGroup(block) : block;
}

// What stands on that side of it, if that can give way.
QTextBlock neighbourOf(const QTextCursor &cursor, Move where)
{
    const QTextBlock first = firstMoving(cursor);
    if (!first.isValid())
        return {};
    const QTextBlock beside = where == Move::Up ? first.previous() : lastMoving(cursor).next();
    return beside.isValid() && isFixed(beside) && !isGroupPart(roleOf(beside)) ? QTextBlock() : beside;
}

void forEachBlock(const QTextCursor &cursor, const std::function<void(const QTextBlock &)> &change)
{
    const QTextDocument *document = cursor.document();
    const int last = document->findBlock(cursor.selectionEnd()).blockNumber();
    for (QTextBlock block = document->findBlock(cursor.selectionStart());
         block.isValid() && block.blockNumber() <= last; block = block.next()) {
        if (!isFixed(block))
            change(block);
    }
}

} // namespace

void removeSelection(QTextCursor &cursor)
{
    if (!cursor.hasSelection())
        return;
    QTextDocument *document = cursor.document();
    int from = cursor.selectionStart();
    int to = cursor.selectionEnd();
    const QTextBlock start = document->findBlock(from);
    if (isObject(start) && to <= endOf(start)) {
        from = start.position();
        to = endOf(lastOfGroup(start));
    }
    const Removal plan = planFor(document, from, to);
    const bool merges =
        !isFixed(document->findBlockByNumber(plan.first)) &&
        !isFixed(document->findBlockByNumber(plan.last)) && plan.first != plan.last &&
        std::all_of(plan.dropped.begin() + 1, plan.dropped.end() - 1, [](bool drop) { return drop; });

    cursor.beginEditBlock();
    for (int number = plan.last; number >= plan.first;) {
        if (plan.dropped[number - plan.first]) {
            const int last = number;
            while (number > plan.first && plan.dropped[number - 1 - plan.first])
                --number;
            dropBlocks(document, number, last);
        } else {
            const QTextBlock block = document->findBlockByNumber(number);
            if (!isObject(block))
                removeText(document, std::max(from, block.position()), std::min(to, endOf(block)));
        }
        --number;
    }
    if (merges) {
        const QTextBlock first = document->findBlockByNumber(plan.first);
        const QTextBlockFormat format = first.blockFormat();
        removeText(document, endOf(first), endOf(first) + 1);
        setFormat(document->findBlockByNumber(plan.first), format);
    }
    ensureBody(document);
    // A figure that went took the cursor to the end of what stood before it; writing goes on behind it where
    // it can.
    if (plan.dropped.first()) {
        const QTextBlock next = document->findBlockByNumber(plan.first);
        if (next.isValid() && !isFixed(next))
            cursor.setPosition(next.position());
        else
            cursor.setPosition(endOf(document->findBlockByNumber(std::max(0, plan.first - 1))));
    } else {
        cursor.setPosition(std::min(from, endOf(document->lastBlock())));
    }
    cursor.endEditBlock();
}

void splitBlock(QTextCursor &cursor)
{
    const QTextBlockFormat format = cursor.blockFormat();
    cursor.beginEditBlock();
    if (cursor.atBlockStart() && !cursor.atBlockEnd()) {
        cursor.insertBlock(format, cursor.blockCharFormat());
        setFormat(cursor.block().previous(), freshCopy(format));
    } else if (cursor.atBlockEnd() && roleOf(cursor.block()) == BlockRole::Heading) {
        cursor.insertBlock(inBox(formatFor(BlockRole::Paragraph, BlockId::make()), isBoxed(cursor.block())),
                           QTextCharFormat());
    } else {
        cursor.insertBlock(freshCopy(format), cursor.charFormat());
    }
    cursor.endEditBlock();
}

void insertParagraphAfter(QTextCursor &cursor, const QTextBlock &block)
{
    const QTextBlock last = isGroupPart(roleOf(block)) ? lastOfGroup(block) : block;
    cursor.setPosition(endOf(last));
    cursor.insertBlock(formatFor(BlockRole::Paragraph, BlockId::make()), QTextCharFormat());
}

void insertParagraphBefore(QTextCursor &cursor, const QTextBlock &block)
{
    const QTextBlock first = isGroupPart(roleOf(block)) ? firstOfGroup(block) : block;
    cursor.setPosition(endOf(first.previous()));
    cursor.insertBlock(formatFor(BlockRole::Paragraph, BlockId::make()), QTextCharFormat());
}

void mergeWithNext(QTextCursor &cursor, const QTextBlock &first)
{
    const QTextBlockFormat format = isEmpty(first) ? first.next().blockFormat() : first.blockFormat();
    const int number = first.blockNumber();
    QTextDocument *document = cursor.document();
    cursor.beginEditBlock();
    const int joint = endOf(first);
    removeText(document, joint, joint + 1);
    setFormat(document->findBlockByNumber(number), format);
    cursor.setPosition(joint);
    cursor.endEditBlock();
}

void removeBlock(QTextCursor &cursor, const QTextBlock &block)
{
    const int number = block.blockNumber();
    QTextDocument *document = cursor.document();
    cursor.beginEditBlock();
    dropBlocks(document, number, number);
    cursor.setPosition(endOf(document->findBlockByNumber(number - 1)));
    cursor.endEditBlock();
}

bool insertBlocks(QTextCursor &cursor, const QList<Block> &blocks, QHash<BlockId, BlockId> *newIds)
{
    if (blocks.isEmpty())
        return true;
    cursor.beginEditBlock();
    removeSelection(cursor);
    const BlockRole role = roleOf(cursor.block());
    if (isFixed(role) && !isObject(role)) {
        cursor.insertText(toSheet(wordsOf(blocks)), QTextCharFormat());
        cursor.endEditBlock();
        return std::none_of(blocks.begin(), blocks.end(),
                            [](const Block &block) { return !isText(block.kind); });
    }
    if (blocks.size() == 1 && isRunOfText(blocks.first()) && !isObject(role)) {
        insertSpans(cursor, blocks.first().spans);
        cursor.endEditBlock();
        return true;
    }

    const auto withNewId = [newIds](Block block) {
        const BlockId before = block.id;
        block.id = BlockId::make();
        if (newIds)
            newIds->insert(before, block.id);
        return block;
    };
    const bool restFollows = openAt(cursor);
    QList<Block> pasted = blocks;
    const bool emptyHead = isEmpty(cursor.block()) && !isFixed(cursor.block());
    if (emptyHead) {
        insertBlockHere(cursor, withNewId(pasted.takeFirst()));
    } else if (isRunOfText(pasted.first()) && !isFixed(cursor.block())) {
        insertSpans(cursor, pasted.takeFirst().spans);
    }
    for (const Block &block : pasted) {
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        insertBlockHere(cursor, withNewId(block));
    }
    if (restFollows && isRunOfText(blocks.last()) && !isFixed(cursor.block()))
        mergeWithNext(cursor, cursor.block());
    cursor.endEditBlock();
    return true;
}

void insertGroupAt(QTextCursor &cursor, const Block &group)
{
    cursor.beginEditBlock();
    cursor.clearSelection();
    QTextBlock block = cursor.block();
    if (roleOf(block) == BlockRole::Headline)
        block = block.next();
    if (isEmpty(block) && roleOf(block) == BlockRole::Paragraph)
        insertParagraphBefore(cursor, block);
    else
        insertParagraphAfter(cursor, block);
    insertBlockHere(cursor, group);
    if (group.kind == BlockKind::Figure)
        cursor.setPosition(endOf(lastOfGroup(cursor.block()).previous()));
    cursor.endEditBlock();
}

void setRole(QTextCursor &cursor, BlockRole role, int level, ListStyle style)
{
    cursor.beginEditBlock();
    forEachBlock(cursor, [&](const QTextBlock &block) {
        const int depth = role == BlockRole::ListItem && roleOf(block) == role ? levelOf(block) : level;
        setFormat(block, inBox(formatFor(role, idOf(block), depth, style), isBoxed(block)));
    });
    cursor.endEditBlock();
}

void changeDepth(QTextCursor &cursor, int by)
{
    cursor.beginEditBlock();
    forEachBlock(cursor, [&](const QTextBlock &block) {
        if (roleOf(block) != BlockRole::ListItem)
            return;
        const int depth = levelOf(block) + by;
        const QTextBlockFormat format = depth < 0
                                            ? formatFor(BlockRole::Paragraph, idOf(block))
                                            : formatFor(BlockRole::ListItem, idOf(block),
                                                        std::min(depth, deepestList), listStyleOf(block));
        setFormat(block, inBox(format, isBoxed(block)));
    });
    cursor.endEditBlock();
}

void setBoxed(QTextCursor &cursor, bool boxed)
{
    cursor.beginEditBlock();
    forEachBlock(cursor,
                 [&](const QTextBlock &block) { setFormat(block, inBox(block.blockFormat(), boxed)); });
    cursor.endEditBlock();
}

bool mayMove(const QTextCursor &cursor, Move where)
{
    return neighbourOf(cursor, where).isValid();
}

// What moves is the neighbour, to the other side: what is selected stays with its text.
void moveBlocks(QTextCursor &cursor, Move where)
{
    const QTextBlock neighbour = neighbourOf(cursor, where);
    if (!neighbour.isValid())
        return;
    const bool isFigure = isGroupPart(roleOf(neighbour));
    const QTextBlock first = isFigure ? firstOfGroup(neighbour) : neighbour;
    const QTextBlock last = isFigure ? lastOfGroup(neighbour) : neighbour;
    const Block moved = blockFrom(first);
    const int number = first.blockNumber();
    const int count = last.blockNumber() - number + 1;
    const int length = endOf(last) + 1 - first.position();
    const int shift = where == Move::Up ? -length : length;
    const int anchor = cursor.anchor() + shift;
    const int position = cursor.position() + shift;

    cursor.beginEditBlock();
    QTextCursor place(where == Move::Up ? lastMoving(cursor) : firstMoving(cursor).previous());
    place.movePosition(QTextCursor::EndOfBlock);
    place.insertBlock(QTextBlockFormat(), QTextCharFormat());
    insertBlockHere(place, moved);
    const int before = where == Move::Up ? number : number + count;
    dropBlocks(cursor.document(), before, before + count - 1);
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    cursor.endEditBlock();
}

void selectGroup(QTextCursor &cursor, const QTextBlock &part)
{
    const QTextBlock picture = firstOfGroup(part);
    cursor.setPosition(picture.position());
    cursor.setPosition(endOf(lastOfGroup(picture)), QTextCursor::KeepAnchor);
}

bool isWholeGroup(const QTextCursor &cursor)
{
    if (!cursor.hasSelection())
        return false;
    const QTextBlock start = cursor.document()->findBlock(cursor.selectionStart());
    return isObject(start) && cursor.selectionStart() == start.position() &&
           cursor.selectionEnd() == endOf(lastOfGroup(start));
}

QList<Block> selectedBlocks(const QTextCursor &cursor)
{
    QList<Block> blocks;
    if (!cursor.hasSelection())
        return blocks;
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    const QTextDocument *document = cursor.document();
    const bool several = document->findBlock(from) != document->findBlock(to);
    for (QTextBlock block = document->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        if (isObject(block)) {
            const int end = endOf(lastOfGroup(block));
            if (from <= block.position() && (to >= end || !several)) {
                blocks.append(blockFrom(block));
                block = lastOfGroup(block);
            }
            continue;
        }
        const int left = std::max(from, block.position()) - block.position();
        const int right = std::min(to, endOf(block)) - block.position();
        if (left >= right && !isEmpty(block))
            continue; // only its edge is touched
        const bool whole = several && left == 0 && right == block.length() - 1 && !isFixed(block);
        Block copy = whole ? blockFrom(block) : paragraph(QString());
        copy.spans = spansOf(block, left, right);
        blocks.append(copy);
    }
    return blocks;
}

QTextBlock blockWithId(const QTextDocument &document, BlockId id)
{
    const QString text = id.toString();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().stringProperty(IdProperty) == text)
            return block;
    }
    return {};
}

QTextCursor cursorAt(const QTextDocument &document, BlockId id, BlockRole role)
{
    const QTextBlock block = blockWithId(document, id);
    return block.isValid() && roleOf(block) == role ? QTextCursor(block) : QTextCursor();
}

} // namespace toasoan
