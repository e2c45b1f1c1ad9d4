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

FindingGroup groupOf(const Finding &finding)
{
    const Rule *rule = ruleNamed(finding.rule);
    if (rule && rule->ofExpression)
        return FindingGroup::Style;
    if (finding.severity == Severity::Hint)
        return FindingGroup::Hint;
    switch (finding.kind) {
    case FindingKind::Spelling:
        return FindingGroup::Spelling;
    case FindingKind::Word:
        return FindingGroup::Word;
    case FindingKind::Style:
        break;
    }
    return FindingGroup::Form;
}

bool isAlike(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.text == b.text;
}

QString message(const Finding &finding)
{
    const Rule *rule = ruleNamed(finding.rule);
    if (!rule)
        return {};
    // In one step, as the text of an article may hold "%2" itself; and by number, as a reason may name only
    // some of them (QString::arg would give the first to the lowest).
    const QString reason = QCoreApplication::translate("Rule", rule->reason);
    QString message;
    message.reserve(reason.size() + finding.text.size());
    for (qsizetype i = 0; i < reason.size(); ++i) {
        const QChar next = i + 1 < reason.size() ? reason[i + 1] : QChar();
        if (reason[i] != u'%' || next < u'1' || next > u'3') {
            message += reason[i];
            continue;
        }
        message += next == u'1' ? finding.text : next == u'2' ? finding.suggestions.value(0) : finding.detail;
        ++i;
    }
    return message;
}

QString source(const Finding &finding)
{
    const Rule *rule = ruleNamed(finding.rule);
    return rule && *rule->source ? QCoreApplication::translate("Rule", rule->source) : QString();
}

} // namespace toasoan
