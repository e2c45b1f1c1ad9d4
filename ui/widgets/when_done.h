#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace toasoan {

// Calls `go` with the result of `future` in the thread of `context`, from its event loop, or `otherwise` when
// there is none because it was cancelled; neither when `context` is gone by then. QFuture::then(context, …)
// of Qt 6.4 ends the program when the context dies before the future is done, as a closed dialog's does.
template <class T, class Go, class Otherwise>
void whenDone(const QFuture<T> &future, QObject *context, Go go, Otherwise otherwise)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, go = std::move(go), otherwise = std::move(otherwise)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         if (done.resultCount() > 0)
                             go(done.result());
                         else
                             otherwise();
                     });
    watcher->setFuture(future);
}

template <class T, class Go>
void whenDone(const QFuture<T> &future, QObject *context, Go go)
{
    whenDone(future, context, std::move(go), [] {});
}

} // namespace toasoan
