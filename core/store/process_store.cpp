#include "core/store/process_store.h"

#include "core/base/secrets.h"
#include "core/store/account_store.h"
#include "core/store/database.h"
#include "core/store/row.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

template <class AnyId>
QString toColumn(AnyId id)
{
    return id.isNull() ? QString() : id.toString();
}

AccountId accountFrom(const QVariant &value)
{
    return AccountId::fromString(value.toString()).value_or(AccountId());
}

QVariant orNull(const QDateTime &time)
{
    return time.isValid() ? toRow(time) : QVariant();
}

QDateTime orNone(const QVariant &value)
{
    return value.isNull() ? QDateTime() : timeFromRow(value);
}

QString milliseconds(const QDateTime &time)
{
    return time.isValid() ? QString::number(time.toMSecsSinceEpoch()) : QString();
}

QString sealOf(ArticleId id, const StandingRow &row)
{
    return seal({id.toString(), toColumn(row.standing.author), toColumn(row.standing.lastEditor),
                 name(row.standing.before), QString::number(row.publication.revision),
                 milliseconds(row.publication.first), milliseconds(row.publication.last),
                 milliseconds(row.publication.scheduled)});
}

Result<void> ok(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : query.error();
}

Error noSuchArticle(ArticleId id)
{
    return {Fault::NotFound, QCoreApplication::translate("Store", "That article is not in this newsroom."),
            id.toString()};
}

} // namespace

ProcessStore::ProcessStore(Database &database)
    : m_database(database)
{
}

Result<StandingRow> ProcessStore::standing(ArticleId id)
{
    auto query = m_database.run(QStringLiteral(R"(
        SELECT a.stage, s.author, s.last_editor, s.stage_before, s.published_revision, s.first_published_at,
               s.published_at, s.scheduled_at, s.seal
        FROM articles a LEFT JOIN standings s ON s.article = a.seq WHERE a.id = ?
    )"),
                                {id.toString()});
    if (!query)
        return query.error();
    if (!query->next())
        return noSuchArticle(id);
    StandingRow row;
    row.standing.stage = stageNamed(query->value(0).toString()).value_or(Stage::Draft);
    if (query->value(8).isNull())
        return row;
    row.standing.author = accountFrom(query->value(1));
    row.standing.lastEditor = accountFrom(query->value(2));
    row.standing.before = stageNamed(query->value(3).toString()).value_or(Stage::Draft);
    row.publication.revision = query->value(4).toInt();
    row.publication.first = orNone(query->value(5));
    row.publication.last = orNone(query->value(6));
    row.publication.scheduled = orNone(query->value(7));
    if (query->value(8).toString() != sealOf(id, row))
        return Error{
            Fault::Damaged,
            QCoreApplication::translate(
                "Store", "The record of where an article stands was changed from outside the program."),
            id.toString()};
    return row;
}

Result<void> ProcessStore::setStanding(ArticleId id, const StandingRow &row)
{
    return ok(m_database.run(QStringLiteral(R"(
        INSERT INTO standings (article, author, last_editor, stage_before, published_revision, first_published_at,
                               published_at, scheduled_at, seal)
        SELECT seq, ?, ?, ?, ?, ?, ?, ?, ? FROM articles WHERE id = ?
        ON CONFLICT (article) DO UPDATE SET
            author = excluded.author, last_editor = excluded.last_editor, stage_before = excluded.stage_before,
            published_revision = excluded.published_revision, first_published_at = excluded.first_published_at,
            published_at = excluded.published_at, scheduled_at = excluded.scheduled_at, seal = excluded.seal
    )"),
                             {toColumn(row.standing.author), toColumn(row.standing.lastEditor),
                              name(row.standing.before), row.publication.revision,
                              orNull(row.publication.first), orNull(row.publication.last),
                              orNull(row.publication.scheduled), sealOf(id, row), id.toString()}));
}

Result<QList<Approval>> ProcessStore::approvals(ArticleId id)
{
    QList<Approval> approvals;
    const auto read =
        m_database.each(QStringLiteral(R"(
        SELECT p.revision, p.digest, p.account, p.name, p.at, p.on_paper, p.scan, p.note, p.signature, p.public_key
        FROM approvals p JOIN articles a ON a.seq = p.article WHERE a.id = ?
        ORDER BY p.dropped_at IS NOT NULL, p.seq DESC
    )"),
                        {id.toString()}, [&](const QSqlQuery &row) -> Result<void> {
                            approvals.append({row.value(0).toInt(),
                                              row.value(1).toByteArray(),
                                              accountFrom(row.value(2)),
                                              row.value(3).toString(),
                                              timeFromRow(row.value(4)),
                                              row.value(5).toBool(),
                                              row.value(6).toByteArray(),
                                              row.value(7).toString(),
                                              {QByteArray::fromHex(row.value(8).toByteArray()),
                                               QByteArray::fromHex(row.value(9).toByteArray())}});
                            return {};
                        });
    if (!read)
        return read.error();
    return approvals;
}

Result<std::optional<Approval>> ProcessStore::holding(ArticleId id)
{
    auto query = m_database.run(QStringLiteral(R"(
        SELECT count(*) FROM approvals p JOIN articles a ON a.seq = p.article WHERE a.id = ? AND p.dropped_at IS NULL
    )"),
                                {id.toString()});
    if (!query)
        return query.error();
    if (!query->next() || query->value(0).toInt() == 0)
        return std::optional<Approval>();
    query->finish();
    const auto all = approvals(id);
    if (!all)
        return all.error();
    return std::optional(all->front());
}

