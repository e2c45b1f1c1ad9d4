#include "core/exchange/decode.h"

#include "core/text/legacy_guess.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Import", sentence);
}

bool isOtherFormat(const QByteArray &bytes)
{
    static constexpr std::array<QByteArrayView, 9> beginnings{"PK\x03\x04", "%PDF-",    "\xff\xd8\xff",
                                                              "\x89PNG",    "GIF8",     "RIFF",
                                                              "{\\rtf",     "\x1f\x8b", "\xd0\xcf\x11\xe0"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](QByteArrayView beginning) { return bytes.startsWith(beginning); });
}

Error empty(const QString &name)
{
    return {Fault::Unreadable,
            say(QT_TRANSLATE_NOOP("Import", "“%1” is empty: there is nothing to import.")).arg(name),
            {}};
}

Error notText(const QString &name)
{
    return {Fault::Unreadable,
            say(QT_TRANSLATE_NOOP("Import",
                                  "“%1” holds no text that can be read. Word files (.docx, .odt), plain text "
                                  "(.txt), Markdown (.md) and web pages (.html) can be imported."))
                .arg(name),
            {}};
}

Error unknownEncoding(const QString &name)
{
    return {Fault::Unreadable,
            say(QT_TRANSLATE_NOOP("Import",
                                  "“%1” is not written in UTF-8 nor in an encoding of Vietnamese, so its "
                                  "letters cannot be told for sure. "
                                  "Open it where it was written, save it as UTF-8 and import it again."))
                .arg(name),
            {}};
}

// A stray NUL is cleaned away later; a text full of them is none.
bool isFullOfNulls(QStringView text)
{
    return text.count(QChar(u'\0')) > text.size() / 100;
}

// Control characters stand in pictures and programs; a text has next to none.
bool isFullOfControls(QByteArrayView bytes)
{
    const auto controls = std::count_if(bytes.begin(), bytes.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    });
    return controls > bytes.size() / 100;
}

void noteDamage(DecodedText &decoded)
{
    const auto places = decoded.text.count(QChar(QChar::ReplacementCharacter));
    if (places > 0)
        decoded.notes += QCoreApplication::translate(
            "Import", "The file is damaged in %n place(s), marked “�” in the text.", nullptr, int(places));
}

// UTF-16 shows by its second bytes: those of Latin letters, of their marked forms and of printed signs.
bool looksLikeUtf16(QByteArrayView bytes, qsizetype highByte)
{
    const qsizetype units = std::min<qsizetype>(bytes.size() / 2, 4096);
    if (units < 4)
        return false;
    qsizetype latin = 0;
    qsizetype ascii = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const auto high = static_cast<unsigned char>(bytes[2 * i + highByte]);
        const bool lowIsNull = bytes[2 * i + 1 - highByte] == '\0';
        latin += high <= 0x03 || high == 0x1E || high == 0x20 ? 1 : 0;
        ascii += high == 0 && !lowIsNull ? 1 : 0;
    }
    return latin * 20 >= units * 19 && ascii * 2 >= units;
}

std::optional<DecodedText> fromUtf16(const QByteArray &bytes)
{
    const bool littleMark = bytes.startsWith("\xff\xfe");
    const bool bigMark = bytes.startsWith("\xfe\xff");
    const bool isMarked = littleMark || bigMark;
    const bool isLittle = littleMark || (!bigMark && looksLikeUtf16(bytes, 1));
    if (!isMarked && !isLittle && !looksLikeUtf16(bytes, 0))
        return {};
    const QByteArray units = bytes.sliced(isMarked ? 2 : 0, bytes.size() / 2 * 2 - (isMarked ? 2 : 0));
    QStringDecoder decoder(isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE,
                           QStringDecoder::Flag::Stateless);
    DecodedText decoded{decoder(units), {}};
    if (bytes.size() % 2 != 0)
        decoded.text += QChar::ReplacementCharacter;
    decoded.notes += isMarked
                         ? say(QT_TRANSLATE_NOOP("Import", "The file is in UTF-16."))
                         : say(QT_TRANSLATE_NOOP("Import", "The file was read as UTF-16; this is a guess."));
    noteDamage(decoded);
    return decoded;
}

// How much of some bytes is UTF-8.
struct Utf8Share
{
    int letters = 0; // beyond ASCII
    int broken = 0;  // bytes that are none
};

Utf8Share utf8ShareOf(QByteArrayView bytes)
{
    Utf8Share share;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto first = static_cast<unsigned char>(bytes[i++]);
        if (first < 0x80)
            continue;
        const qsizetype more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        const auto isTail = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
        if (first < 0xC2 || first > 0xF4 || i + more > bytes.size() ||
            !std::all_of(bytes.begin() + i, bytes.begin() + i + more, isTail)) {
            ++share.broken;
            continue;
        }
        i += more;
        ++share.letters;
    }
    return share;
}

