#include "core/desk/article_locks.h"

#include "core/base/process_mark.h"
#include "core/desk/edit_gate.h"
#include "core/desk/present_actor.h"
#include "core/desk/process_settings.h"
#include "core/desk/telling.h"
#include "core/store/account_store.h"
#include "core/store/article_store.h"
#include "core/store/database.h"
#include "core/store/lock_store.h"
#include "core/store/process_store.h"
#include "core/store/record_store.h"
#include "core/store/settings_store.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ArticleLock)
};

bool counts(const ArticleLock &lock, const QDateTime &now)
{
    return !isSilent(lock, now) && !hasEnded(lock.holder.process);
}

bool isSamePerson(const LockHolder &one, const LockHolder &other)
{
    return one.account == other.account && one.name == other.name;
}

// One wish for one article, in a transaction of the writer.
class Grasping
{
public:
    Grasping(Database &database, ArticleId article, const LockHolder &holder, const QDateTime &now)
        : m_database(database)
        , m_store(database)
        , m_article(article)
        , m_holder(holder)
        , m_now(now)
    {
    }

    Result<Hold> take();
    Result<Hold> takeOver(SessionId from, const Actor &actor);

private:
    Result<Hold> set(const QDateTime &takenAt);
    Result<int> keepText(const ArticleLock &left);
    Result<void> tell(const ArticleLock &before, int kept, const Actor &actor);

    Database &m_database;
    LockStore m_store;
    ArticleId m_article;
    LockHolder m_holder;
    QDateTime m_now;
};

Result<Hold> Grasping::set(const QDateTime &takenAt)
{
    const ArticleLock lock{m_article, m_holder, takenAt, m_now, {}};
    const auto done = m_store.set(lock);
    return done ? Result<Hold>(Hold{lock, true}) : done.error();
}

// Who left it without a word may have written what is no version yet. One's own text one goes on with.
Result<Hold> Grasping::take()
{
    const auto stored = m_store.lock(m_article);
    if (!stored)
        return stored.error();
    if (!*stored)
        return set(m_now);
    const ArticleLock &lock = **stored;
    const bool isOurs = lock.holder.session == m_holder.session;
    if (!isOurs && counts(lock, m_now))
        return Hold{lock, false};
    const bool isTheirs = isSamePerson(lock.holder, m_holder);
    if (!isTheirs)
        if (const auto kept = keepText(lock); !kept)
            return kept.error();
    return set(isOurs && isTheirs ? lock.takenAt : m_now);
}

Result<Hold> Grasping::takeOver(SessionId from, const Actor &actor)
{
    const auto stored = m_store.lock(m_article);
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->holder.session != from || !counts(**stored, m_now))
        return take();
    const auto kept = keepText(**stored);
    if (!kept)
        return kept.error();
    auto hold = set(m_now);
    if (!hold)
        return hold;
    hold->kept = *kept;
    const auto told = tell(**stored, *kept, actor);
    return told ? hold : told.error();
}

Result<int> Grasping::keepText(const ArticleLock &left)
{
    ArticleStore articles(m_database);
    const auto text = articles.article(m_article);
    if (!text)
        return text.error();
    return articles.saveRevision(*text, RevisionKind::TakenOver, left.holder.name, {});
}

Result<void> Grasping::tell(const ArticleLock &before, int kept, const Actor &actor)
{
    RecordEntry entry = entryBy(Recorded::TakenOver, actor, m_now, before.holder.name);
    entry.article = m_article;
    entry.revision = kept;
    if (const auto recorded = RecordStore(m_database).add(entry); !recorded)
        return recorded.error();
    if (before.holder.account.isNull())
        return {};
    const auto account = AccountStore(m_database).withId(before.holder.account);
    if (!account || !*account)
        return account ? Result<void>() : account.error();
    DeskNotice notice;
    notice.kind = NoticeKind::TakenOver;
    notice.article = m_article;
    notice.by = actor.name;
    notice.at = m_now;
    return tellOne(m_database, before.holder.account, notice, actor);
}

Result<Hold> inTransaction(Database &database, const std::function<Result<Hold>()> &work)
{
    Result<Hold> hold = Hold();
    const auto done = database.inTransaction([&]() -> Result<void> {
        hold = work();
        return hold ? Result<void>() : hold.error();
    });
    return done ? hold : done.error();
}

