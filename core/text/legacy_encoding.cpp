#include "core/text/legacy_encoding.h"

#include "core/text/letters.h"

#include <algorithm>

namespace toasoan {

namespace {

using View = std::u16string_view;

// The codes 0x80 to 0xFF of each encoding. Where one has no meaning, windows-1252's stands: texts in .Vn
// fonts hold its quotes and dashes.
constexpr View windows1252 = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"
                             u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
                             u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";

// TCVN 5712:1993, VN3. Capitals with a tone have no codes: they are small letters in a font of capitals.
constexpr View tcvn3 = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"
                       u"\u00A0ĂÂÊÔƠƯĐăâêôơưđ¯°±²³´àảãáạºằẳẵắ¿"
                       u"ÀÁÂÃÄÅặầẩẫấậèÍẻẽéẹềểễếệìỉÙÚÛĩíịòàỏõóọồổỗốộờởỡớợùðủũúụừửữứựỳỷỹýỵÿ";

// RFC 1456, without the six capitals it puts at control codes.
constexpr View viscii = u"ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
                        u"ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
                        u"ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";

struct Code
{
    char16_t code;
    char16_t letter;
};
constexpr std::array visciiControls{Code{0x02, u'Ẳ'}, Code{0x05, u'Ẵ'}, Code{0x06, u'Ẫ'},
                                    Code{0x14, u'Ỷ'}, Code{0x19, u'Ỹ'}, Code{0x1E, u'Ỵ'}};

// Microsoft's code page 1258: five tones are marks behind their letter.
constexpr View windows1258 = u"€\u0081‚ƒ„…†‡ˆ‰\u008A‹Œ\u008D\u008E\u008F\u0090‘’“”•–—˜™\u009A›œ\u009D\u009EŸ"
                             u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
                             u"ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
                             u"àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ";

static_assert(windows1252.size() == 128 && tcvn3.size() == 128 && viscii.size() == 128 &&
              windows1258.size() == 128);

// VNI for Windows (VNI-Times …): most marks are a byte of their own behind the letter. Small letters only; a
// capital, letter or mark, is 32 less.
struct VniMark
{
    char16_t mark;
    View bare;
    View marked;
};
constexpr std::array vniMarks{
    VniMark{0xF8, u"aeouyơư", u"àèòùỳờừ"},
    VniMark{0xFB, u"aeouyơư", u"ảẻỏủỷởử"},
    VniMark{0xF5, u"aeouyơư", u"ãẽõũỹỡữ"},
    VniMark{0xF9, u"aeouyơư", u"áéóúýớứ"},
    VniMark{0xEF, u"aeouơư", u"ạẹọụợự"},
    VniMark{0xE2, u"aeo", u"âêô"},
    VniMark{0xE0, u"aeo", u"ầềồ"},
    VniMark{0xE5, u"aeo", u"ẩểổ"},
    VniMark{0xE3, u"aeo", u"ẫễỗ"},
    VniMark{0xE1, u"aeo", u"ấếố"},
    VniMark{0xE4, u"aeo", u"ậệộ"},
    VniMark{0xEA, u"a", u"ă"},
    VniMark{0xE8, u"a", u"ằ"},
    VniMark{0xFA, u"a", u"ẳ"},
    VniMark{0xFC, u"a", u"ẵ"},
    VniMark{0xE9, u"a", u"ắ"},
    VniMark{0xEB, u"a", u"ặ"},
};
static_assert(std::all_of(vniMarks.begin(), vniMarks.end(),
                          [](const VniMark &row) { return row.bare.size() == row.marked.size(); }));
constexpr std::array vniLetters{Code{0xF1, u'đ'}, Code{0xF4, u'ơ'}, Code{0xF6, u'ư'},
                                Code{0xEC, u'ì'}, Code{0xE6, u'ỉ'}, Code{0xF3, u'ĩ'},
                                Code{0xED, u'í'}, Code{0xF2, u'ị'}, Code{0xEE, u'ỵ'}};

// The byte a character is the appearance of; nothing for all others.
std::optional<char16_t> byteOf(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit <= 0xFF) // also U+0080 … U+009F, as Latin-1 shows them
        return unit;
    const std::size_t place = windows1252.substr(0, 32).find(unit);
    return place == View::npos ? std::nullopt : std::optional(char16_t(0x80 + place));
}

QString throughTable(QStringView text, View table)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(), [table](QChar c) {
        const auto byte = byteOf(c);
        return byte && *byte >= 0x80 ? QChar(table[std::size_t(*byte - 0x80)]) : c;
    });
    return result;
}

