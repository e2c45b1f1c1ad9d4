#include "core/proof/finding.h"

#include "core/proof/rules.h"

#include <QCoreApplication>

namespace toasoan {

QString name(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Spelling:
        return QStringLiteral("spelling");
    case FindingKind::Word:
        return QStringLiteral("word");
    case FindingKind::Style:
        return QStringLiteral("style");
    }
    Q_UNREACHABLE();
}

QString name(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Hint:
        return QStringLiteral("hint");
    }
    Q_UNREACHABLE();
}

QString message(const Finding &finding)
{
    const Rule *rule = ruleNamed(finding.rule);
    if (!rule)
        return {};
    // In one step: the text of an article may hold "%2" itself.
    return QCoreApplication::translate("Rule", rule->reason)
        .arg(finding.text, finding.suggestions.value(0), finding.detail);
}

QString source(const Finding &finding)
{
    const Rule *rule = ruleNamed(finding.rule);
    return rule && *rule->source ? QCoreApplication::translate("Rule", rule->source) : QString();
}

} // namespace toasoan
