#include "core/base/process_mark.h"

#include "core/base/uptime.h"

#include <QCoreApplication>
#include <QStringList>
#include <QSysInfo>

#include <csignal>

#include <cerrno>

namespace toasoan {

namespace {

struct Parts
{
    QString machine;
    QString boot;
    qint64 process = 0;
};

Parts here()
{
    return {QSysInfo::machineHostName() + u'/' + QString::fromLatin1(QSysInfo::machineUniqueId()),
            systemUptime().boot, QCoreApplication::applicationPid()};
}

bool runs(qint64 process)
{
    return ::kill(pid_t(process), 0) == 0 || errno != ESRCH;
}

} // namespace

QString processMark()
{
    const Parts parts = here();
    return QStringList{parts.machine, parts.boot, QString::number(parts.process)}.join(u' ');
}

bool hasEnded(const QString &mark)
{
    const QStringList parts = mark.split(u' ');
    const Parts own = here();
    if (parts.size() != 3 || parts[0] != own.machine || own.boot.isEmpty())
        return false;
    if (parts[1] != own.boot) // without an id of its own, the machine may be another of the same name
        return !QSysInfo::machineUniqueId().isEmpty();
    const qint64 process = parts[2].toLongLong();
    return process > 0 && !runs(process);
}

} // namespace toasoan