// What the page says of itself.
QString charsetIn(const QByteArray &bytes)
{
    static const QRegularExpression charset(
        QStringLiteral(
            R"(<(?:meta\b[^>]{0,200}?\bcharset|\?xml\b[^>]{0,200}?\bencoding)\s*=\s*["']?\s*([\w.:-]{1,40}))"),
        QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(bytes.left(4096))).captured(1);
}

bool namesOldFonts(const QByteArray &bytes)
{
    static const QRegularExpression font(
        QStringLiteral(R"((?:font|face)[^<>{};]{0,80}[\s"':=;,](?:\.Vn|VNI-))"),
        QRegularExpression::CaseInsensitiveOption);
    return font.match(QString::fromLatin1(bytes)).hasMatch();
}

// A page without its tags, for judging its words.
QByteArray wordsOf(const QByteArray &bytes)
{
    QByteArray words;
    bool inTag = false;
    for (const char c : bytes) {
        inTag = c == '<' || (inTag && c != '>');
        words += inTag || c == '>' ? ' ' : c;
    }
    return words;
}

QString readAsNote(const QString &encoding)
{
    return say(QT_TRANSLATE_NOOP("Import", "The file was read as %1, as it says itself.")).arg(encoding);
}

QString doubtfulNote(LegacyEncoding encoding)
{
    return say(QT_TRANSLATE_NOOP("Import", "The file was read as %1, but that is doubtful: compare it with "
                                           "the original before you use it."))
        .arg(name(encoding));
}

// A text of ASCII letters, as English with printed quotes: its signs, and the few other letters, stand in
// windows-1258 as in its western sister.
bool isNearlyAscii(QByteArrayView bytes)
{
    const auto letters = std::count_if(bytes.begin(), bytes.end(),
                                       [](char c) { return static_cast<unsigned char>(c) >= 0xC0; });
    return letters * 50 <= bytes.size();
}

// Lines of two files in one: those that are no UTF-8 are in an old encoding.
std::optional<DecodedText> fromMixedLines(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    QByteArray others;
    int letters = 0; // in whole lines of UTF-8
    for (const QByteArray &line : lines) {
        const Utf8Share share = utf8ShareOf(line);
        if (share.broken > 0)
            others += line + '\n';
        else
            letters += share.letters;
    }
    const auto guess = guessEncoding(others);
    constexpr int fewestLetters = 8;
    if (letters < fewestLetters || !guess || guess->sureness != Sureness::Sure)
        return {};
    QStringList read;
    for (const QByteArray &line : lines)
        read += utf8ShareOf(line).broken > 0 ? decoded(line, guess->encoding) : QString::fromUtf8(line);
    return DecodedText{read.join(u'\n'),
                       {say(QT_TRANSLATE_NOOP("Import", "Some lines are in UTF-8 and some were taken as %1: "
                                                        "compare the text with the original before you use "
                                                        "it."))
                            .arg(name(guess->encoding))}};
}

std::optional<DecodedText> fromOldEncoding(const QByteArray &bytes)
{
    const QString charset = charsetIn(bytes);
    if (const auto said = legacyCharset(charset))
        return DecodedText{decoded(bytes, *said), {readAsNote(name(*said))}};
    if (namesOldFonts(bytes))
        return DecodedText{appearance(bytes), {}}; // each run by its font, later
    const auto guess = guessEncoding(charset.isEmpty() ? bytes : wordsOf(bytes));
    if (guess && guess->sureness == Sureness::Sure)
        return DecodedText{decoded(bytes, guess->encoding), {guessedNote(guess->encoding)}};
    if (charset.compare(u"windows-1252", Qt::CaseInsensitive) == 0 ||
        charset.compare(u"iso-8859-1", Qt::CaseInsensitive) == 0)
        return DecodedText{appearance(bytes), {readAsNote(charset)}};
    if (guess)
        return DecodedText{decoded(bytes, guess->encoding), {doubtfulNote(guess->encoding)}};
    if (isNearlyAscii(bytes))
        return DecodedText{decoded(bytes, LegacyEncoding::Windows1258),
                           {doubtfulNote(LegacyEncoding::Windows1258)}};
    return {};
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty())
        return empty(name);
    if (isOtherFormat(bytes))
        return notText(name);
    if (const auto wide = fromUtf16(bytes))
        return isFullOfNulls(wide->text) ? Result<DecodedText>(notText(name)) : *wide;

    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    DecodedText utf8{decoder(bytes), {}};
    if (isFullOfNulls(utf8.text))
        return notText(name);
    if (!decoder.hasError())
        return utf8;
    if (isFullOfControls(bytes))
        return notText(name);
    if (const auto mixed = fromMixedLines(bytes))
        return *mixed;
    if (const Utf8Share share = utf8ShareOf(bytes); share.letters >= 2 * share.broken) {
        noteDamage(utf8);
        return utf8;
    }
    if (const auto old = fromOldEncoding(bytes))
        return *old;
    return unknownEncoding(name);
}

void putWordsRight(DecodedText &decoded)
{
    const auto guess = guessAppearance(decoded.text);
    if (!guess || guess->sureness != Sureness::Sure)
        return;
    decoded.text = repaired(decoded.text, guess->encoding);
    decoded.notes += guessedNote(guess->encoding);
}

QString guessedNote(LegacyEncoding encoding)
{
    return say(QT_TRANSLATE_NOOP("Import", "The words were taken to be in the old encoding %1; this is a "
                                           "guess."))
        .arg(name(encoding));
}

} // namespace toasoan
