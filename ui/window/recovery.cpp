#include "ui/window/recovery.h"

#include "core/desk/drafting.h"
#include "ui/articles/recovery_dialog.h"
#include "ui/widgets/when_done.h"
#include "ui/window/notices.h"
#include "ui/window/writing_session.h"

#include <QLocale>
#include <QtConcurrent>

#include <utility>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostTold = 3; // at once, the newest

QString subjectOf(const Unkept &article)
{
    return u"unkept-"_s + article.id.toString();
}

QString momentOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

Recovery::Recovery(Keeping &keeping, Drafting &drafting, WritingSession &session, Notices &notices,
                   QWidget *window)
    : QObject(window)
    , m_keeping(keeping)
    , m_drafting(drafting)
    , m_session(session)
    , m_notices(notices)
    , m_window(window)
{
    // Once its text is kept, there is nothing to decide any more.
    connect(&session.keeper(), &DraftKeeper::revisionKept, this,
            [this] { m_notices.clear(subjectOf({m_session.id()})); });
    connect(&session, &WritingSession::opened, this, &Recovery::takeUp);
    connect(&session, &WritingSession::stayed, this, [this] {
        if (const auto wanted = std::exchange(m_wanted, std::nullopt))
            tell(*wanted);
    });
}

void Recovery::look()
{
    whenDone(m_keeping.unkept(), this, [this](const Result<QList<Unkept>> &articles) {
        if (!articles) {
            emit failed(articles.error());
            return;
        }
        for (const Unkept &article : articles->first(qMin(articles->size(), qsizetype(mostTold))))
            tell(article);
    });
}

void Recovery::tell(const Unkept &article)
{
    const QString name =
        article.headline.isEmpty() ? tr("an article without a headline") : tr("“%1”").arg(article.headline);
    const QString sentence =
        tr("The program ended before it was closed. What was typed into %1 until %2 is here.")
            .arg(name, momentOf(article.typedAt));
    if (article.revision > 0)
        m_notices.show(subjectOf(article), Notices::Kind::Information, sentence,
                       {{tr("Show both texts"), [this, article] { showBoth(article); }}});
    else
        m_notices.show(subjectOf(article), Notices::Kind::Information, sentence);
}

void Recovery::showBoth(const Unkept &article)
{
    if (m_session.id() == article.id) {
        compare(article);
        return;
    }
    m_wanted = article;
    m_session.open(article.id);
}

void Recovery::takeUp(const Article &opened)
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (wanted && wanted->id == opened.id)
        compare(*wanted);
    else if (wanted)
        tell(*wanted); // somebody asked for another one meanwhile
}

void Recovery::compare(const Unkept &article)
{
    auto *dialog = new RecoveryDialog(
        tr("Version %1, kept %2").arg(article.revision).arg(momentOf(article.keptAt)),
        tr("Found, typed until %1").arg(momentOf(article.typedAt)), article.revision, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::keepWanted, this, [this, article] { keep(article); });
    connect(dialog, &RecoveryDialog::goBackWanted, this,
            [this, article] { withIt(article, [this, article] { m_session.restore(article.revision); }); });
    connect(dialog, &QDialog::rejected, this, [this, article] { tell(article); });
    whenDone(m_drafting.revision(article.id, article.revision), dialog,
             [this, dialog, found = m_session.present()](const Result<Article> &before) {
                 if (!before) {
                     emit failed(before.error());
                     dialog->reject();
                     return;
                 }
                 whenDone(QtConcurrent::run([before = *before, found] {
                              return articleDiff(before, found, DiffScope::Whole);
                          }),
                          dialog, [dialog](const QList<FieldDiff> &fields) { dialog->show(fields); });
             });
    dialog->open();
}

// Another article may have come onto the sheet behind the question.
void Recovery::withIt(const Unkept &article, const std::function<void()> &step)
{
    if (m_session.id() == article.id)
        step();
    else
        tell(article);
}

void Recovery::keep(const Unkept &article)
{
    withIt(article, [this, article] {
        m_session.keepVersion({}, [this, article](bool safe) {
            if (!safe)
                tell(article);
        });
    });
}

} // namespace toasoan
