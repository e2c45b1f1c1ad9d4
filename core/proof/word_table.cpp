#include "core/proof/word_table.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace toasoan {

WordTable::WordTable(std::size_t expectedWords)
    : m_entries(std::bit_ceil(std::max<std::size_t>(expectedWords, 8) * 2))
    , m_mask(m_entries.size() - 1)
{
}

bool WordTable::insert(QStringView word, std::uint32_t value)
{
    const PackedWord packed = pack(word);
    if (!packed.fits)
        return false;
    if (m_count * 2 >= m_entries.size())
        grow();
    std::size_t slot = slotOf(packed.key);
    while (m_entries[slot].key != 0 && m_entries[slot].key != packed.key)
        slot = (slot + 1) & m_mask;
    m_count += m_entries[slot].key == 0;
    m_entries[slot] = {packed.key, std::max(m_entries[slot].value, value)};
    return true;
}

void WordTable::grow()
{
    const std::vector<Entry> entries = std::exchange(m_entries, std::vector<Entry>(m_entries.size() * 2));
    m_mask = m_entries.size() - 1;
    for (const Entry &entry : entries) {
        if (entry.key == 0)
            continue;
        std::size_t slot = slotOf(entry.key);
        while (m_entries[slot].key != 0)
            slot = (slot + 1) & m_mask;
        m_entries[slot] = entry;
    }
}

} // namespace toasoan
