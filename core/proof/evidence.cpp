#include "core/proof/evidence.h"

#include "core/proof/rules.h"

#include <algorithm>
#include <cmath>

namespace toasoan {

namespace {

// As bench/proof_weights prints them.
constexpr std::array<float, factorCount> weights{-1.3495F, 0.9048F,  -0.7387F, -1.8106F, -1.5176F,
                                                 0.1813F,  -0.4169F, -0.4408F, -0.6217F, 0.3439F,
                                                 -1.4452F, 0.5371F,  0.5726F,  -0.2176F, 0.8264F};

// Where four findings of five are right, and where a search on request finds two mistakes of three.
constexpr float sure = 0.36F;
constexpr float likely = 0.19F;
constexpr float sureWhenBlind = 0.75F;
constexpr int commonWord = 200'000;                             // met so often in 154 million syllables
constexpr std::size_t ofWritten = factorCount - factorsOfMeant; // the first ones
constexpr float gainWeight = weights[ofWritten];

std::array<float, ofWritten> writtenFactors(const Evidence &evidence)
{
    const float known = evidence.known ? 1 : 0;
    return {1,
            1 - known,
            (1 - known) * (evidence.listed ? 1.0F : 0.0F),
            (1 - known) * (evidence.plain ? 1.0F : 0.0F),
            evidence.capital ? 1.0F : 0.0F,
            known * std::log(float(std::max(evidence.countWritten, 1)) / 1e4F),
            float(2 - evidence.neighbours),
            std::log(float(std::max(evidence.timesWritten, 1))),
            float(std::clamp(evidence.togetherWritten, 0, 2))};
}

std::array<float, factorsOfMeant> meantFactors(float gain, int letterSlip, int toneSlip, float logCountMeant,
                                               int togetherMeant)
{
    return {gain,
            float(letterSlip + toneSlip) / 100,
            toneSlip == 0 ? 1.0F : 0.0F,
            letterSlip == 0 ? 1.0F : 0.0F,
            logCountMeant - 9.2103F, // in ten thousands
            float(std::clamp(togetherMeant, 0, 2))};
}

std::array<float, factorsOfMeant> meantFactors(const Evidence &evidence)
{
    return meantFactors(evidence.gain, evidence.letterSlip, evidence.toneSlip, evidence.logCountMeant,
                        evidence.togetherMeant);
}

template <std::size_t N>
float weighed(const std::array<float, N> &numbers, std::size_t firstWeight)
{
    float sum = 0;
    for (std::size_t i = 0; i < N; ++i)
        sum += weights[firstWeight + i] * numbers[i];
    return sum;
}

} // namespace

std::array<float, factorCount> factors(const Evidence &evidence)
{
    std::array<float, factorCount> numbers{};
    const auto written = writtenFactors(evidence);
    const auto meant = meantFactors(evidence);
    std::copy(meant.begin(), meant.end(), std::copy(written.begin(), written.end(), numbers.begin()));
    return numbers;
}

float certainty(const Evidence &evidence)
{
    const float sum = weighed(writtenFactors(evidence), 0) + weighed(meantFactors(evidence), ofWritten);
    return 1 / (1 + std::exp(-sum));
}

GainWanted::GainWanted(float wantedCertainty, const Evidence &written)
    : m_missing(std::log(wantedCertainty / (1 - wantedCertainty)) - weighed(writtenFactors(written), 0))
{
}

float GainWanted::operator()(int letterSlip, int toneSlip, float logCountMeant, int togetherMeant) const
{
    return (m_missing -
            weighed(meantFactors(0, letterSlip, toneSlip, logCountMeant, togetherMeant), ofWritten)) /
           gainWeight;
}

float wantedCertainty(const RuleChoice &rules, const Evidence &evidence)
{
    // The commonest words stand nearly anywhere: "đăng tại" is as right as "đăng tải".
    if (!rules.deep && (evidence.blind || (evidence.usual && evidence.countWritten >= commonWord)))
        return sureWhenBlind;
    return rules.deep ? likely : sure;
}

} // namespace toasoan
