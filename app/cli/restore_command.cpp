#include "app/cli/command.h"
#include "app/cli/open_article.h"

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
    const auto open = openArticle(call, call.arguments()[0], OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    const auto restored = open->drafting().restore(open->id, *number).result();
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
