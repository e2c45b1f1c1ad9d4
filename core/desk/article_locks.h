#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/workflow/article_lock.h"

#include <QFuture>
#include <QHash>
#include <QSet>

#include <optional>

namespace toasoan {

class Database;
class Store;

// In whose hands an article is.
struct Hold
{
    ArticleLock lock;
    bool isOurs = false;
    int kept = 0; // by takeOver(): the version that the text of who had it is
};

// Articles in the hands of those who write them, so that nobody writes over anybody. Whoever writes takes the
// article, and again every lockBeat; a lock that was not heard of for silentAfter, or whose process has
// ended, counts no more.
class ArticleLocks
{
public:
    ArticleLocks(Store &store, const Clock &clock);

    // Their session counts, whoever they are.
    void setActor(const Actor &actor) { m_actor = actor; }

    // Takes the article, or says again that it is in hand; where somebody else has it, answers with that
    // lock. What somebody left who is not there any more is kept as a version first. NotAllowed where who
    // asks may not change the text.
    QFuture<Result<Hold>> take(ArticleId article);

    // Takes it out of the hands of that session, whose text is kept as a version, whose person is told, and
    // the record tells of it. Where others have it meanwhile, nothing is done and their lock is the answer.
    // NotAllowed where who asks may not change the text.
    QFuture<Result<Hold>> takeOver(ArticleId article, SessionId from);

    QFuture<Result<void>> release(ArticleId article);
    void releaseAll();

    // The locks that count, the oldest first.
    QFuture<Result<QList<ArticleLock>>> all();
    // Takes anybody's lock away: administrators, and everybody their own. NotFound: nobody has it.
    QFuture<Result<void>> releaseAnybodys(ArticleId article);

private:
    LockHolder holder() const;

    Store &m_store;
    Clock m_clock;
    Actor m_actor;
    QString m_machine;
    QString m_process;
    QSet<ArticleId> m_asked; // that may be in hand
};

// The lock by which an article is in other hands than those of `actor`; none: it may be written. On the
// thread of `database`.
Result<std::optional<ArticleLock>> lockAgainst(Database &database, ArticleId article, const Actor &actor,
                                               const QDateTime &now);

// Who else has an article in hand, of those that are, as people call them.
Result<QHash<ArticleId, QString>> writersBeside(Database &database, const Actor &actor, const QDateTime &now);

// Held, saying who has it.
Error inOtherHands(const ArticleLock &lock, const Actor &actor, const QDateTime &now);

} // namespace toasoan
