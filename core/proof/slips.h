#pragma once

#include "core/text/syllable.h"

#include <QStringView>

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace toasoan {

// A word without its tone, taken apart for comparing.
struct Spelling
{
    static constexpr int longest = 16;

    std::array<char16_t, longest> letters{};
    std::array<std::uint8_t, longest> codes{};  // of the letters, for the table of prices
    std::array<std::uint8_t, longest> losing{}; // the price of each letter's being too many
    int size = 0;
    int onset = 0; // letters before the rhyme
    std::uint32_t bag = 0;
    Tone tone = Tone::Level;

    std::u16string_view view() const { return {letters.data(), std::size_t(size)}; }
    std::u16string_view onsetView() const { return view().substr(0, std::size_t(onset)); }
};

// `word` (any case) taken apart; of a longer word only the first letters.
Spelling spelled(QStringView word);

// How unlikely it is that somebody who meant one word wrote the other, in hundredths of a wrong letter. It
// knows what Vietnamese writers confuse (design/language §1.4): hỏi and ngã, a dropped tone, s and x, ch and
// tr, d and gi, n and ng at the end, keys side by side. Without tones and with them. Beyond `farthest` it is
// not worked out any further.
constexpr int farthestSlip = 200; // beyond, nobody takes one for the other
int letterSlip(const Spelling &written, const Spelling &meant, int farthest = farthestSlip);
int toneSlip(Tone written, Tone meant);

// The parts letterSlip() is made of, for whoever walks many words at once.
constexpr std::size_t letterCodes = 34; // of Spelling::codes; the last for what is no Vietnamese letter
using LetterPrices = std::array<std::array<std::uint8_t, letterCodes>, letterCodes>;
extern const LetterPrices replacingPrices; // of one letter for the other, either way round
constexpr int leastLetterPrice = 45;       // of any letter that is another, lost or too many
constexpr int swapPrice = 70;              // of two letters that changed places
constexpr int alikeOnsetPrice = 60;        // of an onset for another that sounds like it
// All onsets that sound like this one, itself among them; nothing when there is no other.
std::span<const std::u16string_view> alikeOnsets(std::u16string_view onset);

// Whether letterSlip() may be within farthestSlip: a quick look at lengths and letters.
bool mayBeSlip(const Spelling &written, const Spelling &meant);

} // namespace toasoan
