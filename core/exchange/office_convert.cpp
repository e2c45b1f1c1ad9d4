#include "core/exchange/office_convert.h"

#include "core/base/safe_write.h"
#include "core/exchange/import.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <sched.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

namespace toasoan {

namespace {

constexpr int longestTime = 60'000; // ms
constexpr rlim_t mostMemory = rlim_t(4) << 30;
constexpr rlim_t mostSeconds = 60; // of the processor
constexpr rlim_t largestFile = rlim_t(256) << 20;

// No macros, no links followed, and whatever asks for the network is sent to a port nobody listens at.
constexpr QByteArrayView profile(
    R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
<prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop>
</item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop>
</item>
<item oor:path="/org.openoffice.Inet/Settings">
<prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value></prop>
<prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value></prop>
<prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value></prop>
<prop oor:name="ooInetHTTPSProxyName" oor:op="fuse"><value>127.0.0.1</value></prop>
<prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>9</value></prop>
</item>
</oor:items>
)");

Error missing(const QString &name)
{
    return {Fault::Unreadable,
            QCoreApplication::translate("Import",
                                        "“%1” is in an old format that is read with the help of LibreOffice, "
                                        "which is not installed. Install it, or save the file as .docx.")
                .arg(name),
            {}};
}

Error failed(const QString &name, const QString &detail)
{
    return {Fault::Unreadable,
            QCoreApplication::translate(
                "Import",
                "LibreOffice could not convert “%1”. Open it where it was written, save it as .docx "
                "and import that file.")
                .arg(name),
            detail};
}

// In the new process, before the program starts.
void confine()
{
    ::setsid(); // a group of its own, which ends as a whole
    const auto limit = [](int resource, rlim_t most) {
        const rlimit both{most, most};
        ::setrlimit(__rlimit_resource(resource), &both);
    };
    limit(RLIMIT_AS, mostMemory);
    limit(RLIMIT_CPU, mostSeconds);
    limit(RLIMIT_FSIZE, largestFile);
    limit(RLIMIT_CORE, 0);
    // Without any network where the system allows it; where it does not, the profile has to do.
    ::unshare(CLONE_NEWUSER | CLONE_NEWNET);
}

bool run(const QString &program, const QStringList &arguments, const QString &home)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setWorkingDirectory(home);
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("TMPDIR"), home);
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("SAL_USE_VCLPLUGIN"), QStringLiteral("svp"));
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier(confine);
    process.start();
    if (!process.waitForStarted())
        return false;
    const auto group = pid_t(process.processId());
    if (process.waitForFinished(longestTime))
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    ::kill(-group, SIGKILL);
    process.waitForFinished(5000);
    return false;
}

} // namespace

Result<QByteArray> convertedToDocx(const QByteArray &bytes, OldDocument kind, const QString &name)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (program.isEmpty())
        return missing(name);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failed(name, folder.errorString());
    const QString user = folder.filePath(QStringLiteral("profile/user"));
    const QString ending = kind == OldDocument::Rtf ? QStringLiteral("rtf") : QStringLiteral("doc");
    const QString source = folder.filePath(QStringLiteral("document.") + ending);
    if (!QDir().mkpath(user))
        return failed(name, user);
    if (const auto kept = safeWrite(user + QLatin1String("/registrymodifications.xcu"), profile); !kept)
        return kept.error();
    if (const auto kept = safeWrite(source, bytes); !kept)
        return kept.error();

    const QString made = folder.filePath(QStringLiteral("made"));
    const QString profileAddress =
        QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString(QUrl::FullyEncoded);
    const bool done =
        run(program,
            {QLatin1String("-env:UserInstallation=") + profileAddress, QStringLiteral("--headless"),
             QStringLiteral("--norestore"), QStringLiteral("--nologo"), QStringLiteral("--nodefault"),
             QStringLiteral("--nolockcheck"), QStringLiteral("--convert-to"),
             QStringLiteral("docx:MS Word 2007 XML"), QStringLiteral("--outdir"), made, source},
            folder.path());
    QFile result(made + QLatin1String("/document.docx"));
    if (!done || !result.open(QIODevice::ReadOnly))
        return failed(name, result.errorString());
    const QByteArray docx = result.read(largestImport + 1);
    if (docx.size() > largestImport)
        return failed(name, QStringLiteral("too large"));
    return docx;
}

} // namespace toasoan
