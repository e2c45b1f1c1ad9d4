#include "core/store/record_store.h"

#include "core/base/uptime.h"
#include "core/store/database.h"
#include "core/store/row.h"

#include <limits>

namespace toasoan {

namespace {

template <class AnyId>
QString toColumn(AnyId id)
{
    return id.isNull() ? QString() : id.toString();
}

RecordEntry fromRow(const QSqlQuery &row)
{
    RecordEntry entry;
    entry.number = row.value(0).toLongLong();
    entry.at = timeFromRow(row.value(1));
    entry.uptime = row.value(2).toLongLong();
    entry.account = AccountId::fromString(row.value(3).toString()).value_or(AccountId());
    entry.actor = row.value(4).toString();
    entry.what = recordedNamed(row.value(5).toString()).value_or(Recorded::Refused);
    entry.article = ArticleId::fromString(row.value(6).toString()).value_or(ArticleId());
    entry.revision = row.value(7).toInt();
    entry.before = row.value(8).toByteArray();
    entry.after = row.value(9).toByteArray();
    entry.note = row.value(10).toString();
    entry.hash = row.value(11).toByteArray();
    return entry;
}

} // namespace

RecordStore::RecordStore(Database &database)
    : m_database(database)
{
}

Result<RecordEntry> RecordStore::add(RecordEntry entry)
{
    const auto done = m_database.inTransaction([&]() -> Result<void> {
        auto last =
            m_database.run(QStringLiteral("SELECT number, hash FROM record ORDER BY number DESC LIMIT 1"));
        if (!last)
            return last.error();
        const bool isFirst = !last->next();
        entry.number = isFirst ? 1 : last->value(0).toLongLong() + 1;
        entry.uptime = millisecondsUp();
        entry.hash = chained(entry, isFirst ? QByteArray() : last->value(1).toByteArray());
        last->finish();
        const auto added = m_database.run(
            QStringLiteral(R"(
            INSERT INTO record (number, at, uptime, account, actor, what, article, revision, before, after, note, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        )"),
            {entry.number, toRow(entry.at), entry.uptime, toColumn(entry.account), entry.actor,
             name(entry.what), toColumn(entry.article), entry.revision, QString::fromLatin1(entry.before),
             QString::fromLatin1(entry.after), entry.note, QString::fromLatin1(entry.hash)});
        return added ? Result<void>() : added.error();
    });
    if (!done)
        return done.error();
    return entry;
}

Result<QList<RecordEntry>> RecordStore::entries(const RecordQuery &query)
{
    QStringList kinds;
    for (const Recorded what : query.what)
        kinds << name(what);
    const QString any = kinds.isEmpty() ? QString() : QString(u',' + kinds.join(u',') + u',');
    const QString account = toColumn(query.account);
    constexpr qint64 end = std::numeric_limits<qint64>::max();
    const QVariantList values{any,
                              any,
                              account,
                              account,
                              query.since.isValid() ? query.since.toMSecsSinceEpoch() : qint64(0),
                              query.until.isValid() ? query.until.toMSecsSinceEpoch() : end,
                              query.before > 0 ? query.before : end,
                              query.limit};
    QList<RecordEntry> entries;
    const auto take = [&](const QSqlQuery &row) -> Result<void> {
        entries.append(fromRow(row));
        return {};
    };
    const auto read = query.article.isNull()
                          ? m_database.each(QStringLiteral(R"(
        SELECT number, at, uptime, account, actor, what, article, revision, before, after, note, hash FROM record
        WHERE (? = '' OR instr(?, ',' || what || ',')) AND (? = '' OR account = ?)
          AND at >= ? AND at < ? AND number < ?
        ORDER BY number DESC LIMIT ?
    )"),
                                            values, take)
                          : m_database.each(QStringLiteral(R"(
        SELECT number, at, uptime, account, actor, what, article, revision, before, after, note, hash FROM record
        WHERE article = ? AND (? = '' OR instr(?, ',' || what || ',')) AND (? = '' OR account = ?)
          AND at >= ? AND at < ? AND number < ?
        ORDER BY number DESC LIMIT ?
    )"),
                                            QVariantList{toColumn(query.article)} + values, take);
    if (!read)
        return read.error();
    return entries;
}

} // namespace toasoan