// A letter that is one code; null for what is none.
char16_t vniLetter(char16_t byte)
{
    for (const Code &row : vniLetters) {
        if (byte == row.code)
            return row.letter;
        if (byte == row.code - 32)
            return letters::upper(row.letter);
    }
    return byte < 0x80 && letters::of(byte).plain ? byte : char16_t(0);
}

// `letter` with the mark behind it; null when that is no mark, or none of this letter.
char16_t vniMarked(char16_t letter, char16_t mark)
{
    if (mark < 0xC0)
        return 0;
    const letters::Letter &base = letters::of(letter);
    const auto row = std::find_if(vniMarks.begin(), vniMarks.end(),
                                  [&](const VniMark &r) { return r.mark == (mark | 0x20); });
    const std::size_t place = row == vniMarks.end() ? View::npos : row->bare.find(base.lower);
    if (place == View::npos)
        return 0;
    return base.upper ? letters::upper(row->marked[place]) : row->marked[place];
}

QString fromVni(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t letter = vniLetter(byteOf(text[i]).value_or(0));
        const auto next = letter && i + 1 < text.size() ? byteOf(text[i + 1]) : std::nullopt;
        const char16_t marked = next ? vniMarked(letter, *next) : char16_t(0);
        result += marked ? QChar(marked) : letter ? QChar(letter) : text[i];
        i += marked ? 1 : 0;
    }
    return result;
}

QString fromViscii(QStringView text)
{
    QString result = throughTable(text, viscii);
    for (QChar &c : result) {
        for (const Code &row : visciiControls)
            c = c == row.code ? QChar(row.letter) : c;
    }
    return result;
}

// A word of a TCVN3 text: its capitals with a tone are small letters by code, so that "CéNG" is CỘNG.
struct Word
{
    qsizetype start = 0;
    qsizetype end = 0;
    bool capitals = false; // beyond doubt: two capitals and no small ASCII letter
    bool undecided =
        false; // its only capital comes first: "Hµ" is Hà among small letters and HÀ among capitals
};

Word wordAt(QStringView text, qsizetype start)
{
    Word word{start, start};
    int upper = 0;
    bool smallAscii = false;
    bool marked = false;
    for (; word.end < text.size() && letters::of(text[word.end]).lower; ++word.end) {
        const letters::Letter &letter = letters::of(text[word.end]);
        upper += letter.upper ? 1 : 0;
        smallAscii = smallAscii || (!letter.upper && text[word.end].unicode() < 0x80);
        marked = marked || (!letter.upper && text[word.end].unicode() >= 0x80);
    }
    word.capitals = upper >= 2 && !smallAscii;
    word.undecided = upper < 2 && !smallAscii && (upper == 0 || letters::of(text[start]).upper) && marked;
    return word;
}

void raise(QString &text, const Word &word)
{
    for (qsizetype i = word.start; i < word.end; ++i) {
        const letters::Letter &letter = letters::of(text[i]);
        if (!letter.upper)
            text[i] = QChar(letters::upper(letter.lower));
    }
}

