#pragma once

#include "core/base/result.h"
#include "core/workflow/elsewhere.h"

#include <QList>

namespace toasoan {

class Database;

// What other desks told of articles, on a connection of the calling thread; what writes belongs into the
// transaction of its caller. Rows that were altered behind the program's back are left out.
class ElsewhereStore
{
public:
    explicit ElsewhereStore(Database &database);

    Result<QList<StepElsewhere>> steps(ArticleId article);              // oldest first
    Result<bool> addStep(ArticleId article, const StepElsewhere &step); // false: it is there

    // Newest first; whether they are checked, and of the present text, is for the caller to say.
    Result<QList<ApprovalElsewhere>> approvals(ArticleId article);
    Result<bool> addApproval(ArticleId article, const ApprovalElsewhere &approval); // false: it is there

    Result<QList<WorkElsewhere>> work(ArticleId article); // in the order it was told
    // What a desk told of its people before gives way to what it tells now; true where that is other.
    Result<bool> setWork(ArticleId article, const QString &desk, const QList<WorkElsewhere> &work);

    Result<int> damaged(); // how many steps and approvals are not what was stored

private:
    Database &m_database;
};

} // namespace toasoan
