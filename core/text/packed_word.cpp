#include "core/text/packed_word.h"

namespace toasoan {

namespace {

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
            codes[std::size_t(c)] = std::uint16_t(codes[lower] | WordPacker::upperBit);
    }
    return codes;
}

constexpr std::array<std::uint16_t, letters::tableSize> numbered = makeCodes();
static_assert(numbered[0x1EFF] != 0 && numbered[0x1EFF] < WordPacker::upperBit); // the last: none ran over

} // namespace

constinit const std::array<std::uint16_t, letters::tableSize> WordPacker::codes = numbered;

PackedWord pack(QStringView word)
{
    if (word.size() > lettersInPackedWord)
        return {};
    WordPacker packer;
    for (QChar letter : word)
        if (!packer.add(letter))
            return {};
    return packer.word();
}

} // namespace toasoan
