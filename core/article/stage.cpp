#include "core/article/stage.h"

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr std::array names{
    "draft",     "submitted",  "inReview",  "returned", "approved", "scheduled",
    "published", "correcting", "withdrawn", "archived", "trashed",
};
static_assert(names.size() == size_t(Stage::Trashed) + 1);

} // namespace

QString name(Stage stage)
{
    return QString::fromLatin1(names[size_t(stage)]);
}

std::optional<Stage> stageNamed(QStringView name)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const char *n) { return name == QLatin1String(n); });
    if (found == names.end())
        return std::nullopt;
    return Stage(found - names.begin());
}

} // namespace toasoan
