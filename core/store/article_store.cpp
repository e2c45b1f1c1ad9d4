#include "core/store/article_store.h"

#include "core/article/article_json.h"
#include "core/store/article_rows.h"
#include "core/store/content.h"
#include "core/store/database.h"
#include "core/store/row.h"
#include "core/store/search_index.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace toasoan {

namespace {

Error noSuchArticle(ArticleId id)
{
    return {Fault::NotFound, QCoreApplication::translate("Store", "That article is not in this newsroom."),
            id.toString()};
}

Result<void> ok(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : query.error();
}

Result<ArticleRow> rowOf(Database &database, ArticleId id)
{
    auto query = database.run(QStringLiteral("SELECT seq, stage, revision FROM articles WHERE id = ?"),
                              {id.toString()});
    if (!query)
        return query.error();
    if (!query->next())
        return noSuchArticle(id);
    return ArticleRow{query->value(0).toLongLong(),
                      stageNamed(query->value(1).toString()).value_or(Stage::Draft), query->value(2).toInt()};
}

// Everything that follows from the text: the columns of lists, the working copy, tags and credits. Answers
// whether the article waits for the index since now.
Result<bool> overwrite(Database &database, const ArticleRow &row, const Article &article,
                       const QByteArray &content)
{
    auto owed = oweIndex(database, row.seq);
    if (!owed)
        return owed;
    if (const auto done = updateArticleRow(database, row, article); !done)
        return done.error();
    if (const auto done = ok(database.run(
            QStringLiteral("UPDATE working_copies SET content = ?, sha256 = ? WHERE article = ?"),
            {content, sha256Hex(content), row.seq}));
        !done)
        return done.error();
    if (const auto done = replaceTagsAndCredits(database, row.seq, article); !done)
        return done.error();
    return owed;
}

Result<int> appendRevision(Database &database, const ArticleRow &row, const Article &article,
                           const QByteArray &content, Revision revision)
{
    revision.number = row.revision + 1;
    revision.madeAt = article.updatedAt;
    revision.words = wordCount(article);
    revision.sha256 = sha256Hex(content).toLatin1();
    if (const auto done = insertRevision(database, row.seq, revision, packed(content)); !done)
        return done.error();
    ArticleRow renewed = row;
    renewed.revision = revision.number;
    if (const auto done = updateArticleRow(database, renewed, article); !done)
        return done.error();
    return revision.number;
}

// `always` keeps a revision even when nothing differs from the newest one. Without parents it is made of the
// one the text was last.
Result<int> keep(Database &database, const Article &article, Revision revision, bool always)
{
    const auto row = rowOf(database, article.id);
    if (!row)
        return row.error();
    const QByteArray content = contentToJson(article);
    if (const auto done = overwrite(database, *row, article, content); !done)
        return done.error();
    if (const auto indexed = index(database, article); !indexed)
        return indexed.error();
    const auto last = textRevision(database, row->seq);
    if (!last)
        return last.error();
    auto newest =
        database.run(QStringLiteral("SELECT sha256 FROM revisions WHERE article = ? AND number = ?"),
                     {row->seq, row->revision});
    if (!newest)
        return newest.error();
    // What was kept beside the text is none of it, whatever it says.
    if (!always && *last == row->revision && newest->next() &&
        newest->value(0).toString() == sha256Hex(content))
        return row->revision;
    newest->finish();
    if (revision.parents.isEmpty() && *last > 0)
        revision.parents = {*last};
    return appendRevision(database, *row, article, content, revision);
}

} // namespace

ArticleStore::ArticleStore(Database &database)
    : m_database(database)
{
}

Result<void> ArticleStore::add(const Article &article)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const auto seq = insertArticleRow(m_database, article);
        if (!seq)
            return seq.error();
        const QByteArray content = contentToJson(article);
        if (const auto done = ok(m_database.run(
                QStringLiteral("INSERT INTO working_copies (article, content, sha256) VALUES (?, ?, ?)"),
                {*seq, content, sha256Hex(content)}));
            !done)
            return done;
        if (const auto done = replaceTagsAndCredits(m_database, *seq, article); !done)
            return done;
        if (const auto owed = ok(m_database.run(
                QStringLiteral("INSERT INTO index_debts (article, content, sha256) VALUES (?, NULL, NULL)"),
                {*seq}));
            !owed)
            return owed;
        return index(m_database, article);
    });
}

