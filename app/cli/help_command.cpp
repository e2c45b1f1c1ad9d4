#include "app/cli/command.h"

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

Exit overview(const Call &call)
{
    call.print(
        {text(QT_TRANSLATE_NOOP("Cli", "toasoan-cli does without a display whatever the window does."))});
    call.print({text(QT_TRANSLATE_NOOP("Cli", "Use: toasoan-cli %1"))
                    .arg(QStringLiteral("[--store DIR] [--as USER] [--json] [--lang vi|en] COMMAND …"))});
    call.print({QString()});
    for (const Command *command : commands())
        call.print({u"  %1 %2"_s.arg(QLatin1String(command->name), -15).arg(text(command->summary))});
    call.print({QString()});
    call.print({text(QT_TRANSLATE_NOOP("Cli", "An ID may be shortened to any part of its start or end that "
                                              "fits one article; “-” as FILE is standard input."))});
    call.print({text(QT_TRANSLATE_NOOP(
        "Cli", "In a newsroom with accounts say who you are with --as NAME; the password comes from "
               "TOASOAN_PASSWORD or the terminal. help, init, check FILE, suggest, verify and backup ask "
               "nobody."))});
    call.print(
        {text(QT_TRANSLATE_NOOP("Cli", "“toasoan-cli help COMMAND” explains a command with an example. The "
                                       "manual of the newsroom is in the window, under Help › Manual."))});
    return Exit::Done;
}

Exit run(const Call &call)
{
    if (call.arguments().isEmpty())
        return overview(call);
    const QString name = call.arguments().front();
    const Command *command = commandNamed(name);
    if (!command)
        return call.wrongUse(
            text(QT_TRANSLATE_NOOP("Cli", "There is no command “%1”; “toasoan-cli help” lists them all."))
                .arg(name));
    call.print({text(command->summary)});
    call.print(
        {text(QT_TRANSLATE_NOOP("Cli", "Use: toasoan-cli %1")).arg(QString::fromUtf8(command->usage))});
    for (const Option &option : command->options) {
        const QString form =
            option.value ? u"--%1 %2"_s.arg(QLatin1String(option.name), QString::fromUtf8(option.value))
                         : u"--%1"_s.arg(QLatin1String(option.name));
        call.print({u"  %1 %2"_s.arg(form, -20).arg(text(option.help))});
    }
    if (command->forms.empty())
        call.print({text(QT_TRANSLATE_NOOP("Cli", "Example: %1")).arg(QString::fromUtf8(command->example))});
    for (const Form &form : command->forms) {
        call.print({QString()});
        call.print({QString::fromUtf8(form.usage)});
        call.print({u"  "_s + text(form.summary)});
        call.print(
            {u"  "_s + text(QT_TRANSLATE_NOOP("Cli", "Example: %1")).arg(QString::fromUtf8(form.example))});
    }
    return Exit::Done;
}

} // namespace

const Command helpCommand{"help",
                          "help [COMMAND]",
                          QT_TRANSLATE_NOOP("Cli", "Explains the commands."),
                          "toasoan-cli help export",
                          {},
                          run};

} // namespace toasoan::cli
