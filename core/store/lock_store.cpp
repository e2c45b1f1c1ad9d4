#include "core/store/lock_store.h"

#include "core/store/database.h"
#include "core/store/row.h"

namespace toasoan {

namespace {

Result<void> ok(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : query.error();
}

ArticleLock fromRow(const QSqlQuery &row)
{
    ArticleLock lock;
    lock.article = ArticleId::fromString(row.value(0).toString()).value_or(ArticleId());
    lock.headline = row.value(1).toString();
    lock.holder = {AccountId::fromString(row.value(2).toString()).value_or(AccountId()),
                   row.value(3).toString(),
                   SessionId::fromString(row.value(4).toString()).value_or(SessionId()),
                   row.value(5).toString(), row.value(6).toString()};
    lock.takenAt = timeFromRow(row.value(7));
    lock.beatAt = timeFromRow(row.value(8));
    return lock;
}

} // namespace

LockStore::LockStore(Database &database)
    : m_database(database)
{
}

Result<std::optional<ArticleLock>> LockStore::lock(ArticleId article)
{
    auto query = m_database.run(QStringLiteral(R"(
        SELECT a.id, a.headline, l.account, l.name, l.session, l.machine, l.process, l.taken_at, l.beat_at
        FROM locks l JOIN articles a ON a.seq = l.article WHERE a.id = ?
    )"),
                                {article.toString()});
    if (!query)
        return query.error();
    return query->next() ? std::optional(fromRow(*query)) : std::nullopt;
}

Result<QList<ArticleLock>> LockStore::locks()
{
    QList<ArticleLock> locks;
    const auto read = m_database.each(QStringLiteral(R"(
        SELECT a.id, a.headline, l.account, l.name, l.session, l.machine, l.process, l.taken_at, l.beat_at
        FROM locks l JOIN articles a ON a.seq = l.article ORDER BY l.taken_at, l.article
    )"),
                                      {}, [&](const QSqlQuery &row) -> Result<void> {
                                          locks.append(fromRow(row));
                                          return {};
                                      });
    if (!read)
        return read.error();
    return locks;
}

Result<void> LockStore::set(const ArticleLock &lock)
{
    return ok(m_database.run(QStringLiteral(R"(
        INSERT INTO locks (article, account, name, session, machine, process, taken_at, beat_at)
        SELECT seq, ?, ?, ?, ?, ?, ?, ? FROM articles WHERE id = ?
        ON CONFLICT (article) DO UPDATE SET
            account = excluded.account, name = excluded.name, session = excluded.session,
            machine = excluded.machine, process = excluded.process, taken_at = excluded.taken_at,
            beat_at = excluded.beat_at
    )"),
                             {lock.holder.account.isNull() ? QString() : lock.holder.account.toString(),
                              lock.holder.name, lock.holder.session.toString(), lock.holder.machine,
                              lock.holder.process, toRow(lock.takenAt), toRow(lock.beatAt),
                              lock.article.toString()}));
}

Result<void> LockStore::remove(ArticleId article)
{
    return ok(m_database.run(
        QStringLiteral("DELETE FROM locks WHERE article = (SELECT seq FROM articles WHERE id = ?)"),
        {article.toString()}));
}

Result<void> LockStore::remove(ArticleId article, SessionId session)
{
    return ok(m_database.run(
        QStringLiteral(
            "DELETE FROM locks WHERE article = (SELECT seq FROM articles WHERE id = ?) AND session = ?"),
        {article.toString(), session.toString()}));
}

Result<void> LockStore::removeAll(SessionId session)
{
    return ok(m_database.run(QStringLiteral("DELETE FROM locks WHERE session = ?"), {session.toString()}));
}

} // namespace toasoan
