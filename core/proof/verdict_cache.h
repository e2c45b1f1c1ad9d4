#pragma once

#include "core/proof/word_table.h"

#include <array>
#include <atomic>
#include <cstdint>

namespace toasoan {

// Remembers of rare words what was found out about them. Any thread may read and write at any time: an entry
// is one word of memory that holds its whole word, so the worst that can happen is that it is found out
// again.
class VerdictCache
{
public:
    enum Fact : std::uint8_t {
        InDictionary = 1, // in small letters
        NotInDictionary = 2,
        RightInside = 4,  // with a capital inside a sentence
        RightAtStart = 8, // with a capital where one starts
    };

    // The facts known of a word, in any case, of those asked for.
    unsigned find(PackedWord word, unsigned facts) const
    {
        const std::uint64_t entry = m_entries[slotOf(word)].load(std::memory_order_relaxed);
        return word.fits && entry >> bitsOfFacts == word.key ? unsigned(entry) & facts : 0U;
    }
    // Words of more than seven letters are left out.
    void remember(PackedWord word, Fact fact)
    {
        if (!word.fits || word.key >> (64 - bitsOfFacts) != 0)
            return;
        std::atomic<std::uint64_t> &entry = m_entries[slotOf(word)];
        const std::uint64_t before = entry.load(std::memory_order_relaxed);
        const std::uint64_t facts = before >> bitsOfFacts == word.key ? before : word.key << bitsOfFacts;
        entry.store(facts | fact, std::memory_order_relaxed);
    }

private:
    static constexpr int bitsOfFacts = 8;
    static constexpr std::size_t slotCount = 8192;

    static std::size_t slotOf(PackedWord word) { return std::size_t(stirred(word.key) >> 40) % slotCount; }

    std::array<std::atomic<std::uint64_t>, slotCount> m_entries{};
};

} // namespace toasoan
