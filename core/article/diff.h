#pragma once

#include "core/article/article.h"

namespace toasoan {

enum class Change { Same, Removed, Added };

struct DiffPiece
{
    Change change = Change::Same;
    QString text;

    bool operator==(const DiffPiece &) const = default;
};

// What became of `before` on the way to `after`, by words; joined without the removed pieces it is `after`,
// without the added ones `before`. Texts that differ nearly everywhere come back as one removal and one
// addition.
QList<DiffPiece> wordDiff(const QString &before, const QString &after);

struct FieldDiff
{
    QString field; // as in textFields(); "body" for a block
    QList<DiffPiece> pieces;
    bool moved = false;        // the block stands elsewhere among the others
    bool restyled = false;     // it is of another kind or style
    bool otherPicture = false; // the figure shows another photo

    bool differs() const;
};

enum class DiffScope {
    Changed, // only what differs
    Whole,   // also what is alike, as one piece; empty fields left out
};

// The fields and blocks that differ, in reading order of `after`; blocks are matched by id, then by their
// words. Of blocks in another order as few as can be are called moved; each stands where it is in `after`,
// with what was changed in it.
QList<FieldDiff> articleDiff(const Article &before, const Article &after,
                             DiffScope scope = DiffScope::Changed);

} // namespace toasoan