QString withCapitals(QString text)
{
    Word before;
    Word here;
    bool hasBefore = false; // on the same line
    const auto settle = [&](const Word *next) {
        const bool among =
            (hasBefore || next) && (!hasBefore || before.capitals) && (!next || next->capitals);
        here.capitals = here.capitals || (here.undecided && among);
        if (here.capitals)
            raise(text, here);
    };
    bool hasHere = false;
    for (qsizetype i = 0; i <= text.size();) {
        const bool ends = i == text.size() || text[i] == u'\n';
        const bool starts = !ends && letters::of(text[i]).lower;
        if (!ends && !starts) {
            ++i;
            continue;
        }
        const Word next = starts ? wordAt(text, i) : Word();
        if (hasHere)
            settle(starts ? &next : nullptr);
        hasBefore = starts && hasHere;
        before = here;
        here = next;
        hasHere = starts;
        i = starts ? next.end : i + 1;
    }
    return text;
}

struct Charset
{
    QLatin1String name;
    LegacyEncoding encoding;
};
constexpr std::array charsets{
    Charset{QLatin1String("windows-1258"), LegacyEncoding::Windows1258},
    Charset{QLatin1String("cp1258"), LegacyEncoding::Windows1258},
    Charset{QLatin1String("x-cp1258"), LegacyEncoding::Windows1258},
    Charset{QLatin1String("viscii"), LegacyEncoding::Viscii},
    Charset{QLatin1String("csviscii"), LegacyEncoding::Viscii},
    Charset{QLatin1String("x-viet-viscii"), LegacyEncoding::Viscii},
    Charset{QLatin1String("tcvn"), LegacyEncoding::Tcvn3},
    Charset{QLatin1String("tcvn3"), LegacyEncoding::Tcvn3},
    Charset{QLatin1String("tcvn-5712"), LegacyEncoding::Tcvn3},
    Charset{QLatin1String("tcvn5712-1"), LegacyEncoding::Tcvn3},
    Charset{QLatin1String("x-viet-tcvn"), LegacyEncoding::Tcvn3},
    Charset{QLatin1String("x-viet-tcvn5712"), LegacyEncoding::Tcvn3},
    Charset{QLatin1String("vni"), LegacyEncoding::Vni},
    Charset{QLatin1String("x-viet-vni"), LegacyEncoding::Vni},
};

} // namespace

QString name(LegacyEncoding encoding)
{
    static constexpr std::array names{QLatin1String("TCVN3"), QLatin1String("VNI"), QLatin1String("VISCII"),
                                      QLatin1String("windows-1258")};
    return names[std::size_t(encoding)];
}

std::optional<LegacyEncoding> legacyCharset(QStringView charset)
{
    const auto *found = std::find_if(charsets.begin(), charsets.end(), [&](const Charset &row) {
        return charset.compare(row.name, Qt::CaseInsensitive) == 0;
    });
    return found == charsets.end() ? std::nullopt : std::optional(found->encoding);
}

QString appearance(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x80 ? QChar(char16_t(byte)) : QChar(windows1252[std::size_t(byte - 0x80)]);
    });
    return text;
}

QString decodedAppearance(QStringView text, LegacyEncoding encoding)
{
    switch (encoding) {
    case LegacyEncoding::Tcvn3:
        return withCapitals(throughTable(text, tcvn3));
    case LegacyEncoding::Vni:
        return fromVni(text);
    case LegacyEncoding::Viscii:
        return fromViscii(text);
    case LegacyEncoding::Windows1258:
        break;
    }
    return throughTable(text, windows1258).normalized(QString::NormalizationForm_C);
}

QString decoded(QByteArrayView bytes, LegacyEncoding encoding)
{
    return decodedAppearance(appearance(bytes), encoding);
}

std::optional<LegacyFont> legacyFont(QStringView family)
{
    if (family.startsWith(u".Vn", Qt::CaseInsensitive))
        return LegacyFont{LegacyEncoding::Tcvn3, family.endsWith(u'H')};
    if (family.startsWith(u"VNI-", Qt::CaseInsensitive) || family.startsWith(u"VNI ", Qt::CaseInsensitive))
        return LegacyFont{LegacyEncoding::Vni};
    return {};
}

QString shownBy(const LegacyFont &font, QStringView text)
{
    const QString meant = decodedAppearance(text, font.encoding);
    return font.capitals ? meant.toUpper() : meant;
}

} // namespace toasoan
