#include "tests/support/programs.h"

#include "tests/support/strace.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

QJsonObject Answer::json(int line) const
{
    const QJsonDocument whole = QJsonDocument::fromJson(out.toUtf8());
    return whole.isObject() ? whole.object() : QJsonDocument::fromJson(lines().value(line).toUtf8()).object();
}

bool Answer::isOneSentence() const
{
    return !crashed && err.count(u'\n') == 1 && err.endsWith(u".\n"_s) && err.size() > 20 &&
           !err.contains(u"QSql"_s) && !err.contains(u"SQLITE"_s) && !err.contains(u"errno"_s) &&
           !err.contains(u"0x"_s);
}

QString ProgramsTest::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

QProcessEnvironment ProgramsTest::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"TOASOAN_STORE"_s);
    environment.remove(u"TOASOAN_DICTIONARY_PATH"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"TOASOAN_CONFIG"_s, path(u"toasoan.ini"_s));
    for (const QString &name : {u"DATA"_s, u"CONFIG"_s, u"CACHE"_s, u"STATE"_s})
        environment.insert(u"XDG_"_s + name + u"_HOME"_s, path(name.toLower()));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    environment.insert(u"TMPDIR"_s, m_folder.path());
    for (auto it = m_extra.cbegin(); it != m_extra.cend(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

Answer ProgramsTest::run(const QString &program, const QStringList &arguments, const QByteArray &input,
                         const Before &before) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    if (before)
        process.setChildProcessModifier(before);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Answer answer;
    if (!process.waitForFinished(60000 * patience)) {
        ADD_FAILURE() << qPrintable(arguments.join(u' ')) << " does not end";
        process.kill();
        process.waitForFinished();
    }
    answer.took = timer.elapsed();
    answer.status = process.exitCode();
    answer.crashed = process.exitStatus() != QProcess::NormalExit;
    answer.out = QString::fromUtf8(process.readAllStandardOutput());
    answer.err = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

Answer ProgramsTest::cli(const QStringList &arguments, const QByteArray &input, const Before &before) const
{
    QStringList all = arguments;
    if (!arguments.contains(u"--store"_s))
        all = QStringList{u"--store"_s, room()} + arguments;
    return run(QStringLiteral(TOASOAN_CLI), all, input, before);
}

QString ProgramsTest::makeRoom(const QString &text) const
{
    const Answer answer = cli({u"import"_s, put(u"đầu.txt"_s, text.toUtf8()), u"--json"_s});
    EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
    return answer.json()[u"id"].toString();
}

QString ProgramsTest::storedText(const QString &id, int revision) const
{
    QStringList arguments{u"show"_s, id, u"--json"_s};
    if (revision > 0)
        arguments << u"--revision"_s << QString::number(revision);
    const Answer answer = cli(arguments);
    EXPECT_EQ(answer.status, 0) << qPrintable(id + u": "_s + answer.err);
    return textOf(answer.json());
}

QString ProgramsTest::textOf(const QJsonObject &article)
{
    QStringList lines{article[u"headline"].toString(), article[u"standfirst"].toString()};
    for (const auto &block : article[u"body"][u"blocks"].toArray()) {
        QString line;
        for (const auto &span : block[u"spans"].toArray())
            line += span[u"text"].toString();
        lines << line;
    }
    return lines.join(u'\n');
}

QStringList ProgramsTest::inventory(const QString &folder)
{
    QStringList lines;
    for (QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         walk.hasNext();) {
        QFile file(walk.next());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
        lines << file.fileName().mid(folder.size()) + u' ' + QString::number(file.size()) + u' ' +
                     QString::fromLatin1(hash.result().toHex());
    }
    lines.sort();
    return lines;
}

qint64 ProgramsTest::now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

bool ProgramsTest::isRoot()
{
    return ::geteuid() == 0;
}

QStringList ProgramsTest::traced(const QString &calls, const QStringList &arguments) const
{
    const QString log = path(u"strace.log"_s);
    const QStringList command =
        straceCommand() +
        QStringList{
            u"-s"_s,      u"4096"_s, u"-o"_s, log, u"-e"_s, u"trace="_s + calls, QStringLiteral(TOASOAN_CLI),
            u"--store"_s, room()} +
        arguments;
    const Answer answer = run(command.first(), command.mid(1));
    EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
    QFile file(log);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QString ProgramsTest::mountSmall(const QString &folder, const QByteArray &options)
{
    // In a mount table of this thread and its children alone: nothing stays behind, whatever happens.
    const bool made =
        ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
        ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
    return made ? QString() : QString::fromLocal8Bit(std::strerror(errno));
}

bool ProgramsTest::remountReadOnly(const QString &folder)
{
    return ::mount(nullptr, QFile::encodeName(folder).constData(), nullptr, MS_REMOUNT | MS_RDONLY,
                   nullptr) == 0;
}

void ProgramsTest::unmount(const QString &folder)
{
    ::umount2(QFile::encodeName(folder).constData(), MNT_DETACH);
}

WindowProcess::WindowProcess(const QProcessEnvironment &environment, const QStringList &arguments,
                             const QStringList &under)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_startedAt = QDateTime::currentMSecsSinceEpoch();
    const QStringList command = under + QStringList{QStringLiteral(TOASOAN_TESTABLE)} + arguments;
    m_process.start(command.first(), command.mid(1));
    EXPECT_TRUE(m_process.waitForStarted(longWait));
}

WindowProcess::~WindowProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
    // What a sanitizer has to say is said at the end.
    if (const QByteArray said = m_process.readAllStandardError(); said.contains("Sanitizer"))
        ADD_FAILURE() << said.constData();
}

void WindowProcess::take()
{
    m_pending += m_process.readAllStandardOutput();
    for (qsizetype end = 0; (end = m_pending.indexOf('\n')) >= 0;) {
        const QString line = QString::fromUtf8(m_pending.left(end));
        m_pending.remove(0, end + 1);
        m_lines[line.section(u' ', 0, 0)] << line.section(u' ', 1);
    }
}

QString WindowProcess::next(const QString &word, int timeout)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        take();
        if (m_lines[word].size() > m_used[word])
            return m_lines[word].at(m_used[word]++);
        if (timer.elapsed() > timeout)
            return {};
        if (!m_process.waitForReadyRead(int(qMax<qint64>(1, timeout - timer.elapsed()))) &&
            m_process.state() == QProcess::NotRunning) {
            take();
            return m_lines[word].size() > m_used[word] ? m_lines[word].at(m_used[word]++) : QString();
        }
    }
}

