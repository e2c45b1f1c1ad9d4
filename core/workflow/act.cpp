#include "core/workflow/act.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

struct Words
{
    const char *name;
    const char *label;
};

constexpr std::array words{
    Words{"edit", QT_TRANSLATE_NOOP("Process", "Edit")},
    Words{"describe", QT_TRANSLATE_NOOP("Process", "Change the details")},
    Words{"submit", QT_TRANSLATE_NOOP("Process", "Submit for review")},
    Words{"takeBack", QT_TRANSLATE_NOOP("Process", "Take the article back")},
    Words{"takeUp", QT_TRANSLATE_NOOP("Process", "Take up for editing")},
    Words{"return", QT_TRANSLATE_NOOP("Process", "Return to the writer")},
    Words{"approve", QT_TRANSLATE_NOOP("Process", "Approve")},
    Words{"sendBack", QT_TRANSLATE_NOOP("Process", "Send back to the editor")},
    Words{"publish", QT_TRANSLATE_NOOP("Process", "Publish")},
    Words{"schedule", QT_TRANSLATE_NOOP("Process", "Schedule")},
    Words{"unschedule", QT_TRANSLATE_NOOP("Process", "Take off the schedule")},
    Words{"correct", QT_TRANSLATE_NOOP("Process", "Correct with a notice")},
    Words{"fixSlip", QT_TRANSLATE_NOOP("Process", "Mend a slip")},
    Words{"giveUpCorrection", QT_TRANSLATE_NOOP("Process", "Give up the correction")},
    Words{"withdraw", QT_TRANSLATE_NOOP("Process", "Withdraw")},
    Words{"remake", QT_TRANSLATE_NOOP("Process", "Make a new draft of it")},
    Words{"archive", QT_TRANSLATE_NOOP("Process", "Archive")},
    Words{"unarchive", QT_TRANSLATE_NOOP("Process", "Take from the archive")},
    Words{"trash", QT_TRANSLATE_NOOP("Process", "Move to the trash")},
    Words{"takeFromTrash", QT_TRANSLATE_NOOP("Process", "Take from the trash")},
};
static_assert(words.size() == actCount);

} // namespace

QString name(Act act)
{
    return QString::fromLatin1(words[size_t(act)].name);
}

std::optional<Act> actNamed(QStringView name)
{
    const auto *const found = std::find_if(
        words.begin(), words.end(), [&](const Words &each) { return name == QLatin1String(each.name); });
    if (found == words.end())
        return std::nullopt;
    return Act(found - words.begin());
}

QString label(Act act)
{
    return QCoreApplication::translate("Process", words[size_t(act)].label);
}

} // namespace toasoan
