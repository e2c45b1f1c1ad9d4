#include "core/desk/process_settings.h"

#include "core/desk/setting_keys.h"
#include "core/store/settings_store.h"
#include "core/text/fold.h"

namespace toasoan {

namespace {

QString keyOf(std::optional<Act> act, const QString &templateName)
{
    QString key = settingKey::checklist;
    if (act)
        key += u'.' + name(*act);
    if (!templateName.isEmpty())
        key += u'.' + exactKey(templateName);
    return key;
}

} // namespace

Result<ProcessRules> readProcessRules(SettingsStore &settings, const Actor &actor)
{
    const auto fourEyes = settings.value(settingKey::fourEyes);
    if (!fourEyes)
        return fourEyes.error();
    ProcessRules rules;
    rules.accounts = !actor.account.isNull();
    rules.fourEyes = fourEyesNamed(*fourEyes).value_or(FourEyes::On);
    return rules;
}

Result<CheckLevels> readCheckLevels(SettingsStore &settings, Act act, const QString &templateName)
{
    QStringList keys{keyOf(std::nullopt, {}), keyOf(act, {})};
    if (!templateName.isEmpty())
        keys << keyOf(act, templateName);
    CheckLevels levels;
    for (const QString &key : std::as_const(keys)) {
        const auto differences = settings.value(key);
        if (!differences)
            return differences.error();
        levels = levels.with(*differences);
    }
    return levels;
}

Result<void> writeCheckLevels(SettingsStore &settings, const CheckLevels &levels, std::optional<Act> act,
                              const QString &templateName)
{
    CheckLevels base;
    if (act) {
        const auto general = settings.value(keyOf(std::nullopt, {}));
        if (!general)
            return general.error();
        base = base.with(*general);
        if (!templateName.isEmpty()) {
            const auto ofStep = settings.value(keyOf(act, {}));
            if (!ofStep)
                return ofStep.error();
            base = base.with(*ofStep);
        }
    }
    return settings.setValue(keyOf(act, templateName), levels.differences(base));
}

} // namespace toasoan
