#include "core/store/unkept.h"

#include "core/store/database.h"
#include "core/store/row.h"

namespace toasoan {

// Only the newest: the checksum of a working copy stands behind its text, page after page of it.
Result<QList<Unkept>> unkeptArticles(Database &database)
{
    QList<Unkept> unkept;
    const auto read = database.each(QStringLiteral(R"(
        SELECT a.id, a.headline, a.updated_at, a.revision, r.made_at
        FROM (SELECT seq, id, headline, updated_at, revision, words FROM articles
              WHERE stage <> 'trashed' ORDER BY updated_at DESC, seq DESC LIMIT 20) a
        JOIN working_copies w ON w.article = a.seq
        LEFT JOIN revisions r ON r.article = a.seq AND r.number = a.revision
        WHERE (r.seq IS NULL AND a.words > 0) OR r.sha256 <> w.sha256
        ORDER BY a.updated_at DESC, a.seq DESC
    )"),
                                    {}, [&](const QSqlQuery &row) -> Result<void> {
                                        Unkept one;
                                        if (const auto id = ArticleId::fromString(row.value(0).toString()))
                                            one.id = *id;
                                        one.headline = row.value(1).toString();
                                        one.typedAt = timeFromRow(row.value(2));
                                        one.revision = row.value(3).toInt();
                                        if (!row.value(4).isNull())
                                            one.keptAt = timeFromRow(row.value(4));
                                        unkept.append(one);
                                        return {};
                                    });
    if (!read)
        return read.error();
    return unkept;
}

} // namespace toasoan
