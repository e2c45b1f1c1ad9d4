#include "app/cli/command.h"
#include "app/cli/find_article.h"

#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"

namespace toasoan::cli {

namespace {

Exit run(const Call &call)
{
    if (call.arguments().size() != 2)
        return call.wrongArguments();
    const auto number = revisionNumber(call.arguments()[1]);
    if (!number)
        return call.wrongUse(text(QT_TRANSLATE_NOOP("Cli", "N is the number of a revision.")));
    const auto newsroom = call.open(OpenMode::Write);
    if (!newsroom)
        return call.fail(newsroom.error());
    const auto id = findId(**newsroom, call.arguments()[0]);
    if (!id)
        return call.fail(id.error());
    const auto restored = (*newsroom)->drafting().restore(*id, *number).result();
    if (!restored)
        return call.fail(restored.error());
    call.print({restored->id.toString(), QString::number(restored->revision)});
    return Exit::Done;
}

} // namespace

const Command restoreCommand{
    "restore",
    "restore ID N",
    QT_TRANSLATE_NOOP("Cli",
                      "Makes revision N the text again; what stands there now is kept as a revision first."),
    "toasoan-cli restore 0199 2",
    {},
    run};

} // namespace toasoan::cli
