#include "core/store/article_rows.h"

#include "core/store/content.h"
#include "core/store/database.h"
#include "core/store/row.h"
#include "core/text/fold.h"

#include <QCoreApplication>
#include <QSet>

#include <array>
#include <utility>

namespace toasoan {

namespace {

constexpr std::array kindNames{std::pair{RevisionKind::Saved, "saved"},
                               std::pair{RevisionKind::Imported, "imported"},
                               std::pair{RevisionKind::Edited, "edited"},
                               std::pair{RevisionKind::Closed, "closed"},
                               std::pair{RevisionKind::Timed, "timed"},
                               std::pair{RevisionKind::Restored, "restored"},
                               std::pair{RevisionKind::BeforeRestore, "beforeRestore"},
                               std::pair{RevisionKind::Replaced, "replaced"},
                               std::pair{RevisionKind::BeforeReplace, "beforeReplace"},
                               std::pair{RevisionKind::Step, "step"},
                               std::pair{RevisionKind::HandedOver, "handedOver"},
                               std::pair{RevisionKind::BeforeTakeIn, "beforeTakeIn"},
                               std::pair{RevisionKind::Merged, "merged"},
                               std::pair{RevisionKind::Conflict, "conflict"},
                               std::pair{RevisionKind::TakenOver, "takenOver"},
                               std::pair{RevisionKind::BeforeAccept, "beforeAccept"},
                               std::pair{RevisionKind::Accepted, "accepted"}};

QVariantList toValues(const ArticleSummary &summary, const Article &article)
{
    return {name(summary.stage),
            summary.headline,
            summary.byline,
            article.unit,
            summary.section,
            article.place,
            article.source,
            article.genre,
            toRow(summary.publicationDate),
            toRow(article.createdAt),
            toRow(summary.updatedAt),
            summary.words,
            summary.photos,
            summary.revision,
            sealOf(summary)};
}

Result<void> ok(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : query.error();
}

Result<QStringList> storedTags(Database &database, qint64 seq)
{
    QStringList tags;
    const auto read =
        database.each(QStringLiteral("SELECT tag FROM article_tags WHERE article = ? ORDER BY tag_key"),
                      {seq}, [&](const QSqlQuery &row) -> Result<void> {
                          tags << row.value(0).toString();
                          return {};
                      });
    if (!read)
        return read.error();
    return tags;
}

Result<void> replaceTags(Database &database, qint64 seq, const Article &article)
{
    auto present = storedTags(database, seq);
    if (!present)
        return present.error();
    QStringList wanted = article.tags;
    wanted.sort();
    present->sort();
    if (*present == wanted)
        return ok(database.run(QStringLiteral("UPDATE article_tags SET updated_at = ? WHERE article = ?"),
                               {toRow(article.updatedAt), seq}));
    if (const auto done =
            ok(database.run(QStringLiteral("DELETE FROM article_tags WHERE article = ?"), {seq}));
        !done)
        return done;
    for (const QString &tag : wanted) {
        // Two spellings of one tag count as one.
        const auto done = ok(database.run(QStringLiteral(R"(
            INSERT INTO article_tags (tag_key, updated_at, article, tag) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
        )"),
                                          {exactKey(tag), toRow(article.updatedAt), seq, tag}));
        if (!done)
            return done;
    }
    return {};
}

Result<void> replaceCredits(Database &database, qint64 seq, const Article &article)
{
    QStringList wanted;
    for (const Block &block : article.body.blocks)
        if (block.kind == BlockKind::Figure && !block.figure.credit.isEmpty())
            wanted << block.figure.credit;
    wanted.removeDuplicates();
    wanted.sort();
    QStringList present;
    const auto read = database.each(QStringLiteral("SELECT credit FROM article_credits WHERE article = ?"),
                                    {seq}, [&](const QSqlQuery &row) -> Result<void> {
                                        present << row.value(0).toString();
                                        return {};
                                    });
    if (!read)
        return read;
    present.sort();
    if (present == wanted)
        return {};
    if (const auto done =
            ok(database.run(QStringLiteral("DELETE FROM article_credits WHERE article = ?"), {seq}));
        !done)
        return done;
    for (const QString &credit : wanted)
        if (const auto done = ok(database.run(
                QStringLiteral(
                    "INSERT INTO article_credits (article, credit) VALUES (?, ?) ON CONFLICT DO NOTHING"),
                {seq, credit}));
            !done)
            return done;
    return {};
}

QString parentsColumn(const QList<int> &parents)
{
    QStringList numbers;
    for (const int parent : parents)
        numbers << QString::number(parent);
    return numbers.join(u' ');
}

// In rows from before parents were kept: the one before it.
QList<int> parentsFrom(const QVariant &column, int number)
{
    if (column.isNull())
        return number > 1 ? QList<int>{number - 1} : QList<int>();
    QList<int> parents;
    const QStringList numbers = column.toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &parent : numbers)
        parents.append(parent.toInt());
    return parents;
}

enum class Row { WithParents, FromBefore };

QString sealOf(qint64 seq, const Revision &revision, Row row)
{
    QStringList columns{QString::number(seq),
                        QString::number(revision.number),
                        QString::number(revision.madeAt.toMSecsSinceEpoch()),
                        name(revision.kind),
                        revision.author,
                        revision.note,
                        QString::number(revision.words),
                        QString::fromLatin1(revision.sha256)};
    if (row == Row::WithParents)
        columns << parentsColumn(revision.parents) << QString::number(int(revision.isBeside));
    return seal(columns);
}

} // namespace

