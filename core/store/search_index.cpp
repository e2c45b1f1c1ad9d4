#include "core/store/search_index.h"

#include "core/article/article_json.h"
#include "core/store/content.h"
#include "core/store/database.h"
#include "core/store/search_text.h"
#include "core/store/settings_store.h"

#include <QCoreApplication>
#include <QHash>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace toasoan {

namespace {

constexpr int newestSearched = 2000;
constexpr int mostDebts = 8;

QString versionKey()
{
    return QStringLiteral("search.textVersion");
}

Result<void> ok(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : query.error();
}

Result<void> insertWords(Database &database, qint64 row, const SearchText &text)
{
    return ok(database.run(QStringLiteral("INSERT INTO search (rowid, exact, folded) VALUES (?, ?, ?)"),
                           {row, text.exact, text.folded}));
}

// A contentless index can only be told what to forget.
Result<void> removeWords(Database &database, qint64 row, const QByteArray &indexed, const QString &sha256)
{
    const auto old = readContent(indexed, Encoding::Plain, sha256);
    if (!old)
        return old.error();
    const SearchText text = searchText(*old);
    return ok(database.run(
        QStringLiteral("INSERT INTO search (search, rowid, exact, folded) VALUES ('delete', ?, ?, ?)"),
        {row, text.exact, text.folded}));
}

// What the index should hold of an article: nothing of one in the trash.
Result<void> replaceWords(Database &database, qint64 row)
{
    auto debt = database.run(QStringLiteral(R"(
        SELECT d.content, d.sha256, a.stage, w.content
        FROM index_debts d JOIN articles a ON a.seq = d.article JOIN working_copies w ON w.article = d.article
        WHERE d.article = ?
    )"),
                             {row});
    if (!debt)
        return debt.error();
    if (!debt->next())
        return {};
    if (!debt->isNull(0))
        if (const auto removed =
                removeWords(database, row, debt->value(0).toByteArray(), debt->value(1).toString());
            !removed)
            return removed;
    if (debt->value(2).toString() != name(Stage::Trashed)) {
        const auto present = contentFromJson(debt->value(3).toByteArray());
        if (!present)
            return present.error();
        if (const auto added = insertWords(database, row, searchText(*present)); !added)
            return added;
    }
    debt->finish();
    return ok(database.run(QStringLiteral("DELETE FROM index_debts WHERE article = ?"), {row}));
}

// A damaged index, or one that can no longer be told what to forget, must not stand in the way of a save: all
// of it can be had from the texts again.
Result<void> settle(Database &database, qint64 row)
{
    const auto done = replaceWords(database, row);
    return !done && done.error().fault == Fault::Damaged ? rebuildIndex(database) : done;
}

QString matchExpression(const QList<SearchTerm> &terms)
{
    QStringList parts;
    for (const SearchTerm &term : terms)
        parts << QString((term.exact ? QStringLiteral("exact : \"") : QStringLiteral("folded : \"")) +
                         term.words.join(QLatin1Char(' ')) + QLatin1Char('"'));
    return parts.join(QStringLiteral(" AND "));
}

struct Found
{
    qint64 row = 0;
    double score = 0;
};

Result<SearchHit> hit(Database &database, const Found &found, const QList<SearchTerm> &terms)
{
    auto query = database.run(QStringLiteral(R"(
        SELECT a.id, w.content, w.sha256
        FROM articles a JOIN working_copies w ON w.article = a.seq WHERE a.seq = ?
    )"),
                              {found.row});
    if (!query)
        return query.error();
    SearchHit hit;
    hit.score = found.score;
    if (!query->next())
        return hit;
    hit.id = ArticleId::fromString(query->value(0).toString()).value_or(ArticleId());
    const auto article =
        readContent(query->value(1).toByteArray(), Encoding::Plain, query->value(2).toString());
    if (!article) {
        hit.headline = article.error().message;
        return hit;
    }
    hit.headline = article->headline;
    hit.snippet = snippet(*article, terms);
    return hit;
}

// Articles whose present text the index does not hold, and those among them that match.
struct Waiting
{
    QSet<qint64> rows;
    QList<qint64> matching;
};

Result<Waiting> waiting(Database &database, const QList<SearchTerm> &terms)
{
    Waiting waiting;
    const auto read = database.each(QStringLiteral(R"(
        SELECT d.article, a.stage, w.content
        FROM index_debts d JOIN articles a ON a.seq = d.article JOIN working_copies w ON w.article = d.article
        ORDER BY a.updated_at DESC
    )"),
                                    {}, [&](const QSqlQuery &row) -> Result<void> {
                                        waiting.rows.insert(row.value(0).toLongLong());
                                        if (row.value(1).toString() == name(Stage::Trashed))
                                            return {};
                                        const auto article = contentFromJson(row.value(2).toByteArray());
                                        if (article && matches(searchText(*article), terms))
                                            waiting.matching.append(row.value(0).toLongLong());
                                        return {};
                                    });
    if (!read)
        return read.error();
    return waiting;
}

Result<QList<Found>> ranked(Database &database, const QList<SearchTerm> &terms, int limit)
{
    const auto stale = waiting(database, terms);
    if (!stale)
        return stale.error();
    QList<Found> found;
    const auto read = database.each(QStringLiteral(R"(
        SELECT rowid, bm25(search) FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?
    )"),
                                    {matchExpression(terms), newestSearched + int(stale->rows.size())},
                                    [&](const QSqlQuery &row) -> Result<void> {
                                        const qint64 number = row.value(0).toLongLong();
                                        if (!stale->rows.contains(number))
                                            found.append({number, -row.value(1).toDouble()});
                                        return {};
                                    });
    if (!read)
        return read.error();
    std::stable_sort(found.begin(), found.end(),
                     [](const Found &a, const Found &b) { return a.score > b.score; });
    const double best = found.isEmpty() ? 1.0 : found.first().score;
    QList<Found> all;
    for (const qint64 row : stale->matching)
        all.append({row, best});
    all += found;
    return all.mid(0, limit);
}

constexpr quint64 mixed(quint64 x)
{
    x ^= x >> 31;
    x *= 0x9e3779b97f4a7c15ULL;
    x ^= x >> 29;
    x *= 0xbf58476d1ce4e5b9ULL;
    return x ^ (x >> 32);
}

quint64 place(const char *word, qsizetype size, int column, qint64 row, qint64 offset)
{
    const quint64 term = qHashBits(word, size_t(size), 0x5eed);
    return mixed(term + mixed(quint64(row) * 4 + quint64(column)) + mixed(quint64(offset) << 24));
}

quint64 places(const QString &words, int column, qint64 row)
{
    quint64 sum = 0;
    const QByteArray text = words.toUtf8();
    qint64 offset = 0;
    for (qsizetype begin = 0; begin < text.size(); ++offset) {
        qsizetype end = text.indexOf(' ', begin);
        end = end < 0 ? text.size() : end;
        sum += place(text.constData() + begin, end - begin, column, row, offset);
        begin = end + 1;
    }
    return sum;
}

// The sum over all places of all words the texts of the articles have.
Result<quint64> placesInArticles(Database &database)
{
    quint64 sum = 0;
    const auto read = database.each(QStringLiteral(R"(
        SELECT a.seq, coalesce(d.content, w.content)
        FROM articles a JOIN working_copies w ON w.article = a.seq LEFT JOIN index_debts d ON d.article = a.seq
        WHERE (d.article IS NULL AND a.stage <> 'trashed') OR d.content IS NOT NULL
    )"),
                                    {}, [&](const QSqlQuery &row) -> Result<void> {
                                        const qint64 number = row.value(0).toLongLong();
                                        const auto article = contentFromJson(row.value(1).toByteArray());
                                        if (!article)
                                            return article.error();
                                        const SearchText text = searchText(*article);
                                        sum += places(text.exact, 0, number) + places(text.folded, 1, number);
                                        return {};
                                    });
    if (!read)
        return read.error();
    return sum;
}

Error sqliteError(sqlite3 *sqlite)
{
    return storeError(sqlite3_extended_errcode(sqlite), QString::fromUtf8(sqlite3_errmsg(sqlite)));
}

// The same sum over what the index holds. Millions of rows: not through QSqlQuery.
Result<quint64> placesInIndex(sqlite3 *sqlite)
{
    static constexpr char view[] =
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_places USING fts5vocab(main, search, instance)";
    static constexpr char select[] = "SELECT term, col, doc, offset FROM temp.search_places";
    if (sqlite3_exec(sqlite, view, nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(sqlite);
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(sqlite, select, -1, &raw, nullptr) != SQLITE_OK)
        return sqliteError(sqlite);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw, sqlite3_finalize);
    quint64 sum = 0;
    int rc = sqlite3_step(raw);
    for (; rc == SQLITE_ROW; rc = sqlite3_step(raw)) {
        const auto *word = reinterpret_cast<const char *>(sqlite3_column_text(raw, 0));
        const auto *column = reinterpret_cast<const char *>(sqlite3_column_text(raw, 1));
        sum += place(word, sqlite3_column_bytes(raw, 0), qstrcmp(column, "exact") == 0 ? 0 : 1,
                     sqlite3_column_int64(raw, 2), sqlite3_column_int64(raw, 3));
    }
    if (rc != SQLITE_DONE)
        return sqliteError(sqlite);
    return sum;
}

Error indexDamaged(const QString &detail)
{
    return {Fault::Damaged,
            QCoreApplication::translate(
                "Store", "The search index does not fit the articles, so some may not be found. The "
                         "articles themselves are whole."),
            detail};
}

} // namespace

