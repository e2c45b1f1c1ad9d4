#pragma once

#include "app/cli/command.h"

#include "core/desk/step.h"

#include <QJsonObject>

namespace toasoan::cli {

// Takes one step with the article the call names; prints its id, the stage it is at now and the revision,
// then what was recommended and is missing. What the options of steps say (--reason, --notice, --waive) goes
// with it.
Exit takeStep(const Call &call, Step step);

// The options several steps have.
inline constexpr Option reasonOption{"reason", "T", QT_TRANSLATE_NOOP("Cli", "why, for others to read")};
inline constexpr Option waiveOption{
    "waive", "T",
    QT_TRANSLATE_NOOP("Cli",
                      "goes on although required things lack, with this reason (editors, publishers)")};

// The moment meant by "2024-10-15T07:30", "15/10/2024 7:30" …, in local time unless it says its offset;
// invalid when it is none.
QDateTime momentIn(const QString &text);

QJsonObject toJson(const Lack &lack);

} // namespace toasoan::cli