QString name(RevisionKind kind)
{
    for (const auto &[known, text] : kindNames)
        if (kind == known)
            return QString::fromLatin1(text);
    return {};
}

std::optional<RevisionKind> revisionKindNamed(QStringView name)
{
    for (const auto &[kind, known] : kindNames)
        if (name == QLatin1String(known))
            return kind;
    return std::nullopt;
}

QString sealOf(const ArticleSummary &summary)
{
    return seal({summary.id.toString(), name(summary.stage), summary.headline, summary.byline,
                 summary.section, summary.publicationDate.toString(Qt::ISODate),
                 QString::number(summary.updatedAt.toMSecsSinceEpoch()), QString::number(summary.words),
                 QString::number(summary.photos), QString::number(summary.revision)});
}

ArticleSummary summaryOf(const Article &article, const ArticleRow &row)
{
    ArticleSummary summary;
    summary.id = article.id;
    summary.stage = row.stage;
    summary.headline = article.headline;
    summary.byline = article.byline;
    summary.section = article.section;
    summary.publicationDate = article.publicationDate;
    summary.updatedAt = timeFromRow(toRow(article.updatedAt));
    summary.words = wordCount(article);
    summary.photos = int(photosIn(article.body).size());
    summary.revision = row.revision;
    return summary;
}

Result<qint64> insertArticleRow(Database &database, const Article &article)
{
    const ArticleSummary summary = summaryOf(article, {0, article.stage, 0});
    const auto done = database.run(QStringLiteral(R"(
        INSERT INTO articles (id, stage, headline, byline, unit, section, place, source, genre, publication_date,
                              created_at, updated_at, words, photos, revision, seal)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    )"),
                                   QVariantList{article.id.toString()} + toValues(summary, article));
    if (!done)
        return done.error();
    return done->lastInsertId().toLongLong();
}

Result<void> updateArticleRow(Database &database, const ArticleRow &row, const Article &article)
{
    return ok(database.run(QStringLiteral(R"(
        UPDATE articles SET stage = ?, headline = ?, byline = ?, unit = ?, section = ?, place = ?, source = ?, genre = ?,
                            publication_date = ?, created_at = ?, updated_at = ?, words = ?, photos = ?, revision = ?,
                            seal = ?
        WHERE seq = ?
    )"),
                           toValues(summaryOf(article, row), article) + QVariantList{row.seq}));
}

Result<void> replaceTagsAndCredits(Database &database, qint64 seq, const Article &article)
{
    if (const auto done = replaceTags(database, seq, article); !done)
        return done;
    return replaceCredits(database, seq, article);
}

Result<void> insertRevision(Database &database, qint64 seq, const Revision &revision,
                            const QByteArray &packed)
{
    return ok(database.run(QStringLiteral(R"(
        INSERT INTO revisions (article, number, made_at, kind, author, note, words, encoding, content, sha256, seal,
                               parents, beside)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    )"),
                           {seq, revision.number, toRow(revision.madeAt), name(revision.kind),
                            revision.author, revision.note, revision.words, int(Encoding::Deflated), packed,
                            QString::fromLatin1(revision.sha256), sealOf(seq, revision, Row::WithParents),
                            parentsColumn(revision.parents), int(revision.isBeside)}));
}

Result<int> textRevision(Database &database, qint64 seq)
{
    auto query = database.run(
        QStringLiteral("SELECT coalesce(max(number), 0) FROM revisions WHERE article = ? AND beside = 0"),
        {seq});
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

Result<QList<Revision>> readRevisions(Database &database, qint64 seq, int *damaged)
{
    QList<Revision> revisions;
    const auto read = database.each(
        QStringLiteral(R"(
        SELECT number, made_at, kind, author, note, words, sha256, seal, parents, beside
        FROM revisions WHERE article = ? ORDER BY number DESC
    )"),
        {seq}, [&](const QSqlQuery &row) -> Result<void> {
            Revision revision;
            revision.number = row.value(0).toInt();
            revision.madeAt = timeFromRow(row.value(1));
            revision.kind = revisionKindNamed(row.value(2).toString()).value_or(RevisionKind::Saved);
            revision.author = row.value(3).toString();
            revision.note = row.value(4).toString();
            revision.words = row.value(5).toInt();
            revision.sha256 = row.value(6).toString().toLatin1();
            revision.parents = parentsFrom(row.value(8), revision.number);
            revision.isBeside = row.value(9).toBool();
            const Row kind = row.value(8).isNull() ? Row::FromBefore : Row::WithParents;
            if (row.value(7).toString() != sealOf(seq, revision, kind)) {
                if (damaged)
                    ++*damaged;
                revision.author.clear();
                revision.note =
                    QCoreApplication::translate("Store", "The record of this revision is damaged.");
            }
            revisions.append(revision);
            return {};
        });
    if (!read)
        return read.error();
    return revisions;
}

} // namespace toasoan
