#include "core/desk/planning.h"

#include "core/desk/present_actor.h"
#include "core/desk/process_settings.h"
#include "core/desk/telling.h"
#include "core/store/account_store.h"
#include "core/store/elsewhere_store.h"
#include "core/store/notice_store.h"
#include "core/store/process_store.h"
#include "core/store/record_store.h"
#include "core/store/settings_store.h"
#include "core/store/store.h"
#include "core/text/clean.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

Error refused(const QString &sentence, Fault fault)
{
    return {fault, sentence, {}};
}

Error noSuchAccount()
{
    return refused(QCoreApplication::translate("Planning", "There is no account of that name at work."),
                   Fault::NotFound);
}

Error noSuchAssignment()
{
    return refused(QCoreApplication::translate("Planning", "That work was not assigned to that person."),
                   Fault::NotFound);
}

// "2024-10-16 → 2024-10-18 17:00"
QString change(const Deadline &before, const Deadline &after)
{
    const auto shown = [](const Deadline &one) { return one.isSet() ? name(one) : u"–"_s; };
    return shown(before) + u" → "_s + shown(after);
}

// One decision about the plan of an article under way.
class Deciding
{
public:
    Deciding(Database &database, const Actor &actor, const QDateTime &now, ArticleId article)
        : m_database(database)
        , m_actor(actor)
        , m_now(now)
        , m_article(article)
    {
    }

    // Asks the rules, and does `work` with its entry in the record in one transaction.
    Result<void> decide(PlanAct act, Recorded what, const QString &note,
                        const std::function<Result<void>()> &work);
    const Actor &actor() const { return m_actor; }

private:
    Result<void> record(Recorded what, const QString &note);

    Database &m_database;
    Actor m_actor;
    QDateTime m_now;
    ArticleId m_article;
};

Result<void> Deciding::record(Recorded what, const QString &note)
{
    RecordEntry entry = entryBy(what, m_actor, m_now, note);
    entry.article = m_article;
    const auto recorded = RecordStore(m_database).add(entry);
    return recorded ? Result<void>() : recorded.error();
}

Result<void> Deciding::decide(PlanAct act, Recorded what, const QString &note,
                              const std::function<Result<void>()> &work)
{
    const auto present = presentActor(m_database, m_actor);
    if (!present)
        return present.error();
    m_actor = *present;
    const auto row = ProcessStore(m_database).standing(m_article);
    if (!row)
        return row.error();
    const auto accounts = AccountStore(m_database).any();
    if (!accounts)
        return accounts.error();
    if (const auto why = planRefusal(act, row->standing, m_actor, *accounts)) {
        if (const auto told = record(Recorded::Refused, name(what) + u": "_s + *why); !told)
            return told;
        return refused(*why, *accounts ? Fault::NotAllowed : Fault::Refused);
    }
    return m_database.inTransaction([&]() -> Result<void> {
        if (const auto done = work(); !done)
            return done;
        return record(what, note);
    });
}

Result<Account> atWork(Database &database, AccountId id)
{
    const auto kept = AccountStore(database).withId(id);
    if (!kept)
        return kept.error();
    if (!*kept || !(*kept)->account.isOn || (*kept)->account.isDamaged)
        return noSuchAccount();
    return (*kept)->account;
}

Result<QList<Colleague>> colleaguesOf(Database &database)
{
    const auto all = AccountStore(database).all();
    if (!all)
        return all.error();
    QList<Colleague> colleagues;
    for (const Account &account : *all)
        if (account.isOn && !account.isDamaged)
            colleagues.append({account.id, account.name, shownName(account)});
    return colleagues;
}

NoticeKind kindOf(Nearness nearness)
{
    switch (nearness) {
    case Nearness::Past:
        return NoticeKind::Overdue;
    case Nearness::Today:
        return NoticeKind::DueToday;
    default:
        return NoticeKind::DueTomorrow;
    }
}

