#pragma once

#include "tests/support/watched.h"

#include <QProcess>
#include <QStringList>

// strace is there and permitted.
inline bool canTrace()
{
    QProcess probe;
    probe.start(QStringLiteral("strace"),
                {QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")});
    return probe.waitForFinished(10000) && probe.exitStatus() == QProcess::NormalExit &&
           probe.exitCode() == 0;
}

// strace with all children, quiet about leaks, which sanitizers cannot look for in a traced program.
inline QStringList straceCommand()
{
    const QStringList plain{QStringLiteral("strace"), QStringLiteral("-f")};
    return watched ? plain + QStringList{QStringLiteral("-E"), QStringLiteral("ASAN_OPTIONS=detect_leaks=0")}
                   : plain;
}
