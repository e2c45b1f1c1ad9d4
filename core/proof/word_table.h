#pragma once

#include "core/text/packed_word.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace toasoan {

// The key with its bits stirred: the upper ones serve as a place in a table.
constexpr std::uint64_t stirred(std::uint64_t key)
{
    return (key ^ key >> 32) * 0xD6E8FEB86659FD93U;
}

// Short words with a number each, open-addressed: one multiplication and usually one comparison a look-up.
// Built once, then read by any thread.
class WordTable
{
public:
    explicit WordTable(std::size_t expectedWords);

    // The larger of the old and the new value stays. Words that do not fit are left out: false.
    bool insert(QStringView word, std::uint32_t value);

    // The value of a word; 0 when it is not there.
    std::uint32_t find(PackedWord word) const
    {
        if (!word.fits)
            return 0;
        for (std::size_t slot = slotOf(word.key);; slot = (slot + 1) & m_mask) {
            const Entry &entry = m_entries[slot];
            if (entry.key == word.key)
                return entry.value;
            if (entry.key == 0)
                return 0;
        }
    }
    std::uint32_t find(QStringView word) const { return find(pack(word)); }

private:
    struct Entry
    {
        std::uint64_t key = 0;   // 0: free, as no word is empty
        std::uint32_t value = 0; // beside the key: one line of the cache a look-up
    };

    std::size_t slotOf(std::uint64_t key) const { return std::size_t(stirred(key) >> 40) & m_mask; }
    void grow();

    std::vector<Entry> m_entries;
    std::size_t m_mask = 0;
    std::size_t m_count = 0;
};

} // namespace toasoan
