#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace toasoan {

// A Latin word of at most eight letters in one key, lower case, with what packing saw on the way.
struct PackedWord
{
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    int size = 0;
    int upper = 0;
    bool firstUpper = false;
    bool fits = false; // letters only, eight at most

    // dân, Dân, DÂN; not dâN or DÂn.
    bool ordinaryCase() const { return upper == 0 || (upper == 1 && firstUpper) || upper == size; }

    // In any case.
    bool isSameWord(const PackedWord &other) const { return low == other.low && high == other.high && fits; }
};

PackedWord pack(QStringView word);

// Short words with a number each, open-addressed: one multiplication and usually one comparison a look-up.
// Built once, then read by any thread.
class WordTable
{
public:
    explicit WordTable(std::size_t expectedWords);

    // The larger of the old and the new value stays. Words that do not fit are left out: false.
    bool insert(QStringView word, std::uint32_t value);

    // The value of a word; 0 when it is not there.
    std::uint32_t find(const PackedWord &word) const
    {
        if (!word.fits)
            return 0;
        for (std::size_t slot = slotOf(word);; slot = (slot + 1) & m_mask) {
            const Entry &entry = m_entries[slot];
            if (entry.low == word.low && entry.high == word.high)
                return m_values[slot];
            if (entry.low == 0)
                return 0;
        }
    }
    std::uint32_t find(QStringView word) const { return find(pack(word)); }

private:
    struct Entry
    {
        std::uint64_t low = 0; // 0: free, as no word is empty
        std::uint64_t high = 0;
    };

    std::size_t slotOf(const PackedWord &word) const
    {
        const std::uint64_t mixed = (word.low ^ (word.high * 0x9E3779B97F4A7C15U)) * 0xD6E8FEB86659FD93U;
        return std::size_t(mixed >> 40) & m_mask;
    }
    void grow();

    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_values;
    std::size_t m_mask = 0;
    std::size_t m_count = 0;
};

} // namespace toasoan
