#include "core/proof/word_table.h"

#include "core/text/letters.h"

#include <algorithm>
#include <bit>

namespace toasoan {

namespace {

constexpr int lettersInKey = 8;

} // namespace

PackedWord pack(QStringView word)
{
    PackedWord packed;
    if (word.isEmpty() || word.size() > lettersInKey)
        return packed;
    packed.size = int(word.size());
    std::uint64_t halves[2]{};
    for (int i = 0; i < packed.size; ++i) {
        const char16_t c = word[i].unicode();
        const char16_t lower = c < letters::tableSize ? letters::lowerTable[c] : char16_t(0);
        if (lower == 0)
            return packed;
        halves[i / 4] |= std::uint64_t(lower) << (i % 4 * 16);
        packed.upper += lower != c;
    }
    packed.low = halves[0];
    packed.high = halves[1];
    packed.firstUpper = letters::of(word[0]).upper;
    packed.fits = true;
    return packed;
}

WordTable::WordTable(std::size_t expectedWords)
    : m_entries(std::bit_ceil(std::max<std::size_t>(expectedWords, 8) * 2))
    , m_values(m_entries.size())
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
    std::size_t slot = slotOf(packed);
    while (m_entries[slot].low != 0 &&
           (m_entries[slot].low != packed.low || m_entries[slot].high != packed.high))
        slot = (slot + 1) & m_mask;
    m_count += m_entries[slot].low == 0;
    m_entries[slot] = {packed.low, packed.high};
    m_values[slot] = std::max(m_values[slot], value);
    return true;
}

void WordTable::grow()
{
    const std::vector<Entry> entries = std::exchange(m_entries, std::vector<Entry>(m_entries.size() * 2));
    const std::vector<std::uint32_t> values =
        std::exchange(m_values, std::vector<std::uint32_t>(m_entries.size()));
    m_mask = m_entries.size() - 1;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].low == 0)
            continue;
        PackedWord word;
        word.low = entries[i].low;
        word.high = entries[i].high;
        std::size_t slot = slotOf(word);
        while (m_entries[slot].low != 0)
            slot = (slot + 1) & m_mask;
        m_entries[slot] = entries[i];
        m_values[slot] = values[i];
    }
}

} // namespace toasoan
