#include "core/desk/step_questions.h"

#include "core/desk/article_locks.h"
#include "core/desk/process_settings.h"
#include "core/store/database.h"
#include "core/store/plan_store.h"
#include "core/store/process_store.h"
#include "core/store/settings_store.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Process", text);
}

// Who may say that a required thing may lack.
bool mayWaive(const Actor &actor)
{
    return actor.roles.testFlag(Role::Editor) || actor.roles.testFlag(Role::Publisher);
}

class Asking
{
public:
    Asking(Database &database, const Step &step, const StepContext &context, const StepSubject &subject)
        : m_database(database)
        , m_step(step)
        , m_context(context)
        , m_subject(subject)
    {
    }

    Result<void> ask() const;

private:
    Result<void> askPerson() const;
    Result<void> askTime() const;
    Result<void> askGiven() const;
    Result<void> askEmbargo() const;
    Result<void> askWriters() const;
    Result<void> askChecklist() const;
    Result<QList<Lack>> holdingBack() const;

    Database &m_database;
    const Step &m_step;
    const StepContext &m_context;
    const StepSubject &m_subject;
};

Result<void> Asking::ask() const
{
    using Question = Result<void> (Asking::*)() const;
    for (const Question question : {&Asking::askPerson, &Asking::askTime, &Asking::askGiven,
                                    &Asking::askEmbargo, &Asking::askWriters, &Asking::askChecklist})
        if (auto asked = (this->*question)(); !asked)
            return asked;
    return {};
}

// The program publishes what is due and nothing else.
Result<void> Asking::askTime() const
{
    const QDateTime &scheduled = m_subject.scheduled;
    if (!m_step.isDue ||
        (m_subject.standing.stage == Stage::Scheduled && scheduled.isValid() && scheduled <= m_context.now))
        return {};
    return Error{Fault::Refused, translated(QT_TRANSLATE_NOOP("Process", "The article is not due.")), {}};
}

// What is not to be published before a time is neither published nor scheduled for before it.
Result<void> Asking::askEmbargo() const
{
    if (m_step.act != Act::Publish && m_step.act != Act::Schedule)
        return {};
    const auto plan = PlanStore(m_database).plan(m_step.article);
    if (!plan)
        return plan.error();
    const QDateTime end = embargoEnd(plan->embargo);
    const QDateTime at = m_step.act == Act::Schedule ? m_step.at : m_context.now;
    if (!end.isValid() || at >= end)
        return {};
    return Error{Fault::Refused,
                 translated(QT_TRANSLATE_NOOP("Process", "The article is under embargo until %1."))
                     .arg(shown(plan->embargo)),
                 {}};
}

// Nobody is interrupted in their writing by a step.
Result<void> Asking::askWriters() const
{
    const auto lock = lockAgainst(m_database, m_step.article, m_context.actor, m_context.now);
    if (!lock)
        return lock.error();
    return *lock ? inOtherHands(**lock, m_context.actor, m_context.now) : Result<void>();
}

Result<void> Asking::askPerson() const
{
    SettingsStore settings(m_database);
    const auto rules = readProcessRules(settings, m_context.actor);
    if (!rules)
        return rules.error();
    Standing asked = m_subject.standing;
    asked.hasNotice = asked.hasNotice || !m_step.notice.trimmed().isEmpty();
    const auto refused = refusal(m_step.act, asked, m_context.actor, *rules);
    return refused ? Error{faultOf(*refused), sentence(*refused, m_step.act, asked), {}} : Result<void>();
}

Result<void> Asking::askGiven() const
{
    const int needs = transition(m_step.act, m_subject.standing.stage)->needs;
    if ((needs & int(Need::Reason)) && m_step.reason.trimmed().isEmpty())
        return Error{Fault::WrongUse,
                     translated(QT_TRANSLATE_NOOP("Process", "“%1” needs a reason that others can read."))
                         .arg(label(m_step.act)),
                     {}};
    if (m_step.act == Act::Correct && m_step.notice.trimmed().isEmpty())
        return Error{Fault::WrongUse, sentence(Refusal::NoNotice, m_step.act, m_subject.standing), {}};
    if (m_step.act == Act::Approve && m_step.onPaper && m_step.paperNote.trimmed().isEmpty())
        return Error{Fault::WrongUse,
                     translated(QT_TRANSLATE_NOOP(
                         "Process", "Say who signed the approval on paper, and what they wrote.")),
                     {}};
    if ((needs & int(Need::Time)) && (!m_step.at.isValid() || m_step.at <= m_context.now))
        return Error{Fault::WrongUse,
                     translated(QT_TRANSLATE_NOOP("Process", "Give a time that is still to come.")),
                     {}};
    return {};
}

// What is required and missing. When an article is due, what was let pass as it was scheduled holds it back
// no more.
Result<QList<Lack>> Asking::holdingBack() const
{
    const auto waived = m_step.isDue ? ProcessStore(m_database).waived(m_step.article) : QStringList();
    if (!waived)
        return waived.error();
    QList<Lack> holding = m_context.lacks;
    holding.removeIf([&](const Lack &lack) {
        return lack.level != CheckLevel::Required || waived->contains(name(lack.item));
    });
    return holding;
}

Result<void> Asking::askChecklist() const
{
    if (!hasChecklist(m_step.act))
        return {};
    if (m_context.checked != m_subject.digest)
        return Error{
            Fault::Refused,
            translated(QT_TRANSLATE_NOOP("Process", "The article was changed meanwhile. Look at it again.")),
            {}};
    const auto holding = holdingBack();
    if (!holding)
        return holding.error();
    if (holding->isEmpty())
        return {};
    if (m_step.waiver.trimmed().isEmpty())
        return Error{Fault::Refused, requiredLacks(*holding), {}};
    if (!mayWaive(m_context.actor))
        return Error{Fault::NotAllowed,
                     translated(QT_TRANSLATE_NOOP(
                         "Process", "Only an editor or a publisher may let required things be missing.")),
                     {}};
    return {};
}

} // namespace

Result<void> askStep(Database &database, const Step &step, const StepContext &context,
                     const StepSubject &subject)
{
    return Asking(database, step, context, subject).ask();
}

QString requiredLacks(const QList<Lack> &lacks)
{
    QStringList sentences;
    for (const Lack &lack : lacks)
        if (lack.level == CheckLevel::Required)
            sentences << sentence(lack);
    return sentences.join(u' ');
}

} // namespace toasoan
