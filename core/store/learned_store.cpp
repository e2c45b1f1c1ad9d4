#include "core/store/learned_store.h"

#include "core/store/database.h"
#include "core/store/row.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace toasoan {

namespace {

constexpr qsizetype rowsAtOnce = 5000;

} // namespace

LearnedStore::LearnedStore(Database &database)
    : m_database(database)
{
}

Result<void> LearnedStore::replace(const TextCounts &counts, const QDateTime &now)
{
    return m_database.inTransaction([&]() -> Result<void> {
        if (const auto emptied = forget(); !emptied)
            return emptied.error();
        for (qsizetype start = 0; start < counts.rows.size(); start += rowsAtOnce) {
            QJsonArray array;
            for (const TextCounts::Row &row : counts.rows.mid(start, rowsAtOnce))
                array.append(QJsonArray{row.first, row.second, row.times});
            const auto inserted =
                m_database.run(QStringLiteral(R"(
                INSERT INTO learned_counts (first, second, times)
                SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')
                FROM json_each(?)
            )"),
                               {QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact))});
            if (!inserted)
                return inserted.error();
        }
        const auto noted = m_database.run(
            QStringLiteral("INSERT INTO learned_from (made_at, articles, syllables) VALUES (?, ?, ?)"),
            {toRow(now), counts.articles, counts.syllables});
        return noted ? Result<void>() : noted.error();
    });
}

Result<void> LearnedStore::forget()
{
    return m_database.inTransaction([&]() -> Result<void> {
        for (const QString &table : {QStringLiteral("learned_counts"), QStringLiteral("learned_from")})
            if (const auto emptied = m_database.run(u"DELETE FROM " + table); !emptied)
                return emptied.error();
        return {};
    });
}

Result<TextCounts> LearnedStore::counts()
{
    TextCounts counts;
    const auto read = m_database.each(
        QStringLiteral("SELECT first, second, times FROM learned_counts ORDER BY first, second"), {},
        [&](const QSqlQuery &row) -> Result<void> {
            counts.rows.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toInt()});
            return {};
        });
    if (!read)
        return read.error();
    const auto last = from();
    if (!last)
        return last.error();
    if (*last) {
        counts.articles = (*last)->articles;
        counts.syllables = (*last)->syllables;
    }
    return counts;
}

Result<std::optional<LearnedFrom>> LearnedStore::from()
{
    auto query = m_database.run(QStringLiteral(
        "SELECT made_at, articles, syllables, (SELECT count(*) FROM learned_counts) FROM learned_from"));
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<LearnedFrom>();
    return std::optional(LearnedFrom{timeFromRow(query->value(0)), query->value(1).toInt(),
                                     query->value(2).toInt(), query->value(3).toInt()});
}

} // namespace toasoan
