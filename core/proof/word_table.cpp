#include "core/proof/word_table.h"

#include "core/text/letters.h"

#include <algorithm>
#include <array>
#include <bit>

namespace toasoan {

namespace {

constexpr int lettersInKey = 8;
constexpr unsigned codeMask = 0xFF;
constexpr int upperShift = 8;

// Small Latin letters numbered from 1 in the order of Unicode, each capital with the number of its small
// letter and a bit above; 0 for what is no letter. The letters no language of ours has, U+1E00 to U+1E95,
// have no room. The file of the context model holds these numbers.
constexpr std::array<std::uint16_t, letters::tableSize> makeCodes()
{
    std::array<std::uint16_t, letters::tableSize> codes{};
    unsigned last = 0;
    for (int c = 1; c < letters::tableSize; ++c) {
        if (letters::lowerLatin(char16_t(c)) == c && (c < 0x1E00 || c >= 0x1EA0))
            codes[std::size_t(c)] = std::uint16_t(++last);
    }
    for (int c = 1; c < letters::tableSize; ++c) {
        const char16_t lower = letters::lowerLatin(char16_t(c));
        if (lower != 0 && lower != c && codes[lower] != 0)
            codes[std::size_t(c)] = std::uint16_t(codes[lower] | 1U << upperShift);
    }
    return codes;
}

constexpr std::array<std::uint16_t, letters::tableSize> codes = makeCodes();
static_assert(codes[0x1EFF] != 0 && codes[0x1EFF] <= codeMask); // the last one: none ran over

} // namespace

PackedWord pack(QStringView word)
{
    PackedWord packed;
    if (word.isEmpty() || word.size() > lettersInKey)
        return packed;
    std::uint64_t key = 0;
    unsigned upper = 0;
    bool lettersOnly = true;
    for (QChar letter : word) {
        const char16_t c = letter.unicode();
        const unsigned code = c < letters::tableSize ? codes[c] : 0U;
        lettersOnly &= code != 0;
        upper += code >> upperShift;
        key = key << 8 | (code & codeMask);
    }
    packed.size = std::uint8_t(word.size());
    if (!lettersOnly)
        return packed;
    packed.key = key;
    packed.upper = std::uint8_t(upper);
    packed.firstUpper = codes[word[0].unicode()] > codeMask;
    packed.fits = true;
    return packed;
}

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
