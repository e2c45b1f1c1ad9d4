#pragma once

#include "core/article/body.h"
#include "ui/editor/block_roles.h"

#include <QHash>
#include <QTextCursor>

namespace toasoan {

// Changes that keep the sheet in order: headline and standfirst stay, figures and tables stay whole. Each is
// one undo step, or part of the one the caller has begun.

// Takes out what the cursor has selected. Paragraphs merge into the first one touched; headline, standfirst,
// captions and credits that are touched lose that text and stay; a figure goes only when it is selected as a
// whole, or its picture alone.
void removeSelection(QTextCursor &cursor);

// Splits the paragraph at the cursor, which is then at the start of the second half. The half without text,
// or else the second one, is the new block.
void splitBlock(QTextCursor &cursor);

// A new empty paragraph behind the block (behind the whole figure when it is part of one), cursor in it.
void insertParagraphAfter(QTextCursor &cursor, const QTextBlock &block);
void insertParagraphBefore(QTextCursor &cursor, const QTextBlock &block);

// Joins the paragraph with the one after it. The first keeps its kind and id unless it is empty.
void mergeWithNext(QTextCursor &cursor, const QTextBlock &first);

// Removes an empty paragraph; the cursor ends in a neighbour.
void removeBlock(QTextCursor &cursor, const QTextBlock &block);

// Puts blocks in at the cursor as a paste does, each with a new id. In headline, standfirst, caption and
// credit only their words; false when that left something out. `newIds` says which block became which.
bool insertBlocks(QTextCursor &cursor, const QList<Block> &blocks, QHash<BlockId, BlockId> *newIds = nullptr);

// A figure or a table behind the block of the cursor, which ends in the caption or behind the table. In an
// empty paragraph it comes before it, so that there is a line to write on.
void insertGroupAt(QTextCursor &cursor, const Block &group);

// Makes each paragraph that the selection touches one of `role`; parts of figures, headline and standfirst
// stay.
void setRole(QTextCursor &cursor, BlockRole role, int level = 0, ListStyle style = ListStyle::Bullet);

// One deeper (+1) or less deep (−1) for each list item touched; a paragraph at depth 0 leaves the list on −1.
void changeDepth(QTextCursor &cursor, int by);

// Puts the paragraphs that the selection touches into an information box, or takes them out of it.
void setBoxed(QTextCursor &cursor, bool boxed);

// The paragraphs and groups that the selection touches change places with the one above or below; headline
// and standfirst stay. Nothing where there is no such place.
enum class Move { Up, Down };
bool mayMove(const QTextCursor &cursor, Move where);
void moveBlocks(QTextCursor &cursor, Move where);

// Selects a whole figure or table.
void selectGroup(QTextCursor &cursor, const QTextBlock &part);
bool isWholeGroup(const QTextCursor &cursor);

// What is selected, as blocks; a part of a paragraph is a paragraph. Figures and tables only as a whole.
QList<Block> selectedBlocks(const QTextCursor &cursor);

// The call of a footnote before or behind the cursor, selected; a null cursor where there is none.
QTextCursor noteCallBeside(const QTextCursor &cursor);

QTextBlock blockWithId(const QTextDocument &document, BlockId id);

// At the start of the paragraph with this id and role; a null cursor where it is gone, of which Qt can make
// none.
QTextCursor cursorAt(const QTextDocument &document, BlockId id, BlockRole role);

} // namespace toasoan
