#pragma once

#include "core/proof/slips.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace toasoan {

// Many words by their letters: all that are a slip away from a written one are found in one walk, which
// leaves a branch as soon as every word on it must be too far.
class SpellingTree
{
public:
    SpellingTree() = default;
    // Words are known by their place among `words`.
    explicit SpellingTree(std::span<const Spelling> words);

    struct Near
    {
        std::uint32_t word;
        int letterSlip;
    };
    // All words whose letterSlip() from `written` is `farthest` at most and that mayBeSlip(), in their order.
    std::vector<Near> near(const Spelling &written, int farthest) const;

private:
    // One letter behind those of the nodes above, in the order of the letters.
    struct Node
    {
        std::uint8_t depth; // from 1
        std::uint8_t code;
        std::uint8_t losing;
        std::uint32_t end;                 // the first node behind the branch
        std::uint32_t firstWord, lastWord; // that end here, in `words` of their branch
    };
    struct Branches
    {
        std::vector<Node> nodes;
        std::vector<std::uint32_t> words;
        std::uint32_t wordsOfNoLetter = 0; // the first so many: nothing stands behind their onset
    };

    static Branches grown(std::span<const Spelling> words, std::vector<std::uint32_t> which, bool rhymesOnly);
    void walk(const Branches &branches, const Spelling &written, int from, int price, int farthest,
              std::vector<Near> &found) const;

    std::vector<Spelling> m_words;
    Branches m_whole;
    std::map<std::u16string, Branches, std::less<>> m_rhymes; // by the onset before them
};

} // namespace toasoan
