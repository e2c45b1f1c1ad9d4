#include "core/desk/package_plan.h"

#include "core/desk/present_actor.h"
#include "core/desk/setting_keys.h"
#include "core/desk/telling.h"
#include "core/store/account_store.h"
#include "core/store/elsewhere_store.h"
#include "core/store/plan_store.h"
#include "core/store/process_store.h"
#include "core/store/record_store.h"
#include "core/store/settings_store.h"
#include "core/text/fold.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HandingOver)
};

void setIfLater(QDateTime &last, const RecordEntry &entry)
{
    if (entry.what == Recorded::DeadlineSet && (!last.isValid() || entry.at > last))
        last = entry.at;
}

QDateTime deadlineSetThere(const HandedArticle &handed)
{
    QDateTime last;
    for (const RecordEntry &entry : handed.steps)
        setIfLater(last, entry);
    for (const StepElsewhere &step : handed.stepsElsewhere)
        setIfLater(last, step.entry);
    return last;
}

class PlanTaking
{
public:
    PlanTaking(const ArticleTaking &taking, const HandedPlan &theirs)
        : m_taking(taking)
        , m_theirs(theirs)
        , m_id(taking.handed.id)
        , m_plans(taking.database)
    {
    }

    Result<TakenPlan> take(const QDateTime &ours, bool isNewer);

private:
    Result<void> read();
    Result<void> takeDeadline(const QDateTime &ours);
    Result<void> takeEmbargo();
    Result<void> takeWork();
    Result<bool> assign(const WorkElsewhere &work);
    std::optional<Account> accountOf(const Assignment &assignment) const;
    Result<bool> isDecidedSince(const Assignment &assignment, const QString &whom);
    bool may(PlanAct act) const { return !planRefusal(act, m_row.standing, m_actor, !m_accounts.isEmpty()); }

    const ArticleTaking &m_taking;
    const HandedPlan &m_theirs;
    ArticleId m_id;
    PlanStore m_plans;
    Plan m_ours;
    StandingRow m_row;
    Actor m_actor;
    QList<Account> m_accounts;
    TakenPlan m_taken;
};

Result<TakenPlan> PlanTaking::take(const QDateTime &ours, bool isNewer)
{
    if (const auto done = read(); !done)
        return done.error();
    if (const auto done = takeDeadline(ours); !done)
        return done.error();
    if (const auto done = takeEmbargo(); !done)
        return done.error();
    if (isNewer || m_taking.isNew)
        if (const auto done = takeWork(); !done)
            return done.error();
    return m_taken;
}

Result<void> PlanTaking::read()
{
    Database &database = m_taking.database;
    const auto plan = m_plans.plan(m_id);
    const auto row = ProcessStore(database).standing(m_id);
    if (!plan || !row)
        return plan ? row.error() : plan.error();
    const auto actor = presentActor(database, m_taking.context.actor);
    const auto accounts = AccountStore(database).all();
    if (!actor || !accounts)
        return actor ? accounts.error() : actor.error();
    m_ours = *plan;
    m_row = *row;
    m_actor = *actor;
    m_accounts = *accounts;
    return {};
}

Result<void> PlanTaking::takeDeadline(const QDateTime &ours)
{
    const Deadline &deadline = m_theirs.deadline;
    const QDateTime theirs = deadlineSetThere(m_taking.handed);
    if (deadline == m_ours.deadline || !theirs.isValid() || (ours.isValid() && ours >= theirs))
        return {};
    if (!m_taking.isNew && !may(PlanAct::SetDeadline)) {
        if (deadline.isSet())
            m_taken.notes
                << Texts::tr("The other desk wants it by %1; the deadline here stays.").arg(shown(deadline));
        return {};
    }
    m_taken.isNews = true;
    if (!m_taking.isNew || deadline.isSet())
        m_taken.notes << (deadline.isSet()
                              ? Texts::tr("The deadline is %1, as at the other desk.").arg(shown(deadline))
                              : Texts::tr("It has no deadline any more, as at the other desk."));
    return m_plans.setDeadline(m_id, deadline);
}

// The later one holds: whoever asked for it, nothing comes out too early.
Result<void> PlanTaking::takeEmbargo()
{
    const Deadline &embargo = m_theirs.embargo;
    const QDateTime ours = embargoEnd(m_ours.embargo);
    if (!embargo.isSet() || (ours.isValid() && embargoEnd(embargo) <= ours))
        return {};
    m_taken.isNews = true;
    m_taken.notes << Texts::tr("It is under embargo until %1, as at the other desk.").arg(shown(embargo));
    return m_plans.setEmbargo(m_id, embargo);
}

