#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/media/original.h"

#include <QList>

namespace toasoan {

class Database;

// The records of the files articles were brought in from; the files are the OriginalFiles'.
class OriginalStore
{
public:
    explicit OriginalStore(Database &database);

    Result<void> add(ArticleId article, const Original &original);
    Result<QList<Original>> of(ArticleId article); // as they came
    Result<QList<Original>> all();

private:
    Database &m_database;
};

} // namespace toasoan
