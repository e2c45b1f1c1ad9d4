#include "core/desk/house_settings.h"

#include "core/desk/setting_keys.h"
#include "core/store/settings_store.h"

#include <algorithm>
#include <array>
#include <utility>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestLimit = 20; // syllables a sentence may always have
constexpr int longestLimit = 500;

// The words a decision is stored by; the first is the default.
template <typename Value, std::size_t N>
using Names = std::array<std::pair<Value, QLatin1String>, N>;

constexpr Names<ToneStyle, 2> toneNames{
    {{ToneStyle::Traditional, "traditional"_L1}, {ToneStyle::Modern, "modern"_L1}}};
constexpr Names<LetterI, 3> letterNames{
    {{LetterI::LongY, "y"_L1}, {LetterI::ShortI, "i"_L1}, {LetterI::AsWritten, "asWritten"_L1}}};
constexpr Names<DateForm, 3> dateNames{
    {{DateForm::AsWritten, "asWritten"_L1}, {DateForm::Slash, "slash"_L1}, {DateForm::Hyphen, "hyphen"_L1}}};
constexpr Names<QuoteForm, 2> quoteNames{
    {{QuoteForm::AsWritten, "asWritten"_L1}, {QuoteForm::Curly, "curly"_L1}}};
constexpr Names<CaptionStop, 3> captionNames{{{CaptionStop::AsWritten, "asWritten"_L1},
                                              {CaptionStop::Always, "always"_L1},
                                              {CaptionStop::Never, "never"_L1}}};
constexpr Names<bool, 2> clauseNames{{{false, "small"_L1}, {true, "capital"_L1}}};

const QStringList centralForms{u"T.Ư"_s, u"TƯ"_s, u"TW"_s, u"T.W"_s};
const QStringList cityForms{u"TP"_s, u"TP."_s, u"Tp"_s, u"Tp."_s, u"tp"_s, u"tp."_s};

QString stored(SettingsStore &settings, const QString &key)
{
    const auto value = settings.value(key);
    return value ? *value : QString();
}

template <typename Value, std::size_t N>
Value read(SettingsStore &settings, const QString &key, const Names<Value, N> &names)
{
    const QString word = stored(settings, key);
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto &row) { return row.second == word; });
    return found == names.end() ? names.front().first : found->first;
}

template <typename Value, std::size_t N>
QString nameOf(Value value, const Names<Value, N> &names)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto &row) { return row.first == value; });
    Q_ASSERT(found != names.end());
    return found->second;
}

QString oneOf(const QString &form, const QStringList &forms)
{
    return forms.contains(form) ? form : QString();
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

HouseStyle readHouseStyle(SettingsStore &settings)
{
    HouseStyle style;
    style.tones = read(settings, settingKey::toneStyle, toneNames);
    style.letterI = read(settings, settingKey::letterI, letterNames);
    style.central = oneOf(stored(settings, settingKey::centralForm), centralForms);
    style.city = oneOf(stored(settings, settingKey::cityForm), cityForms);
    style.dates = read(settings, settingKey::dateForm, dateNames);
    style.quotes = read(settings, settingKey::quoteForm, quoteNames);
    style.captionStops = read(settings, settingKey::captionStops, captionNames);
    style.capitalClauses = read(settings, settingKey::clauses, clauseNames);
    bool isNumber = false;
    const int longest = stored(settings, settingKey::longestSentence).toInt(&isNumber);
    if (isNumber)
        style.longestSentence = std::clamp(longest, shortestLimit, longestLimit);
    return style;
}

Result<void> writeHouseStyle(SettingsStore &settings, const HouseStyle &style)
{
    const std::array<std::pair<QString, QString>, 9> rows{
        {{settingKey::toneStyle, nameOf(style.tones, toneNames)},
         {settingKey::letterI, nameOf(style.letterI, letterNames)},
         {settingKey::centralForm, oneOf(style.central, centralForms)},
         {settingKey::cityForm, oneOf(style.city, cityForms)},
         {settingKey::dateForm, nameOf(style.dates, dateNames)},
         {settingKey::quoteForm, nameOf(style.quotes, quoteNames)},
         {settingKey::captionStops, nameOf(style.captionStops, captionNames)},
         {settingKey::clauses, nameOf(style.capitalClauses, clauseNames)},
         {settingKey::longestSentence,
          QString::number(std::clamp(style.longestSentence, shortestLimit, longestLimit))}}};
    for (const auto &[key, value] : rows)
        if (const auto done = settings.setValue(key, value); !done)
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
