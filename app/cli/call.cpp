#include "app/cli/command.h"

#include "app/cli/typed_password.h"
#include "app/environment.h"
#include "app/paths.h"
#include "core/desk/accounts.h"
#include "core/desk/newsroom.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

QString text(const char *english)
{
    return QCoreApplication::translate("Cli", english);
}

Exit exitFor(const Error &error)
{
    switch (error.fault) {
    case Fault::Refused:
        return Exit::Findings;
    case Fault::WrongUse:
        return Exit::WrongUse;
    case Fault::NotFound:
    case Fault::NotAllowed:
    case Fault::NoNewsroom:
        return Exit::NotFound;
    default:
        return Exit::Failed;
    }
}

Call::Call(const QCommandLineParser &options, QStringList arguments, const QString &command)
    : m_options(options)
    , m_arguments(std::move(arguments))
    , m_command(command)
{
}

QString Call::value(const QString &option) const
{
    return m_options.value(option);
}

QStringList Call::values(const QString &option) const
{
    return m_options.values(option);
}

bool Call::isSet(const QString &option) const
{
    return m_options.isSet(option);
}

bool Call::json() const
{
    return isSet(u"json"_s);
}

bool Call::storeIsNamed() const
{
    return isSet(u"store"_s) || qEnvironmentVariableIsSet("TOASOAN_STORE");
}

QString Call::storeFolder() const
{
    return newsroomFolder(isSet(u"store"_s) ? value(u"store"_s) : qEnvironmentVariable("TOASOAN_STORE"));
}

namespace {

// Signs in the person of --as.
Result<void> signIn(const Call &call, Newsroom &newsroom)
{
    const QString name = call.value(u"as"_s);
    if (name.isEmpty())
        return Error{
            Fault::NotAllowed,
            text(QT_TRANSLATE_NOOP("Cli", "This newsroom has accounts: say who you are with --as NAME.")),
            {}};
    const auto password =
        givenPassword(presentPasswordVariable, text(QT_TRANSLATE_NOOP("Cli", "Password of %1: ")).arg(name));
    if (!password)
        return password.error();
    const auto who = newsroom.accounts().signIn(name, *password).result();
    if (!who)
        return who.error();
    newsroom.enter(*who);
    return {};
}

} // namespace

Result<std::unique_ptr<Newsroom>> Call::open(OpenMode mode, Who who) const
{
    auto newsroom =
        Newsroom::open(storeFolder(), mode, systemClock(), {personalWordsFile(), personalSnippetsFile()});
    if (newsroom)
        (*newsroom)->setAuthor(isSet(u"as"_s) ? value(u"as"_s) : userName());
    if (newsroom && who == Who::SignedIn && (*newsroom)->accounts().areOn())
        if (const auto in = signIn(*this, **newsroom); !in)
            return in.error();
    return newsroom;
}

QByteArray Call::line(const QStringList &fields)
{
    QStringList clean = fields;
    for (QString &field : clean)
        field.replace(u'\t', u' ').replace(u'\n', u' ');
    return clean.join(u'\t').toUtf8() + '\n';
}

QByteArray Call::line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void Call::printLines(const QByteArray &lines) const
{
    std::fwrite(lines.constData(), 1, std::size_t(lines.size()), stdout);
    std::fflush(stdout);
}

void Call::print(const QStringList &fields) const
{
    printLines(line(fields));
}

void Call::print(const QJsonObject &object) const
{
    printLines(line(object));
}

void Call::say(const QString &sentence) const
{
    const QByteArray bytes = sentence.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

Exit Call::fail(const Error &error) const
{
    say(error.message);
    return exitFor(error);
}

Exit Call::wrongUse(const QString &sentence) const
{
    say(sentence);
    if (const Command *command = commandNamed(m_command))
        say(text(QT_TRANSLATE_NOOP("Cli", "Use: toasoan-cli %1")).arg(QString::fromUtf8(command->usage)));
    return Exit::WrongUse;
}

Exit Call::wrongArguments() const
{
    return wrongUse(
        text(QT_TRANSLATE_NOOP("Cli", "The command “%1” was not given what it needs.")).arg(m_command));
}

} // namespace toasoan::cli
