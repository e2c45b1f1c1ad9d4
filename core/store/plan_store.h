#pragma once

#include "core/base/result.h"
#include "core/workflow/desk_notice.h"
#include "core/workflow/planning.h"

#include <QHash>
#include <QList>

namespace toasoan {

class Database;

// What stands in the calendar of the newsroom on one day.
struct CalendarEntry
{
    enum class Kind { Planned, Scheduled, Published, Deadline };

    Kind kind = Kind::Planned;
    QDate date;
    QTime time; // none where only the day is known
    ArticleId article;
    QString headline;
    Stage stage = Stage::Draft;
    QStringList people; // of a deadline: whose work it is

    bool operator==(const CalendarEntry &) const = default;
};
QString name(CalendarEntry::Kind kind);
std::optional<CalendarEntry::Kind> calendarKindNamed(QStringView name);

// Deadlines and assignments, on a connection of the calling thread; everything that writes belongs into the
// transaction of its caller.
class PlanStore
{
public:
    explicit PlanStore(Database &database);

    Result<Plan> plan(ArticleId id);
    // Of those that have one; for lists.
    Result<QHash<ArticleId, Plan>> plans(const QList<ArticleId> &ids);

    Result<void> setEmbargo(ArticleId id, const Deadline &embargo);   // as it is set
    Result<void> setDeadline(ArticleId id, const Deadline &deadline); // not set: none any more
    // Instead of one of the same account for the same task.
    Result<void> assign(ArticleId id, const Assignment &assignment);
    Result<bool> unassign(ArticleId id, AccountId account, Task task); // false: there was none

    // Deadlines of articles under way up to `day`, the earliest first; of an account those of articles it
    // wrote or is assigned to.
    Result<QList<DeskNotice>> dueUpTo(QDate day, AccountId account);

    // Everything from one day to another, both in it, in the order of time. What was planned for a day before
    // `today` and did not come is no plan any more.
    Result<QList<CalendarEntry>> calendar(QDate from, QDate to, QDate today);

private:
    Database &m_database;
};

} // namespace toasoan
