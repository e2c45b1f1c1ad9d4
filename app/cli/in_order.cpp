#include "app/cli/in_order.h"

#include <QtConcurrent>

#include <algorithm>

namespace toasoan::cli {

InOrder::InOrder(const Call &call)
    : m_call(call)
{
}

void InOrder::add(std::function<Checked()> work)
{
    while (!m_waiting.empty() &&
           (m_waiting.front().isFinished() || int(m_waiting.size()) >= 2 * m_pool.maxThreadCount()))
        tellFirst();
    m_waiting.push_back(QtConcurrent::run(&m_pool, std::move(work)));
}

void InOrder::add(const Error &error)
{
    add([error] { return Checked{{}, false, error}; });
}

Exit InOrder::finish()
{
    while (!m_waiting.empty())
        tellFirst();
    return m_worst == Exit::Done && m_foundMistake ? Exit::Findings : m_worst;
}

void InOrder::tellFirst()
{
    const Checked checked = m_waiting.front().result();
    m_waiting.pop_front();
    m_call.printLines(checked.lines);
    m_foundMistake = m_foundMistake || checked.foundMistake;
    if (checked.error)
        m_worst = std::max(m_worst, m_call.fail(*checked.error));
}

} // namespace toasoan::cli
