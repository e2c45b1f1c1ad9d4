#pragma once

#include "core/article/article.h"

#include <QList>
#include <QString>

namespace toasoan {

// A place that both sides have changed since the text they have in common, each in its own way.
struct Overlap
{
    QString field; // as in TextField, and "photo", "order", "publicationDate" … for what is no text
    BlockId block; // null outside the body
    QString base;  // what stood there, with footnotes written out; empty: nothing
    QString ours;  // empty: taken out here
    QString theirs;

    bool operator==(const Overlap &) const = default;
};

struct MergedArticle
{
    Article article;         // id, stage, times and revision number are ours
    QList<Overlap> overlaps; // in reading order of the article, fields outside the body first
};

// The texts of two desks as one. `base` is the text both began with. What one side changed, put in, took out
// or moved is so in the result; blocks are known by their ids, the parts of a figure and the fields of an
// article each count for themselves, tags one by one. Where both changed the same thing, ours stands and the
// overlap holds theirs; what only one side took out while the other went on writing in it stays. The other
// way round it is the same article but for the overlaps, which are mirrored.
MergedArticle merged(const Article &base, const Article &ours, const Article &theirs);

} // namespace toasoan
