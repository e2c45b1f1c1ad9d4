#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/text/find.h"

namespace toasoan {

// A place in a text of an article, and what shall stand there.
struct TextChange
{
    QString field; // as in TextField
    BlockId block; // null outside the body
    int part = 0;  // as in TextField
    Match place;

    bool operator==(const TextChange &) const = default;
};

// Puts in these places of a text, from left to right, what shall stand there: word by word, in the style of
// the word it stands for.
void replaceIn(QList<Span> &spans, const QList<Match> &places);

// Every place in the texts of the article where something else would stand, in the order of textFields().
// Fails as Finder::in() does.
Result<QList<TextChange>> changesIn(const Article &article, const Finder &finder);

// The article with these of its changes made, in the order they were given in. Words keep the style of those
// they stand for.
Article withChanges(const Article &article, const QList<TextChange> &changes);

} // namespace toasoan
