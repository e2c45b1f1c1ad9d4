#include "ui/window/due_desk.h"

#include "core/desk/newsroom.h"
#include "ui/widgets/when_done.h"
#include "ui/window/notices.h"

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int lookEvery = 20'000;       // ms
constexpr qint64 missedAfter = 15 * 60; // s: so late it is not what was wanted

QString shownName(const DueArticle &article)
{
    return article.headline.isEmpty() ? DueDesk::tr("without a headline") : article.headline.simplified();
}

} // namespace

DueDesk::DueDesk(Newsroom &newsroom, Notices &notices, const Clock &now, QObject *parent)
    : QObject(parent)
    , m_newsroom(newsroom)
    , m_notices(notices)
    , m_now(now)
{
    m_timer.setInterval(lookEvery);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DueDesk::look);
    m_timer.start();
}

void DueDesk::begin()
{
    m_known.clear(); // who comes in now has been told nothing
    look();
}

void DueDesk::look()
{
    if (!m_newsroom.canWrite())
        return;
    whenDone(m_newsroom.reviewing().due(), this, [this](const Result<QList<DueArticle>> &due) {
        if (due)
            take(*due);
    });
}

void DueDesk::take(const QList<DueArticle> &due)
{
    QList<DueArticle> missed;
    for (const DueArticle &article : due) {
        if (m_known.value(article.article) == article.at)
            continue;
        m_known[article.article] = article.at;
        if (article.at.secsTo(m_now()) > missedAfter)
            missed << article;
        else
            publish(article);
    }
    if (!missed.isEmpty())
        tellMissed(missed);
}

void DueDesk::publish(const DueArticle &article)
{
    const QString subject = u"due-"_s + article.article.toString();
    const Notices::Way way{tr("Open the article"), [this, id = article.article] { emit articleWanted(id); }};
    whenDone(m_newsroom.reviewing().publishDue(article.article), this,
             [this, article, subject, way](const Result<StepTaken> &taken) {
                 if (!taken) {
                     if (taken.error().fault == Fault::Held)
                         m_known.remove(article.article); // as soon as it is in nobody's hands
                     m_notices.show(subject, Notices::Kind::Warning,
                                    tr("“%1” is due but was not published. %2")
                                        .arg(shownName(article), taken.error().message),
                                    {way});
                     return;
                 }
                 m_notices.show(subject, Notices::Kind::Done,
                                tr("“%1” was published as scheduled.").arg(shownName(article)), {way});
                 emit published(article.article);
             });
}

void DueDesk::tellMissed(const QList<DueArticle> &missed)
{
    QList<Notices::Way> ways;
    if (m_newsroom.actor().roles.testFlag(Role::Publisher))
        ways << Notices::Way{tr("Publish now"), [this, missed] {
                                 for (const DueArticle &article : missed)
                                     publish(article);
                             }};
    const DueArticle &first = missed.front();
    if (missed.size() == 1)
        ways << Notices::Way{tr("Open the article"), [this, id = first.article] { emit articleWanted(id); }};
    else
        ways << Notices::Way{tr("Show them"), [this] { emit scheduledWanted(); }};
    const QString when = first.at.toLocalTime().toString(u"d/M/yyyy HH:mm"_s);
    const QString sentence =
        missed.size() == 1
            ? tr("“%1” was to be published on %2; the program was closed then.").arg(shownName(first), when)
            : tr("%n articles were to be published while the program was closed.", nullptr,
                 int(missed.size()));
    m_notices.show(u"due"_s, Notices::Kind::Warning, sentence, ways);
}

} // namespace toasoan
