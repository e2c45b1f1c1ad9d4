#include "core/store/store_thread.h"

#include <QThread>

#include <future>

namespace toasoan {

namespace {

constexpr int idleCheckpoint = 1000; // pages of the log
constexpr int busyCheckpoint = 8000; // 32 MB: also in the middle of a long import

} // namespace

StoreThread::StoreThread(Role role)
    : m_role(role)
    , m_nextCheckpoint(idleCheckpoint)
{
}

StoreThread::~StoreThread()
{
    if (!m_thread)
        return;
    {
        const std::scoped_lock lock(m_guard);
        m_ending = true;
    }
    m_arrival.notify_one();
    m_thread->wait();
}

Result<void> StoreThread::start(Opening opening)
{
    std::promise<Result<void>> opened;
    auto answer = opened.get_future();
    m_thread.reset(QThread::create([&opened, this, opening = std::move(opening)] {
        run(opening, [&opened](Result<void> result) { opened.set_value(std::move(result)); });
    }));
    m_thread->start();
    return answer.get();
}

void StoreThread::post(std::function<void(Database &)> work)
{
    {
        const std::scoped_lock lock(m_guard);
        m_queue.push_back(std::move(work));
    }
    m_arrival.notify_one();
}

void StoreThread::run(const Opening &opening, const std::function<void(Result<void>)> &opened)
{
    auto database = opening();
    if (!database) {
        opened(database.error());
        return;
    }
    opened({});
    work(**database);
    // A log that cannot be brought in now is brought in at the next start.
    if (m_role == Role::Writer)
        (void)(*database)->finish();
}

void StoreThread::work(Database &database)
{
    for (;;) {
        std::function<void(Database &)> work;
        {
            std::unique_lock lock(m_guard);
            m_arrival.wait(lock, [this] { return m_ending || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            work = std::move(m_queue.front());
            m_queue.pop_front();
        }
        work(database);
        if (m_role == Role::Writer) {
            std::unique_lock lock(m_guard);
            const bool idle = m_queue.empty();
            lock.unlock();
            checkpointWhenDue(database, idle);
        }
    }
}

void StoreThread::checkpointWhenDue(Database &database, bool idle)
{
    const int pages = database.logPages();
    if (pages < idleCheckpoint)
        m_nextCheckpoint = idleCheckpoint;
    if (pages < m_nextCheckpoint || (!idle && pages < busyCheckpoint))
        return;
    // A reader may hold back a part of it; then the next try waits for another thousand pages.
    (void)database.checkpoint(Database::Checkpoint::Passive);
    m_nextCheckpoint = pages + idleCheckpoint;
}

} // namespace toasoan