// Whether `actor` may change the text at all.
Result<void> mayChange(Database &database, ArticleId article, const Actor &actor)
{
    const auto present = presentActor(database, actor);
    if (!present)
        return present.error();
    const auto row = ProcessStore(database).standing(article);
    if (!row)
        return row.error();
    SettingsStore settings(database);
    const auto rules = readProcessRules(settings, *present);
    if (!rules)
        return rules.error();
    const auto refused = refusal(Act::Edit, row->standing, *present, *rules);
    return refused ? Error{Fault::NotAllowed, sentence(*refused, Act::Edit, row->standing), {}}
                   : Result<void>();
}

} // namespace

ArticleLocks::ArticleLocks(Store &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
    , m_machine(QSysInfo::machineHostName())
    , m_process(processMark())
{
}

LockHolder ArticleLocks::holder() const
{
    return {m_actor.account, m_actor.name, m_actor.session, m_machine, m_process};
}

QFuture<Result<Hold>> ArticleLocks::take(ArticleId article)
{
    m_asked.insert(article);
    return m_store.write([article, actor = m_actor, holder = holder(), now = m_clock()](Database &database) {
        return inTransaction(database, [&]() -> Result<Hold> {
            if (const auto may = mayChange(database, article, actor); !may)
                return may.error();
            return Grasping(database, article, holder, now).take();
        });
    });
}

QFuture<Result<Hold>> ArticleLocks::takeOver(ArticleId article, SessionId from)
{
    m_asked.insert(article);
    return m_store.write(
        [article, from, actor = m_actor, holder = holder(), now = m_clock()](Database &database) {
            return inTransaction(database, [&]() -> Result<Hold> {
                if (const auto may = mayChange(database, article, actor); !may)
                    return may.error();
                return Grasping(database, article, holder, now).takeOver(from, actor);
            });
        });
}

QFuture<Result<void>> ArticleLocks::release(ArticleId article)
{
    if (!m_asked.remove(article))
        return QtFuture::makeReadyFuture(Result<void>());
    return m_store.writeAnyway([article, session = m_actor.session](Database &database) {
        return LockStore(database).remove(article, session);
    });
}

void ArticleLocks::releaseAll()
{
    if (std::exchange(m_asked, {}).isEmpty())
        return;
    m_store.writeAnyway(
        [session = m_actor.session](Database &database) { return LockStore(database).removeAll(session); });
}

QFuture<Result<QList<ArticleLock>>> ArticleLocks::all()
{
    return m_store.read([now = m_clock()](Database &database) -> Result<QList<ArticleLock>> {
        auto locks = LockStore(database).locks();
        if (locks)
            locks->removeIf([&](const ArticleLock &lock) { return !counts(lock, now); });
        return locks;
    });
}

QFuture<Result<void>> ArticleLocks::releaseAnybodys(ArticleId article)
{
    return m_store.write([article, actor = m_actor, now = m_clock()](Database &database) -> Result<void> {
        const auto present = presentActor(database, actor);
        const auto accounts = AccountStore(database).any();
        const auto stored = LockStore(database).lock(article);
        if (!present || !accounts)
            return present ? accounts.error() : present.error();
        if (!stored)
            return stored.error();
        if (!*stored)
            return Error{Fault::NotFound, Texts::tr("Nobody is writing that article."), {}};
        const LockHolder &holder = (*stored)->holder;
        if (*accounts && holder.account != present->account && !present->roles.testFlag(Role::Administrator))
            return Error{Fault::NotAllowed,
                         Texts::tr("Only an administrator takes an article out of the hands of others."),
                         {}};
        return database.inTransaction([&]() -> Result<void> {
            RecordEntry entry = entryBy(Recorded::LockReleased, *present, now, holder.name);
            entry.article = article;
            if (const auto recorded = RecordStore(database).add(entry); !recorded)
                return recorded.error();
            return LockStore(database).remove(article);
        });
    });
}

Result<std::optional<ArticleLock>> lockAgainst(Database &database, ArticleId article, const Actor &actor,
                                               const QDateTime &now)
{
    auto lock = LockStore(database).lock(article);
    if (lock && *lock && ((*lock)->holder.session == actor.session || !counts(**lock, now)))
        return std::optional<ArticleLock>();
    return lock;
}

Result<QHash<ArticleId, QString>> writersBeside(Database &database, const Actor &actor, const QDateTime &now)
{
    const auto locks = LockStore(database).locks();
    if (!locks)
        return locks.error();
    QHash<ArticleId, QString> writers;
    for (const ArticleLock &lock : *locks)
        if (lock.holder.session != actor.session && counts(lock, now))
            writers.insert(lock.article, shownName(lock.holder));
    return writers;
}

Error inOtherHands(const ArticleLock &lock, const Actor &actor, const QDateTime &now)
{
    return {Fault::Held, sentence(lock, actor, now), {}};
}

} // namespace toasoan
