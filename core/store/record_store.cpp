#include "core/store/record_store.h"

#include "core/base/uptime.h"
#include "core/store/database.h"
#include "core/store/row.h"
#include "core/text/fold.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <ctime>
#include <limits>

namespace toasoan {

namespace {

template <class AnyId>
QString toColumn(AnyId id)
{
    return id.isNull() ? QString() : id.toString();
}

QVariantList toValues(const RecordEntry &entry)
{
    return {entry.number,
            toRow(entry.at),
            entry.uptime,
            toColumn(entry.account),
            entry.actor,
            name(entry.what),
            toColumn(entry.article),
            entry.revision,
            QString::fromLatin1(entry.before),
            QString::fromLatin1(entry.after),
            entry.note,
            QString::fromLatin1(entry.hash)};
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
    const QVariantList values = toValues(entry);
    for (int column = 0; column < values.size(); ++column)
        if (values[column] != row.value(column))
            entry.hash.clear();
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
        const auto added = m_database.run(QStringLiteral(R"(
            INSERT INTO record (number, at, uptime, account, actor, what, article, revision, before, after, note, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        )"),
                                          toValues(entry));
        return added ? Result<void>() : added.error();
    });
    if (!done)
        return done.error();
    return entry;
}

// Entries are read by their numbers, which the clock of the machine may contradict; so the days asked for
// become numbers first. Without the plus SQLite would walk through the table for them instead of the index.
Result<std::pair<qint64, qint64>> RecordStore::bounds(const RecordQuery &query)
{
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    std::pair<qint64, qint64> bounds{least, query.before > 0 ? query.before - 1 : most};
    const auto ask = [&](const QString &sql, const QDateTime &time, qint64 none) -> Result<qint64> {
        auto asked = m_database.run(sql, {toRow(time)});
        if (!asked)
            return asked.error();
        return asked->next() && !asked->value(0).isNull() ? asked->value(0).toLongLong() : none;
    };
    if (query.since.isValid()) {
        const auto first =
            ask(QStringLiteral("SELECT min(+number) FROM record WHERE at >= ?"), query.since, most);
        if (!first)
            return first.error();
        bounds.first = *first;
    }
    if (query.until.isValid()) {
        const auto last =
            ask(QStringLiteral("SELECT max(+number) FROM record WHERE at < ?"), query.until, least);
        if (!last)
            return last.error();
        bounds.second = std::min(bounds.second, *last);
    }
    return bounds;
}

Result<QList<RecordEntry>> RecordStore::entries(const RecordQuery &query)
{
    const auto numbers = bounds(query);
    if (!numbers)
        return numbers.error();
    QStringList kinds;
    for (const Recorded what : query.what)
        kinds << name(what);
    const QString any = kinds.isEmpty() ? QString() : QString(u',' + kinds.join(u',') + u',');
    const QString account = toColumn(query.account);
    const QVariantList values{
        any,
        any,
        account,
        account,
        query.actor,
        query.actor,
        exactKey(query.actor), // or by the name of their account
        query.since.isValid() ? query.since.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min(),
        query.until.isValid() ? query.until.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(),
        numbers->first,
        numbers->second,
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
          AND (? = '' OR actor = ? OR account = (SELECT id FROM accounts WHERE name_key = ?))
          AND +at >= ? AND +at < ? AND number BETWEEN ? AND ?
        ORDER BY number DESC LIMIT ?
    )"),
                                            values, take)
                          : m_database.each(QStringLiteral(R"(
        SELECT number, at, uptime, account, actor, what, article, revision, before, after, note, hash FROM record
        WHERE article = ? AND (? = '' OR instr(?, ',' || what || ',')) AND (? = '' OR account = ?)
          AND (? = '' OR actor = ? OR account = (SELECT id FROM accounts WHERE name_key = ?))
          AND +at >= ? AND +at < ? AND number BETWEEN ? AND ?
        ORDER BY number DESC LIMIT ?
    )"),
                                            QVariantList{toColumn(query.article)} + values, take);
    if (!read)
        return read.error();
    return entries;
}

Result<void> RecordStore::each(qint64 from, int most,
                               const std::function<Result<void>(const RecordEntry &)> &entry)
{
    return m_database.each(QStringLiteral(R"(
        SELECT number, at, uptime, account, actor, what, article, revision, before, after, note, hash FROM record
        WHERE number >= ? ORDER BY number LIMIT ?
    )"),
                           {from, most}, [&](const QSqlQuery &row) { return entry(fromRow(row)); });
}

Result<std::optional<RecordHead>> RecordStore::head(const QDateTime &now)
{
    auto last =
        m_database.run(QStringLiteral("SELECT number, hash FROM record ORDER BY number DESC LIMIT 1"));
    if (!last)
        return last.error();
    if (!last->next())
        return std::optional<RecordHead>();
    return std::optional(RecordHead{now, last->value(0).toLongLong(), last->value(1).toByteArray()});
}

Result<QByteArray> RecordStore::hashOf(qint64 number)
{
    auto entry = m_database.run(QStringLiteral("SELECT hash FROM record WHERE number = ?"), {number});
    if (!entry)
        return entry.error();
    return entry->next() ? entry->value(0).toByteArray() : QByteArray();
}

Result<QStringList> RecordStore::actors()
{
    QStringList actors;
    const auto read = m_database.each(QStringLiteral("SELECT DISTINCT actor FROM record WHERE actor <> ''"),
                                      {}, [&](const QSqlQuery &row) -> Result<void> {
                                          actors << row.value(0).toString();
                                          return {};
                                      });
    if (!read)
        return read.error();
    return actors;
}

Result<QHash<ArticleId, QString>> RecordStore::headlines(const QList<ArticleId> &articles)
{
    QJsonArray ids;
    for (const ArticleId id : articles)
        ids.append(id.toString());
    QHash<ArticleId, QString> headlines;
    const auto read = m_database.each(
        QStringLiteral("SELECT id, headline FROM articles WHERE id IN (SELECT value FROM json_each(?))"),
        {QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))},
        [&](const QSqlQuery &row) -> Result<void> {
            if (const auto id = ArticleId::fromString(row.value(0).toString()))
                headlines.insert(*id, row.value(1).toString());
            return {};
        });
    if (!read)
        return read.error();
    return headlines;
}

} // namespace toasoan
