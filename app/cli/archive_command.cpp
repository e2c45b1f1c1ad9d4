#include "app/cli/step_call.h"

namespace toasoan::cli {

namespace {

Exit archive(const Call &call)
{
    Step step;
    step.act = Act::Archive;
    return takeStep(call, step);
}

Exit unarchive(const Call &call)
{
    Step step;
    step.act = Act::Unarchive;
    return takeStep(call, step);
}

Exit discard(const Call &call)
{
    Step step;
    step.act = Act::Trash;
    return takeStep(call, step);
}

Exit untrash(const Call &call)
{
    Step step;
    step.act = Act::TakeFromTrash;
    return takeStep(call, step);
}

} // namespace

const Command archiveCommand{"archive",
                             "archive ID",
                             QT_TRANSLATE_NOOP("Cli", "Puts an article away into the archive."),
                             "toasoan-cli archive 0199",
                             {},
                             archive};

const Command unarchiveCommand{
    "unarchive",
    "unarchive ID",
    QT_TRANSLATE_NOOP("Cli", "Takes an article from the archive; it is where it was."),
    "toasoan-cli unarchive 0199",
    {},
    unarchive};

const Command trashCommand{
    "trash", "trash ID", QT_TRANSLATE_NOOP("Cli", "Moves a draft to the trash."), "toasoan-cli trash 0199",
    {},      discard};

const Command untrashCommand{"untrash",
                             "untrash ID",
                             QT_TRANSLATE_NOOP("Cli", "Takes an article from the trash."),
                             "toasoan-cli untrash 0199",
                             {},
                             untrash};

} // namespace toasoan::cli
