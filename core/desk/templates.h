#pragma once

#include "core/article/article_template.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/workflow/role.h"

#include <QFuture>

namespace toasoan {

class Store;

// What articles of one kind begin as: the templates of the program and those the newsroom made.
class Templates
{
public:
    Templates(Store &store, const Clock &clock);

    // Who makes them, and begins articles from them.
    void setActor(const Actor &actor) { m_actor = actor; }

    // The program's, then the newsroom's; of one name the newsroom's alone.
    QFuture<Result<QList<ArticleTemplate>>> all() const;

    // For editors and administrators (NotAllowed). Takes the place of one the newsroom made with the same
    // name. WrongUse without a name.
    QFuture<Result<void>> keep(const ArticleTemplate &made);
    QFuture<Result<void>> remove(const QString &name); // one the newsroom made

    // A new article that begins as the template says, stored as a working copy.
    QFuture<Result<Article>> begin(const ArticleTemplate &from);

private:
    Store &m_store;
    Clock m_clock;
    Actor m_actor;
};

// In the order in which they are offered.
QList<ArticleTemplate> builtInTemplates();

} // namespace toasoan
