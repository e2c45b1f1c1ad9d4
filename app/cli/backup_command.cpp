#include "app/cli/command.h"

#include "core/desk/keeping.h"
#include "core/desk/newsroom.h"

#include <QFileInfo>

namespace toasoan::cli {

namespace {

Exit run(const Call &call)
{
    if (call.arguments().size() != 1)
        return call.wrongArguments();
    const auto newsroom = call.open(OpenMode::Read, Who::Anybody);
    if (!newsroom)
        return call.fail(newsroom.error());
    const QString path = QFileInfo(call.arguments().front()).absoluteFilePath();
    const auto done = (*newsroom)->keeping().backUp(path).result();
    if (!done)
        return call.fail(done.error());
    call.print({path});
    return Exit::Done;
}

} // namespace

const Command backupCommand{
    "backup",
    "backup FILE",
    QT_TRANSLATE_NOOP("Cli", "Writes a checked copy of the store, also while a window has it open. Pictures "
                             "stay in the folder media."),
    "toasoan-cli backup ~/sao-luu.sqlite",
    {},
    run};

} // namespace toasoan::cli
