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

bool RuleChoice::has(const Rule &rule) const
{
    const QString id = QString::fromLatin1(rule.id);
    return has(rule.layer) && !off.contains(id) && (rule.onByDefault || on.contains(id));
}

} // namespace toasoan
