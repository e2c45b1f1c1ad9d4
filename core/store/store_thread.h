#pragma once

#include "core/store/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

class QThread;

namespace toasoan {

// A thread with a connection of its own, on which work is done in order of arrival. The connection is opened,
// used and closed on that thread.
class StoreThread
{
public:
    // The writer alone checkpoints: between pieces of work, so that no save waits for it, and at the end.
    enum class Role { Writer, Reader };
    using Opening = std::function<Result<std::unique_ptr<Database>>()>;

    explicit StoreThread(Role role);
    ~StoreThread(); // does all that was posted first

    // Waits until the connection is open, or could not be opened.
    Result<void> start(Opening opening);

    void post(std::function<void(Database &)> work);

private:
    void run(const Opening &opening, const std::function<void(Result<void>)> &opened);
    void work(Database &database);
    void checkpointWhenDue(Database &database, bool idle);

    const Role m_role;
    int m_nextCheckpoint = 0;
    std::mutex m_guard;
    std::condition_variable m_arrival;
    std::deque<std::function<void(Database &)>> m_queue;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace toasoan
