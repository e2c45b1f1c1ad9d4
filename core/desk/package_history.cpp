#include "core/desk/package_history.h"

#include "core/workflow/revision_tree.h"

namespace toasoan {

namespace {

QList<int> parentsHere(const WholeRevision &whole, const QList<int> &numbers)
{
    QList<int> parents;
    for (const int parent : whole.revision.parents)
        if (const int number = numbers.value(parent - 1); number > 0 && !parents.contains(number))
            parents.append(number);
    return parents;
}

} // namespace

QList<WholeRevision> PackageHistory::numbered(int after, const HandedArticle &handed)
{
    QList<WholeRevision> all;
    for (qsizetype i = 0; i < here.size(); ++i) {
        if (here[i] > 0)
            continue;
        WholeRevision whole = handed.revisions[i];
        whole.revision.parents = parentsHere(whole, here);
        here[i] = ++after;
        all.append(whole);
    }
    return all;
}

Result<PackageHistory> historyOf(ArticleStore &articles, const HandedArticle &handed, const Article &present)
{
    const auto ours = articles.wholeRevisions(handed.id);
    if (!ours)
        return ours.error();
    PackageHistory history;
    RevisionTree tree;
    QHash<QByteArray, int> numbers;
    QHash<int, Article> texts;
    for (const WholeRevision &whole : *ours) {
        const int number = whole.revision.number;
        numbers.insert(identityOf(whole), number);
        texts.insert(number, whole.text);
        tree.add(number, whole.revision.parents);
        history.last = number;
        if (!whole.revision.isBeside)
            history.text = number;
    }
    const Article our = cleanedArticle(present);
    int now = history.text;
    if (now == 0 || !sameContent(our, cleanedArticle(texts.value(now)))) {
        tree.add(history.last + 1, now > 0 ? QList<int>{now} : QList<int>());
        now = history.last + 1;
    }
    QList<int> nodes; // of theirs, in the tree
    int next = history.last + 1;
    for (const WholeRevision &whole : handed.revisions) {
        const int number = numbers.value(identityOf(whole));
        history.here.append(number);
        if (number == 0) {
            history.missing.append(whole);
            tree.add(++next, parentsHere(whole, nodes));
            texts.insert(next, whole.text);
        }
        nodes.append(number > 0 ? number : next);
    }
    history.hasTheirs = tree.isMadeOf(now, nodes.back());
    history.isBehind = tree.isMadeOf(nodes.back(), now);
    if (!history.hasTheirs && !history.isBehind)
        history.base =
            commonText(tree, now, nodes.back(), [&](int node) { return cleanedArticle(texts.value(node)); });
    return history;
}

} // namespace toasoan