// When it began to be true.
QDateTime sinceWhen(const DeskNotice &due)
{
    switch (due.kind) {
    case NoticeKind::Overdue:
        return due.deadline.moment();
    case NoticeKind::DueToday:
        return due.deadline.date.startOfDay();
    default:
        return due.deadline.date.addDays(-1).startOfDay();
    }
}

Result<QList<DeskNotice>> dueNow(Database &database, AccountId account, const QDateTime &now)
{
    auto due = PlanStore(database).dueUpTo(now.toLocalTime().date().addDays(1), account);
    if (!due)
        return due;
    NoticeStore store(database);
    for (DeskNotice &notice : *due) {
        notice.kind = kindOf(nearness(notice.deadline, now));
        notice.at = sinceWhen(notice);
        const auto seen = store.isSeen(account, notice);
        if (!seen)
            return seen.error();
        notice.isRead = *seen;
    }
    return due;
}

} // namespace

Planning::Planning(Store &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{
}

// On the writer thread, behind every step asked for before.
QFuture<Result<PlanSituation>> Planning::situation(ArticleId article)
{
    return m_store.write([article, asking = m_actor](Database &database) -> Result<PlanSituation> {
        const auto actor = presentActor(database, asking);
        if (!actor)
            return actor.error();
        const auto row = ProcessStore(database).standing(article);
        const auto plan = PlanStore(database).plan(article);
        const auto accounts = AccountStore(database).any();
        if (!row || !plan || !accounts)
            return !row ? row.error() : !plan ? plan.error() : accounts.error();
        const auto colleagues = colleaguesOf(database);
        if (!colleagues)
            return colleagues.error();
        const auto elsewhere = ElsewhereStore(database).work(article);
        if (!elsewhere)
            return elsewhere.error();
        PlanSituation situation;
        situation.plan = *plan;
        situation.elsewhere = *elsewhere;
        situation.colleagues = *colleagues;
        situation.assignRefusal =
            planRefusal(PlanAct::Assign, row->standing, *actor, *accounts).value_or(QString());
        situation.deadlineRefusal =
            planRefusal(PlanAct::SetDeadline, row->standing, *actor, *accounts).value_or(QString());
        situation.embargoRefusal =
            planRefusal(PlanAct::SetEmbargo, row->standing, *actor, *accounts).value_or(QString());
        return situation;
    });
}

QFuture<Result<void>> Planning::setDeadline(ArticleId article, const Deadline &deadline)
{
    return m_store.write([=, actor = m_actor, now = m_clock()](Database &database) -> Result<void> {
        PlanStore plans(database);
        const auto plan = plans.plan(article);
        if (!plan)
            return plan.error();
        if (plan->deadline == deadline)
            return {};
        return Deciding(database, actor, now, article)
            .decide(PlanAct::SetDeadline, Recorded::DeadlineSet, change(plan->deadline, deadline),
                    [&] { return plans.setDeadline(article, deadline); });
    });
}

QFuture<Result<void>> Planning::setEmbargo(ArticleId article, const Deadline &embargo)
{
    return m_store.write([=, actor = m_actor, now = m_clock()](Database &database) -> Result<void> {
        PlanStore plans(database);
        const auto plan = plans.plan(article);
        const auto row = ProcessStore(database).standing(article);
        if (!plan || !row)
            return plan ? row.error() : plan.error();
        if (plan->embargo == embargo)
            return {};
        const auto set = [&]() -> Result<void> {
            const QDateTime &scheduled = row->publication.scheduled;
            if (embargo.isSet() && scheduled.isValid() && scheduled < embargoEnd(embargo))
                return refused(
                    QCoreApplication::translate(
                        "Planning",
                        "The article is scheduled for before that. Take it off the schedule first."),
                    Fault::Refused);
            return plans.setEmbargo(article, embargo);
        };
        return Deciding(database, actor, now, article)
            .decide(PlanAct::SetEmbargo, Recorded::EmbargoSet, change(plan->embargo, embargo), set);
    });
}

QFuture<Result<void>> Planning::assign(ArticleId article, AccountId account, Task task, const QString &note)
{
    const QString said = cleanText(note).trimmed().left(longestAssignmentNote);
    return m_store.write([=, actor = m_actor, now = m_clock()](Database &database) -> Result<void> {
        const auto person = atWork(database, account);
        if (!person && person.error().fault != Fault::NotFound)
            return person.error();
        const QString whom = person ? shownName(*person) : QString();
        Deciding deciding(database, actor, now, article);
        return deciding.decide(
            PlanAct::Assign, Recorded::Assigned, u"%1: %2"_s.arg(name(task), whom), [&]() -> Result<void> {
                if (!person)
                    return person.error();
                const Assignment assignment{account, whom, task, said, actor.name, now};
                if (const auto done = PlanStore(database).assign(article, assignment); !done)
                    return done;
                DeskNotice notice;
                notice.kind = NoticeKind::Assigned;
                notice.article = article;
                notice.by = actor.name;
                notice.note = said.isEmpty() ? label(task) : QString(label(task) + u": "_s + said);
                notice.at = now;
                return tellOne(database, account, notice, deciding.actor());
            });
    });
}

QFuture<Result<void>> Planning::unassign(ArticleId article, AccountId account, Task task)
{
    return m_store.write([=, actor = m_actor, now = m_clock()](Database &database) -> Result<void> {
        const auto kept = AccountStore(database).withId(account);
        if (!kept)
            return kept.error();
        const QString whom = *kept ? shownName((*kept)->account) : QString();
        Deciding deciding(database, actor, now, article);
        return deciding.decide(PlanAct::Assign, Recorded::Unassigned, u"%1: %2"_s.arg(name(task), whom),
                               [&]() -> Result<void> {
                                   const auto was = PlanStore(database).unassign(article, account, task);
                                   if (!was || !*was)
                                       return was ? noSuchAssignment() : was.error();
                                   DeskNotice notice;
                                   notice.kind = NoticeKind::Unassigned;
                                   notice.article = article;
                                   notice.by = actor.name;
                                   notice.note = label(task);
                                   notice.at = now;
                                   return tellOne(database, account, notice, deciding.actor());
                               });
    });
}

QFuture<Result<QList<DeskNotice>>> Planning::notices(int limit)
{
    return m_store.read(
        [limit, account = m_actor.account, now = m_clock()](Database &database) -> Result<QList<DeskNotice>> {
            if (account.isNull())
                return QList<DeskNotice>();
            auto all = NoticeStore(database).notices(account, now.addDays(-noticeDays), limit);
            if (!all)
                return all;
            const auto due = dueNow(database, account, now);
            if (!due)
                return due;
            *all += *due;
            std::stable_sort(all->begin(), all->end(),
                             [](const DeskNotice &a, const DeskNotice &b) { return a.at > b.at; });
            return all;
        });
}

QFuture<Result<void>> Planning::markRead(const DeskNotice &notice)
{
    return m_store.write([notice, account = m_actor.account](Database &database) {
        NoticeStore notices(database);
        return notice.number > 0 ? notices.markRead(account, notice.number)
                                 : notices.markSeen(account, notice);
    });
}

QFuture<Result<void>> Planning::markAllRead()
{
    return m_store.write([account = m_actor.account, now = m_clock()](Database &database) {
        return database.inTransaction([&]() -> Result<void> {
            NoticeStore notices(database);
            if (const auto done = notices.markAllRead(account); !done)
                return done;
            const auto due = dueNow(database, account, now);
            if (!due)
                return due.error();
            for (const DeskNotice &each : *due)
                if (const auto done = notices.markSeen(account, each); !done)
                    return done;
            return {};
        });
    });
}

QFuture<Result<QList<CalendarEntry>>> Planning::calendar(QDate from, QDate to)
{
    return m_store.read([from, to, today = m_clock().toLocalTime().date()](Database &database) {
        return PlanStore(database).calendar(from, to, today);
    });
}

} // namespace toasoan
