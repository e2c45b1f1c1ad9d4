#pragma once

#include "core/text/syllable.h"

#include <QString>
#include <QStringList>

namespace toasoan {

enum class LetterI { LongY, ShortI, AsWritten };  // kỹ thuật, lý do · kĩ thuật, lí do
enum class DateForm { AsWritten, Slash, Hyphen }; // 23/5/2019 · 23-5-2019
enum class QuoteForm { Curly, AsWritten };        // “…”
enum class CaptionStop { AsWritten, Always, Never };

// Trung ương and thành phố in short, as the proofreader tells the forms apart.
inline const QStringList centralForms{QStringLiteral("T.Ư"), QStringLiteral("TƯ"), QStringLiteral("TW"),
                                      QStringLiteral("T.W")};
inline const QStringList cityForms{QStringLiteral("TP"),  QStringLiteral("TP."), QStringLiteral("Tp"),
                                   QStringLiteral("Tp."), QStringLiteral("tp"),  QStringLiteral("tp.")};

constexpr int leastLongestSentence = 20; // syllables: so many a sentence may always have
constexpr int mostLongestSentence = 500;

// What the newsroom has decided about its own way of writing. Where it wants a thing as written, an article
// must only keep to one form.
struct HouseStyle
{
    ToneStyle tones = ToneStyle::Traditional;
    LetterI letterI = LetterI::LongY;
    QString central; // one of centralForms; empty: as written
    QString city;    // one of cityForms; empty: as written
    DateForm dates = DateForm::AsWritten;
    QuoteForm quotes = QuoteForm::AsWritten;
    CaptionStop captionStops = CaptionStop::AsWritten;
    bool capitalClauses = false; // "Khoản 4 Điều 18" rather than "khoản 4 Điều 18"
    int longestSentence = 60;    // syllables

    bool operator==(const HouseStyle &) const = default;
};

} // namespace toasoan
