#pragma once

#include "core/workflow/anchor.h"

#include <tuple>

namespace toasoan {

// What a block is besides its words: kind, level, list, box, picture, header row.
using BlockForm = std::tuple<BlockKind, int, ListStyle, bool, PhotoId, bool>;
BlockForm formOf(const Block &block);
void setForm(Block &block, const BlockForm &form);

// Whether the words of one could stand in the form of the other: both texts, figures, or tables of as many
// rows and columns.
bool sameShape(const Block &a, const Block &b);

// All the words of a block: of a figure its caption, of a table nothing but the place.
Anchor wholeOf(const Block &block);

// Whether the text of one paragraph went on in the next one put in, or the next one that is gone went on in
// it.
bool wasSplitOrJoined(const Block &before, const QList<Block> &removed, const Block &after,
                      const QList<Block> &added);

// Whether the field belongs to the text on the sheet: headline, kicker, subtitle, standfirst.
bool isOnTheSheet(const QString &field);

// `length` units from `start` on, with their styles.
QList<Span> cut(const QList<Span> &spans, qsizetype start, qsizetype length);

} // namespace toasoan
