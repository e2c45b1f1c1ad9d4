#include "core/proof/evidence.h"

#include "core/proof/rules.h"

#include <algorithm>
#include <cmath>

namespace toasoan {

namespace {

// As bench/proof_weights prints them.
constexpr std::array<float, factorCount> weights{-1.3377F, 0.2716F,  1.1461F,  -1.2297F, 0.6598F,
                                                 0.6681F,  -0.8322F, -0.9633F, -1.2092F, 0.1370F,
                                                 -0.2084F, -0.5303F, -0.4039F, -0.4631F, 0.7148F};

// Where four findings of five are right, and where a search on request finds two mistakes of three.
constexpr float sure = 0.37F;
constexpr float likely = 0.19F;

} // namespace

std::array<float, factorCount> factors(const Evidence &evidence)
{
    const float known = evidence.known ? 1 : 0;
    return {1,
            evidence.gain,
            1 - known,
            float(evidence.letterSlip + evidence.toneSlip) / 100,
            evidence.toneSlip == 0 ? 1.0F : 0.0F,
            evidence.letterSlip == 0 ? 1.0F : 0.0F,
            (1 - known) * (evidence.listed ? 1.0F : 0.0F),
            (1 - known) * (evidence.plain ? 1.0F : 0.0F),
            evidence.capital ? 1.0F : 0.0F,
            known * std::log(float(std::max(evidence.countWritten, 1)) / 1e4F),
            std::log(float(std::max(evidence.countMeant, 1)) / 1e4F),
            float(2 - evidence.neighbours),
            std::log(float(std::max(evidence.timesWritten, 1))),
            float(std::clamp(evidence.togetherWritten, 0, 2)),
            float(std::clamp(evidence.togetherMeant, 0, 2))};
}

float certainty(const Evidence &evidence)
{
    const auto numbers = factors(evidence);
    float sum = 0;
    for (int i = 0; i < factorCount; ++i)
        sum += weights[std::size_t(i)] * numbers[std::size_t(i)];
    return 1 / (1 + std::exp(-sum));
}

float wantedCertainty(const RuleChoice &rules)
{
    return rules.deep ? likely : sure;
}

} // namespace toasoan
