#pragma once

#include "core/base/result.h"
#include "core/proof/house_style.h"
#include "core/proof/rules.h"

#include <QStringList>

#include <functional>

namespace toasoan {

class SettingsStore;

// One decision of the house style, under the name and by the words it is kept.
struct HouseDecision
{
    QString name;       // proof.dates
    QStringList values; // it may be given, the default first; none: a whole number
    int least = 0;      // of a number
    int most = 0;
    std::function<QString(const HouseStyle &)> valueIn;
    std::function<void(HouseStyle &, const QString &)> decide; // by a value it may be given

    bool allows(const QString &value) const;
};

// Every decision of the house style.
const QList<HouseDecision> &houseDecisions();
// A name or value that is not there changes nothing; the error lists those that are.
Result<void> decide(HouseStyle &style, const QString &name, const QString &value);

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
