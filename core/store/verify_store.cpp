#include "core/store/verify_store.h"

#include "core/store/account_store.h"
#include "core/store/article_rows.h"
#include "core/store/content.h"
#include "core/store/desk_key_store.h"
#include "core/store/elsewhere_store.h"
#include "core/store/photo_store.h"
#include "core/store/process_check.h"
#include "core/store/process_store.h"
#include "core/store/record_check.h"
#include "core/store/row.h"
#include "core/store/search_index.h"
#include "core/store/store.h"
#include "core/store/suggestion_store.h"
#include "core/store/template_store.h"
#include "core/text/fold.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace toasoan {

namespace {

constexpr qsizetype mostProblems = 200;

void note(VerifyReport &report, const QString &problem)
{
    if (report.problems.size() < mostProblems)
        report.problems << problem;
}

void note(VerifyReport &report, const Result<void> &checked)
{
    if (!checked)
        note(report, checked.error().message);
}

// A name by which a person finds the article again.
QString shown(const QString &id, const QString &headline)
{
    return headline.isEmpty() ? id : QString(headline + QStringLiteral(" (") + id + QLatin1Char(')'));
}

Result<void> checkReferences(Database &database)
{
    return database.each(QStringLiteral("PRAGMA foreign_key_check"), {},
                         [](const QSqlQuery &row) -> Result<void> {
                             return storeError(SQLITE_CORRUPT, row.value(0).toString());
                         });
}

Result<void> checkArticles(Database &database, VerifyReport &report)
{
    return database.each(
        QStringLiteral(R"(
        SELECT a.seq, a.id, a.stage, a.headline, a.updated_at, a.revision, a.seal, w.content, w.sha256
        FROM articles a LEFT JOIN working_copies w ON w.article = a.seq
    )"),
        {}, [&](const QSqlQuery &row) -> Result<void> {
            const QString id = row.value(1).toString();
            const QString article = shown(id, row.value(3).toString());
            auto content = readContent(row.value(7).toByteArray(), Encoding::Plain, row.value(8).toString());
            if (!content) {
                note(report, QCoreApplication::translate("Store", "The text of the article “%1” is damaged.")
                                 .arg(article));
                return {};
            }
            content->id = ArticleId::fromString(id).value_or(ArticleId());
            content->updatedAt = timeFromRow(row.value(4));
            const auto stage = stageNamed(row.value(2).toString());
            const ArticleSummary summary = summaryOf(
                *content, {row.value(0).toLongLong(), stage.value_or(Stage::Draft), row.value(5).toInt()});
            if (!stage || row.value(3).toString() != summary.headline ||
                row.value(6).toString() != sealOf(summary))
                note(report,
                     QCoreApplication::translate("Store", "The record of the article “%1” is damaged.")
                         .arg(article));
            return {};
        });
}

Result<void> checkRevisions(Database &database, VerifyReport &report)
{
    return database.each(
        QStringLiteral(R"(
        SELECT r.number, r.encoding, r.content, r.sha256, a.id, a.headline
        FROM revisions r LEFT JOIN articles a ON a.seq = r.article
    )"),
        {}, [&](const QSqlQuery &row) -> Result<void> {
            const auto content =
                unpacked(row.value(2).toByteArray(), Encoding(row.value(1).toInt()), row.value(3).toString());
            if (!content)
                note(report,
                     QCoreApplication::translate("Store", "Revision %1 of the article “%2” is damaged.")
                         .arg(row.value(0).toInt())
                         .arg(shown(row.value(4).toString(), row.value(5).toString())));
            return {};
        });
}

Result<void> checkRevisionRecords(Database &database, VerifyReport &report)
{
    QList<std::pair<qint64, QString>> articles;
    const auto read =
        database.each(QStringLiteral("SELECT seq, id, headline FROM articles"), {},
                      [&](const QSqlQuery &row) -> Result<void> {
                          articles.append({row.value(0).toLongLong(),
                                           shown(row.value(1).toString(), row.value(2).toString())});
                          return {};
                      });
    if (!read)
        return read;
    for (const auto &[seq, article] : articles) {
        int damaged = 0;
        if (const auto revisions = readRevisions(database, seq, &damaged); !revisions || damaged > 0)
            note(report,
                 QCoreApplication::translate("Store", "The list of revisions of the article “%1” is damaged.")
                     .arg(article));
    }
    return {};
}

Result<void> checkTags(Database &database)
{
    return database.each(QStringLiteral("SELECT tag, tag_key FROM article_tags"), {},
                         [](const QSqlQuery &row) -> Result<void> {
                             if (exactKey(row.value(0).toString()) == row.value(1).toString())
                                 return {};
                             return storeError(SQLITE_CORRUPT, row.value(0).toString());
                         });
}

void checkRecord(Database &database, VerifyReport &report)
{
    const auto checked = checkChain(database);
    if (!checked) {
        note(report, checked.error().message);
        return;
    }
    report.recorded = checked->entries();
    if (checked->misfit())
        note(report, checked->problem());
}

Result<void> checkSuggestions(Database &database, VerifyReport &report)
{
    return SuggestionStore(database).check([&](const QString &article) {
        note(
            report,
            QCoreApplication::translate("Store", "A suggestion for the article %1 is damaged.").arg(article));
    });
}

void checkElsewhere(Database &database, VerifyReport &report)
{
    int keys = 0;
    if (const auto all = DeskKeyStore(database).all(&keys); !all)
        note(report, all.error().message);
    if (keys > 0)
        note(report,
             QCoreApplication::translate(
                 "Store", "%n keys of other newsrooms were changed by another program and do not count.",
                 nullptr, keys));
    const auto told = ElsewhereStore(database).damaged();
    if (!told)
        note(report, told.error().message);
    else if (*told > 0)
        note(report, QCoreApplication::translate(
                         "Store", "%n steps or approvals of other desks are damaged and are not shown.",
                         nullptr, *told));
}

void checkTemplates(Database &database, VerifyReport &report)
{
    int damaged = 0;
    if (const auto all = TemplateStore(database).templates(&damaged); !all)
        note(report, all.error().message);
    if (damaged > 0)
        note(report, QCoreApplication::translate("Store", "%n templates cannot be read; make them anew.",
                                                 nullptr, damaged));
}

// Also those the record tells of that are not there.
void checkAccounts(Database &database, VerifyReport &report)
{
    const auto accounts = AccountStore(database).all();
    if (!accounts) {
        note(report, accounts.error().message);
        return;
    }
    for (const Account &account : *accounts)
        if (account.isDamaged)
            note(report,
                 QCoreApplication::translate("Store", "The account “%1” was changed by another program.")
                     .arg(account.name));
    auto added = database.run(QStringLiteral("SELECT count(*) FROM record WHERE what = 'accountAdded'"));
    if (!added) {
        note(report, added.error().message);
        return;
    }
    const int missing = added->next() ? int(added->value(0).toLongLong() - accounts->size()) : 0;
    if (missing > 0)
        note(report, QCoreApplication::translate("Store", "%n accounts that the record tells of are missing.",
                                                 nullptr, missing));
}

// An approval that still holds and is not signed by whom it names was put there by another program.
void checkApprovals(Database &database, VerifyReport &report)
{
    QList<std::pair<ArticleId, QString>> articles;
    const auto read = database.each(
        QStringLiteral(R"(
        SELECT DISTINCT a.id, a.headline FROM approvals p JOIN articles a ON a.seq = p.article
        WHERE p.dropped_at IS NULL
    )"),
        {}, [&](const QSqlQuery &row) -> Result<void> {
            articles.append({ArticleId::fromString(row.value(0).toString()).value_or(ArticleId()),
                             shown(row.value(0).toString(), row.value(1).toString())});
            return {};
        });
    note(report, read);
    for (const auto &[id, name] : std::as_const(articles)) {
        ProcessStore process(database);
        const auto approval = process.holding(id);
        const auto isSigned =
            approval && *approval ? process.isSigned(id, **approval) : Result<bool>(approval.has_value());
        if (!isSigned || !*isSigned)
            note(report,
                 QCoreApplication::translate("Store", "The approval of the article “%1” is not signed by "
                                                      "whom it names; approve it anew.")
                     .arg(name));
    }
}

} // namespace

