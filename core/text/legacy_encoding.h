#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

namespace toasoan {

// How Vietnamese was written before Unicode. The codes of the first three are shown by fonts of their own; a
// program that knows nothing of them shows each byte as windows-1252 does: "C«ng t¸c" (TCVN3), "Coâng taùc"
// (VNI).
enum class LegacyEncoding { Tcvn3, Vni, Viscii, Windows1258 };

inline constexpr std::array legacyEncodings{LegacyEncoding::Tcvn3, LegacyEncoding::Vni,
                                            LegacyEncoding::Viscii, LegacyEncoding::Windows1258};

// As people call it, in every language the same.
QString name(LegacyEncoding encoding);

// The encoding a page or a mail names as its charset, in any case; nothing for all others.
std::optional<LegacyEncoding> legacyCharset(QStringView charset);

// Bytes as windows-1252 shows them, and as browsers read what calls itself ISO-8859-1; the five codes it
// leaves open become U+0081 … U+009D, so that nothing is lost.
QString appearance(QByteArrayView bytes);

// What a text means whose characters are the appearance of its bytes. Total: a code without a meaning stays
// as it looks, and so does a character that is no byte. NFC where the input was.
QString decodedAppearance(QStringView text, LegacyEncoding encoding);

// The same for bytes.
QString decoded(QByteArrayView bytes, LegacyEncoding encoding);

// What the letters of a font mean. In fonts of capitals (".VnTimeH") every letter is one: TCVN3 has no codes
// for capitals with a tone.
struct LegacyFont
{
    LegacyEncoding encoding = LegacyEncoding::Tcvn3;
    bool capitals = false;

    bool operator==(const LegacyFont &) const = default;
};

// By the name of its family: .Vn… is TCVN3, .Vn…H its capitals, VNI-… is VNI.
std::optional<LegacyFont> legacyFont(QStringView family);

// What a text set in such a font shows.
QString shownBy(const LegacyFont &font, QStringView text);

} // namespace toasoan
