#include "core/workflow/publication.h"

namespace toasoan {

QString name(CorrectionKind kind)
{
    return kind == CorrectionKind::Slip ? QStringLiteral("slip") : QStringLiteral("notice");
}

std::optional<CorrectionKind> correctionKindNamed(QStringView name)
{
    if (name == QLatin1String("slip"))
        return CorrectionKind::Slip;
    if (name == QLatin1String("notice"))
        return CorrectionKind::Notice;
    return std::nullopt;
}

} // namespace toasoan
