#include "ui/window/process_desk.h"

#include "core/desk/accounts.h"
#include "core/desk/newsroom.h"
#include "core/desk/record.h"
#include "core/desk/templates.h"
#include "ui/review/process_rules_dialog.h"
#include "ui/review/review_panel.h"
#include "ui/review/step_words.h"
#include "ui/widgets/when_done.h"
#include "ui/window/article_header.h"
#include "ui/window/notices.h"
#include "ui/window/panels.h"
#include "ui/window/window_actions.h"
#include "ui/window/writing_session.h"

#include <utility>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int stepsShown = 100;

// The next step that asks for a checklist.
std::optional<Act> checkedNext(Stage stage)
{
    for (const Act act : {Act::Submit, Act::Approve, Act::Publish})
        if (transition(act, stage))
            return act;
    return std::nullopt;
}

bool isApprovedStage(Stage stage)
{
    return stage == Stage::Approved || stage == Stage::Scheduled;
}

} // namespace

ProcessDesk::ProcessDesk(Newsroom &newsroom, WritingSession &session, const WindowActions &actions,
                         const Panels &panels, StepDialog::AskPath askScan, const Clock &now, QWidget *window)
    : QObject(window)
    , m_newsroom(newsroom)
    , m_session(session)
    , m_actions(actions)
    , m_panels(panels)
    , m_askScan(std::move(askScan))
    , m_now(now)
    , m_window(window)
{
    session.setLockRule([this](const Article &article) { return isLockedAtFirst(article); });
    connect(&session, &WritingSession::opened, this, &ProcessDesk::begin);
    connect(&session, &WritingSession::closed, this, &ProcessDesk::end);
    connect(&session, &WritingSession::saved, this, &ProcessDesk::follow);
    connect(&session.keeper(), &DraftKeeper::stateChanged, this, &ProcessDesk::lock);
    for (auto it = actions.steps.cbegin(); it != actions.steps.cend(); ++it)
        connect(it.value(), &QAction::triggered, this, [this, act = it.key()] { take(act); });
    connect(actions.nextStep, &QAction::triggered, this, &ProcessDesk::takeNext);
    connect(panels.review, &ReviewPanel::shown, this, &ProcessDesk::fillPanel);
    connect(panels.review, &ReviewPanel::lackChosen, this, &ProcessDesk::lackWanted);
    connect(panels.review, &ReviewPanel::recordWanted, this, &ProcessDesk::recordWanted);
}

// Whoever looks into a newsroom that is open elsewhere, or has locked this one, changes nothing.
bool ProcessDesk::mayAsk() const
{
    return m_session.isOpen() && m_newsroom.canWrite() && m_newsroom.isAnybodyIn();
}

// Until the store has told whose it is, everybody may be its writer: nobody waits before they can type.
bool ProcessDesk::isLockedAtFirst(const Article &article) const
{
    if (article.stage == Stage::Trashed)
        return false; // read only as a whole
    if (isApprovedStage(article.stage) && m_unlocked != article.id)
        return true;
    Standing standing;
    standing.stage = article.stage;
    const ProcessRules rules{m_newsroom.accounts().areOn(), FourEyes::On};
    return refusal(Act::Edit, standing, m_newsroom.actor(), rules).has_value();
}

bool ProcessDesk::isGuarded() const
{
    return m_situation && isApprovedStage(m_situation->standing.stage) && m_unlocked != m_article;
}

void ProcessDesk::begin(const Article &article)
{
    m_unlocked = {};
    m_isDropped = false;
    m_situation.reset();
    m_afterwards = {};
    if (m_article != article.id) {
        m_article = article.id;
        m_typed.clear();
        m_panels.notices->clear(u"process"_s);
        m_panels.review->clear();
        showSteps();
    }
    refresh();
}

void ProcessDesk::end()
{
    ++m_request;
    m_article = {};
    m_situation.reset();
    emit toldElsewhere(false);
    m_panels.notices->clear(u"process"_s);
    m_panels.review->clear();
    showSteps();
}

void ProcessDesk::refresh()
{
    if (!mayAsk())
        return;
    if (std::exchange(m_person, m_newsroom.actor().account) != m_newsroom.actor().account) {
        m_unlocked = {};
        m_typed.clear(); // by somebody else
        m_situation.reset();
        showSteps();
    }
    const auto take = [this, request = ++m_request](const Result<Situation> &situation) {
        if (request != m_request || !mayAsk())
            return;
        if (situation)
            takeSituation(*situation);
        else
            emit failed(situation.error());
    };
    whenDone(m_newsroom.reviewing().situation(m_session.id()), this, take);
}

// A change may have dropped the approval.
void ProcessDesk::follow(const Article &saved)
{
    if (isApprovedStage(saved.stage) || saved.stage == Stage::Correcting)
        refresh();
    if (m_panels.review->isVisible())
        lookForLacks();
}

