#pragma once

#include "core/text/syllable.h"

#include <array>

namespace toasoan::letters {

// The vowels of Vietnamese in the order of Tone; the first of each row carries none.
constexpr std::array<const char16_t *, 12> vowels{u"aàảãáạ", u"ăằẳẵắặ", u"âầẩẫấậ", u"eèẻẽéẹ",
                                                  u"êềểễếệ", u"iìỉĩíị", u"oòỏõóọ", u"ôồổỗốộ",
                                                  u"ơờởỡớợ", u"uùủũúụ", u"ưừửữứự", u"yỳỷỹýỵ"};
constexpr std::u16string_view plainVowels = u"aaaeeiooouuy";

constexpr int tableSize = 0x1F00; // up to the end of Latin Extended Additional

// What we know of a character without asking Unicode tables: the Latin letters Vietnamese texts are made of.
struct Letter
{
    char16_t lower = 0; // 0: no Latin letter
    char16_t bare = 0;  // lower case without tone: ế → ê
    char16_t plain = 0; // lower case without any mark: ế → e, đ → d; 0 for letters that are not Vietnamese
    Tone tone = Tone::Level;
    bool upper = false;
    bool vowel = false; // a vowel of Vietnamese
};

constexpr char16_t lowerLatin(char16_t c)
{
    if ((c >= u'A' && c <= u'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7))
        return char16_t(c + 32);
    if ((c >= u'a' && c <= u'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7))
        return c;
    if (c == 0x130 || c == 0x131 || c == 0x138 || c == 0x149 || c == 0x17F)
        return c == 0x130 ? u'i' : c;
    if (c == 0x178)
        return 0xFF;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E) || c == 0x1AF || c == 0x1B0)
        return c % 2 ? char16_t(c + 1) : c;
    if ((c >= 0x100 && c <= 0x177) || c == 0x1A0 || c == 0x1A1 || (c >= 0x1E00 && c <= 0x1E95) ||
        (c >= 0x1EA0 && c <= 0x1EFF))
        return char16_t(c | 1);
    if (c == 0x189)
        return 0x256;
    return 0;
}

constexpr std::array<Letter, tableSize> makeTable()
{
    std::array<Letter, tableSize> table{};
    for (int c = 0; c < tableSize; ++c) {
        const char16_t lower = lowerLatin(char16_t(c));
        table[c].lower = lower;
        table[c].bare = lower;
        table[c].plain = lower >= u'a' && lower <= u'z' ? lower : char16_t(0);
        table[c].upper = lower != 0 && lower != c;
        if (lower == u'đ' || lower == 0xF0 || lower == 0x256) // the look-alikes ð and ɖ too
            table[c].plain = u'd';
    }
    for (std::size_t row = 0; row < vowels.size(); ++row) {
        for (int tone = 0; tone < 6; ++tone) {
            Letter &letter = table[vowels[row][tone]];
            letter.bare = vowels[row][0];
            letter.plain = plainVowels[row];
            letter.tone = Tone(tone);
            letter.vowel = true;
        }
    }
    for (Letter &letter : table) {
        if (letter.upper && table[letter.lower].vowel) {
            const bool upper = letter.upper;
            letter = table[letter.lower];
            letter.upper = upper;
        }
    }
    return table;
}

inline constexpr std::array<Letter, tableSize> table = makeTable();
inline constexpr Letter noLetter{};

// Only the small letters, close together: what a look-up of words reads again and again.
constexpr std::array<char16_t, tableSize> makeLowerTable()
{
    std::array<char16_t, tableSize> lower{};
    for (int c = 0; c < tableSize; ++c)
        lower[c] = lowerLatin(char16_t(c));
    return lower;
}

inline constexpr std::array<char16_t, tableSize> lowerTable = makeLowerTable();

constexpr const Letter &of(char16_t c)
{
    return c < tableSize ? table[c] : noLetter;
}

inline const Letter &of(QChar c)
{
    return of(c.unicode());
}

// `bare` with a tone, lower case; itself when it is no vowel.
constexpr char16_t toned(char16_t bare, Tone tone)
{
    for (const char16_t *row : vowels)
        if (row[0] == bare)
            return row[int(tone)];
    return bare;
}

// Upper case of what toned() gives.
constexpr char16_t upper(char16_t lower)
{
    if ((lower >= u'a' && lower <= u'z') || (lower >= 0xE0 && lower <= 0xFE))
        return char16_t(lower - 32);
    return lower == u'ư' ? u'Ư' : char16_t(lower & ~1);
}

} // namespace toasoan::letters
