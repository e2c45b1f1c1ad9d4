#include "core/workflow/remark.h"

#include <array>

namespace toasoan {

namespace {

constexpr std::array kindNames{"said", "resolved", "reopened"};

} // namespace

QString name(RemarkLine::Kind kind)
{
    return QString::fromLatin1(kindNames[size_t(kind)]);
}

std::optional<RemarkLine::Kind> remarkKindNamed(QStringView name)
{
    for (size_t i = 0; i < kindNames.size(); ++i)
        if (name == QLatin1String(kindNames[i]))
            return RemarkLine::Kind(i);
    return std::nullopt;
}

bool Remark::isResolved() const
{
    for (auto line = lines.crbegin(); line != lines.crend(); ++line)
        if (line->kind != RemarkLine::Kind::Said)
            return line->kind == RemarkLine::Kind::Resolved;
    return false;
}

} // namespace toasoan