void ProcessDesk::takeSituation(const Situation &situation)
{
    const bool wasApproved = m_situation && m_situation->standing.isApproved;
    m_situation = situation;
    const Stage stage = situation.standing.stage;
    const bool isDropped = wasApproved && !situation.standing.isApproved;
    if (stage != m_session.stage()) {
        m_session.setStage(stage);
        emit stageChanged(stage);
    }
    showSteps();
    lock();
    if (isDropped)
        m_panels.notices->show(
            u"process"_s, Notices::Kind::Warning,
            tr("The text was changed: it is not approved any more, and an editor has to approve it again."));
    else if (!m_isDropped || situation.standing.isApproved)
        showLock();
    m_isDropped = isDropped || (m_isDropped && !situation.standing.isApproved);
    m_panels.review->setSituation(situation);
    emit toldElsewhere(!situation.approvedElsewhere.isEmpty());
    fillPanel();
    if (const auto next = std::exchange(m_afterwards, {}))
        next();
}

void ProcessDesk::showSteps()
{
    const QList<Act> allowed = m_situation ? m_situation->allowed : QList<Act>();
    QList<QAction *> shown;
    for (auto it = m_actions.steps.cbegin(); it != m_actions.steps.cend(); ++it) {
        it.value()->setVisible(allowed.contains(it.key()));
        if (allowed.contains(it.key()))
            shown << it.value();
    }
    if (m_situation)
        m_actions.trash->setEnabled(allowed.contains(Act::Trash));
    QAction *next = nullptr;
    if (m_situation)
        if (const auto act = nextStep(m_situation->standing, m_person, allowed))
            next = m_actions.steps.value(*act);
    m_actions.nextStep->setEnabled(next != nullptr);
    // One who does everything alone is not led through desks that are all theirs.
    m_panels.header->setSteps(m_newsroom.accounts().areOn() ? next : nullptr, shown);
}

// What is typed is safe first: a text the store refuses stays on the sheet as it is, and says so.
void ProcessDesk::lock()
{
    if (!m_situation || m_session.id() != m_article || m_situation->standing.stage == Stage::Trashed)
        return;
    m_session.setDetailsLocked(m_situation->refusals.contains(Act::Describe));
    const bool locked = isGuarded() || m_situation->refusals.contains(Act::Edit);
    if (!locked || m_session.isTextLocked() || m_session.keeper().isSafe())
        m_session.setTextLocked(locked);
}

void ProcessDesk::showLock()
{
    const Stage stage = m_situation->standing.stage;
    const QString refused = m_situation->refusals.value(Act::Edit);
    if (stage == Stage::Returned || (stage == Stage::InReview && refused.isEmpty()))
        return showReturned();
    if (stage == Stage::Trashed || (refused.isEmpty() && !isGuarded()))
        return m_panels.notices->clear(u"process"_s);
    QList<Notices::Way> ways;
    if (refused.isEmpty())
        ways << Notices::Way{tr("Change it all the same"), [this] { unlock(); }};
    for (const Act act : waysToEdit(stage, m_situation->allowed))
        ways << Notices::Way{asks(act) ? QString(toasoan::label(act) + u'…') : toasoan::label(act),
                             [this, act] { take(act); }};
    m_panels.notices->show(u"process"_s, Notices::Kind::Information,
                           lockedSentence(stage, refused, m_situation->author), ways);
}

void ProcessDesk::unlock()
{
    m_unlocked = m_article;
    lock();
    m_panels.sheet->setFocus(Qt::OtherFocusReason);
}

// Who is to change a text reads why it came back.
void ProcessDesk::showReturned()
{
    m_panels.notices->clear(u"process"_s);
    RecordQuery query;
    query.article = m_article;
    query.what = {Recorded::Submitted, Recorded::TakenUp, Recorded::Returned, Recorded::Approved,
                  Recorded::SentBack};
    query.limit = 1;
    const auto show = [this, id = m_article, request = m_request](const Result<QList<RecordLine>> &lines) {
        if (!lines || lines->isEmpty() || id != m_article || request != m_request)
            return;
        const RecordEntry &last = lines->front().entry;
        if (last.what == Recorded::Returned)
            m_panels.notices->show(u"process"_s, Notices::Kind::Information,
                                   tr("%1 returned the article: %2").arg(last.actor, last.note));
        else if (last.what == Recorded::SentBack)
            m_panels.notices->show(u"process"_s, Notices::Kind::Information,
                                   tr("%1 sent the article back: %2").arg(last.actor, last.note));
    };
    whenDone(m_newsroom.record().lines(query), this, show);
}

void ProcessDesk::fillPanel()
{
    if (!m_situation || !m_panels.review->isVisible())
        return;
    whenDone(m_newsroom.record().steps(m_article, stepsShown), this,
             [this, id = m_article](const Result<QList<RecordLine>> &lines) {
                 if (lines && id == m_article)
                     m_panels.review->setSteps(*lines);
             });
    lookForLacks();
}