Result<QList<SearchHit>> search(Database &database, const QString &words, int limit)
{
    QList<SearchHit> hits;
    const QList<SearchTerm> terms = searchTerms(words);
    if (terms.isEmpty() || limit <= 0)
        return hits;
    const auto done = database.inSnapshot([&]() -> Result<void> {
        const auto found = ranked(database, terms, std::min(limit, newestSearched));
        if (!found)
            return found.error();
        for (const Found &one : *found) {
            auto shown = hit(database, one, terms);
            if (!shown)
                return shown.error();
            if (!shown->id.isNull())
                hits.append(*std::move(shown));
        }
        return {};
    });
    if (!done)
        return done.error();
    return hits;
}

Result<bool> oweIndex(Database &database, qint64 articleRow)
{
    const auto owed = database.run(QStringLiteral(R"(
        INSERT INTO index_debts (article, content, sha256)
        SELECT a.seq, CASE WHEN a.stage = 'trashed' THEN NULL ELSE w.content END, w.sha256
        FROM articles a JOIN working_copies w ON w.article = a.seq WHERE a.seq = ?
        ON CONFLICT (article) DO NOTHING
    )"),
                                   {articleRow});
    if (!owed)
        return owed.error();
    return owed->numRowsAffected() > 0;
}

Result<void> index(Database &database, const Article &article)
{
    auto row = database.run(QStringLiteral("SELECT seq FROM articles WHERE id = ?"), {article.id.toString()});
    if (!row)
        return row.error();
    if (!row->next())
        return {};
    return settle(database, row->value(0).toLongLong());
}

