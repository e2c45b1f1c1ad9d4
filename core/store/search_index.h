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
// else a person types is text, never syntax. Among the newest 2,000 articles that match; those in the trash
// are left out. Articles at work whose present text is not indexed yet are looked through as they are and
// come first.
Result<QList<SearchHit>> search(Database &database, const QString &words, int limit = 20);

// Before the text or the stage of an article changes: keeps what the index holds of it, which taking it out
// needs. Cheap, and nothing when that is noted already;
// answers whether it is new.
Result<bool> oweIndex(Database &database, qint64 articleRow);

// Brings the index up to date with one article, inside the caller's transaction.
Result<void> index(Database &database, const Article &article);

// Indexes the longest waiting articles when more than a few wait, so that search never looks through many.
Result<void> settleOldDebts(Database &database);

// Makes the whole index anew.
Result<void> rebuildIndex(Database &database);

// The same when the program folds text otherwise than the one that made the index.
Result<void> renewIndexWhenDue(Database &database);

// Compares the index with the articles and, on a connection that can write, FTS5's own check.
Result<void> checkIndex(Database &database);

} // namespace toasoan
