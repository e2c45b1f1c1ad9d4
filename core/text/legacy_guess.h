#pragma once

#include "core/text/legacy_encoding.h"

namespace toasoan {

enum class Sureness { Sure, Doubtful };

struct LegacyGuess
{
    LegacyEncoding encoding = LegacyEncoding::Tcvn3;
    Sureness sureness = Sureness::Doubtful;

    bool operator==(const LegacyGuess &) const = default;
};

// The encoding in which most words of `bytes` are possible Vietnamese syllables (design/language §4). Nothing
// when they are not in any, as in other languages. Looks at no more than the first 128 KB.
std::optional<LegacyGuess> guessEncoding(QByteArrayView bytes);

// The same for a text that came as characters: nothing too when it reads as well as it is, as every ordinary
// text does.
std::optional<LegacyGuess> guessAppearance(QStringView text);

// Whether more words of `one` than of `other` are possible Vietnamese syllables.
bool readsBetter(QStringView one, QStringView other);

// A text of which some was written in `encoding` and came as its appearance: each line that reads better so
// is put right.
QString repaired(const QString &text, LegacyEncoding encoding);

} // namespace toasoan
