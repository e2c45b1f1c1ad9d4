#include "core/store/remark_store.h"

#include "core/store/database.h"
#include "core/store/row.h"

#include <QCoreApplication>
#include <QHash>

namespace toasoan {

namespace {

Result<void> ok(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : query.error();
}

RemarkLine lineFrom(const QSqlQuery &row)
{
    RemarkLine line;
    line.kind = remarkKindNamed(row.value(1).toString()).value_or(RemarkLine::Kind::Said);
    line.account = AccountId::fromString(row.value(2).toString()).value_or(AccountId());
    line.author = row.value(3).toString();
    line.at = timeFromRow(row.value(4));
    line.text = row.value(5).toString();
    return line;
}

QString toColumn(BlockId block)
{
    return block.isNull() ? QString() : block.toString();
}

} // namespace

RemarkStore::RemarkStore(Database &database)
    : m_database(database)
{
}

Result<QList<Remark>> RemarkStore::remarks(ArticleId article)
{
    QList<Remark> remarks;
    QHash<qint64, qsizetype> places;
    const auto read = m_database.each(
        QStringLiteral(R"(
        SELECT r.seq, r.id, r.revision, r.field, r.block, r.part, r.start, r.length, r.quoted
        FROM remarks r JOIN articles a ON a.seq = r.article WHERE a.id = ? ORDER BY r.seq
    )"),
        {article.toString()}, [&](const QSqlQuery &row) -> Result<void> {
            Remark remark;
            remark.id = RemarkId::fromString(row.value(1).toString()).value_or(RemarkId());
            remark.revision = row.value(2).toInt();
            remark.anchor = {
                row.value(3).toString(), BlockId::fromString(row.value(4).toString()).value_or(BlockId()),
                row.value(5).toInt(),    row.value(6).toInt(),
                row.value(7).toInt(),    row.value(8).toString()};
            places.insert(row.value(0).toLongLong(), remarks.size());
            remarks.append(remark);
            return {};
        });
    if (!read)
        return read.error();
    const auto lines = m_database.each(QStringLiteral(R"(
        SELECT l.remark, l.kind, l.account, l.author, l.at, l.text
        FROM remark_lines l JOIN remarks r ON r.seq = l.remark JOIN articles a ON a.seq = r.article
        WHERE a.id = ? ORDER BY l.seq
    )"),
                                       {article.toString()}, [&](const QSqlQuery &row) -> Result<void> {
                                           if (const auto place = places.constFind(row.value(0).toLongLong());
                                               place != places.constEnd())
                                               remarks[*place].lines.append(lineFrom(row));
                                           return {};
                                       });
    if (!lines)
        return lines.error();
    return remarks;
}

Result<bool> RemarkStore::hasAny(ArticleId article)
{
    auto query = m_database.run(QStringLiteral(R"(
        SELECT EXISTS (SELECT 1 FROM remarks r JOIN articles a ON a.seq = r.article WHERE a.id = ?)
    )"),
                                {article.toString()});
    if (!query)
        return query.error();
    return query->next() && query->value(0).toBool();
}

Result<void> RemarkStore::add(ArticleId article, const Remark &remark)
{
    Q_ASSERT(remark.lines.size() == 1);
    const Anchor &anchor = remark.anchor;
    if (const auto added =
            ok(m_database.run(QStringLiteral(R"(
        INSERT INTO remarks (id, article, revision, field, block, part, start, length, quoted)
        SELECT ?, seq, ?, ?, ?, ?, ?, ?, ? FROM articles WHERE id = ?
    )"),
                              {remark.id.toString(), remark.revision, anchor.field, toColumn(anchor.block),
                               anchor.part, anchor.start, anchor.length, anchor.quoted, article.toString()}));
        !added)
        return added;
    return addLine(article, remark.id, remark.lines.front());
}

Result<void> RemarkStore::addLine(ArticleId article, RemarkId remark, const RemarkLine &line)
{
    const auto added =
        m_database.run(QStringLiteral(R"(
        INSERT INTO remark_lines (remark, kind, account, author, at, text)
        SELECT r.seq, ?, ?, ?, ?, ? FROM remarks r JOIN articles a ON a.seq = r.article WHERE r.id = ? AND a.id = ?
    )"),
                       {name(line.kind), line.account.isNull() ? QString() : line.account.toString(),
                        line.author, toRow(line.at), line.text, remark.toString(), article.toString()});
    if (!added)
        return added.error();
    if (added->numRowsAffected() != 1)
        return Error{Fault::NotFound, QCoreApplication::translate("Store", "The article has no such remark."),
                     remark.toString()};
    return {};
}

Result<void> RemarkStore::move(RemarkId remark, const Anchor &anchor)
{
    return ok(m_database.run(
        QStringLiteral(
            "UPDATE remarks SET field = ?, block = ?, part = ?, start = ?, length = ? WHERE id = ?"),
        {anchor.field, toColumn(anchor.block), anchor.part, anchor.start, anchor.length, remark.toString()}));
}

} // namespace toasoan
