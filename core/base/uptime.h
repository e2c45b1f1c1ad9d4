#pragma once

#include <QString>

#include <functional>

namespace toasoan {

// A time nobody can set: it goes on while the machine sleeps and starts anew with the machine.
struct Uptime
{
    QString boot;            // names this start of the machine
    qint64 milliseconds = 0; // since then

    bool operator==(const Uptime &) const = default;
};

using UptimeClock = std::function<Uptime()>;

Uptime systemUptime();
qint64 millisecondsUp(); // of systemUptime()

} // namespace toasoan
