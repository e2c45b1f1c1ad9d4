#include "app/cli/command.h"

#include "core/desk/keeping.h"
#include "core/desk/newsroom.h"

#include <QFileInfo>

namespace toasoan::cli {

namespace {

// Where the store that is there has accounts, an administrator of it says so; where it cannot be read, which
// is what backups are for, whoever can reach the folder.
Result<void> mayReplace(const Call &call)
{
    if (const auto readable = Newsroom::open(call.storeFolder(), OpenMode::Read, systemClock()); !readable)
        return {};
    const auto newsroom = call.open(OpenMode::Read);
    if (!newsroom)
        return newsroom.error();
    if ((*newsroom)->actor().roles.testFlag(Role::Administrator))
        return {};
    return Error{Fault::NotAllowed,
                 text(QT_TRANSLATE_NOOP("Cli", "Only an administrator puts a backup in place of the store.")),
                 {}};
}

Exit run(const Call &call)
{
    if (call.arguments().size() != 1)
        return call.wrongArguments();
    if (const auto may = mayReplace(call); !may)
        return call.fail(may.error());
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
