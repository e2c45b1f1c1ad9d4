#pragma once

#include "core/base/result.h"
#include "core/proof/house_style.h"
#include "core/proof/rules.h"

namespace toasoan {

class SettingsStore;

// How a newsroom's decisions about proofreading are kept in its settings (keys proof.*). What was never
// decided, or cannot be read, is as the defaults have it.
HouseStyle readHouseStyle(SettingsStore &settings);
Result<void> writeHouseStyle(SettingsStore &settings, const HouseStyle &style);

// The rules the newsroom has switched off and on; all layers. Ids no rule has are left out.
RuleChoice readHouseRules(SettingsStore &settings);
// Unknown ids change nothing.
enum class Switch { Off, On };
Result<void> switchRule(SettingsStore &settings, const QString &id, Switch to);

} // namespace toasoan
