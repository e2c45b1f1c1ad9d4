#include "app/cli/command.h"

#include "core/desk/newsroom.h"

namespace toasoan::cli {

namespace {

Exit run(const Call &call)
{
    if (!call.arguments().isEmpty())
        return call.wrongArguments();
    const auto newsroom = call.open(OpenMode::CreateOrWrite, Who::Anybody);
    if (!newsroom)
        return call.fail(newsroom.error());
    call.print({(*newsroom)->folder()});
    return Exit::Done;
}

} // namespace

const Command initCommand{
    "init", "init", QT_TRANSLATE_NOOP("Cli", "Makes a new newsroom."), "toasoan-cli --store ~/toa-soan init",
    {},     run};

} // namespace toasoan::cli
