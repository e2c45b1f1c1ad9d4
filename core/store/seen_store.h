#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/workflow/role.h"

namespace toasoan {

class Database;

// Which revision of an article each person saw last, on a connection of the calling thread.
class SeenStore
{
public:
    explicit SeenStore(Database &database);

    Result<int> last(ArticleId article, AccountId account); // 0: they never saw it
    Result<void> set(ArticleId article, AccountId account, int revision);

private:
    Database &m_database;
};

} // namespace toasoan
