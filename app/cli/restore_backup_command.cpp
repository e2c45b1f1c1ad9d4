#include "app/cli/command.h"

#include "core/desk/keeping.h"

#include <QFileInfo>

namespace toasoan::cli {

namespace {

Exit run(const Call &call)
{
    if (call.arguments().size() != 1)
        return call.wrongArguments();
    const auto kept =
        restoreBackup(call.storeFolder(), QFileInfo(call.arguments().front()).absoluteFilePath());
    if (!kept)
        return call.fail(kept.error());
    call.print({call.storeFolder()});
    if (!kept->isEmpty())
        call.say(text(QT_TRANSLATE_NOOP("Cli", "The store that was there is kept in “%1”.")).arg(*kept));
    return Exit::Done;
}

} // namespace

const Command restoreBackupCommand{
    "restore-backup",
    "restore-backup FILE",
    QT_TRANSLATE_NOOP("Cli", "Puts a checked backup in place of the store, which nobody may have open; the "
                             "store that was there is kept."),
    "toasoan-cli restore-backup ~/sao-luu.sqlite",
    {},
    run};

} // namespace toasoan::cli
