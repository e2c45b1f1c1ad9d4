#pragma once

#include "core/base/result.h"
#include "core/workflow/remark.h"

#include <QList>

namespace toasoan {

class Database;

// Remarks on articles, on a connection of the calling thread; what writes belongs into the transaction of its
// caller.
class RemarkStore
{
public:
    explicit RemarkStore(Database &database);

    Result<QList<Remark>> remarks(ArticleId article); // in the order they were made
    Result<bool> hasAny(ArticleId article);

    Result<void> add(ArticleId article, const Remark &remark); // with its first line
    // NotFound when the article has no such remark.
    Result<void> addLine(ArticleId article, RemarkId remark, const RemarkLine &line);
    Result<void> move(RemarkId remark, const Anchor &anchor);

private:
    Database &m_database;
};

} // namespace toasoan
