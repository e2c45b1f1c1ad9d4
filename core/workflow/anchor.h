#pragma once

#include "core/article/article.h"

#include <QString>

namespace toasoan {

// A place in the text of an article that somebody spoke about, which stays there while the text around it and
// in it is edited.
struct Anchor
{
    QString field;  // as in TextField; empty: the article as a whole
    BlockId block;  // null outside the body
    int part = 0;   // as in TextField
    int start = 0;  // UTF-16 code units in that field
    int length = 0; // 0: what was there is gone
    QString quoted; // what stood there when it was spoken about

    bool isWhole() const { return field.isEmpty(); }
    bool operator==(const Anchor &) const = default;
};

// The place of `length` units from `start` in that field of `article`; of the article as a whole when there
// is no such place.
Anchor anchorAt(const Article &article, const TextField &field, int start, int length);

// The first place where `quoted` stands, in reading order; of the article as a whole when it stands nowhere.
Anchor anchorOf(const Article &article, const QString &quoted);

// Where the place is once `before` has become `after`: it moves with its words, grows and shrinks with what
// is written in it, and follows them into another block. A block that is gone leaves it as it was, so that it
// is there again when the block comes back; so it is when words that were gone come back into their field.
Anchor moved(const Anchor &anchor, const Article &before, const Article &after);
QList<Anchor> moved(const QList<Anchor> &anchors, const Article &before, const Article &after);

// How far down the text each place is, for sorting: the article as a whole first, what is nowhere last.
QList<int> readingOrder(const QList<Anchor> &anchors, const Article &article);

} // namespace toasoan
