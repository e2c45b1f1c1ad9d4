#pragma once

#include "core/article/article_template.h"
#include "core/base/result.h"

#include <QDateTime>

namespace toasoan {

class Database;

// The templates a newsroom made. One is named in any case and tone placement.
class TemplateStore
{
public:
    explicit TemplateStore(Database &database);

    // In Vietnamese order. One that cannot be read is left out and counted.
    Result<QList<ArticleTemplate>> templates(int *damaged = nullptr);

    // Takes the place of one with the same name.
    Result<void> put(const ArticleTemplate &made, const QString &author, const QDateTime &now);

    // NotFound when there is none of that name.
    Result<void> remove(const QString &name);

private:
    Database &m_database;
};

} // namespace toasoan
