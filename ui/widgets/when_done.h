#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace toasoan {

// Calls `go` with the result of `future` in the thread of `context`, from its event loop; not at all when
// `context` is gone by then or the future was cancelled. QFuture::then(context, …) of Qt 6.4 ends the program
// when the context dies before the future is done, as a closed dialog's does.
template <class T, class Go>
void whenDone(const QFuture<T> &future, QObject *context, Go go)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, go = std::move(go)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         if (done.resultCount() > 0)
                             go(done.result());
                     });
    watcher->setFuture(future);
}

} // namespace toasoan
