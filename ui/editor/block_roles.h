#pragma once

#include "core/article/body.h"

#include <QTextBlock>
#include <QTextBlockFormat>

#include <optional>

namespace toasoan {

// What a paragraph of the sheet is. It is kept in the paragraph's format, so that undo brings it back with
// the text.
enum class BlockRole {
    Paragraph,
    Heading,
    Quote,
    ListItem,
    Headline,
    Standfirst,
    Picture,
    Caption,
    Credit,
    Table
};

// The format properties of ours. Never stored outside the document.
enum SheetProperty {
    RoleProperty = QTextFormat::UserProperty + 1,
    IdProperty,        // the block's id as text; caption and credit carry their figure's
    LevelProperty,     // of a heading: 2 or 3; of a list item: its depth
    ListStyleProperty, // of a list item
    PhotoProperty,     // of a picture: the photo's id, absent while it wants one
    AltProperty,       // of a picture
    PhantomProperty,   // the one paragraph shown for a body that has none
    TableProperty,     // of a table: the Table as a value
    BoxProperty,       // of text in an information box
    NoteProperty,      // of the character that calls a footnote: what it says
};
constexpr int figureObjectType = QTextFormat::UserObject + 1;
constexpr int tableObjectType = QTextFormat::UserObject + 2;
constexpr int noteObjectType = QTextFormat::UserObject + 3;

BlockRole roleOf(const QTextBlock &block);
BlockId idOf(const QTextBlock &block);
int levelOf(const QTextBlock &block);
ListStyle listStyleOf(const QTextBlock &block);
std::optional<PhotoId> photoOf(const QTextBlock &picture);
Table tableOf(const QTextBlock &block);
bool isBoxed(const QTextBlock &block);

// The field of an article a paragraph is, as in TextField, and what kind of block it stands for.
QString fieldOf(BlockRole role);
BlockKind kindOf(BlockRole role);

// Headline, standfirst, the three parts of a figure and a table never merge with a neighbour and never split.
bool isFixed(BlockRole role);
inline bool isFixed(const QTextBlock &block)
{
    return isFixed(roleOf(block));
}

// A group is what keeps together: a figure with its caption and credit, or a table.
bool isGroupPart(BlockRole role);

// Whether the paragraph is one object: a picture or a table.
bool isObject(BlockRole role);
inline bool isObject(const QTextBlock &block)
{
    return isObject(roleOf(block));
}

// Whether styles may be given to text of this role; headline, standfirst, caption and credit are plain.
bool holdsStyles(BlockRole role);

// The format of a new paragraph. `id` is null for headline and standfirst.
QTextBlockFormat formatFor(BlockRole role, BlockId id, int level = 0, ListStyle style = ListStyle::Bullet);
QTextBlockFormat formatFor(const Block &block);
QTextBlockFormat pictureFormat(BlockId id, const Figure &figure);
QTextBlockFormat tableFormat(BlockId id, const Table &table);

// The same paragraph within an information box, or outside.
QTextBlockFormat inBox(QTextBlockFormat format, bool boxed);

// The same kind of paragraph with an id of its own.
QTextBlockFormat freshCopy(const QTextBlockFormat &format);

// The characters that stand for a picture, a table, the call of a footnote.
QTextCharFormat pictureCharFormat();
QTextCharFormat tableCharFormat();
QTextCharFormat noteCharFormat(const QString &note);

// The first and the last paragraph of the group `part` belongs to.
QTextBlock firstOfGroup(const QTextBlock &part);
QTextBlock lastOfGroup(const QTextBlock &part);

// The number of a numbered list item within its list and depth, from 1.
int listNumber(const QTextBlock &item);

} // namespace toasoan
