#pragma once

#include "core/proof/spelling_tree.h"
#include "core/text/syllable.h"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace toasoan {

// Finds the words most like a misspelled one. The distance knows what Vietnamese writers confuse
// (core/proof/slips.h); frequency settles the rest.
class Suggester
{
public:
    // A word people may mean.
    struct Entry
    {
        QString word;            // small letters
        std::uint32_t count = 0; // how often it is met; not asked of words that are no Vietnamese syllable
        bool isName = false;     // written with a capital only
    };
    Suggester() = default;
    explicit Suggester(const std::vector<Entry> &entries);

    struct Candidate
    {
        QString word; // small letters
        bool isName = false;
        double score = 0; // higher is better
        int letterSlip = 0;
        int toneSlip = 0;
    };
    // At most `limit` candidates near `word` (small letters), best first; none for words too long to be one
    // syllable or a known word.
    std::vector<Candidate> near(QStringView word, ToneStyle style, int limit,
                                int farthest = farthestSlip) const;

private:
    struct Toned
    {
        QString word; // traditional tone placement
        Tone tone = Tone::Level;
        bool isName = false;
        float logCount = 0;
    };

    // Words that differ by tone only share their place in the tree.
    std::vector<std::vector<Toned>> m_groups;
    SpellingTree m_tree;
};

} // namespace toasoan
