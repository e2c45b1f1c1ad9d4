#include "core/desk/seeing.h"

#include "core/store/article_store.h"
#include "core/store/database.h"
#include "core/store/seen_store.h"
#include "core/store/store.h"

namespace toasoan {

namespace {

using Change = std::optional<ChangedSince>;

Result<Change> lookAt(Database &database, ArticleId article, const Actor &actor)
{
    SeenStore store(database);
    const auto last = store.last(article, actor.account);
    if (!last)
        return last.error();
    const auto revisions = ArticleStore(database).revisions(article);
    if (!revisions)
        return revisions.error();
    const int newest = revisions->isEmpty() ? 0 : revisions->front().number;
    if (newest == *last)
        return Change();
    if (const auto set = store.set(article, actor.account, newest); !set)
        return set.error();
    for (const Revision &revision : *revisions)
        if (*last > 0 && revision.number > *last && revision.author != actor.name)
            return Change({*last, revision.author});
    return Change();
}

} // namespace

Seeing::Seeing(Store &store)
    : m_store(store)
{
}

QFuture<Result<Change>> Seeing::look(ArticleId article)
{
    return m_store.write([article, actor = m_actor](Database &database) -> Result<Change> {
        Result<Change> change = Change();
        const auto looked = database.inTransaction([&]() -> Result<void> {
            change = lookAt(database, article, actor);
            return change ? Result<void>() : change.error();
        });
        return looked ? change : looked.error();
    });
}

QFuture<Result<void>> Seeing::saw(ArticleId article, int revision)
{
    return m_store.write([=, account = m_actor.account](Database &database) {
        return SeenStore(database).set(article, account, revision);
    });
}

} // namespace toasoan
