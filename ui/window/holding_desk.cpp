#include "ui/window/holding_desk.h"

#include "core/desk/article_locks.h"
#include "core/desk/newsroom.h"
#include "ui/widgets/when_done.h"
#include "ui/window/notices.h"
#include "ui/window/writing_session.h"

#include <utility>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds lookEvery(5); // whether it is free again

} // namespace

HoldingDesk::HoldingDesk(Newsroom &newsroom, WritingSession &session, Notices &notices, const Clock &now,
                         QObject *parent)
    : QObject(parent)
    , m_newsroom(newsroom)
    , m_session(session)
    , m_notices(notices)
    , m_now(now)
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HoldingDesk::look);
    connect(&session, &WritingSession::opened, this, [this](const Article &article) { follow(article.id); });
    connect(&session, &WritingSession::closed, this, [this] { follow({}); });
    connect(&session, &WritingSession::readOnlyChanged, this, &HoldingDesk::followLock);
}

QString HoldingDesk::sentence() const
{
    return m_theirs ? toasoan::sentence(*m_theirs, m_newsroom.actor(), m_now()) : QString();
}

// What only can be read here stays free for others.
bool HoldingDesk::isWanted() const
{
    const bool mayWrite = m_newsroom.canWrite() && m_newsroom.isAnybodyIn();
    return mayWrite && m_session.isOpen() && m_session.id() == m_article &&
           (m_session.isAside() || (!m_session.isReadOnly() && !m_session.isTextLocked()));
}

void HoldingDesk::begin()
{
    look();
}

void HoldingDesk::follow(ArticleId article)
{
    if (article != m_article) {
        letGo();
        m_article = article;
    }
    look();
}

void HoldingDesk::letGo()
{
    ++m_request;
    m_isTakingOver = false;
    m_timer.stop();
    if (!m_article.isNull())
        m_newsroom.locks().release(m_article);
    m_article = {};
    m_ours.reset();
    m_notices.clear(u"held"_s);
    if (std::exchange(m_theirs, std::nullopt))
        emit changed();
}

// The process may have it that the text is only read, or that it is written again.
void HoldingDesk::followLock()
{
    if (m_session.id() != m_article || m_session.isAside())
        return;
    if (isWanted() && !m_timer.isActive()) {
        look();
    } else if (!isWanted() && m_timer.isActive() && m_newsroom.isAnybodyIn()) {
        ++m_request;
        m_isTakingOver = false;
        m_timer.stop();
        m_ours.reset();
        m_newsroom.locks().release(m_article);
    }
}

void HoldingDesk::look()
{
    if (!isWanted() || m_isTakingOver)
        return;
    m_timer.start(m_theirs ? std::chrono::milliseconds(lookEvery) : std::chrono::milliseconds(lockBeat));
    whenDone(m_newsroom.locks().take(m_article), this,
             [this, request = ++m_request](const Result<Hold> &hold) {
                 if (request != m_request || !isWanted())
                     return;
                 if (hold)
                     take(*hold); // where it cannot be asked, no save goes unasked
                 else if (hold.error().fault == Fault::NotAllowed)
                     endAside(); // who has it matters to who may write it
             });
}

void HoldingDesk::take(const Hold &hold)
{
    if (!hold.isOurs)
        return giveUp(hold.lock);
    const bool wasLost = m_ours && m_ours->takenAt != hold.lock.takenAt;
    m_ours = hold.lock;
    if (wasLost)
        m_session.refresh();
    endAside();
}

void HoldingDesk::endAside()
{
    if (!std::exchange(m_theirs, std::nullopt))
        return;
    m_notices.clear(u"held"_s);
    m_timer.start(lockBeat);
    m_session.takeInHand();
    emit changed();
}

void HoldingDesk::giveUp(const ArticleLock &lock)
{
    const bool isKnown = m_theirs && m_theirs->holder == lock.holder && m_theirs->takenAt == lock.takenAt;
    const bool wasOurs = std::exchange(m_ours, std::nullopt).has_value();
    m_theirs = lock;
    m_timer.start(lookEvery);
    m_session.standAside();
    if (isKnown)
        return;
    m_told = wasOurs ? Told::ThatTheyTookOver : Told::ThatTheyWrite;
    tell();
    emit changed();
}

void HoldingDesk::tell()
{
    const Notices::Way way{tr("Write on instead…"), [this] { ask(); }};
    const bool tookOver = m_told == Told::ThatTheyTookOver;
    m_notices.show(u"held"_s, tookOver ? Notices::Kind::Warning : Notices::Kind::Information,
                   tookOver
                       ? tr("%1 took the article over at %2: you can only read it now. What you wrote is "
                            "kept among the versions.")
                             .arg(shownName(m_theirs->holder), momentOf(*m_theirs, m_now()))
                       : sentence(),
                   {way});
}

// Where the keyboard pressed the first button, it goes on with the next.
void HoldingDesk::ask()
{
    if (!m_theirs)
        return;
    const auto leave = [this] {
        if (!m_theirs)
            return;
        tell();
        m_notices.focus(u"held"_s);
    };
    m_notices.show(u"held"_s, Notices::Kind::Warning,
                   tr("You write on, and %1 can only read. What %1 has written is kept as a version, and "
                      "they are told.")
                       .arg(shownName(m_theirs->holder)),
                   {{tr("Write on instead"), [this] { takeOver(); }}, {tr("Leave it"), leave}});
    m_notices.focus(u"held"_s);
}

void HoldingDesk::takeOver()
{
    if (!m_theirs || std::exchange(m_isTakingOver, true))
        return;
    const auto take = [this, request = ++m_request, before = *m_theirs](const Result<Hold> &hold) {
        if (request != m_request)
            return;
        m_isTakingOver = false;
        takeAnswer(hold, before);
    };
    whenDone(m_newsroom.locks().takeOver(m_article, m_theirs->holder.session), this, take);
}

void HoldingDesk::takeAnswer(const Result<Hold> &hold, const ArticleLock &before)
{
    if (!hold) {
        tell();
        emit failed(hold.error());
        return;
    }
    take(*hold);
    if (hold->isOurs)
        emit takenOver();
    if (hold->isOurs && hold->kept > 0)
        m_notices.show(u"held"_s, Notices::Kind::Done,
                       tr("You are writing the article now. What %1 wrote is version %2.")
                           .arg(shownName(before.holder))
                           .arg(hold->kept));
}

} // namespace toasoan
