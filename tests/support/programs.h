#pragma once

#include "tests/support/watched.h"

#include <gtest/gtest.h>

#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <ostream>

// Driving the real programs: the command line and, through its test hooks, the window.

// So that a failing comparison can be read.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

struct Answer
{
    int status = -1;
    bool crashed = false;
    QString out;
    QString err;
    qint64 took = 0; // ms

    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    QJsonObject json(int line = 0) const;

    // One sentence on standard error, for people: no code, no stack, nothing of the toolkit's.
    bool isOneSentence() const;
};

// A folder of its own for each test, with the settings, caches and newsrooms of the programs in it.
class ProgramsTest : public testing::Test
{
protected:
    using Before = std::function<void()>; // runs in the child before the program

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString room() const { return path(QStringLiteral("toa-soan")); }
    QString store() const { return room() + QStringLiteral("/newsroom.sqlite"); }
    QString put(const QString &name, const QByteArray &bytes) const;

    // `cli` works on room() unless the arguments name another store.
    Answer cli(const QStringList &arguments, const QByteArray &input = {}, const Before &before = {}) const;
    Answer run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
               const Before &before = {}) const;
    QProcessEnvironment environment() const;
    void setEnvironment(const QString &name, const QString &value) { m_extra.insert(name, value); }

    // The newsroom with one article in it, so that the window opens without its first page; its id.
    QString makeRoom(const QString &text = QStringLiteral("Tít ban đầu\n\nThân bài ban đầu.\n")) const;

    // Headline, standfirst and paragraphs of an article, a line each.
    QString storedText(const QString &id, int revision = 0) const;
    static QString textOf(const QJsonObject &article);

    // Name, size and content hash of each file under `folder`.
    static QStringList inventory(const QString &folder);

    static qint64 now();
    static bool isRoot();

    // The lines strace writes about the command line doing `arguments`.
    QStringList traced(const QString &calls, const QStringList &arguments) const;

    // Mounts a small file system at `folder` for this test alone; says why when that is not permitted.
    static QString mountSmall(const QString &folder, const QByteArray &options);
    static bool remountReadOnly(const QString &folder);
    static void unmount(const QString &folder);

private:
    QHash<QString, QString> m_extra;
};

// The window in its own process, told what to do line by line (app/test_hooks.h).
class WindowProcess
{
public:
    // `under` starts it, as strace does.
    WindowProcess(const QProcessEnvironment &environment, const QStringList &arguments,
                  const QStringList &under = {});
    ~WindowProcess();

    // What stands after `word` in the next line that begins with it; null when none comes in time.
    QString next(const QString &word, int timeout = longWait);
    QString ask(const QString &command, const QString &word);

    // What stood after `word` in every line so far.
    QStringList all(const QString &word);
    void listen(int milliseconds); // takes in what comes for that long
    void drain();                  // takes in what is there

    void say(const QString &command);
    void type(const QString &text) { say(QStringLiteral("type ") + text); }

    // An article that was never saved by its writer, ready for keys; its id.
    QString newArticle();
    QString text();
    QStringList sentences(const QString &command); // of "banners" or "dialog"
    QStringList waitForDialog();                   // its title and sentences
    bool waitForSentence(const QString &part);     // in the dialog in front
    bool waitForBanner(const QString &part, int timeout = longWait);
    bool waitForStatus(const QString &status, int timeout = longWait);

    void kill(); // -9, and waits until it is gone
    void signal(int number) const;
    bool waitForEnd(int timeout = longWait);
    bool endedWell() const; // by itself, with status 0
    int status() const { return m_process.exitCode(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 pid() const { return m_process.processId(); }
    qint64 startedAt() const { return m_startedAt; }

private:
    void take();

    QProcess m_process;
    QByteArray m_pending;
    QHash<QString, QStringList> m_lines; // by their first word
    QHash<QString, int> m_used;
    qint64 m_startedAt = 0;
};
