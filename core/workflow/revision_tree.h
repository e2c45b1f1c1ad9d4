#pragma once

#include "core/article/article.h"

#include <QList>
#include <QMap>

#include <functional>

namespace toasoan {

// What the revisions of an article were made of, at all desks together. Numbers are the caller's, a
// revision's greater than those of its parents.
class RevisionTree
{
public:
    void add(int revision, const QList<int> &parents);

    // Whether it is the other one, or was made of it.
    bool isMadeOf(int revision, int other) const;

    // What both were made of, but for what such a one was made of itself: the newest first.
    QList<int> nearestCommon(int one, int other) const;

private:
    QMap<int, QList<int>> m_parents;
};

// The text that two revisions began with, for merging them (merge.h). Where each was made of several that the
// other was made of as well, as after both desks took each other's file in, it is those merged; what they
// differ in is then as it was before.
Article commonText(const RevisionTree &tree, int one, int other, const std::function<Article(int)> &text);

} // namespace toasoan
