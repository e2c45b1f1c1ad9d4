#include "core/store/article_rows.h"

#include "core/store/database.h"
#include "core/store/plan_store.h"
#include "core/store/row.h"
#include "core/text/fold.h"

#include <QCoreApplication>
#include <QSqlError>

#include <algorithm>
#include <limits>

namespace toasoan {

namespace {

constexpr int longestPage = 1000;

// The line a page ended with. Changes made meanwhile move lines to the front, never into the next page.
struct Cursor
{
    qint64 updatedAt = std::numeric_limits<qint64>::max();
    qint64 seq = std::numeric_limits<qint64>::max();
};

QString toText(const Cursor &cursor)
{
    const QByteArray plain = QByteArray::number(cursor.updatedAt) + ':' + QByteArray::number(cursor.seq);
    return QString::fromLatin1(
        plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<Cursor> cursorFrom(const QString &text)
{
    if (text.isEmpty())
        return Cursor();
    const auto decoded = QByteArray::fromBase64Encoding(
        text.left(100).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QList<QByteArray> parts = decoded ? (*decoded).split(':') : QList<QByteArray>();
    bool numbers[2] = {false, false};
    if (parts.size() != 2)
        return std::nullopt;
    const Cursor cursor{parts[0].toLongLong(&numbers[0]), parts[1].toLongLong(&numbers[1])};
    return numbers[0] && numbers[1] ? std::optional(cursor) : std::nullopt;
}

// Each way of asking walks an index of its own, newest first, and stops after a page.

Result<QSqlQuery> ofAll(Database &database, const Cursor &after, int limit)
{
    return database.run(QStringLiteral(R"(
        SELECT seq, id, stage, headline, byline, section, publication_date, updated_at, words, photos, revision, seal
        FROM articles WHERE stage <> 'trashed' AND (updated_at, seq) < (?, ?)
        ORDER BY updated_at DESC, seq DESC LIMIT ?
    )"),
                        {after.updatedAt, after.seq, limit});
}

Result<QSqlQuery> ofStage(Database &database, Stage stage, const Cursor &after, int limit)
{
    return database.run(QStringLiteral(R"(
        SELECT seq, id, stage, headline, byline, section, publication_date, updated_at, words, photos, revision, seal
        FROM articles WHERE stage = ? AND (updated_at, seq) < (?, ?)
        ORDER BY updated_at DESC, seq DESC LIMIT ?
    )"),
                        {name(stage), after.updatedAt, after.seq, limit});
}

Result<QSqlQuery> ofByline(Database &database, const ArticleQuery &query, const Cursor &after, int limit)
{
    const QString stage = query.stage ? name(*query.stage) : QString();
    return database.run(QStringLiteral(R"(
        SELECT seq, id, stage, headline, byline, section, publication_date, updated_at, words, photos, revision, seal
        FROM articles
        WHERE byline = ? AND (updated_at, seq) < (?, ?) AND (stage = ? OR (? = '' AND stage <> 'trashed'))
        ORDER BY updated_at DESC, seq DESC LIMIT ?
    )"),
                        {query.byline, after.updatedAt, after.seq, stage, stage, limit});
}

Result<QSqlQuery> ofTag(Database &database, const ArticleQuery &query, const Cursor &after, int limit)
{
    const QString stage = query.stage ? name(*query.stage) : QString();
    return database.run(
        QStringLiteral(R"(
        SELECT a.seq, a.id, a.stage, a.headline, a.byline, a.section, a.publication_date, a.updated_at, a.words,
               a.photos, a.revision, a.seal
        FROM article_tags t JOIN articles a ON a.seq = t.article
        WHERE t.tag_key = ? AND (t.updated_at, t.article) < (?, ?)
              AND (a.stage = ? OR (? = '' AND a.stage <> 'trashed')) AND (? = '' OR a.byline = ?)
        ORDER BY t.updated_at DESC, t.article DESC LIMIT ?
    )"),
        {exactKey(query.tag), after.updatedAt, after.seq, stage, stage, query.byline, query.byline, limit});
}

Result<QSqlQuery> ofAuthor(Database &database, const Actor &person, const Cursor &after, int limit)
{
    return database.run(QStringLiteral(R"(
        SELECT a.seq, a.id, a.stage, a.headline, a.byline, a.section, a.publication_date, a.updated_at, a.words,
               a.photos, a.revision, a.seal
        FROM articles a JOIN standings s ON s.article = a.seq
        WHERE s.author = ? AND a.stage <> 'trashed' AND (a.updated_at, a.seq) < (?, ?)
        ORDER BY a.updated_at DESC, a.seq DESC LIMIT ?
    )"),
                        {person.account.toString(), after.updatedAt, after.seq, limit});
}

// Editors are waited for by what others sent them, publishers by what is approved, writers by what came back,
// everybody by what is assigned to them and has come to them.
QVariantList waitingFor(const Actor &person)
{
    const QString account = person.account.toString();
    const bool edits = person.roles.testFlag(Role::Editor);
    const bool publishes = person.roles.testFlag(Role::Publisher);
    return {edits, account, edits, account, publishes, publishes, account, account};
}

// With the values of waitingFor().
const QString isWaiting = QStringLiteral(R"(
        a.stage IN ('draft', 'submitted', 'inReview', 'returned', 'approved', 'correcting')
              AND ((? AND a.stage IN ('submitted', 'inReview') AND coalesce(s.author, '') <> ?)
                   OR (? AND a.stage = 'correcting' AND coalesce(s.author, '') <> ?
                       AND NOT EXISTS (SELECT 1 FROM approvals p WHERE p.article = a.seq AND p.dropped_at IS NULL))
                   OR (? AND a.stage = 'approved')
                   OR (? AND a.stage = 'correcting'
                       AND EXISTS (SELECT 1 FROM approvals p WHERE p.article = a.seq AND p.dropped_at IS NULL))
                   OR (a.stage = 'returned' AND s.author = ?)
                   OR EXISTS (SELECT 1 FROM assignments t WHERE t.article = a.seq AND t.account = ?
                              AND ((t.task IN ('write', 'photos') AND a.stage IN ('draft', 'returned'))
                                   OR (t.task IN ('edit', 'check') AND a.stage IN ('submitted', 'inReview')))))
)");

Result<QSqlQuery> ofWaiting(Database &database, const Actor &person, const Cursor &after, int limit)
{
    return database.run(QStringLiteral(R"(
        SELECT a.seq, a.id, a.stage, a.headline, a.byline, a.section, a.publication_date, a.updated_at, a.words,
               a.photos, a.revision, a.seal
        FROM articles a LEFT JOIN standings s ON s.article = a.seq
        WHERE )") + isWaiting +
                            QStringLiteral(R"(
              AND (a.updated_at, a.seq) < (?, ?)
        ORDER BY a.updated_at DESC, a.seq DESC LIMIT ?
    )"),
                        waitingFor(person) + QVariantList{after.updatedAt, after.seq, limit});
}

Result<QSqlQuery> page(Database &database, const ArticleQuery &query, const Cursor &after, int limit)
{
    if (query.work == Work::Own)
        return ofAuthor(database, query.person, after, limit);
    if (query.work == Work::Waiting)
        return ofWaiting(database, query.person, after, limit);
    if (!query.tag.isEmpty())
        return ofTag(database, query, after, limit);
    if (!query.byline.isEmpty())
        return ofByline(database, query, after, limit);
    return query.stage ? ofStage(database, *query.stage, after, limit) : ofAll(database, after, limit);
}

ArticleSummary fromRow(const QSqlQuery &row)
{
    ArticleSummary summary;
    summary.id = ArticleId::fromString(row.value(1).toString()).value_or(ArticleId());
    const auto stage = stageNamed(row.value(2).toString());
    summary.stage = stage.value_or(Stage::Draft);
    summary.headline = row.value(3).toString();
    summary.byline = row.value(4).toString();
    summary.section = row.value(5).toString();
    summary.publicationDate = dateFromRow(row.value(6));
    summary.updatedAt = timeFromRow(row.value(7));
    summary.words = row.value(8).toInt();
    summary.photos = row.value(9).toInt();
    summary.revision = row.value(10).toInt();
    if (!stage || row.value(11).toString() != sealOf(summary)) {
        // No altered text passes for what somebody wrote.
        summary.headline = QCoreApplication::translate(
            "Store", "The record of this article is damaged. Check the newsroom.");
        summary.byline.clear();
        summary.section.clear();
        summary.publicationDate = QDate();
    }
    return summary;
}

QList<ArticleId> idsOf(const QList<ArticleSummary> &articles)
{
    QList<ArticleId> ids;
    for (const ArticleSummary &article : articles)
        ids << article.id;
    return ids;
}

// What people said and suggested and nobody has decided yet.
Result<void> addOpenPoints(Database &database, QList<ArticleSummary> &articles)
{
    QHash<QString, ArticleSummary *> byId;
    for (ArticleSummary &article : articles)
        byId.insert(article.id.toString(), &article);
    return database.each(QStringLiteral(R"(
        SELECT a.id,
               (SELECT count(*) FROM remarks r WHERE r.article = a.seq AND 'resolved' <> coalesce(
                   (SELECT kind FROM remark_lines l WHERE l.remark = r.seq AND kind <> 'said' ORDER BY l.seq DESC LIMIT 1), '')),
               (SELECT count(*) FROM suggestions s WHERE s.article = a.seq AND s.state = 'open')
        FROM articles a WHERE a.id IN (SELECT value FROM json_each(?))
    )"),
                         {idsAsJson(idsOf(articles))}, [&](const QSqlQuery &row) -> Result<void> {
                             if (ArticleSummary *article = byId.value(row.value(0).toString())) {
                                 article->remarks = row.value(1).toInt();
                                 article->suggestions = row.value(2).toInt();
                             }
                             return {};
                         });
}

Result<void> addPlans(Database &database, QList<ArticleSummary> &articles)
{
    const auto plans = PlanStore(database).plans(idsOf(articles));
    if (!plans)
        return plans.error();
    for (ArticleSummary &article : articles)
        article.plan = plans->value(article.id);
    return {};
}

} // namespace

Result<ArticlePage> listArticles(Database &database, const ArticleQuery &query)
{
    const auto after = cursorFrom(query.after);
    if (!after)
        return Error{Fault::WrongUse,
                     QCoreApplication::translate("Store", "“%1” is not the mark at which a list goes on.")
                         .arg(query.after),
                     {}};
    const int limit = std::clamp(query.limit, 1, longestPage);
    auto rows = page(database, query, *after, limit + 1);
    if (!rows)
        return rows.error();
    ArticlePage page;
    Cursor last;
    while (rows->next()) {
        if (page.articles.size() == limit) {
            page.next = toText(last);
            break;
        }
        page.articles.append(fromRow(*rows));
        last = {rows->value(7).toLongLong(), rows->value(0).toLongLong()};
    }
    if (rows->lastError().isValid())
        return storeError(rows->lastError());
    if (const auto added = addPlans(database, page.articles); !added)
        return added.error();
    if (const auto added = addOpenPoints(database, page.articles); !added)
        return added.error();
    return page;
}

Result<WorkCounts> countWorkOf(Database &database, const Actor &person)
{
    auto own = database.run(QStringLiteral(R"(
        SELECT count(*) FROM articles a JOIN standings s ON s.article = a.seq
        WHERE s.author = ? AND a.stage <> 'trashed'
    )"),
                            {person.account.toString()});
    if (!own)
        return own.error();
    auto waiting = database.run(QStringLiteral(R"(
        SELECT count(*) FROM articles a LEFT JOIN standings s ON s.article = a.seq WHERE )") +
                                    isWaiting,
                                waitingFor(person));
    if (!waiting)
        return waiting.error();
    WorkCounts counts;
    if (own->next())
        counts.own = own->value(0).toInt();
    if (waiting->next())
        counts.waiting = waiting->value(0).toInt();
    return counts;
}

namespace {

QString usedSql(ArticleStore::Used field)
{
    switch (field) {
    case ArticleStore::Used::Tag:
        return QStringLiteral(
            "SELECT tag FROM article_tags GROUP BY tag ORDER BY count(*) DESC, tag LIMIT ?");
    case ArticleStore::Used::Byline:
        return QStringLiteral(
            "SELECT byline FROM articles WHERE byline <> '' AND stage <> 'trashed' GROUP BY byline "
            "ORDER BY count(*) DESC, byline LIMIT ?");
    case ArticleStore::Used::Unit:
        return QStringLiteral(
            "SELECT unit FROM articles WHERE unit <> '' AND stage <> 'trashed' GROUP BY unit "
            "ORDER BY count(*) DESC, unit LIMIT ?");
    case ArticleStore::Used::Section:
        return QStringLiteral("SELECT section FROM articles WHERE section <> '' AND stage <> 'trashed' "
                              "GROUP BY section ORDER BY count(*) DESC, section LIMIT ?");
    case ArticleStore::Used::Place:
        return QStringLiteral(
            "SELECT place FROM articles WHERE place <> '' AND stage <> 'trashed' GROUP BY place "
            "ORDER BY count(*) DESC, place LIMIT ?");
    case ArticleStore::Used::Source:
        return QStringLiteral("SELECT source FROM articles WHERE source <> '' AND stage <> 'trashed' "
                              "GROUP BY source ORDER BY count(*) DESC, source LIMIT ?");
    case ArticleStore::Used::Genre:
        return QStringLiteral(
            "SELECT genre FROM articles WHERE genre <> '' AND stage <> 'trashed' GROUP BY genre "
            "ORDER BY count(*) DESC, genre LIMIT ?");
    case ArticleStore::Used::Credit:
        return QStringLiteral(R"(
            SELECT credit FROM (SELECT credit FROM article_credits
                                UNION ALL SELECT credit FROM photos WHERE credit <> '') AS credits
            GROUP BY credit ORDER BY count(*) DESC, credit LIMIT ?
        )");
    }
    return {};
}

} // namespace

Result<QStringList> usedValues(Database &database, ArticleStore::Used field, int limit)
{
    QStringList values;
    const auto read = database.each(usedSql(field), {limit}, [&](const QSqlQuery &row) -> Result<void> {
        values << row.value(0).toString();
        return {};
    });
    if (!read)
        return read.error();
    return values;
}

} // namespace toasoan