Result<void> settleOldDebts(Database &database)
{
    QList<qint64> rows;
    const auto read = database.each(QStringLiteral(R"(
        SELECT d.article FROM index_debts d JOIN articles a ON a.seq = d.article ORDER BY a.updated_at DESC
    )"),
                                    {}, [&](const QSqlQuery &row) -> Result<void> {
                                        rows.append(row.value(0).toLongLong());
                                        return {};
                                    });
    if (!read)
        return read;
    for (qsizetype i = mostDebts; i < rows.size(); ++i)
        if (const auto settled = settle(database, rows[i]); !settled)
            return settled;
    return {};
}

Result<void> rebuildIndex(Database &database)
{
    return database.inTransaction([&]() -> Result<void> {
        for (const auto &sql : {QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')"),
                                QStringLiteral("DELETE FROM index_debts")})
            if (const auto done = database.run(sql); !done)
                return done.error();
        const auto filled =
            database.each(QStringLiteral(R"(
            SELECT a.seq, w.content FROM articles a JOIN working_copies w ON w.article = a.seq
            WHERE a.stage <> 'trashed' ORDER BY a.seq
        )"),
                          {}, [&](const QSqlQuery &row) -> Result<void> {
                              const auto article = contentFromJson(row.value(1).toByteArray());
                              if (!article)
                                  return {}; // named by verification, not findable
                              return insertWords(database, row.value(0).toLongLong(), searchText(*article));
                          });
        if (!filled)
            return filled;
        return SettingsStore(database).setValue(versionKey(), QString::number(searchTextVersion));
    });
}

Result<void> renewIndexWhenDue(Database &database)
{
    const auto version = SettingsStore(database).value(versionKey());
    if (!version)
        return version.error();
    if (version->toInt() == searchTextVersion)
        return {};
    return rebuildIndex(database);
}

Result<void> checkIndex(Database &database)
{
    auto *sqlite = static_cast<sqlite3 *>(database.handle());
    auto readingOnly = database.run(QStringLiteral("PRAGMA query_only"));
    if (!readingOnly || !readingOnly->next())
        return indexDamaged(QStringLiteral("no answer"));
    const bool canWrite = readingOnly->value(0).toInt() == 0;
    readingOnly->finish();
    // A view of the index is a temporary table; the file itself stays closed to this connection.
    (void)database.run(QStringLiteral("PRAGMA query_only=OFF"));
    const auto done = database.inSnapshot([&]() -> Result<void> {
        const auto held = placesInIndex(sqlite);
        if (!held)
            return indexDamaged(held.error().detail);
        const auto wanted = placesInArticles(database);
        if (!wanted)
            return indexDamaged(wanted.error().detail);
        return *held == *wanted ? Result<void>() : indexDamaged(QStringLiteral("words differ"));
    });
    if (!canWrite) {
        (void)database.run(QStringLiteral("PRAGMA query_only=ON"));
        return done;
    }
    if (!done)
        return done;
    const auto own = database.run(QStringLiteral("INSERT INTO search (search) VALUES ('integrity-check')"));
    return own ? Result<void>() : indexDamaged(own.error().detail);
}

} // namespace toasoan