Result<RowCounts> countRows(Database &database)
{
    auto query = database.run(QStringLiteral(R"(
        SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM revisions), (SELECT count(*) FROM photos)
    )"));
    if (!query)
        return query.error();
    RowCounts counts;
    if (query->next())
        counts = {query->value(0).toInt(), query->value(1).toInt(), query->value(2).toInt()};
    return counts;
}

Result<void> checkWhole(Database &database)
{
    auto query = database.run(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!query)
        return query.error();
    const QString answer = query->next() ? query->value(0).toString() : QString();
    if (answer != QLatin1String("ok"))
        return storeError(SQLITE_CORRUPT, answer);
    return {};
}

Result<void> checkHashes(Database &database)
{
    const auto copies =
        database.each(QStringLiteral("SELECT content, sha256 FROM working_copies"), {},
                      [](const QSqlQuery &row) -> Result<void> {
                          const auto content =
                              unpacked(row.value(0).toByteArray(), Encoding::Plain, row.value(1).toString());
                          return content ? Result<void>() : content.error();
                      });
    if (!copies)
        return copies;
    return database.each(QStringLiteral("SELECT content, encoding, sha256 FROM revisions"), {},
                         [](const QSqlQuery &row) -> Result<void> {
                             const auto content =
                                 unpacked(row.value(0).toByteArray(), Encoding(row.value(1).toInt()),
                                          row.value(2).toString());
                             return content ? Result<void>() : content.error();
                         });
}

Result<VerifyReport> verifyStore(Database &database)
{
    VerifyReport report;
    const auto done = database.inSnapshot([&]() -> Result<void> {
        if (const auto counts = countRows(database)) {
            report.articles = counts->articles;
            report.revisions = counts->revisions;
            report.photos = counts->photos;
        } else {
            note(report, counts.error().message);
        }
        note(report, checkWhole(database));
        note(report, checkReferences(database));
        note(report, checkArticles(database, report));
        note(report, checkRevisions(database, report));
        note(report, checkRevisionRecords(database, report));
        note(report, checkTags(database));
        note(report, checkSuggestions(database, report));
        checkElsewhere(database, report);
        checkTemplates(database, report);
        checkRecord(database, report);
        checkAccounts(database, report);
        checkApprovals(database, report);
        note(report, checkProcess(database, [&](const QString &problem) { note(report, problem); }));
        if (const auto photos = PhotoStore(database).all(); !photos)
            note(report, photos.error().message);
        return {};
    });
    if (!done)
        return done.error();
    note(report, checkIndex(database));
    report.problems.removeDuplicates();
    return report;
}

} // namespace toasoan
