#include <QFuture>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

// The thread sanitizer does not see what Qt, which is not built with it, locks and counts; only Qt's headers
// tell it of locks. So it takes for a race whatever a task reads of what was written before the task was
// given to a pool. These stand before Qt's functions of the same names and tell what those order, for that
// one future and no more: a task still races with other tasks, and with what its giver does afterwards.

namespace {

// Where in what the holders of a future share an order is noted: apart from the other and from the lock,
// which stands first.
enum class Order : std::size_t { OfTheStart = 16, OfTheEnd = 24 };

void *noted(Order order, void *shared)
{
    return static_cast<char *>(shared) + std::size_t(order);
}

template <class Function>
Function ofQt(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

// QtConcurrent::run() calls this once all that the task needs is in place, right before it is queued …
void QFutureInterfaceBase::reportStarted()
{
    static const auto real =
        ofQt<void (*)(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase13reportStartedEv");
    __tsan_release(noted(Order::OfTheStart, d));
    real(this);
}

// … and the thread that took the task from the queue asks this first.
bool QFutureInterfaceBase::isCanceled() const
{
    static const auto real =
        ofQt<bool (*)(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase10isCanceledEv");
    __tsan_acquire(noted(Order::OfTheStart, d));
    return real(this);
}

// Whoever is the last to let go of the answer destroys it, after the others have read it.
bool QFutureInterfaceBase::derefT() const noexcept
{
    static const auto real =
        ofQt<bool (*)(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    if (!d) // moved away
        return real(this);
    __tsan_release(noted(Order::OfTheEnd, d));
    const bool others = real(this);
    if (!others)
        __tsan_acquire(noted(Order::OfTheEnd, d));
    return others;
}