Result<bool> ProcessStore::isSigned(ArticleId id, const Approval &approval)
{
    AccountStore accounts(m_database);
    const auto any = accounts.any();
    if (!any || !*any)
        return any ? Result<bool>(true) : any;
    if (approval.account.isNull())
        return false;
    const auto keys = accounts.keys(approval.account);
    if (!keys)
        return keys.error();
    return keys->contains(approval.signature.publicKey) && toasoan::isSigned(id, approval);
}

Result<void> ProcessStore::addApproval(ArticleId id, const Approval &approval)
{
    if (const auto dropped = dropApproval(id, approval.at); !dropped)
        return dropped;
    return ok(m_database.run(QStringLiteral(R"(
        INSERT INTO approvals (article, revision, digest, account, name, at, on_paper, scan, note, signature, public_key)
        SELECT seq, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM articles WHERE id = ?
    )"),
                             {approval.revision, QString::fromLatin1(approval.digest),
                              toColumn(approval.account), approval.name, toRow(approval.at), approval.onPaper,
                              QString::fromLatin1(approval.scan), approval.note,
                              QString::fromLatin1(approval.signature.bytes.toHex()),
                              QString::fromLatin1(approval.signature.publicKey.toHex()), id.toString()}));
}

Result<void> ProcessStore::dropApproval(ArticleId id, const QDateTime &now)
{
    return ok(m_database.run(QStringLiteral(R"(
        UPDATE approvals SET dropped_at = ?
        WHERE article = (SELECT seq FROM articles WHERE id = ?) AND dropped_at IS NULL
    )"),
                             {toRow(now), id.toString()}));
}

Result<QList<Correction>> ProcessStore::corrections(ArticleId id)
{
    QList<Correction> corrections;
    const auto read = m_database.each(
        QStringLiteral(R"(
        SELECT c.kind, c.notice, c.account, c.name, c.begun_at, c.ended_at, c.revision
        FROM corrections c JOIN articles a ON a.seq = c.article WHERE a.id = ? ORDER BY c.seq DESC
    )"),
        {id.toString()}, [&](const QSqlQuery &row) -> Result<void> {
            corrections.append({correctionKindNamed(row.value(0).toString()).value_or(CorrectionKind::Notice),
                                row.value(1).toString(), accountFrom(row.value(2)), row.value(3).toString(),
                                timeFromRow(row.value(4)), orNone(row.value(5)), row.value(6).toInt()});
            return {};
        });
    if (!read)
        return read.error();
    return corrections;
}

Result<void> ProcessStore::beginCorrection(ArticleId id, const Correction &correction)
{
    return ok(m_database.run(QStringLiteral(R"(
        INSERT INTO corrections (article, kind, notice, account, name, begun_at, revision)
        SELECT seq, ?, ?, ?, ?, ?, 0 FROM articles WHERE id = ?
    )"),
                             {name(correction.kind), correction.notice, toColumn(correction.account),
                              correction.name, toRow(correction.begun), id.toString()}));
}

Result<void> ProcessStore::setNotice(ArticleId id, const QString &notice)
{
    return ok(m_database.run(QStringLiteral(R"(
        UPDATE corrections SET notice = ?
        WHERE article = (SELECT seq FROM articles WHERE id = ?) AND ended_at IS NULL
    )"),
                             {notice, id.toString()}));
}

Result<void> ProcessStore::endCorrection(ArticleId id, const QDateTime &now, int revision)
{
    return ok(m_database.run(QStringLiteral(R"(
        UPDATE corrections SET ended_at = ?, revision = ?
        WHERE article = (SELECT seq FROM articles WHERE id = ?) AND ended_at IS NULL
    )"),
                             {toRow(now), revision, id.toString()}));
}

Result<void> ProcessStore::setWaived(ArticleId id, const QStringList &items)
{
    return ok(m_database.run(QStringLiteral(R"(
        INSERT INTO waivers (article, items) SELECT seq, ? FROM articles WHERE id = ?
        ON CONFLICT (article) DO UPDATE SET items = excluded.items
    )"),
                             {items.join(u','), id.toString()}));
}

Result<QStringList> ProcessStore::waived(ArticleId id)
{
    auto query = m_database.run(QStringLiteral(R"(
        SELECT w.items FROM waivers w JOIN articles a ON a.seq = w.article WHERE a.id = ?
    )"),
                                {id.toString()});
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toString().split(u',', Qt::SkipEmptyParts) : QStringList();
}

Result<QList<Due>> ProcessStore::due(const QDateTime &now)
{
    QList<Due> due;
    const auto read = m_database.each(QStringLiteral(R"(
        SELECT a.id, s.scheduled_at FROM standings s JOIN articles a ON a.seq = s.article
        WHERE s.scheduled_at <= ? AND a.stage = 'scheduled' ORDER BY s.scheduled_at
    )"),
                                      {toRow(now)}, [&](const QSqlQuery &row) -> Result<void> {
                                          if (const auto id = ArticleId::fromString(row.value(0).toString()))
                                              due.append({*id, timeFromRow(row.value(1))});
                                          return {};
                                      });
    if (!read)
        return read.error();
    return due;
}

} // namespace toasoan
