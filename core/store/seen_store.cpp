#include "core/store/seen_store.h"

#include "core/store/database.h"

namespace toasoan {

namespace {

QString toColumn(AccountId account)
{
    return account.isNull() ? QStringLiteral("") : account.toString();
}

} // namespace

SeenStore::SeenStore(Database &database)
    : m_database(database)
{
}

Result<int> SeenStore::last(ArticleId article, AccountId account)
{
    auto query = m_database.run(QStringLiteral(R"(
        SELECT s.revision FROM seen s JOIN articles a ON a.seq = s.article WHERE a.id = ? AND s.account = ?
    )"),
                                {article.toString(), toColumn(account)});
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

Result<void> SeenStore::set(ArticleId article, AccountId account, int revision)
{
    const auto set = m_database.run(QStringLiteral(R"(
        INSERT INTO seen (article, account, revision) SELECT seq, ?, ? FROM articles WHERE id = ?
        ON CONFLICT (article, account) DO UPDATE SET revision = excluded.revision
    )"),
                                    {toColumn(account), revision, article.toString()});
    return set ? Result<void>() : set.error();
}

} // namespace toasoan
