#pragma once

#include "core/base/result.h"
#include "core/workflow/checklist.h"
#include "core/workflow/process.h"

namespace toasoan {

class SettingsStore;
struct Actor;

// How a newsroom's decisions about its process are kept in its settings (keys process.*). What was never
// decided, or cannot be read, is as the defaults have it.

Result<ProcessRules> readProcessRules(SettingsStore &settings, const Actor &actor);

// What matters for a step: as the newsroom has it, then as it has it for this step, then for articles begun
// from this template.
Result<CheckLevels> readCheckLevels(SettingsStore &settings, Act act, const QString &templateName);

// Of one step (and one template), or, without a step, of all.
Result<void> writeCheckLevels(SettingsStore &settings, const CheckLevels &levels,
                              std::optional<Act> act = std::nullopt, const QString &templateName = {});

} // namespace toasoan
