#include "core/store/original_store.h"

#include "core/store/database.h"
#include "core/store/row.h"

namespace toasoan {

namespace {

Result<QList<Original>> read(Database &database, const QString &sql, const QVariantList &values)
{
    QList<Original> originals;
    const auto done = database.each(sql, values, [&](const QSqlQuery &row) -> Result<void> {
        originals.append({row.value(0).toString(), row.value(1).toLongLong(),
                          QByteArray::fromHex(row.value(2).toString().toLatin1()),
                          timeFromRow(row.value(3))});
        return {};
    });
    if (!done)
        return done.error();
    return originals;
}

} // namespace

OriginalStore::OriginalStore(Database &database)
    : m_database(database)
{
}

Result<void> OriginalStore::add(ArticleId article, const Original &original)
{
    const auto added =
        m_database.run(QStringLiteral(R"(
        INSERT INTO originals (article, name, size, sha256, added_at)
        SELECT seq, ?, ?, ?, ? FROM articles WHERE id = ?
        ON CONFLICT (article, sha256) DO UPDATE SET name = excluded.name, added_at = excluded.added_at
    )"),
                       {original.name, original.size, QString::fromLatin1(original.sha256.toHex()),
                        toRow(original.addedAt), article.toString()});
    return added ? Result<void>() : added.error();
}

Result<QList<Original>> OriginalStore::of(ArticleId article)
{
    return read(m_database, QStringLiteral(R"(
        SELECT o.name, o.size, o.sha256, o.added_at
        FROM originals o JOIN articles a ON a.seq = o.article
        WHERE a.id = ?
        ORDER BY o.added_at, o.name
    )"),
                {article.toString()});
}

Result<QList<Original>> OriginalStore::all()
{
    return read(m_database, QStringLiteral(R"(
        SELECT name, size, sha256, added_at
        FROM originals
        ORDER BY added_at, name
    )"),
                {});
}

} // namespace toasoan
