#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

namespace toasoan {

class Database;

struct SearchHit
{
    ArticleId id;
    double score = 0; // higher is better
    QString headline;
    QString snippet; // plain text around the first hit, the words found between U+2068 and U+2069
};

// Best first. A word typed with marks finds only that word, one without finds it with any marks; everything
// else a person types is text, never syntax. Among the newest 2,000 articles that match.
Result<QList<SearchHit>> search(Database &database, const QString &words, int limit = 20);

// Brings the index up to date with one article, inside the caller's transaction.
Result<void> index(Database &database, const Article &article);

// Compares the index with the articles and FTS5's own check.
Result<void> checkIndex(Database &database);

} // namespace toasoan
