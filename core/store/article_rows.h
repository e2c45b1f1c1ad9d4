#pragma once

#include "core/store/article_store.h"

namespace toasoan {

// The rows behind ArticleStore. Everything that writes runs inside the caller's transaction.

struct ArticleRow
{
    qint64 seq = 0;
    Stage stage = Stage::Draft;
    int revision = 0;
};

Result<qint64> insertArticleRow(Database &database, const Article &article);

// The columns of lists, from the text; stage and revision from `row`.
Result<void> updateArticleRow(Database &database, const ArticleRow &row, const Article &article);

Result<void> replaceTagsAndCredits(Database &database, qint64 seq, const Article &article);

Result<void> insertRevision(Database &database, qint64 seq, const Revision &revision,
                            const QByteArray &packed);

// The newest revision the text was; 0: there is none.
Result<int> textRevision(Database &database, qint64 seq);

// Newest first; counts in `damaged` the records that are not what was stored, which show it in their note.
Result<QList<Revision>> readRevisions(Database &database, qint64 seq, int *damaged = nullptr);

Result<ArticlePage> listArticles(Database &database, const ArticleQuery &query);
Result<WorkCounts> countWorkOf(Database &database, const Actor &person);
Result<QStringList> usedValues(Database &database, ArticleStore::Used field, int limit);

// What verification compares: whether a row is what was stored, and fits the text beside it.
QString sealOf(const ArticleSummary &summary);
ArticleSummary summaryOf(const Article &article, const ArticleRow &row);

} // namespace toasoan
