#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/plan_store.h"
#include "core/workflow/desk_notice.h"
#include "core/workflow/elsewhere.h"
#include "core/workflow/planning.h"

#include <QFuture>

namespace toasoan {

class Store;

// Somebody work may be given to.
struct Colleague
{
    AccountId account;
    QString name; // to type
    QString person;

    bool operator==(const Colleague &) const = default;
};

// What is planned for an article, with what the person who asks may do about it.
struct PlanSituation
{
    Plan plan;
    QString assignRefusal; // empty: they may
    QString deadlineRefusal;
    QString embargoRefusal;
    QList<Colleague> colleagues;    // in Vietnamese order
    QList<WorkElsewhere> elsewhere; // of people without an account here, as other desks told
};

// Who is to do what by when, and what people are told of. Decisions are recorded; so are refusals.
class Planning
{
public:
    Planning(Store &store, const Clock &clock);

    void setActor(const Actor &actor) { m_actor = actor; }

    QFuture<Result<PlanSituation>> situation(ArticleId article);
    QFuture<Result<void>> setDeadline(ArticleId article, const Deadline &deadline);
    // Refused where the article is scheduled for before its end.
    QFuture<Result<void>> setEmbargo(ArticleId article, const Deadline &embargo);
    // NotFound where the account is not there or is off.
    QFuture<Result<void>> assign(ArticleId article, AccountId account, Task task, const QString &note = {});
    QFuture<Result<void>> unassign(ArticleId article, AccountId account, Task task);

    // Of who asks, newest first; none without accounts. Deadlines of tomorrow, today and before are among
    // them while they are.
    QFuture<Result<QList<DeskNotice>>> notices(int limit = 200);
    QFuture<Result<void>> markRead(const DeskNotice &notice);
    QFuture<Result<void>> markAllRead();

    QFuture<Result<QList<CalendarEntry>>> calendar(QDate from, QDate to);

private:
    Store &m_store;
    Clock m_clock;
    Actor m_actor;
};

} // namespace toasoan
