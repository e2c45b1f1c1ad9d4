#pragma once

#include "core/workflow/process.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace toasoan {

// Who is to do what by when.

enum class Task { Write, Edit, Check, Photos };
constexpr int taskCount = int(Task::Photos) + 1;

// Fixed, for machines: "write".
QString name(Task task);
std::optional<Task> taskNamed(QStringView name);
// As people see it: "Writing".
QString label(Task task);

struct Assignment
{
    AccountId account;
    QString person; // as people call them now
    Task task = Task::Write;
    QString note;
    QString by;
    QDateTime at;

    bool operator==(const Assignment &) const = default;
};

constexpr int longestAssignmentNote = 500; // UTF-16 code units

// Without a time it is the end of the day. A deadline is an agreement of the desk: nothing happens by itself
// when it passes.
struct Deadline
{
    QDate date;
    QTime time;

    bool isSet() const { return date.isValid(); }
    QDateTime moment() const; // on the clock of this computer
    bool operator==(const Deadline &) const = default;
};

// "2024-10-16" or "2024-10-16 17:00".
QString name(const Deadline &deadline);
std::optional<Deadline> deadlineNamed(QStringView text);
// "16/10/2024" or "16/10/2024 17:00".
QString shown(const Deadline &deadline);

enum class Nearness { Far, Tomorrow, Today, Past };
Nearness nearness(const Deadline &deadline, const QDateTime &now);
// "due tomorrow", "due today at 17:00", "2 days late"; a far one with its day.
QString sentence(const Deadline &deadline, const QDateTime &now);

// Whether work on an article is still to be done, so that its deadline counts.
constexpr bool isUnderWay(Stage stage)
{
    return stage == Stage::Draft || stage == Stage::Submitted || stage == Stage::InReview ||
           stage == Stage::Returned || stage == Stage::Approved;
}

struct Plan
{
    Deadline deadline;
    Deadline embargo;              // not to be published before
    QList<Assignment> assignments; // in the order they were made

    bool operator==(const Plan &) const = default;
};

// When an embargo ends: without a time with the beginning of its day. Invalid without one.
QDateTime embargoEnd(const Deadline &embargo);

enum class PlanAct { Assign, SetDeadline, SetEmbargo };

// Why `actor` may not, in a sentence; nothing when they may. Editors, publishers and administrators plan; a
// writer sets the deadline and the embargo of a draft of their own. Where there are no accounts there is
// nobody to assign to.
std::optional<QString> planRefusal(PlanAct act, const Standing &standing, const Actor &actor, bool accounts);

} // namespace toasoan
