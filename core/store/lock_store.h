#pragma once

#include "core/base/result.h"
#include "core/workflow/article_lock.h"

#include <optional>

namespace toasoan {

class Database;

// Which articles are in whose hands, on a connection of the calling thread; whether a lock still counts is
// for its caller to say.
class LockStore
{
public:
    explicit LockStore(Database &database);

    Result<std::optional<ArticleLock>> lock(ArticleId article);
    Result<QList<ArticleLock>> locks(); // the oldest first

    Result<void> set(const ArticleLock &lock); // in place of any other on that article
    Result<void> remove(ArticleId article);
    Result<void> remove(ArticleId article, SessionId session); // where it is of that session
    Result<void> removeAll(SessionId session);

private:
    Database &m_database;
};

} // namespace toasoan