QString WindowProcess::ask(const QString &command, const QString &word)
{
    take();
    m_used[word] = int(m_lines[word].size());
    say(command);
    return next(word);
}

QStringList WindowProcess::all(const QString &word)
{
    take();
    return m_lines[word];
}

void WindowProcess::drain()
{
    while (m_process.waitForReadyRead(0)) {
    }
    take();
}

void WindowProcess::listen(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds && m_process.state() != QProcess::NotRunning)
        m_process.waitForReadyRead(int(qMax<qint64>(1, milliseconds - timer.elapsed())));
    take();
}

void WindowProcess::say(const QString &command)
{
    m_process.write(command.toUtf8() + '\n');
    m_process.waitForBytesWritten(1000);
}

QString WindowProcess::newArticle()
{
    EXPECT_FALSE(ask(u"newarticle"_s, u"created"_s).isEmpty());
    return all(u"opened"_s).value(int(m_lines[u"opened"_s].size()) - 1).section(u' ', 0, 0);
}

QString WindowProcess::text()
{
    return sentences(u"text"_s).value(0);
}

QStringList WindowProcess::sentences(const QString &command)
{
    QStringList list;
    for (const auto &value : QJsonDocument::fromJson(ask(command, command).toUtf8()).array())
        list << value.toString();
    return list;
}

QStringList WindowProcess::waitForDialog()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < longWait && isRunning()) {
        if (const QStringList said = sentences(u"dialog"_s); !said.isEmpty())
            return said;
        listen(20);
    }
    return {};
}

bool WindowProcess::waitForSentence(const QString &part)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < longWait && isRunning()) {
        if (!sentences(u"dialog"_s).filter(part).isEmpty())
            return true;
        listen(20);
    }
    return false;
}

bool WindowProcess::waitForBanner(const QString &part, int timeout)
{
    QElapsedTimer timer;
    timer.start();
    do {
        if (!sentences(u"banners"_s).filter(part).isEmpty())
            return true;
        listen(20);
    } while (timer.elapsed() < timeout && isRunning());
    return false;
}

bool WindowProcess::waitForStatus(const QString &status, int timeout)
{
    QElapsedTimer timer;
    timer.start();
    do {
        if (ask(u"status"_s, u"status"_s) == status)
            return true;
        listen(20);
    } while (timer.elapsed() < timeout && isRunning());
    return false;
}

void WindowProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(longWait);
    take();
}

void WindowProcess::signal(int number) const
{
    ::kill(pid_t(m_process.processId()), number);
}

bool WindowProcess::waitForEnd(int timeout)
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(timeout);
    take();
    return ended;
}

bool WindowProcess::endedWell() const
{
    return m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit &&
           m_process.exitCode() == 0;
}
