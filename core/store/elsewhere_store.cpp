#include "core/store/elsewhere_store.h"

#include "core/store/database.h"
#include "core/store/row.h"

#include <algorithm>

namespace toasoan {

namespace {

const QString stepColumns =
    QStringLiteral("s.article, s.desk, s.at, s.actor, s.what, s.note, s.hash, s.seal");
const QString approvalColumns = QStringLiteral(
    "p.article, p.desk, p.desk_key, p.revision, p.their_revision, p.digest, p.account, p.name, p.at, "
    "p.on_paper, p.note, p.signature, p.public_key, p.seal");
constexpr int stepSeal = 7;
constexpr int approvalSeal = 13;

// Over the columns before it, as they stand in the row.
QString sealOf(const QVariantList &columns)
{
    QStringList texts;
    for (const QVariant &column : columns)
        texts << column.toString();
    return seal(texts);
}

bool isWhole(const QSqlQuery &row, int sealColumn)
{
    QVariantList columns;
    for (int i = 0; i < sealColumn; ++i)
        columns << row.value(i);
    return row.value(sealColumn).toString() == sealOf(columns);
}

Result<qint64> seqOf(Database &database, ArticleId article)
{
    auto query = database.run(QStringLiteral("SELECT seq FROM articles WHERE id = ?"), {article.toString()});
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toLongLong() : 0;
}

std::optional<StepElsewhere> stepFrom(const QSqlQuery &row, ArticleId article)
{
    const auto what = recordedNamed(row.value(4).toString());
    if (!what || !isWhole(row, stepSeal))
        return std::nullopt;
    StepElsewhere step;
    step.desk = row.value(1).toString();
    step.entry.article = article;
    step.entry.at = timeFromRow(row.value(2));
    step.entry.actor = row.value(3).toString();
    step.entry.what = *what;
    step.entry.note = row.value(5).toString();
    step.entry.hash = row.value(6).toByteArray();
    return step;
}

ApprovalElsewhere approvalFrom(const QSqlQuery &row)
{
    ApprovalElsewhere told;
    told.desk = row.value(1).toString();
    told.deskKey = QByteArray::fromHex(row.value(2).toByteArray());
    told.revision = row.value(3).toInt();
    Approval &approval = told.approval;
    approval.revision = row.value(4).toInt();
    approval.digest = row.value(5).toByteArray();
    approval.account = AccountId::fromString(row.value(6).toString()).value_or(AccountId());
    approval.name = row.value(7).toString();
    approval.at = timeFromRow(row.value(8));
    approval.onPaper = row.value(9).toBool();
    approval.note = row.value(10).toString();
    approval.signature = {QByteArray::fromHex(row.value(11).toByteArray()),
                          QByteArray::fromHex(row.value(12).toByteArray())};
    return told;
}

Result<bool> added(const Result<QSqlQuery> &query)
{
    return query ? Result<bool>(query->numRowsAffected() > 0) : query.error();
}

} // namespace

ElsewhereStore::ElsewhereStore(Database &database)
    : m_database(database)
{
}

Result<QList<StepElsewhere>> ElsewhereStore::steps(ArticleId article)
{
    QList<StepElsewhere> steps;
    const auto read = m_database.each(
        QStringLiteral("SELECT %1 FROM steps_elsewhere s JOIN articles a ON a.seq = s.article "
                       "WHERE a.id = ? ORDER BY s.at, s.seq")
            .arg(stepColumns),
        {article.toString()}, [&](const QSqlQuery &row) -> Result<void> {
            if (const auto step = stepFrom(row, article))
                steps.append(*step);
            return {};
        });
    if (!read)
        return read.error();
    return steps;
}

Result<bool> ElsewhereStore::addStep(ArticleId article, const StepElsewhere &step)
{
    const auto seq = seqOf(m_database, article);
    if (!seq)
        return seq.error();
    const RecordEntry &entry = step.entry;
    QVariantList columns{*seq,
                         step.desk,
                         toRow(entry.at),
                         entry.actor,
                         name(entry.what),
                         entry.note,
                         QString::fromLatin1(entry.hash)};
    columns << sealOf(columns);
    return added(m_database.run(QStringLiteral(R"(
        INSERT INTO steps_elsewhere (article, desk, at, actor, what, note, hash, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
    )"),
                                columns));
}

Result<QList<ApprovalElsewhere>> ElsewhereStore::approvals(ArticleId article)
{
    QList<ApprovalElsewhere> approvals;
    const auto read = m_database.each(
        QStringLiteral("SELECT %1 FROM approvals_elsewhere p JOIN articles a ON a.seq = p.article "
                       "WHERE a.id = ? ORDER BY p.at DESC, p.seq DESC")
            .arg(approvalColumns),
        {article.toString()}, [&](const QSqlQuery &row) -> Result<void> {
            if (isWhole(row, approvalSeal))
                approvals.append(approvalFrom(row));
            return {};
        });
    if (!read)
        return read.error();
    return approvals;
}

Result<bool> ElsewhereStore::addApproval(ArticleId article, const ApprovalElsewhere &told)
{
    const auto seq = seqOf(m_database, article);
    if (!seq)
        return seq.error();
    const Approval &approval = told.approval;
    QVariantList columns{*seq,
                         told.desk,
                         QString::fromLatin1(told.deskKey.toHex()),
                         told.revision,
                         approval.revision,
                         QString::fromLatin1(approval.digest),
                         approval.account.isNull() ? QString() : approval.account.toString(),
                         approval.name,
                         toRow(approval.at),
                         int(approval.onPaper),
                         approval.note,
                         QString::fromLatin1(approval.signature.bytes.toHex()),
                         QString::fromLatin1(approval.signature.publicKey.toHex())};
    columns << sealOf(columns);
    return added(m_database.run(QStringLiteral(R"(
        INSERT INTO approvals_elsewhere (article, desk, desk_key, revision, their_revision, digest, account, name, at,
                                         on_paper, note, signature, public_key, seal)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
    )"),
                                columns));
}

Result<QList<WorkElsewhere>> ElsewhereStore::work(ArticleId article)
{
    QList<WorkElsewhere> work;
    const auto read = m_database.each(QStringLiteral(R"(
        SELECT w.desk, w.person, w.task, w.note, w.by, w.at
        FROM work_elsewhere w JOIN articles a ON a.seq = w.article WHERE a.id = ? ORDER BY w.seq
    )"),
                                      {article.toString()}, [&](const QSqlQuery &row) -> Result<void> {
                                          WorkElsewhere each;
                                          each.desk = row.value(0).toString();
                                          each.assignment.person = row.value(1).toString();
                                          each.assignment.task =
                                              taskNamed(row.value(2).toString()).value_or(Task::Write);
                                          each.assignment.note = row.value(3).toString();
                                          each.assignment.by = row.value(4).toString();
                                          each.assignment.at = timeFromRow(row.value(5));
                                          work.append(each);
                                          return {};
                                      });
    if (!read)
        return read.error();
    return work;
}

Result<bool> ElsewhereStore::setWork(ArticleId article, const QString &desk, const QList<WorkElsewhere> &work)
{
    const auto all = this->work(article);
    if (!all)
        return all.error();
    QList<WorkElsewhere> before;
    std::copy_if(all->begin(), all->end(), std::back_inserter(before),
                 [&](const WorkElsewhere &each) { return each.desk == desk; });
    if (before == work)
        return false;
    const auto seq = seqOf(m_database, article);
    if (!seq)
        return seq.error();
    const auto removed = m_database.run(
        QStringLiteral("DELETE FROM work_elsewhere WHERE article = ? AND desk = ?"), {*seq, desk});
    if (!removed)
        return removed.error();
    for (const WorkElsewhere &each : work) {
        const Assignment &one = each.assignment;
        const auto stored =
            m_database.run(QStringLiteral(R"(
            INSERT INTO work_elsewhere (article, desk, person, task, note, by, at) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
        )"),
                           {*seq, desk, one.person, name(one.task), one.note, one.by, toRow(one.at)});
        if (!stored)
            return stored.error();
    }
    return true;
}

Result<int> ElsewhereStore::damaged()
{
    int count = 0;
    const auto look = [&](int sealColumn) {
        return [&count, sealColumn](const QSqlQuery &row) -> Result<void> {
            count += isWhole(row, sealColumn) ? 0 : 1;
            return {};
        };
    };
    auto read = m_database.each(QStringLiteral("SELECT %1 FROM steps_elsewhere s").arg(stepColumns), {},
                                look(stepSeal));
    if (read)
        read = m_database.each(QStringLiteral("SELECT %1 FROM approvals_elsewhere p").arg(approvalColumns),
                               {}, look(approvalSeal));
    return read ? Result<int>(count) : read.error();
}

} // namespace toasoan
