#include "core/text/legacy_guess.h"

#include "core/text/letters.h"
#include "core/text/syllable.h"

#include <algorithm>
#include <utility>

namespace toasoan {

namespace {

constexpr qsizetype longestSample = 128 * 1024;
constexpr int fewestForSure = 3; // words

// Words with letters beyond ASCII: the others read alike in every encoding.
struct Reading
{
    int right = 0; // possible syllables
    int wrong = 0;

    int score() const { return right - wrong; }
};

// Stands between words whatever the encoding: spaces, ASCII signs, printed quotes and dashes.
bool isBetween(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return !letters::of(unit).lower;
    return unit == 0xA0 || (unit >= 0x2010 && unit <= 0x2027);
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isPartOfWord(QChar c)
{
    return c.isLetter() || c.isMark();
}

// Small, capitalised or in capitals; a code read wrongly often gives a capital in the middle.
bool hasCaseOfWord(QStringView word)
{
    const auto isUpper = [](QChar c) { return letters::of(c).upper; };
    const auto capitals = std::count_if(word.begin(), word.end(), isUpper);
    return capitals == 0 || capitals == word.size() || (capitals == 1 && isUpper(word.front()));
}

void judge(QStringView word, Reading &reading)
{
    while (!word.isEmpty() && !isPartOfWord(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && !isPartOfWord(word.back()))
        word.chop(1);
    if (word.size() < 2 || isAscii(word)) // alone, every vowel is a word
        return;
    const bool right = hasCaseOfWord(word) && parseSyllable(word);
    ++(right ? reading.right : reading.wrong);
}

Reading readingOf(QStringView text)
{
    Reading reading;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isBetween(text[i]))
            continue;
        if (i > start)
            judge(text.sliced(start, i - start), reading);
        start = i + 1;
    }
    return reading;
}

// Whether a reading is beyond doubt beside the score of the next best.
bool isSure(const Reading &reading, int other)
{
    return reading.right >= fewestForSure && reading.wrong * 8 <= reading.right &&
           reading.score() - other >= std::max(2, reading.right / 8);
}

struct Best
{
    LegacyEncoding encoding = LegacyEncoding::Tcvn3;
    Reading reading;
    int second = 0; // score of the next best
};

Best bestReading(QStringView appearance)
{
    std::array<Reading, legacyEncodings.size()> readings;
    std::transform(
        legacyEncodings.begin(), legacyEncodings.end(), readings.begin(),
        [&](LegacyEncoding encoding) { return readingOf(decodedAppearance(appearance, encoding)); });
    const auto byScore = [](const Reading &a, const Reading &b) { return a.score() < b.score(); };
    auto *best = std::max_element(readings.begin(), readings.end(), byScore);
    const Reading reading = std::exchange(*best, Reading{0, 1'000'000});
    return {legacyEncodings[std::size_t(best - readings.begin())], reading,
            std::max_element(readings.begin(), readings.end(), byScore)->score()};
}

LegacyGuess guess(const Best &best, int other)
{
    return {best.encoding, isSure(best.reading, other) ? Sureness::Sure : Sureness::Doubtful};
}

} // namespace

std::optional<LegacyGuess> guessEncoding(QByteArrayView bytes)
{
    const Best best = bestReading(appearance(bytes.first(std::min(bytes.size(), longestSample))));
    if (best.reading.score() <= 0)
        return {};
    return guess(best, best.second);
}

std::optional<LegacyGuess> guessAppearance(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), longestSample));
    if (isAscii(sample))
        return {};
    const Reading asItIs = readingOf(sample);
    if (isSure(asItIs, 0))
        return {};
    const Best best = bestReading(sample);
    if (best.reading.score() <= std::max(0, asItIs.score()))
        return {};
    return guess(best, std::max(best.second, asItIs.score()));
}

bool readsBetter(QStringView one, QStringView other)
{
    return readingOf(one).score() > readingOf(other).score();
}

QString repaired(const QString &text, LegacyEncoding encoding)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const QString meant = decodedAppearance(line, encoding);
        if (readsBetter(meant, line))
            line = meant;
    }
    return lines.join(u'\n');
}

} // namespace toasoan
