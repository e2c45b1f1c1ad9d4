#include "ui/window/replace_desk.h"

#include "ui/widgets/when_done.h"
#include "ui/window/notices.h"
#include "ui/window/writing_session.h"

#include <QFutureWatcher>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView subject("replace"); // of notices

QString alsoSkipped(const QString &sentence, qsizetype skipped)
{
    if (skipped == 0)
        return sentence;
    return sentence + u' ' +
           ReplaceDesk::tr("%n articles were changed meanwhile and are left as they are.", nullptr,
                           int(skipped));
}

// Tells the dialog how far the work is, for as long as there is a dialog.
template <class T>
void watch(const QFuture<T> &work, ReplaceDialog *dialog)
{
    auto *watcher = new QFutureWatcher<T>(dialog);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, dialog,
                     [dialog, watcher](int done) { dialog->showProgress(done, watcher->progressMaximum()); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(work);
}

} // namespace

ReplaceDesk::ReplaceDesk(Replacing &replacing, WritingSession &session, Listed listed, Notices &notices,
                         QWidget *window)
    : QObject(window)
    , m_replacing(replacing)
    , m_session(session)
    , m_listed(std::move(listed))
    , m_notices(notices)
    , m_window(window)
{
    connect(&session, &WritingSession::opened, this, [this](const Article &article) {
        const auto wanted = std::exchange(m_wanted, std::nullopt);
        if (wanted && wanted->first == article.id)
            emit placeWanted(wanted->second);
    });
    connect(&session, &WritingSession::stayed, this, [this] { m_wanted.reset(); });
}

// Looking for places ends with the window; changes being made are made, so that all of them are or none.
ReplaceDesk::~ReplaceDesk()
{
    m_finding.cancel();
}

void ReplaceDesk::ask(const QString &words)
{
    if (!m_dialog)
        makeDialog();
    m_dialog->begin(words);
}

void ReplaceDesk::makeDialog()
{
    m_dialog = new ReplaceDialog(m_window);
    connect(m_dialog, &ReplaceDialog::findWanted, this, &ReplaceDesk::find);
    connect(m_dialog, &ReplaceDialog::replaceWanted, this, &ReplaceDesk::replace);
    connect(m_dialog, &ReplaceDialog::placeWanted, this, &ReplaceDesk::open);
    connect(m_dialog, &ReplaceDialog::cancelWanted, this, [this] {
        if (m_cancel)
            m_cancel();
    });
}

void ReplaceDesk::find(ReplaceWish wish, ReplaceDialog::Where where)
{
    if (where == ReplaceDialog::Where::Listed) {
        const ArticleListing listing = m_listed();
        wish.stage = listing.folder.stage;
        wish.work = listing.folder.work;
        wish.search = listing.words;
    }
    m_session.keeper().saveNow();
    m_dialog->showFinding();
    m_finding = m_replacing.find(wish);
    m_cancel = [this] { m_finding.cancel(); };
    watch(m_finding, m_dialog);
    whenDone(
        m_finding, this,
        [this](const Result<ReplacePlan> &plan) {
            m_cancel = {};
            if (plan)
                m_dialog->showPlan(*plan);
            else
                m_dialog->showFailure(plan.error().message);
        },
        [this] {
            m_cancel = {};
            m_dialog->showFailure(tr("Stopped. Nothing was changed."));
        });
}

void ReplaceDesk::replace(const ReplacePlan &plan)
{
    m_dialog->showReplacing();
    const auto stop = std::make_shared<std::atomic_bool>(false); // also while the article is made safe
    m_cancel = [stop] { *stop = true; };
    m_session.standBack(
        [this, plan, stop](const WritingSession::Done &done) { makeChanges(plan, stop, done); },
        [this] {
            m_cancel = {};
            m_dialog->showFailure(tr("The article in the window is not safe yet, so nothing "
                                     "was replaced. Try again."));
        });
}

void ReplaceDesk::makeChanges(const ReplacePlan &plan, const Stop &stop, const std::function<void()> &done)
{
    if (*stop) {
        m_cancel = {};
        done();
        m_dialog->showFailure(tr("Stopped. Nothing was changed."));
        return;
    }
    const auto work = m_replacing.apply(plan, [stop] { return stop->load(); });
    watch(work, m_dialog);
    whenDone(work, this, [this, done](const Result<ReplaceOutcome> &outcome) {
        m_cancel = {};
        done();
        if (!outcome) {
            m_dialog->showFailure(outcome.error().fault == Fault::Cancelled
                                      ? tr("Stopped. Nothing was changed.")
                                      : outcome.error().message);
            return;
        }
        m_dialog->finish();
        emit articlesChanged();
        const QString sentence = tr("Replaced %1 in %2.")
                                     .arg(tr("%n places", nullptr, outcome->places()),
                                          tr("%n articles", nullptr, int(outcome->articles.size())));
        m_notices.show(subject, Notices::Kind::Done, alsoSkipped(sentence, outcome->skipped.size()),
                       {{tr("Undo"), [this, outcome = *outcome] { takeBack(outcome); }}});
    });
}

void ReplaceDesk::takeBack(const ReplaceOutcome &outcome)
{
    const auto work = [this, outcome](const WritingSession::Done &done) {
        whenDone(m_replacing.takeBack(outcome), this, [this, done](const Result<ReplaceOutcome> &back) {
            done();
            if (!back) {
                m_notices.show(subject, Notices::Kind::Warning, back.error().message);
                return;
            }
            emit articlesChanged();
            const QString sentence =
                tr("%n articles read as before again.", nullptr, int(back->articles.size()));
            m_notices.show(subject, Notices::Kind::Done, alsoSkipped(sentence, back->skipped.size()));
        });
    };
    m_session.standBack(work, [this, outcome] {
        m_notices.show(subject, Notices::Kind::Warning,
                       tr("The article in the window is not safe yet, so nothing was taken back."),
                       {{tr("Try again"), [this, outcome] { takeBack(outcome); }}});
    });
}

void ReplaceDesk::open(ArticleId article, const TextChange &change)
{
    m_dialog->hide(); // put aside: it would cover what is looked at
    m_window->activateWindow();
    if (m_session.id() == article) {
        emit placeWanted(change);
        return;
    }
    m_wanted = {article, change};
    m_session.open(article);
}

} // namespace toasoan
