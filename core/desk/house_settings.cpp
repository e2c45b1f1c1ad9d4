#include "core/desk/house_settings.h"

#include "core/desk/setting_keys.h"
#include "core/store/settings_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(House)
};

// A decision between values, each with the word it is kept by; the first is the default.
template <typename Value>
HouseDecision oneOf(const QString &name, Value HouseStyle::*decision,
                    const QList<std::pair<QString, Value>> &words)
{
    HouseDecision row{.name = name};
    for (const auto &[word, value] : words)
        row.values << word;
    row.valueIn = [decision, words](const HouseStyle &style) {
        const auto found = std::find_if(words.begin(), words.end(),
                                        [&](const auto &each) { return each.second == style.*decision; });
        return found == words.end() ? words.first().first : found->first;
    };
    row.decide = [decision, words](HouseStyle &style, const QString &word) {
        for (const auto &[each, value] : words)
            if (each == word)
                style.*decision = value;
    };
    return row;
}

// A form that is kept as it is written.
HouseDecision formOf(const QString &name, QString HouseStyle::*decision, const QStringList &forms)
{
    QList<std::pair<QString, QString>> words{{u"asWritten"_s, QString()}};
    for (const QString &form : forms)
        words.append({form, form});
    return oneOf(name, decision, words);
}

HouseDecision numberOf(const QString &name, int HouseStyle::*decision, int least, int most)
{
    HouseDecision row{.name = name, .least = least, .most = most};
    row.valueIn = [=](const HouseStyle &style) {
        return QString::number(std::clamp(style.*decision, least, most));
    };
    row.decide = [=](HouseStyle &style, const QString &number) { style.*decision = number.toInt(); };
    return row;
}

QString stored(SettingsStore &settings, const QString &key)
{
    const auto value = settings.value(key);
    return value ? *value : QString();
}

QSet<QString> readIds(SettingsStore &settings, const QString &key)
{
    QSet<QString> ids;
    for (const QString &id : stored(settings, key).split(u',', Qt::SkipEmptyParts))
        if (ruleNamed(id))
            ids.insert(id);
    return ids;
}

Result<void> writeIds(SettingsStore &settings, const QString &key, const QSet<QString> &ids)
{
    QStringList sorted(ids.begin(), ids.end());
    sorted.sort();
    return settings.setValue(key, sorted.join(u','));
}

} // namespace

bool HouseDecision::allows(const QString &value) const
{
    if (!values.isEmpty())
        return values.contains(value);
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= least && number <= most;
}

const QList<HouseDecision> &houseDecisions()
{
    static const QList<HouseDecision> all{
        oneOf<ToneStyle>(settingKey::toneStyle, &HouseStyle::tones,
                         {{u"traditional"_s, ToneStyle::Traditional}, {u"modern"_s, ToneStyle::Modern}}),
        oneOf<LetterI>(
            settingKey::letterI, &HouseStyle::letterI,
            {{u"y"_s, LetterI::LongY}, {u"i"_s, LetterI::ShortI}, {u"asWritten"_s, LetterI::AsWritten}}),
        formOf(settingKey::centralForm, &HouseStyle::central, centralForms),
        formOf(settingKey::cityForm, &HouseStyle::city, cityForms),
        oneOf<DateForm>(settingKey::dateForm, &HouseStyle::dates,
                        {{u"asWritten"_s, DateForm::AsWritten},
                         {u"slash"_s, DateForm::Slash},
                         {u"hyphen"_s, DateForm::Hyphen}}),
        oneOf<QuoteForm>(settingKey::quoteForm, &HouseStyle::quotes,
                         {{u"asWritten"_s, QuoteForm::AsWritten}, {u"curly"_s, QuoteForm::Curly}}),
        oneOf<CaptionStop>(settingKey::captionStops, &HouseStyle::captionStops,
                           {{u"asWritten"_s, CaptionStop::AsWritten},
                            {u"always"_s, CaptionStop::Always},
                            {u"never"_s, CaptionStop::Never}}),
        oneOf<bool>(settingKey::clauses, &HouseStyle::capitalClauses,
                    {{u"small"_s, false}, {u"capital"_s, true}}),
        numberOf(settingKey::longestSentence, &HouseStyle::longestSentence, leastLongestSentence,
                 mostLongestSentence),
    };
    return all;
}

Result<void> decide(HouseStyle &style, const QString &name, const QString &value)
{
    const QList<HouseDecision> &all = houseDecisions();
    const auto decision =
        std::find_if(all.begin(), all.end(), [&](const HouseDecision &each) { return each.name == name; });
    if (decision == all.end()) {
        QStringList names;
        for (const HouseDecision &each : all)
            names << each.name;
        return Error{Fault::WrongUse,
                     Texts::tr("“%1” is no decision of the house style; there are: %2.")
                         .arg(name, names.join(u", "_s)),
                     {}};
    }
    if (!decision->allows(value)) {
        const QString sentence =
            decision->values.isEmpty()
                ? Texts::tr("%2 does not take “%1”; it takes a whole number from %3 to %4.")
                      .arg(value, name, QString::number(decision->least), QString::number(decision->most))
                : Texts::tr("%2 does not take “%1”; it takes one of: %3.")
                      .arg(value, name, decision->values.join(u", "_s));
        return Error{Fault::WrongUse, sentence, {}};
    }
    decision->decide(style, value);
    return {};
}

HouseStyle readHouseStyle(SettingsStore &settings)
{
    HouseStyle style;
    for (const HouseDecision &decision : houseDecisions())
        if (const QString value = stored(settings, decision.name); decision.allows(value))
            decision.decide(style, value);
    return style;
}

Result<void> writeHouseStyle(SettingsStore &settings, const HouseStyle &style)
{
    for (const HouseDecision &decision : houseDecisions())
        if (const auto done = settings.setValue(decision.name, decision.valueIn(style)); !done)
            return done.error();
    return {};
}

RuleChoice readHouseRules(SettingsStore &settings)
{
    RuleChoice rules;
    rules.off = readIds(settings, settingKey::rulesOff);
    rules.on = readIds(settings, settingKey::rulesOn);
    return rules;
}

Result<void> switchRule(SettingsStore &settings, const QString &id, Switch to)
{
    const Rule *rule = ruleNamed(id);
    if (!rule)
        return {};
    RuleChoice rules = readHouseRules(settings);
    const bool on = to == Switch::On;
    rules.off.remove(id);
    rules.on.remove(id);
    if (on != rule->onByDefault)
        (on ? rules.on : rules.off).insert(id);
    if (const auto done = writeIds(settings, settingKey::rulesOff, rules.off); !done)
        return done.error();
    return writeIds(settings, settingKey::rulesOn, rules.on);
}

} // namespace toasoan
