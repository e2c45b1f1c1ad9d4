#include "core/store/notice_store.h"

#include "core/store/database.h"
#include "core/store/row.h"

namespace toasoan {

namespace {

Result<void> ok(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : query.error();
}

Anchor placeFrom(const QSqlQuery &row)
{
    if (row.value(7).isNull())
        return {};
    return {row.value(7).toString(), BlockId::fromString(row.value(8).toString()).value_or(BlockId()),
            row.value(9).toInt(),    row.value(10).toInt(),
            row.value(11).toInt(),   row.value(12).toString()};
}

QVariantList seenValues(AccountId account, const DeskNotice &due)
{
    return {account.toString(), due.article.toString(), name(due.kind), toRow(due.deadline.date),
            due.deadline.time.toString(QStringLiteral("HH:mm"))};
}

} // namespace

NoticeStore::NoticeStore(Database &database)
    : m_database(database)
{
}

Result<void> NoticeStore::add(const QList<AccountId> &people, const DeskNotice &notice, RemarkId remark)
{
    const QDateTime oldest = notice.at.addDays(-noticeDays);
    if (const auto done =
            ok(m_database.run(QStringLiteral("DELETE FROM notices WHERE at < ?"), {toRow(oldest)}));
        !done)
        return done;
    for (const AccountId person : people) {
        const auto done = ok(m_database.run(QStringLiteral(R"(
            INSERT INTO notices (account, kind, article, remark, by, note, at, is_read)
            SELECT ?, ?, seq, ?, ?, ?, ?, 0 FROM articles WHERE id = ?
        )"),
                                            {person.toString(), name(notice.kind),
                                             remark.isNull() ? QString() : remark.toString(), notice.by,
                                             notice.note, toRow(notice.at), notice.article.toString()}));
        if (!done)
            return done;
    }
    return {};
}

Result<QList<DeskNotice>> NoticeStore::notices(AccountId account, const QDateTime &since, int limit)
{
    QList<DeskNotice> notices;
    const auto read =
        m_database.each(QStringLiteral(R"(
        SELECT n.seq, n.kind, a.id, a.headline, n.by, n.note, n.at, r.field, r.block, r.part, r.start, r.length,
               r.quoted, n.is_read
        FROM notices n JOIN articles a ON a.seq = n.article LEFT JOIN remarks r ON r.id = n.remark
        WHERE n.account = ? AND n.at >= ? ORDER BY n.seq DESC LIMIT ?
    )"),
                        {account.toString(), toRow(since), limit}, [&](const QSqlQuery &row) -> Result<void> {
                            const auto kind = noticeKindNamed(row.value(1).toString());
                            const auto article = ArticleId::fromString(row.value(2).toString());
                            if (!kind || !article)
                                return {};
                            DeskNotice notice;
                            notice.number = row.value(0).toLongLong();
                            notice.kind = *kind;
                            notice.article = *article;
                            notice.headline = row.value(3).toString();
                            notice.by = row.value(4).toString();
                            notice.note = row.value(5).toString();
                            notice.at = timeFromRow(row.value(6));
                            notice.place = placeFrom(row);
                            notice.isRead = row.value(13).toBool();
                            notices.append(notice);
                            return {};
                        });
    if (!read)
        return read.error();
    return notices;
}

Result<void> NoticeStore::markRead(AccountId account, qint64 number)
{
    return ok(m_database.run(QStringLiteral("UPDATE notices SET is_read = 1 WHERE account = ? AND seq = ?"),
                             {account.toString(), number}));
}

Result<void> NoticeStore::markAllRead(AccountId account)
{
    return ok(
        m_database.run(QStringLiteral("UPDATE notices SET is_read = 1 WHERE account = ? AND is_read = 0"),
                       {account.toString()}));
}

Result<bool> NoticeStore::isSeen(AccountId account, const DeskNotice &due)
{
    auto query = m_database.run(QStringLiteral(R"(
        SELECT EXISTS (SELECT 1 FROM seen_deadlines d JOIN articles a ON a.seq = d.article
                       WHERE d.account = ? AND a.id = ? AND d.kind = ? AND d.date = ? AND d.time = ?)
    )"),
                                seenValues(account, due));
    if (!query)
        return query.error();
    return query->next() && query->value(0).toBool();
}

Result<void> NoticeStore::markSeen(AccountId account, const DeskNotice &due)
{
    QVariantList values = seenValues(account, due);
    const QVariant article = values.takeAt(1);
    return ok(m_database.run(QStringLiteral(R"(
        INSERT INTO seen_deadlines (account, article, kind, date, time) SELECT ?, seq, ?, ?, ? FROM articles WHERE id = ?
        ON CONFLICT (account, article) DO UPDATE SET kind = excluded.kind, date = excluded.date, time = excluded.time
    )"),
                             values + QVariantList{article}));
}

} // namespace toasoan
