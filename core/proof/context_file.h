#pragma once

#include "core/proof/word_table.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

// The shape of the file that ContextModelWriter writes and ContextModel maps: a header, then its sections one
// after the other, each at a multiple of eight bytes, little-endian.
namespace toasoan::contextFile {

constexpr std::array<char, 8> magic{'T', 'S', 'C', 'O', 'N', 'T', '0', '3'};
constexpr int lettersOfWord = 8;
constexpr std::uint32_t pairsToBase = 16; // pairs that share one base of their lists of triples
constexpr std::uint32_t byteOrder = 0x01020304;

struct Header
{
    std::array<char, 8> magic;
    std::uint32_t byteOrder;
    std::uint32_t words;
    std::uint32_t slotCount; // of the table of words, a power of two
    std::uint32_t pairs;
    std::uint32_t triples;
    std::uint32_t slips;
    std::uint64_t size; // of the whole file
};

// Logarithms of chances in sixteenths, negated.
constexpr float steps = 16;
inline std::uint8_t packedLog(double log)
{
    const double value = std::round(-log * steps);
    return std::uint8_t(value < 0 ? 0 : value > 255 ? 255 : value);
}
inline float unpackedLog(std::uint8_t packed)
{
    return -float(packed) / steps;
}

// Natural logarithm of the odds against a slip: a wrong letter (a hundred) costs five, and any slip half a
// one for being a slip at all.
inline float priceOfSlip(int slip)
{
    return 0.5F + 5.0F * float(slip) / 100;
}

// Natural logarithms from leastDoubt up, in whole steps, two in a byte: of the first and the second place.
constexpr int leastDoubt = -8;
constexpr int mostDoubt = 7;
inline std::uint8_t packedDoubts(double first, double second)
{
    const auto packed = [](double doubt) {
        const double step = std::ceil(doubt);
        return int(step < leastDoubt ? leastDoubt : step > mostDoubt ? mostDoubt : step) - leastDoubt;
    };
    return std::uint8_t(packed(first) << 4 | packed(second));
}

// Where in the table of words a key is looked for first.
constexpr std::uint32_t slotOf(std::uint64_t key, std::uint32_t slotCount)
{
    return std::uint32_t(stirred(key) >> 40) & (slotCount - 1);
}

// The seconds of a word's pairs stand as a binary tree laid out level by level, the children of place n at 2n
// and 2n + 1 from 1 on: the first levels share a line of the cache, and deeper ones can be fetched while they
// are walked to (Khuong and Morin, "Array layouts for comparison-based searching", 2017). The place of `word`
// from 0 on; `size` when it is not there.
class WalkInTree
{
public:
    WalkInTree() = default;
    WalkInTree(const std::uint16_t *tree, std::uint32_t size, std::uint16_t word)
        : m_tree(tree)
        , m_size(size)
        , m_word(word)
    {
    }

    bool goesOn() const { return m_at <= m_size; }
    void step()
    {
        constexpr std::uint32_t levelsAhead = 4;
        __builtin_prefetch(m_tree + std::min(m_at << levelsAhead, m_size));
        m_at = 2 * m_at + (m_tree[m_at - 1] < m_word);
    }
    std::uint32_t place() const
    {
        const std::uint32_t at = m_at >> (std::countr_one(m_at) + 1); // where the walk last turned left
        return at != 0 && m_tree[at - 1] == m_word ? at - 1 : m_size;
    }

private:
    const std::uint16_t *m_tree = nullptr;
    std::uint32_t m_size = 0;
    std::uint32_t m_at = 1;
    std::uint16_t m_word = 0;
};

inline std::uint32_t placeInTree(const std::uint16_t *tree, std::uint32_t size, std::uint16_t word)
{
    WalkInTree walk(tree, size, word);
    while (walk.goesOn())
        walk.step();
    return walk.place();
}

// One bit for each pair, of as many as leave six of seven others apart: most pairs somebody may have meant
// were never met, and one look at memory says so.
constexpr int markBits = 23;
constexpr std::uint32_t markWords = 1U << (markBits - 6);
constexpr std::uint32_t markOf(std::uint16_t before, std::uint16_t word)
{
    return ((std::uint32_t(before) << 16 | word) * 0x9E3779B1U) >> (32 - markBits);
}

} // namespace toasoan::contextFile
