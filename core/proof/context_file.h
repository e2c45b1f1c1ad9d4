#pragma once

#include <array>
#include <cmath>
#include <cstdint>

// The shape of the file that ContextModelWriter writes and ContextModel maps: a header, then its sections one
// after the other, each at a multiple of eight bytes, little-endian.
namespace toasoan::contextFile {

constexpr std::array<char, 8> magic{'T', 'S', 'C', 'O', 'N', 'T', '0', '2'};
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
inline std::uint32_t slotOf(std::uint64_t low, std::uint64_t high, std::uint32_t slotCount)
{
    const std::uint64_t mixed = (low ^ (high * 0x9E3779B97F4A7C15U)) * 0xD6E8FEB86659FD93U;
    return std::uint32_t(mixed >> 40) & (slotCount - 1);
}

} // namespace toasoan::contextFile