void ProcessDesk::lookForLacks()
{
    const auto next = m_situation ? checkedNext(m_situation->standing.stage) : std::nullopt;
    if (!next)
        return m_panels.review->clearLacks();
    if (m_isLooking || !mayAsk())
        return;
    m_isLooking = true;
    whenDone(m_newsroom.reviewing().checklist(m_session.present(), *next), this,
             [this, next, id = m_article](const Result<QList<Lack>> &lacks) {
                 m_isLooking = false;
                 if (lacks && id == m_article)
                     m_panels.review->setLacks(*next, *lacks);
             });
}

void ProcessDesk::decideRules()
{
    whenDone(m_newsroom.templates().all(), this, [this](const Result<QList<ArticleTemplate>> &all) {
        if (!all) {
            emit failed(all.error());
            return;
        }
        QStringList names;
        for (const ArticleTemplate &one : *all)
            names << one.name;
        auto *dialog =
            new ProcessRulesDialog(m_newsroom.reviewing(), names, m_newsroom.accounts().areOn(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ProcessRulesDialog::kept, this, [this] {
            refresh();
            emit told(tr("The rules of the process are kept."));
        });
        dialog->open();
    });
}

void ProcessDesk::takeNext()
{
    if (!m_situation) {
        m_afterwards = [this] { takeNext(); };
        return;
    }
    if (const auto next = nextStep(m_situation->standing, m_person, m_situation->allowed))
        take(*next);
}

void ProcessDesk::take(Act act)
{
    if (!mayAsk())
        return;
    if (!m_situation) { // asked for already
        m_afterwards = [this, act] { take(act); };
        return;
    }
    if (!m_situation->allowed.contains(act))
        emit told(m_situation->refusals.value(act));
    else if (asks(act))
        ask(act);
    else
        run({.act = act}, nullptr);
}

void ProcessDesk::ask(Act act)
{
    const bool isCorrected = m_situation->standing.stage == Stage::Correcting &&
                             !m_situation->corrections.isEmpty() &&
                             m_situation->corrections.front().isUnderWay();
    StepQuestion question;
    question.act = act;
    question.stage = m_situation->standing.stage;
    question.headline = m_session.present().headline;
    question.notice = isCorrected ? m_situation->corrections.front().notice : QString();
    question.mayWaive = (m_newsroom.actor().roles & (Role::Editor | Role::Publisher)).toInt() != 0;
    question.now = m_now();
    auto *dialog = new StepDialog(question, m_typed.value(act), m_askScan, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StepDialog::answered, this, [this, dialog, id = m_article](Step step) {
        step.article = id;
        run(step, dialog);
    });
    connect(dialog, &StepDialog::lackChosen, this, [this, dialog](const Lack &lack) {
        dialog->reject();
        emit lackWanted(lack);
    });
    connect(dialog, &QDialog::rejected, this, [this, dialog, act, id = m_article] {
        if (id == m_article)
            m_typed[act] = dialog->step();
    });
    if (hasChecklist(act))
        look(dialog, act);
    dialog->open();
}

void ProcessDesk::look(StepDialog *dialog, Act act)
{
    whenDone(m_newsroom.reviewing().checklist(m_session.present(), act), dialog,
             [dialog](const Result<QList<Lack>> &lacks) {
                 if (lacks)
                     dialog->setLacks(*lacks);
                 else
                     dialog->tell(lacks.error().message);
             });
}

void ProcessDesk::run(Step step, StepDialog *dialog)
{
    if (step.article.isNull())
        step.article = m_article;
    const QPointer<StepDialog> open(dialog);
    const auto work = [this, step, open](const WritingSession::Done &done) {
        whenDone(m_newsroom.reviewing().take(step), this,
                 [this, step, open, done](const Result<StepTaken> &taken) {
                     done();
                     finish(step, taken, open);
                 });
    };
    const auto refused = [this, open] {
        const QString sentence = tr("The text could not be saved, so nothing was done with it.");
        if (open)
            open->tell(sentence);
        else
            emit told(sentence);
    };
    m_session.standBack(work, refused, RevisionKind::Step);
}

void ProcessDesk::finish(const Step &step, const Result<StepTaken> &taken, StepDialog *dialog)
{
    if (!taken) {
        if (!dialog)
            emit failed(taken.error());
        else
            dialog->tell(taken.error().message);
        if (dialog && hasChecklist(step.act))
            look(dialog, step.act);
        return;
    }
    if (dialog)
        dialog->accept();
    m_typed.remove(step.act);
    m_unlocked = {};
    emit told(doneSentence(step.act));
    emit listChanged();
    if (taken->article.id != step.article)
        m_session.open(taken->article.id);
}

} // namespace toasoan
