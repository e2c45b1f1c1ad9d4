#pragma once

#include <array>

namespace toasoan {

struct RuleChoice;

// What speaks for one word's having been written where another was meant. Logarithms are natural.
struct Evidence
{
    float gain = 0; // how much likelier the other word makes its neighbourhood, less the price of the slip
    int letterSlip = 0; // hundredths of a wrong letter
    int toneSlip = 0;
    bool known = true;    // what is written is a word of the model …
    bool listed = true;   // … or of the dictionary or our lists
    bool plain = false;   // written in ASCII letters only
    bool capital = false; // a capital inside a sentence: mostly a name
    int countWritten = 0; // in the text the model was counted from
    float logCountMeant = 0;
    int neighbours = 2;      // words of the model beside it: 0 to 2
    bool blind = false;      // what follows in the same sentence is no word: a figure, an address
    bool usual = false;      // what is written was met beside both its neighbours
    int timesWritten = 1;    // in the article
    int togetherWritten = 0; // elsewhere in the article beside the same neighbours
    int togetherMeant = 0;
};

constexpr int factorCount = 15;
constexpr int factorsOfMeant = 6; // the last ones

// The evidence as the numbers that are weighed; the first is always 1.
std::array<float, factorCount> factors(const Evidence &evidence);

// How sure it is that the other word was meant, 0 to 1: a logistic regression whose weights
// bench/proof_weights fits to annotated articles.
float certainty(const Evidence &evidence);

// How much a word must gain to be wanted with some certainty in the place of the one that was written: for
// many words in one place, so that what does not depend on them is weighed once.
class GainWanted
{
public:
    GainWanted(float wantedCertainty, const Evidence &written);

    // Of a word so far away; the rest as in Evidence.
    float operator()(int letterSlip, int toneSlip, float logCountMeant, int togetherMeant) const;

private:
    float m_missing;
};

// From where on a finding is shown.
float wantedCertainty(const RuleChoice &rules, const Evidence &evidence);

} // namespace toasoan
