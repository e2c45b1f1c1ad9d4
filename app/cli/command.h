#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <span>

class QJsonObject;

namespace toasoan {
class Newsroom;
enum class OpenMode;
} // namespace toasoan

namespace toasoan::cli {

// Exit statuses, a promise to scripts.
enum class Exit { Done = 0, Findings = 1, WrongUse = 2, NotFound = 3, Failed = 4 };

Exit exitFor(const Error &error);

// Who may use a command in a newsroom with accounts.
enum class Who { SignedIn, Anybody };

// One call of one command: what was asked, and the way to answer.
class Call
{
public:
    Call(const QCommandLineParser &options, QStringList arguments, const QString &command);

    const QStringList &arguments() const { return m_arguments; }
    QString value(const QString &option) const;
    QStringList values(const QString &option) const;
    bool isSet(const QString &option) const;
    bool json() const;

    // The newsroom of --store, TOASOAN_STORE or the platform's place.
    QString storeFolder() const;
    bool storeIsNamed() const; // by option or environment
    // In a newsroom with accounts the person of --as is signed in, or the answer is NotAllowed; without, --as
    // only names the author.
    Result<std::unique_ptr<Newsroom>> open(OpenMode mode, Who who = Who::SignedIn) const;

    // One result: fields separated by tabs (tabs and line ends within a field become spaces), or one JSON
    // line.
    void print(const QStringList &fields) const;
    void print(const QJsonObject &object) const;
    // The same as bytes with their line end, for printing later.
    static QByteArray line(const QStringList &fields);
    static QByteArray line(const QJsonObject &object);
    void printLines(const QByteArray &lines) const;
    void say(const QString &sentence) const; // standard error

    Exit fail(const Error &error) const;          // says why
    Exit wrongUse(const QString &sentence) const; // says it and how the command is used
    Exit wrongArguments() const;

private:
    const QCommandLineParser &m_options;
    QStringList m_arguments;
    QString m_command;
};

struct Option
{
    const char *name;
    const char *value; // its name in the help; null for a switch
    const char *help;
};

// One of the things a command of several does; `summary` is an English source in the context "Cli".
struct Form
{
    const char *usage;
    const char *summary;
    const char *example;
};

// A row of the command list; `usage`, `summary` and the options' helps are English sources in the context
// "Cli".
struct Command
{
    const char *name;
    const char *usage;
    const char *summary;
    const char *example;
    std::span<const Option> options;
    Exit (*run)(const Call &call);
    std::span<const Form> forms = {}; // explained by the help one by one
};

// One file a command.
extern const Command approveCommand, archiveCommand, assignCommand, backupCommand, calendarCommand,
    checkCommand, checklistCommand, commentCommand, correctCommand, deadlineCommand, demoCommand,
    desksCommand, dictionaryCommand, diffCommand, editCommand, embargoCommand, exportCommand, handOverCommand,
    headFileCommand, helpCommand, historyCommand, houseCommand, importCommand, initCommand, listCommand,
    locksCommand, logCommand, noticesCommand, photoCommand, processCommand, publishCommand, remakeCommand,
    replaceCommand, restoreBackupCommand, restoreCommand, returnCommand, searchCommand, sendBackCommand,
    showCommand, statusCommand, submitCommand, suggestCommand, suggestionCommand, tagCommand, takeBackCommand,
    takeInCommand, takeUpCommand, templateCommand, trashCommand, unarchiveCommand, unscheduleCommand,
    untrashCommand, userCommand, verifyCommand, vocabularyCommand, withdrawCommand;

std::span<const Command *const> commands();
const Command *commandNamed(const QString &name);

QString text(const char *english); // translated

} // namespace toasoan::cli
