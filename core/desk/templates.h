#pragma once

#include "core/article/article_template.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QFuture>

namespace toasoan {

class Store;

// What articles of one kind begin as: the templates of the program and those the newsroom made.
class Templates
{
public:
    Templates(Store &store, const Clock &clock);

    // Who makes them, until there are accounts.
    void setAuthor(const QString &author) { m_author = author; }

    // The program's, then the newsroom's; of one name the newsroom's alone.
    QFuture<Result<QList<ArticleTemplate>>> all() const;

    // Takes the place of one the newsroom made with the same name. WrongUse without a name.
    QFuture<Result<void>> keep(const ArticleTemplate &made);
    QFuture<Result<void>> remove(const QString &name); // one the newsroom made

    // A new article that begins as the template says, stored as a working copy.
    QFuture<Result<Article>> begin(const ArticleTemplate &from);

private:
    Store &m_store;
    Clock m_clock;
    QString m_author;
};

// In the order in which they are offered.
QList<ArticleTemplate> builtInTemplates();

} // namespace toasoan
