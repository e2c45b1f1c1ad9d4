#pragma once

#include "core/text/syllable.h"

#include <QString>

namespace toasoan {

enum class LetterI { LongY, ShortI, AsWritten };  // kỹ thuật, lý do · kĩ thuật, lí do
enum class DateForm { AsWritten, Slash, Hyphen }; // 23/5/2019 · 23-5-2019
enum class QuoteForm { Curly, AsWritten };        // “…”
enum class CaptionStop { AsWritten, Always, Never };

// What the newsroom has decided about its own way of writing. Where it wants a thing as written, an article
// must only keep to one form.
struct HouseStyle
{
    ToneStyle tones = ToneStyle::Traditional;
    LetterI letterI = LetterI::LongY;
    QString central; // Trung ương in short: "T.Ư", "TƯ", "TW"; empty: as written
    QString city;    // thành phố in short: "TP", "TP.", "Tp", "Tp.", "tp", "tp."; empty: as written
    DateForm dates = DateForm::AsWritten;
    QuoteForm quotes = QuoteForm::AsWritten;
    CaptionStop captionStops = CaptionStop::AsWritten;
    bool capitalClauses = false; // "Khoản 4 Điều 18" rather than "khoản 4 Điều 18"
    int longestSentence = 60;    // syllables

    bool operator==(const HouseStyle &) const = default;
};

} // namespace toasoan