Result<void> ArticleStore::saveWorkingCopy(const Article &article)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const auto row = rowOf(m_database, article.id);
        if (!row)
            return row.error();
        const auto owed = overwrite(m_database, *row, article, contentToJson(article));
        if (!owed)
            return owed.error();
        return *owed ? settleOldDebts(m_database) : Result<void>();
    });
}

Result<int> ArticleStore::saveRevision(const Article &article, RevisionKind kind, const QString &author,
                                       const QString &note)
{
    int number = 0;
    const auto done = m_database.inTransaction([&]() -> Result<void> {
        Revision revision;
        revision.kind = kind;
        revision.author = author;
        revision.note = note;
        const auto kept = keep(m_database, article, revision, !note.isEmpty());
        if (!kept)
            return kept.error();
        number = *kept;
        return {};
    });
    if (!done)
        return done.error();
    return number;
}

Result<int> ArticleStore::saveMerged(const Article &article, const QString &author, const QList<int> &parents)
{
    int number = 0;
    const auto done = m_database.inTransaction([&]() -> Result<void> {
        Revision revision;
        revision.kind = RevisionKind::Merged;
        revision.author = author;
        revision.parents = parents;
        const auto kept = keep(m_database, article, revision, true);
        if (!kept)
            return kept.error();
        number = *kept;
        return {};
    });
    if (!done)
        return done.error();
    return number;
}

Result<void> ArticleStore::addRevisions(ArticleId id, const QList<WholeRevision> &revisions)
{
    return m_database.inTransaction([&]() -> Result<void> {
        auto row = rowOf(m_database, id);
        if (!row)
            return row.error();
        const auto present = article(id);
        if (!present)
            return present.error();
        for (const WholeRevision &added : revisions) {
            const QByteArray content = contentToJson(added.text);
            Revision revision = added.revision;
            revision.number = ++row->revision;
            revision.words = wordCount(added.text);
            revision.sha256 = sha256Hex(content).toLatin1();
            if (const auto done = insertRevision(m_database, row->seq, revision, packed(content)); !done)
                return done;
        }
        return updateArticleRow(m_database, *row, *present);
    });
}

Result<bool> ArticleStore::stillHas(const Article &known)
{
    const QByteArray content = contentToJson(known);
    auto query = m_database.run(QStringLiteral(R"(
        SELECT w.sha256 FROM articles a JOIN working_copies w ON w.article = a.seq WHERE a.id = ?
    )"),
                                {known.id.toString()});
    if (!query)
        return query.error();
    if (!query->next())
        return noSuchArticle(known.id);
    if (query->value(0).toString() == sha256Hex(content))
        return true;
    query->finish();
    // What an older version of the program wrote has other bytes for the same text.
    const auto stored = article(known.id);
    if (!stored)
        return stored.error();
    return contentToJson(*stored) == content;
}

Result<Article> ArticleStore::article(ArticleId id)
{
    auto query = m_database.run(QStringLiteral(R"(
        SELECT a.stage, a.created_at, a.updated_at, a.revision, w.content, w.sha256
        FROM articles a JOIN working_copies w ON w.article = a.seq WHERE a.id = ?
    )"),
                                {id.toString()});
    if (!query)
        return query.error();
    if (!query->next())
        return noSuchArticle(id);
    auto article = readContent(query->value(4).toByteArray(), Encoding::Plain, query->value(5).toString());
    if (!article)
        return article.error();
    article->id = id;
    article->stage = stageNamed(query->value(0).toString()).value_or(Stage::Draft);
    article->createdAt = timeFromRow(query->value(1));
    article->updatedAt = timeFromRow(query->value(2));
    article->revision = query->value(3).toInt();
    return article;
}

Result<Article> ArticleStore::revision(ArticleId id, int number)
{
    auto query = m_database.run(QStringLiteral(R"(
        SELECT a.stage, a.created_at, r.made_at, r.encoding, r.content, r.sha256
        FROM articles a JOIN revisions r ON r.article = a.seq WHERE a.id = ? AND r.number = ?
    )"),
                                {id.toString(), number});
    if (!query)
        return query.error();
    if (!query->next()) {
        const auto row = rowOf(m_database, id);
        if (!row)
            return row.error();
        return Error{Fault::NotFound,
                     QCoreApplication::translate("Store", "The article has no revision %1.").arg(number),
                     id.toString()};
    }
    auto article = readContent(query->value(4).toByteArray(), Encoding(query->value(3).toInt()),
                               query->value(5).toString());
    if (!article)
        return article.error();
    article->id = id;
    article->stage = stageNamed(query->value(0).toString()).value_or(Stage::Draft);
    article->createdAt = timeFromRow(query->value(1));
    article->updatedAt = timeFromRow(query->value(2));
    article->revision = number;
    return article;
}

