#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace toasoan {

// Counts of single words, pairs and triples; words are named by their place in `words`.
struct ContextCounts
{
    struct Single
    {
        QString text; // small letters, traditional tone placement, at most eight letters
        std::uint32_t count = 0;
    };
    struct Pair
    {
        std::uint16_t first, second;
        std::uint32_t count;
    };
    struct Triple
    {
        std::uint16_t first, second, third;
        std::uint32_t count;
    };
    std::vector<Single> words;
    std::vector<Pair> pairs;
    std::vector<Triple> triples;
};

// The file of a ContextModel: interpolated chances by absolute discounting, and the slips from each word to
// words met at least `leastMeant` times. Empty when a word does not fit the file.
QByteArray writeContextModel(ContextCounts counts, std::uint32_t leastMeant);

} // namespace toasoan
