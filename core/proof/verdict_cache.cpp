#include "core/proof/verdict_cache.h"

#include <string_view>

namespace toasoan {

namespace {

constexpr int lettersInEntry = 7; // 8 bits each, and 8 for the answer

constexpr std::uint64_t yes = 2;
constexpr std::uint64_t no = 1;

// A small Vietnamese letter in 8 bits, each a different one; 0xFF for others.
std::uint64_t codeOf(char16_t c)
{
    if (c >= u'a' && c <= u'z')
        return c;
    if (c >= 0x1EA0 && c <= 0x1EF9)
        return 0x80U + (c - 0x1EA0U);
    if (c >= 0xE0 && c <= 0xFD)
        return 1U + (c - 0xE0U);
    constexpr std::u16string_view others = u"ăđĩũơư";
    const std::size_t at = others.find(c);
    return at == others.npos ? 0xFF : 0x30 + at;
}

// The letters of a syllable in 56 bits; 0 when they do not fit.
std::uint64_t packLetters(QStringView syllable)
{
    if (syllable.size() > lettersInEntry)
        return 0;
    std::uint64_t packed = 0;
    for (QChar c : syllable) {
        const std::uint64_t code = codeOf(c.unicode());
        if (code == 0xFF)
            return 0;
        packed = packed << 8 | code;
    }
    return packed;
}

std::size_t slotOf(std::uint64_t packed, std::size_t slotCount)
{
    return std::size_t((packed * 0x9E3779B97F4A7C15U) >> 40) % slotCount;
}

} // namespace

std::optional<bool> VerdictCache::find(QStringView syllable) const
{
    const std::uint64_t packed = packLetters(syllable);
    const std::uint64_t entry = m_entries[slotOf(packed, slotCount)].load(std::memory_order_relaxed);
    if (packed == 0 || entry >> 8 != packed)
        return {};
    return (entry & 0xFF) == yes;
}

void VerdictCache::remember(QStringView syllable, bool known)
{
    if (const std::uint64_t packed = packLetters(syllable); packed != 0)
        m_entries[slotOf(packed, slotCount)].store(packed << 8 | (known ? yes : no),
                                                   std::memory_order_relaxed);
}

} // namespace toasoan
