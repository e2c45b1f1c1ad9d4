#include "core/workflow/revision_tree.h"

#include "core/workflow/merge.h"

#include <QSet>

#include <algorithm>

namespace toasoan {

namespace {

constexpr int deepest = 8;     // of common texts of common texts
constexpr int mostMerged = 24; // texts in all: a history that somebody made up is not gone through for hours

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

class Ancestry
{
public:
    Ancestry(const RevisionTree &tree, const std::function<Article(int)> &text)
        : m_tree(tree)
        , m_text(text)
    {
    }

    Article commonOf(int one, int other, int depth = 0);

private:
    const RevisionTree &m_tree;
    const std::function<Article(int)> &m_text;
    int m_left = mostMerged;
};

Article Ancestry::commonOf(int one, int other, int depth)
{
    const QList<int> common = m_tree.nearestCommon(one, other);
    if (common.isEmpty())
        return {};
    Article base = m_text(common.front());
    for (qsizetype i = 1; depth < deepest && i < common.size() && m_left > 0; ++i) {
        --m_left;
        base = between(commonOf(common.front(), common[i], depth + 1), base, m_text(common[i]));
    }
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
    return Ancestry(tree, text).commonOf(one, other);
}

} // namespace toasoan
