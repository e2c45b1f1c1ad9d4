#include "core/proof/rules.h"

#include <algorithm>

namespace toasoan {

QString name(Layer layer)
{
    switch (layer) {
    case Layer::Syllable:
        return QStringLiteral("syllable");
    case Layer::Word:
        return QStringLiteral("word");
    case Layer::Context:
        return QStringLiteral("context");
    case Layer::Style:
        return QStringLiteral("style");
    }
    Q_UNREACHABLE();
}

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> all = [] {
        std::vector<Rule> list;
        for (std::span<const Rule> layer :
             {syllableRules(), foreignRules(), wordRules(), contextRules(), styleRules()})
            list.insert(list.end(), layer.begin(), layer.end());
        return list;
    }();
    return all;
}

const Rule *ruleNamed(QStringView id)
{
    const std::vector<Rule> &all = rules();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Rule &rule) { return id == QLatin1String(rule.id); });
    return found == all.end() ? nullptr : &*found;
}

std::optional<RuleChoice> readRuleChoice(QStringView list)
{
    static constexpr Layer all[]{Layer::Syllable, Layer::Word, Layer::Context, Layer::Style};
    RuleChoice choice;
    choice.layers.clear();
    QSet<Layer> partly;
    const QList<QStringView> names = list.split(u',');
    for (QStringView part : names) {
        const QStringView wanted = part.trimmed();
        if (wanted == u"default" || wanted == u"deep") {
            choice.layers = {std::begin(all), std::end(all)};
            choice.deep = choice.deep || wanted == u"deep";
            continue;
        }
        const auto layer =
            std::find_if(std::begin(all), std::end(all), [&](Layer each) { return wanted == name(each); });
        if (layer != std::end(all)) {
            choice.layers.insert(*layer);
            continue;
        }
        const Rule *rule = ruleNamed(wanted);
        if (!rule)
            return {};
        choice.on.insert(QString::fromLatin1(rule->id));
        partly.insert(rule->layer);
    }
    for (const Rule &rule : rules()) {
        const QString id = QString::fromLatin1(rule.id);
        if (partly.contains(rule.layer) && !choice.layers.contains(rule.layer) && !choice.on.contains(id))
            choice.off.insert(id);
    }
    choice.layers.unite(partly);
    return choice;
}

bool RuleChoice::has(const Rule &rule) const
{
    if (!has(rule.layer))
        return false;
    if (off.isEmpty() && on.isEmpty()) // nearly always, and asked often
        return rule.onByDefault;
    const QString id = QString::fromLatin1(rule.id);
    return !off.contains(id) && (rule.onByDefault || on.contains(id));
}

} // namespace toasoan
