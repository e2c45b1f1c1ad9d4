#include "app/cli/command.h"

#include <algorithm>
#include <array>

namespace toasoan::cli {

namespace {

constexpr std::array<const Command *, 56> list{
    &initCommand,       &importCommand,        &listCommand,       &showCommand,       &searchCommand,
    &checkCommand,      &suggestCommand,       &dictionaryCommand, &vocabularyCommand, &houseCommand,
    &editCommand,       &photoCommand,         &tagCommand,        &templateCommand,   &replaceCommand,
    &exportCommand,     &checklistCommand,     &statusCommand,     &processCommand,    &commentCommand,
    &suggestionCommand, &submitCommand,        &takeBackCommand,   &takeUpCommand,     &returnCommand,
    &approveCommand,    &sendBackCommand,      &publishCommand,    &unscheduleCommand, &correctCommand,
    &withdrawCommand,   &remakeCommand,        &archiveCommand,    &unarchiveCommand,  &trashCommand,
    &untrashCommand,    &historyCommand,       &logCommand,        &headFileCommand,   &diffCommand,
    &restoreCommand,    &handOverCommand,      &takeInCommand,     &desksCommand,      &verifyCommand,
    &backupCommand,     &assignCommand,        &deadlineCommand,   &embargoCommand,    &noticesCommand,
    &calendarCommand,   &restoreBackupCommand, &userCommand,       &locksCommand,      &demoCommand,
    &helpCommand,
};

} // namespace

std::span<const Command *const> commands()
{
    return list;
}

const Command *commandNamed(const QString &name)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const Command *c) { return name == QLatin1String(c->name); });
    return found == list.end() ? nullptr : *found;
}

} // namespace toasoan::cli
