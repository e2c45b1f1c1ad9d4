#include "core/workflow/planning.h"

#include <QCoreApplication>

#include <array>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

struct TaskWords
{
    const char *name;
    const char *label;
};

constexpr std::array tasks{
    TaskWords{"write", QT_TRANSLATE_NOOP("Planning", "Writing")},
    TaskWords{"edit", QT_TRANSLATE_NOOP("Planning", "Editing")},
    TaskWords{"check", QT_TRANSLATE_NOOP("Planning", "Checking")},
    TaskWords{"photos", QT_TRANSLATE_NOOP("Planning", "Photos")},
};
static_assert(tasks.size() == taskCount);

constexpr int planners = editor | publisher | int(Role::Administrator);

} // namespace

QString name(Task task)
{
    return QString::fromLatin1(tasks[size_t(task)].name);
}

std::optional<Task> taskNamed(QStringView name)
{
    for (size_t i = 0; i < tasks.size(); ++i)
        if (name == QLatin1String(tasks[i].name))
            return Task(i);
    return std::nullopt;
}

QString label(Task task)
{
    return Texts::tr(tasks[size_t(task)].label);
}

QDateTime Deadline::moment() const
{
    return QDateTime(date, time.isValid() ? time : QTime(23, 59, 59));
}

QString name(const Deadline &deadline)
{
    const QString day = deadline.date.toString(Qt::ISODate);
    return deadline.time.isValid() ? QString(day + u' ' + deadline.time.toString(QStringLiteral("HH:mm")))
                                   : day;
}

std::optional<Deadline> deadlineNamed(QStringView text)
{
    const QString given = text.trimmed().toString().replace(u'T', u' ');
    Deadline deadline;
    deadline.date = QDate::fromString(given.left(10), Qt::ISODate);
    if (!deadline.isSet())
        return std::nullopt;
    if (given.size() == 10)
        return deadline;
    deadline.time = QTime::fromString(given.mid(10).trimmed(), QStringLiteral("H:mm"));
    return deadline.time.isValid() ? std::optional(deadline) : std::nullopt;
}

QString shown(const Deadline &deadline)
{
    const QString day = deadline.date.toString(QStringLiteral("dd/MM/yyyy"));
    return deadline.time.isValid() ? QString(day + u' ' + deadline.time.toString(QStringLiteral("HH:mm")))
                                   : day;
}

Nearness nearness(const Deadline &deadline, const QDateTime &now)
{
    const QDateTime here = now.toLocalTime();
    if (!deadline.isSet())
        return Nearness::Far;
    if (deadline.moment() < here)
        return Nearness::Past;
    const qint64 days = here.date().daysTo(deadline.date);
    if (days == 0)
        return Nearness::Today;
    return days == 1 ? Nearness::Tomorrow : Nearness::Far;
}

QString sentence(const Deadline &deadline, const QDateTime &now)
{
    const QString time = deadline.time.toString(QStringLiteral("HH:mm"));
    const int late = int(deadline.date.daysTo(now.toLocalTime().date()));
    switch (nearness(deadline, now)) {
    case Nearness::Past:
        return late > 0 ? Texts::tr("%n days late", nullptr, late) : Texts::tr("late since %1").arg(time);
    case Nearness::Today:
        return deadline.time.isValid() ? Texts::tr("due today at %1").arg(time) : Texts::tr("due today");
    case Nearness::Tomorrow:
        return deadline.time.isValid() ? Texts::tr("due tomorrow at %1").arg(time)
                                       : Texts::tr("due tomorrow");
    case Nearness::Far:
        break;
    }
    return deadline.isSet() ? Texts::tr("due on %1").arg(shown(deadline)) : QString();
}

QDateTime embargoEnd(const Deadline &embargo)
{
    if (!embargo.isSet())
        return {};
    return embargo.time.isValid() ? QDateTime(embargo.date, embargo.time) : embargo.date.startOfDay();
}

std::optional<QString> planRefusal(PlanAct act, const Standing &standing, const Actor &actor, bool accounts)
{
    if (!isUnderWay(standing.stage) && standing.stage != Stage::Correcting &&
        standing.stage != Stage::Scheduled)
        return Texts::tr("Nothing is planned for the article any more: no work on it is left.");
    if (!accounts && act == PlanAct::Assign)
        return Texts::tr("There are no accounts in this newsroom, so there is nobody to assign work to.");
    if (!accounts || (int(actor.roles.toInt()) & planners) != 0)
        return std::nullopt;
    if (act == PlanAct::Assign)
        return Texts::tr("Only an editor, a publisher or an administrator assigns work.");
    const bool isOwn = standing.author.isNull() || standing.author == actor.account;
    const bool isDraft = standing.stage == Stage::Draft || standing.stage == Stage::Returned;
    if (actor.roles.testFlag(Role::Writer) && isOwn && isDraft)
        return std::nullopt;
    return act == PlanAct::SetEmbargo
               ? Texts::tr("A writer sets the embargo of a draft of their own; otherwise an editor does.")
               : Texts::tr("A writer sets the deadline of a draft of their own; otherwise an editor does.");
}

} // namespace toasoan
