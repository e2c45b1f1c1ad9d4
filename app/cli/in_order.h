#pragma once

#include "app/cli/checker.h"
#include "app/cli/command.h"

#include <QFuture>
#include <QThreadPool>

#include <deque>
#include <functional>

namespace toasoan::cli {

// Works on several pieces at once and prints what they say in the order in which they were asked for. Few are
// waited for at a time, so that much text takes little memory.
class InOrder
{
public:
    explicit InOrder(const Call &call);

    void add(std::function<Checked()> work);
    void add(const Error &error); // to be told in its turn

    // Waits for the rest. The exit status of all of it.
    Exit finish();

private:
    void tellFirst();

    const Call &m_call;
    QThreadPool m_pool;
    std::deque<QFuture<Checked>> m_waiting;
    Exit m_worst = Exit::Done;
    bool m_foundMistake = false;
};

} // namespace toasoan::cli
