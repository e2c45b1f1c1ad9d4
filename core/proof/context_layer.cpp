#include "core/proof/layers.h"
#include "core/proof/rules.h"

namespace toasoan {

std::span<const Rule> contextRules()
{
    return {};
}

QList<Finding> contextFindings(const Passage &, const Surroundings &, const Proofreader &, const Cancelled &)
{
    return {};
}

} // namespace toasoan