Result<void> PlanTaking::takeWork()
{
    Database &database = m_taking.database;
    const auto house = SettingsStore(database).value(settingKey::houseName);
    if (!house)
        return house.error();
    QMap<QString, QList<WorkElsewhere>> words{{m_taking.signer.desk, {}}};
    for (WorkElsewhere work : m_theirs.work) {
        const bool isTheirOwn = work.desk.isEmpty();
        if (!isTheirOwn && work.desk == *house)
            continue; // what was assigned here is known here
        const auto assigned = assign(work);
        if (!assigned)
            return assigned.error();
        if (*assigned)
            continue;
        work.desk = isTheirOwn ? m_taking.signer.desk : work.desk;
        work.assignment.account = {};
        words[work.desk].append(work);
    }
    for (auto desk = words.cbegin(); desk != words.cend(); ++desk) {
        const auto changed = ElsewhereStore(database).setWork(m_id, desk.key(), desk.value());
        if (!changed)
            return changed.error();
        m_taken.isNews = m_taken.isNews || *changed;
    }
    return {};
}

// False where nobody here is meant, or who takes it in may assign nobody: it stays words.
Result<bool> PlanTaking::assign(const WorkElsewhere &work)
{
    const auto account = accountOf(work.assignment);
    if (!account)
        return false;
    Assignment assignment = work.assignment;
    assignment.account = account->id;
    assignment.person = shownName(*account);
    const bool isThere =
        std::any_of(m_ours.assignments.begin(), m_ours.assignments.end(), [&](const Assignment &there) {
            return there.account == assignment.account && there.task == assignment.task;
        });
    if (isThere)
        return true;
    const auto since = isDecidedSince(assignment, assignment.person);
    if (!since || *since)
        return since;
    if (!may(PlanAct::Assign))
        return false;
    if (const auto done = m_plans.assign(m_id, assignment); !done)
        return done.error();
    m_ours.assignments.append(assignment);
    m_taken.isNews = true;
    m_taken.notes
        << Texts::tr("%1 has this work here as well: %2.").arg(assignment.person, label(assignment.task));
    DeskNotice notice;
    notice.kind = NoticeKind::Assigned;
    notice.article = m_id;
    notice.by = assignment.by;
    notice.note = assignment.note.isEmpty() ? label(assignment.task)
                                            : QString(label(assignment.task) + u": " + assignment.note);
    notice.at = m_taking.context.now;
    if (const auto told = tellOne(m_taking.database, assignment.account, notice, m_actor); !told)
        return told.error();
    return true;
}

// By the account where the package is of people with accounts here, else by the name, if one only has it.
std::optional<Account> PlanTaking::accountOf(const Assignment &assignment) const
{
    std::optional<Account> found;
    for (const Account &account : m_accounts) {
        if (!account.isOn || account.isDamaged)
            continue;
        if (m_taking.signer.isOurs() && account.id == assignment.account)
            return account;
        const QString person = exactKey(assignment.person);
        if (exactKey(shownName(account)) != person && exactKey(account.name) != person)
            continue;
        if (found)
            return std::nullopt;
        found = account;
    }
    return found;
}

// Whether it was assigned, or taken off, here since then.
Result<bool> PlanTaking::isDecidedSince(const Assignment &assignment, const QString &whom)
{
    const auto entries =
        RecordStore(m_taking.database)
            .entries({.article = m_id, .what = {Recorded::Assigned, Recorded::Unassigned}, .limit = 1000});
    if (!entries)
        return entries.error();
    const QString note = name(assignment.task) + u": " + whom; // as Planning notes it
    return std::any_of(entries->begin(), entries->end(), [&](const RecordEntry &entry) {
        return entry.note == note && entry.at >= assignment.at;
    });
}

} // namespace

Result<QDateTime> deadlineSetAt(Database &database, ArticleId id)
{
    QDateTime last;
    const auto entries =
        RecordStore(database).entries({.article = id, .what = {Recorded::DeadlineSet}, .limit = 1});
    const auto steps = ElsewhereStore(database).steps(id);
    if (!entries || !steps)
        return entries ? steps.error() : entries.error();
    for (const RecordEntry &entry : *entries)
        setIfLater(last, entry);
    for (const StepElsewhere &step : *steps)
        setIfLater(last, step.entry);
    return last;
}

Result<TakenPlan> takePlan(const ArticleTaking &taking, const QDateTime &ours, bool isNewer)
{
    if (!taking.handed.plan)
        return TakenPlan();
    return PlanTaking(taking, *taking.handed.plan).take(ours, isNewer);
}

} // namespace toasoan
