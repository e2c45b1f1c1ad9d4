#pragma once

#include "core/text/letters.h"

#include <QStringView>

#include <array>
#include <cstdint>

namespace toasoan {

constexpr int lettersInPackedWord = 8;

// A Latin word of at most eight letters in one key, lower case, with what packing saw on the way.
struct PackedWord
{
    std::uint64_t key = 0; // eight bits a letter; 0: does not fit
    std::uint8_t size = 0;
    std::uint8_t upper = 0;
    bool firstUpper = false;
    bool fits = false; // letters only, eight at most

    // dân, Dân, DÂN; not dâN or DÂn.
    bool ordinaryCase() const { return upper == 0 || (upper == 1 && firstUpper) || upper == size; }

    // In any case.
    bool isSameWord(PackedWord other) const { return key == other.key && fits; }

    bool operator==(const PackedWord &) const = default;
};

PackedWord pack(QStringView word);

// Packs a word letter by letter, for whoever reads its letters anyway.
class WordPacker
{
public:
    static constexpr unsigned upperBit = 0x100; // of a letter's number

    // Takes a letter; false where it is none that a packed word may hold.
    bool add(QChar letter)
    {
        const char16_t c = letter.unicode();
        const unsigned code = c < letters::tableSize ? codes[c] : 0U;
        if (code == 0)
            return false;
        if (m_size == 0)
            m_first = code;
        ++m_size;
        m_upper += code / upperBit;
        m_key = m_key << bitsOfLetter | code % upperBit;
        return true;
    }

    // Of the letters taken so far.
    PackedWord word() const
    {
        if (m_size == 0 || m_size > lettersInPackedWord)
            return {};
        return {m_key, std::uint8_t(m_size), std::uint8_t(m_upper), m_first >= upperBit, true};
    }

private:
    static constexpr int bitsOfLetter = 8;
    static const std::array<std::uint16_t, letters::tableSize> codes;

    std::uint64_t m_key = 0;
    int m_size = 0;
    unsigned m_upper = 0;
    unsigned m_first = 0;
};

} // namespace toasoan
