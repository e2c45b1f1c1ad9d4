#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/workflow/known_desk.h"
#include "core/workflow/role.h"

#include <QFuture>

class QThreadPool;

namespace toasoan {

class Store;

// The newsrooms whose signatures on packages count as known here. That a key is really theirs only people can
// tell each other: by its fingerprint, read aloud.
class DeskKeys
{
public:
    DeskKeys(Store &store, QThreadPool &pool, const Clock &clock); // `pool` reads files

    void setActor(const Actor &actor) { m_actor = actor; }

    // Of this newsroom, for others to compare; made with the first question where it may be written, else
    // empty.
    QFuture<Result<QByteArray>> own();

    QFuture<Result<QList<KnownDesk>>> all(); // the first known first

    // Who signed that package, as it names itself; nothing of it is taken in.
    QFuture<Result<KnownDesk>> signerOf(const QString &path);

    // For administrators, where there are accounts; both are recorded, and so are refusals. Refused: it is
    // the key of this newsroom. NotFound: no such key is known.
    QFuture<Result<void>> trust(const QByteArray &publicKey, const QString &name);
    QFuture<Result<void>> forget(const QByteArray &publicKey);

private:
    Store &m_store;
    QThreadPool &m_pool;
    Clock m_clock;
    Actor m_actor;
};

} // namespace toasoan
