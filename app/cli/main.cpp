#include "app/cli/command.h"
#include "app/environment.h"

#include <QGuiApplication>

#include <csignal>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

void addGlobalOptions(QCommandLineParser &parser)
{
    parser.addOption({u"store"_s, {}, u"DIR"_s});
    parser.addOption({u"as"_s, {}, u"USER"_s});
    parser.addOption({u"lang"_s, {}, u"vi|en"_s});
    for (const QStringList &names : {QStringList{u"json"_s}, {u"h"_s, u"help"_s}, {u"v"_s, u"version"_s}})
        parser.addOption(QCommandLineOption(names));
}

// The name of the command: the first word that is neither a global option nor its value. Options of commands
// are not known yet and come after it.
QString commandIn(const QStringList &arguments, QString *language)
{
    QCommandLineParser parser;
    addGlobalOptions(parser);
    parser.parse(arguments);
    *language = parser.value(u"lang"_s);
    if (parser.isSet(u"version"_s))
        return u"--version"_s;
    const QStringList words = parser.positionalArguments();
    return words.isEmpty() ? u"help"_s : words.front();
}

// Standard error is for sentences of ours; what Qt has to say is for whoever asks with QT_LOGGING_RULES.
void dropMessages(QtMsgType, const QMessageLogContext &, const QString &) {}

cli::Exit run(const QStringList &arguments, const QString &name)
{
    const cli::Command *command = cli::commandNamed(name);
    QCommandLineParser parser;
    addGlobalOptions(parser);
    const cli::Call nothing(parser, {}, u"help"_s);
    if (!command)
        return nothing.wrongUse(
            cli::text(
                QT_TRANSLATE_NOOP("Cli", "There is no command “%1”; “toasoan-cli help” lists them all."))
                .arg(name));

    for (const cli::Option &option : command->options) {
        const QString optionName = QString::fromLatin1(option.name);
        parser.addOption(option.value ? QCommandLineOption(optionName, {}, QString::fromLatin1(option.value))
                                      : QCommandLineOption(optionName));
    }
    const bool understood = parser.parse(arguments);
    QStringList words = parser.positionalArguments();
    words.removeOne(name);
    const cli::Call call(parser, words, name);
    if (parser.isSet(u"help"_s))
        return cli::helpCommand.run(cli::Call(parser, {name}, u"help"_s));
    if (!understood)
        return call.wrongUse(
            cli::text(QT_TRANSLATE_NOOP("Cli", "The option “%1” is not known here or lacks its value."))
                .arg(parser.unknownOptionNames().value(0, arguments.last())));
    return command->run(call);
}

} // namespace

int main(int argc, char **argv)
{
    // No display is needed, whatever the desktop says; fonts and pictures work offscreen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::signal(SIGXFSZ,
                SIG_IGN); // a file grown too large is an error of write(), not the end of the program
    prepareEnvironment();
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qInstallMessageHandler(dropMessages);
    QGuiApplication app(argc, argv);
    setNames();

    QString language;
    const QString command = commandIn(app.arguments(), &language);
    Translation translation(language);
    if (command == "--version"_L1) {
        std::printf("toasoan-cli %s\n", qPrintable(app.applicationVersion()));
        return 0;
    }
    return int(run(app.arguments(), command));
}
