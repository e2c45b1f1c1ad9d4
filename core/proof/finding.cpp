#include "core/proof/finding.h"

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
    if (finding.rule == QLatin1String("foreign"))
        return QCoreApplication::translate("Finding", "“%1” may be a foreign word; check how it is written.")
            .arg(finding.text);
    if (finding.severity == Severity::Error)
        return QCoreApplication::translate("Finding", "“%1” is no way to write a Vietnamese syllable.")
            .arg(finding.text);
    return QCoreApplication::translate("Finding", "“%1” is not in the dictionary.").arg(finding.text);
}

} // namespace toasoan
