#include "core/workflow/revision_tree.h"

#include "core/workflow/merge.h"

#include <QSet>

#include <algorithm>

namespace toasoan {

namespace {

constexpr int deepest = 8;          // of common texts of common texts
constexpr qsizetype mostMerged = 4; // texts, of one common text

const Block *blockIn(const Article &article, BlockId id)
{
    for (const Block &block : article.body.blocks)
        if (block.id == id)
            return &block;
    return nullptr;
}

// Both texts as one, and what they differ in as `base` has it: neither of them is then taken for unchanged.
Article between(const Article &base, const Article &one, const Article &other)
{
    MergedArticle both = merged(base, one, other);
    for (const Overlap &overlap : both.overlaps) {
        if (overlap.block.isNull()) {
            setField(both.article, overlap.field, overlap.base);
            continue;
        }
        const Block *before = blockIn(base, overlap.block);
        for (Block &block : both.article.body.blocks)
            if (before && block.id == overlap.block)
                block = *before;
    }
    return both.article;
}

Article commonTextWithin(const RevisionTree &tree, int one, int other,
                         const std::function<Article(int)> &text, int depth)
{
    const QList<int> common = tree.nearestCommon(one, other);
    if (common.isEmpty())
        return {};
    Article base = text(common.front());
    if (depth >= deepest)
        return base;
    const qsizetype most = std::min(common.size(), mostMerged);
    for (qsizetype i = 1; i < most; ++i)
        base = between(commonTextWithin(tree, common.front(), common[i], text, depth + 1), base,
                       text(common[i]));
    return base;
}

} // namespace

void RevisionTree::add(int revision, const QList<int> &parents)
{
    m_parents.insert(revision, parents);
}

bool RevisionTree::isMadeOf(int revision, int other) const
{
    QSet<int> seen;
    QList<int> open{revision};
    while (!open.isEmpty()) {
        const int next = open.takeLast();
        if (next == other)
            return true;
        if (next < other || seen.contains(next))
            continue;
        seen.insert(next);
        open += m_parents.value(next);
    }
    return false;
}

QList<int> RevisionTree::nearestCommon(int one, int other) const
{
    const auto madeOf = [&](int revision) {
        QSet<int> all{revision};
        QList<int> open{revision};
        while (!open.isEmpty()) {
            const QList<int> parents = m_parents.value(open.takeLast());
            for (const int parent : parents) {
                if (!all.contains(parent))
                    open.append(parent);
                all.insert(parent);
            }
        }
        return all;
    };
    const QSet<int> common = madeOf(one).intersect(madeOf(other));
    QList<int> newestFirst(common.begin(), common.end());
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    QList<int> nearest;
    QSet<int> covered;
    for (const int revision : std::as_const(newestFirst)) {
        if (!covered.contains(revision))
            nearest.append(revision);
        const QList<int> parents = m_parents.value(revision);
        for (const int parent : parents)
            covered.insert(parent);
    }
    return nearest;
}

Article commonText(const RevisionTree &tree, int one, int other, const std::function<Article(int)> &text)
{
    return commonTextWithin(tree, one, other, text, 0);
}

} // namespace toasoan
