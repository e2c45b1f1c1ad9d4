#pragma once

#include <QFutureWatcher>
#include <QObject>

namespace toasoan {

// Calls `take(answer)` on the thread of `receiver` when the future has it; an empty answer when it was
// cancelled. A receiver that is gone is forgotten, which QFuture::then() of Qt 6.4 asserts against.
template <class T, class Take>
void whenDone(QObject *receiver, const QFuture<T> &future, Take take)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        const QFuture<T> done = watcher->future();
        take(done.isCanceled() || done.resultCount() == 0 ? T() : done.result());
    });
    watcher->setFuture(future);
}

} // namespace toasoan
