#include "core/base/uptime.h"

#include <QFile>

#include <ctime>

namespace toasoan {

qint64 millisecondsUp()
{
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

Uptime systemUptime()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    const bool opened = file.open(QIODevice::ReadOnly);
    return {opened ? QString::fromLatin1(file.readAll().trimmed()) : QString(), millisecondsUp()};
}

} // namespace toasoan