Result<QList<Revision>> ArticleStore::revisions(ArticleId id)
{
    const auto row = rowOf(m_database, id);
    if (!row)
        return row.error();
    return readRevisions(m_database, row->seq);
}

Result<QList<WholeRevision>> ArticleStore::wholeRevisions(ArticleId id)
{
    const auto all = revisions(id);
    if (!all)
        return all.error();
    QList<WholeRevision> whole;
    for (auto each = all->crbegin(); each != all->crend(); ++each) {
        const auto text = revision(id, each->number);
        if (!text)
            return text.error();
        whole.append({*each, *text});
    }
    return whole;
}

Result<Article> ArticleStore::restore(ArticleId id, int number, const QString &author, const QDateTime &now)
{
    std::optional<Article> restored;
    const auto done = m_database.inTransaction([&]() -> Result<void> {
        auto wanted = revision(id, number);
        if (!wanted)
            return wanted.error();
        const auto present = article(id);
        // A working copy that cannot be read must not stand in the way of getting a good revision back.
        if (!present && present.error().fault != Fault::Damaged)
            return present.error();
        Revision mark;
        mark.author = author;
        if (present) {
            mark.kind = RevisionKind::BeforeRestore;
            if (const auto kept = keep(m_database, *present, mark, false); !kept)
                return kept.error();
        }
        wanted->updatedAt = now;
        mark.kind = RevisionKind::Restored;
        const auto kept = keep(m_database, *wanted, mark, true);
        if (!kept)
            return kept.error();
        wanted->revision = *kept;
        restored = *std::move(wanted);
        return {};
    });
    if (!done)
        return done.error();
    return *std::move(restored);
}

Result<void> ArticleStore::setStage(ArticleId id, Stage stage, const QDateTime &now)
{
    return m_database.inTransaction([&]() -> Result<void> {
        auto row = rowOf(m_database, id);
        if (!row)
            return row.error();
        auto present = article(id);
        if (!present)
            return present.error();
        if (const auto owed = oweIndex(m_database, row->seq); !owed)
            return owed.error();
        row->stage = stage;
        present->updatedAt = now;
        if (const auto done = updateArticleRow(m_database, *row, *present); !done)
            return done;
        if (const auto done = replaceTagsAndCredits(m_database, row->seq, *present); !done)
            return done;
        return index(m_database, *present);
    });
}

Result<ArticlePage> ArticleStore::list(const ArticleQuery &query)
{
    return listArticles(m_database, query);
}

Result<QMap<Stage, int>> ArticleStore::countByStage()
{
    QMap<Stage, int> counts;
    const auto read = m_database.each(QStringLiteral("SELECT stage, count(*) FROM articles GROUP BY stage"),
                                      {}, [&](const QSqlQuery &row) -> Result<void> {
                                          if (const auto stage = stageNamed(row.value(0).toString()))
                                              counts.insert(*stage, row.value(1).toInt());
                                          return {};
                                      });
    if (!read)
        return read.error();
    return counts;
}

Result<WorkCounts> ArticleStore::countWork(const Actor &person)
{
    return countWorkOf(m_database, person);
}

Result<QList<ArticleId>> ArticleStore::idsLike(const QString &part)
{
    QList<ArticleId> ids;
    const bool possible =
        !part.isEmpty() && part.size() <= 36 && std::all_of(part.begin(), part.end(), [](QChar c) {
            return QStringLiteral("0123456789abcdef-").contains(c);
        });
    if (!possible)
        return ids;
    const auto read =
        m_database.each(QStringLiteral(R"(
        SELECT id FROM articles WHERE substr(id, 1, ?) = ? OR substr(id, -?) = ? ORDER BY id LIMIT 100
    )"),
                        {part.size(), part, part.size(), part}, [&](const QSqlQuery &row) -> Result<void> {
                            if (const auto id = ArticleId::fromString(row.value(0).toString()))
                                ids.append(*id);
                            return {};
                        });
    if (!read)
        return read.error();
    return ids;
}

Result<QStringList> ArticleStore::used(Used field, int limit)
{
    return usedValues(m_database, field, limit);
}

} // namespace toasoan
