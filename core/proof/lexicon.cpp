#include "core/proof/lexicon.h"

#include "core/proof/language_data.h"
#include "core/proof/suggest.h"
#include "core/proof/word_table.h"
#include "core/text/fold.h"
#include "core/text/letters.h"

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

using Verdict = Lexicon::Verdict;

// Values of the table of words.
constexpr std::uint32_t nameOnly = 1;
constexpr std::uint32_t known = 2;

constexpr int longestWord = 64;             // beyond, no list and no dictionary is asked
constexpr int longestSyllable = 7;          // nghiêng
constexpr std::uint32_t countTrusted = 300; // without a dictionary: rarer syllables are too often misprints

// Entries of vi_VN that are no words.
constexpr std::array junk{u"têt", u"xit", u"chưn", u"sừn", u"gip", u"v"};

std::u16string_view viewOf(QStringView text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), std::size_t(text.size())};
}

bool isInvisible(QChar c)
{
    return c == QChar(0xAD) || c == QChar(0x2060) || c == QChar(0x200C) || c == QChar(0x200D);
}

QString withoutInvisible(QStringView word)
{
    QString visible;
    std::copy_if(word.begin(), word.end(), std::back_inserter(visible),
                 [](QChar c) { return !isInvisible(c); });
    return visible;
}

// Letters that look like Latin ones, as old fonts and foreign keyboards leave them.
QString withoutLookAlikes(QStringView word)
{
    static constexpr std::u16string_view alike = u"ÐðƉɖАВЕКМНОРСТУХаеорсухіΑΒΕΗΙΚΜΝΟΡΤΥΧοναι";
    static constexpr std::u16string_view latin = u"ĐđĐđABEKMHOPCTYXaeopcyxiABEHIKMNOPTYXovai";
    static_assert(alike.size() == latin.size());
    QString repaired = word.toString();
    for (QChar &c : repaired)
        if (const std::size_t at = alike.find(c.unicode()); at != alike.npos)
            c = latin[at];
    return repaired;
}

// What the letters of a word tell before any list is asked.
struct Look
{
    int upper = 0;
    int letters = 0;
    int vowelGroups = 0;
    bool firstUpper = false;
    bool ascii = true;
    bool latin = true; // letters of Latin script only
    bool anyLatin = false;
    bool vietnamese = true; // letters of Vietnamese only
    bool toned = false;
    bool joined = false; // by hyphens or apostrophes
};

Look lookOf(QStringView word)
{
    Look look;
    bool inVowels = false;
    for (QChar c : word) {
        const letters::Letter &letter = letters::of(c);
        look.joined = look.joined || c == u'-' || c == u'\'' || c == u'’' || c == u'ʼ' || c == u'‘';
        look.ascii = look.ascii && c.unicode() < 0x80;
        look.toned = look.toned || letter.tone != Tone::Level;
        if (c.isLetter() || c.isSurrogate()) {
            look.latin = look.latin && letter.lower != 0;
            look.anyLatin = look.anyLatin || letter.lower != 0;
            look.vietnamese = look.vietnamese && letter.plain != 0;
            ++look.letters;
        }
        look.upper += letter.upper || c.isUpper();
        look.vowelGroups += letter.vowel && !inVowels;
        inVowels = letter.vowel;
    }
    look.firstUpper = !word.isEmpty() && (letters::of(word[0]).upper || word[0].isUpper());
    return look;
}

template <typename Function>
void forEachWord(std::u16string_view list, Function &&take)
{
    for (QStringView line : QStringView(list).split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        for (QStringView word : line.split(u' ', Qt::SkipEmptyParts))
            take(word);
    }
}

} // namespace

struct Lexicon::Tables
{
    std::shared_ptr<const Dictionary> dictionary;
    ToneStyle style = ToneStyle::Traditional;
    WordTable counts{8192};
    WordTable words{8192};
    QSet<QString> longWords; // exactKey of words too long for the table
    Suggester suggester;

    Tables(std::shared_ptr<const Dictionary> asked, ToneStyle toneStyle)
        : dictionary(std::move(asked))
        , style(toneStyle)
    {
        readCounts();
        addSyllables();
        forEachWord(language::additions(), [this](QStringView word) { add(word); });
        forEachWord(language::foreignWords(), [this](QStringView word) { add(word); });
    }

    void readCounts()
    {
        const std::u16string_view list = language::syllables();
        for (std::size_t start = 0; start < list.size();) {
            const std::size_t tab = list.find(u'\t', start);
            const std::size_t end = list.find(u'\n', start);
            if (tab == list.npos || end == list.npos)
                break;
            std::uint32_t count = 0;
            for (std::size_t i = tab + 1; i < end; ++i)
                count = count * 10 + std::uint32_t(list[i] - u'0');
            counts.insert(QStringView(list.substr(start, tab - start)), count);
            start = end + 1;
        }
    }

    // Asks the dictionary once about everything that can be a syllable, so that it need not be asked again.
    void addSyllables()
    {
        for (const Syllable &syllable : everySyllable()) {
            const QString traditional = written(syllable, ToneStyle::Traditional);
            const QString modern =
                hasTwoPlaces(syllable) ? written(syllable, ToneStyle::Modern) : traditional;
            const std::uint32_t count = counts.find(traditional);
            const bool accepted = dictionary ? dictionary->knows(traditional) ||
                                                   (modern != traditional && dictionary->knows(modern))
                                             : count >= countTrusted;
            if (!accepted)
                continue;
            words.insert(traditional, known);
            if (modern != traditional)
                words.insert(modern, known);
            suggester.addSyllable(syllable, count, false);
        }
    }

    static bool hasTwoPlaces(const Syllable &syllable)
    {
        return syllable.tone != Tone::Level &&
               (syllable.rhyme == u"oa" || syllable.rhyme == u"oe" || syllable.rhyme == u"uy");
    }

    // A word of our lists or of the newsroom; a capital first letter asks for one in the text.
    void add(QStringView word)
    {
        const bool isName = word[0].isUpper();
        const QString lower = word.toString().toLower();
        const std::uint32_t value = isName ? nameOnly : known;
        if (words.find(lower) >= value || longWords.contains(exactKey(lower)))
            return;
        if (const auto syllable = parseSyllable(lower)) {
            const QString traditional = written(*syllable, ToneStyle::Traditional);
            words.insert(traditional, value);
            words.insert(written(*syllable, ToneStyle::Modern), value);
            suggester.addSyllable(*syllable, counts.find(traditional), isName);
            return;
        }
        if (!words.insert(lower, value))
            longWords.insert(exactKey(lower));
        suggester.addWord(lower, isName);
    }

    bool isListed(QStringView word) const
    {
        return words.find(word) != 0 || (word.size() > 8 && longWords.contains(exactKey(word)));
    }

    // Asks the dictionary itself, for what is no syllable.
    bool dictionaryKnows(const QString &lower, const QString &word) const
    {
        if (!dictionary || std::find(junk.begin(), junk.end(), viewOf(lower)) != junk.end())
            return false;
        return dictionary->knows(lower) || (word != lower && dictionary->knows(word));
    }

    std::optional<QString> certainRepair(QStringView word) const;
    Verdict uncommonVerdict(QStringView word, bool startsSentence) const;
    Verdict capitalisedVerdict(const QString &word, const QString &lower, const Look &look,
                               bool startsSentence) const;
    Verdict smallVerdict(const QString &word, const Look &look) const;
    std::optional<std::pair<QString, QString>> missingSpace(const QString &lower) const;
};

// The one right way to write a word whose letters are right: without look-alikes and invisible characters,
// its tone mark in place. Small letters.
std::optional<QString> Lexicon::Tables::certainRepair(QStringView word) const
{
    const QString plain = withoutLookAlikes(withoutInvisible(word)).toLower();
    const bool changed = plain != word.toString().toLower();
    if (changed && isListed(plain))
        return plain;
    if (plain.size() > longestSyllable || (!changed && parseSyllable(plain)))
        return {};
    const auto syllable = parseMisplacedTone(plain);
    if (!syllable)
        return {};
    const QString placed = written(*syllable, style);
    return words.find(placed) != 0 ? std::optional(placed) : std::nullopt;
}

// Two known syllables written as one: "củanhân".
std::optional<std::pair<QString, QString>> Lexicon::Tables::missingSpace(const QString &lower) const
{
    if (lower.size() < 4 || lower.size() > 2 * longestSyllable)
        return {};
    std::optional<std::pair<QString, QString>> best;
    std::uint32_t bestCount = 0;
    for (qsizetype at = 2; at + 2 <= lower.size(); ++at) {
        const QString first = lower.left(at);
        const QString second = lower.mid(at);
        if (words.find(first) != known || words.find(second) != known || !parseSyllable(first) ||
            !parseSyllable(second))
            continue;
        const std::uint32_t count = std::min(counts.find(exactKey(first)), counts.find(exactKey(second)));
        if (!best || count > bestCount) {
            best = {first, second};
            bestCount = count;
        }
    }
    return best;
}

Verdict Lexicon::Tables::capitalisedVerdict(const QString &word, const QString &lower, const Look &look,
                                            bool startsSentence) const
{
    if (look.upper == look.letters) {
        // Abbreviations keep no tone.
        if (!look.toned || words.find(lower) != 0 || dictionaryKnows(lower, word))
            return Verdict::Known;
        return parseSyllable(lower) ? Verdict::Unknown : Verdict::Impossible;
    }
    if (look.upper > 1 || !look.firstUpper) {
        // VIệt is a slip of the shift key; VnExpress and iPhone are not.
        const bool slip = !look.ascii && words.find(lower) != 0;
        return slip ? Verdict::Unknown : Verdict::Known;
    }
    if (!startsSentence || look.ascii || !look.vietnamese || dictionaryKnows(lower, word))
        return Verdict::Known;
    if (parseSyllable(lower))
        return Verdict::Unknown;
    return look.vowelGroups > 1 ? Verdict::Known : Verdict::Impossible;
}

Verdict Lexicon::Tables::smallVerdict(const QString &word, const Look &look) const
{
    if (dictionaryKnows(word, word) && !parseSyllable(word))
        return Verdict::Known;
    if (look.ascii || !look.vietnamese)
        return Verdict::Weak;
    if (parseSyllable(word))
        return Verdict::Unknown;
    // Several syllables run together with one tone at most are a loan (nitrôglyxêrin), unless a space is
    // missing.
    if (look.vowelGroups > 1 && !missingSpace(word))
        return Verdict::Weak;
    return Verdict::Impossible;
}

Verdict Lexicon::Tables::uncommonVerdict(QStringView word, bool startsSentence) const
{
    if (word.size() <= 1)
        return Verdict::Known;
    const Look look = lookOf(word);
    if (word.size() > longestWord)
        return look.ascii ? Verdict::Weak : Verdict::Impossible;
    if (!look.anyLatin)
        return Verdict::Known; // another script is not ours to judge
    if (certainRepair(word))
        return Verdict::Impossible;
    if (!look.latin)
        return Verdict::Known;
    const QString text = word.toString();
    const QString lower = text.toLower();
    if (longWords.contains(exactKey(lower)))
        return Verdict::Known;
    if (look.joined)
        return look.firstUpper ? Verdict::Known : Verdict::Weak;
    if (look.upper > 0)
        return capitalisedVerdict(text, lower, look, startsSentence);
    return smallVerdict(text, look);
}

Lexicon::Lexicon(std::shared_ptr<const Dictionary> dictionary, const QSet<QString> &newsroomWords,
                 ToneStyle style)
{
    auto tables = std::make_unique<Tables>(std::move(dictionary), style);
    for (const QString &entry : newsroomWords)
        for (QStringView word : QStringView(entry).split(u' ', Qt::SkipEmptyParts))
            if (word.size() <= longestWord)
                tables->add(word);
    m_tables = std::move(tables);
}

Lexicon::~Lexicon() = default;

Lexicon::Verdict Lexicon::verdict(QStringView word, bool startsSentence) const
{
    const PackedWord packed = pack(word);
    const std::uint32_t value = m_tables->words.find(packed);
    if (value != 0 && packed.ordinaryCase() && (value == known || packed.firstUpper))
        return Verdict::Known;
    return m_tables->uncommonVerdict(word, startsSentence);
}

QStringList Lexicon::suggestions(const QString &word, int limit) const
{
    const QString text =
        withoutInvisible(word.left(2 * longestWord).normalized(QString::NormalizationForm_C));
    QStringList list;
    if (text.isEmpty() || text.size() > longestWord || limit <= 0)
        return list;
    const Look look = lookOf(text);
    const auto offer = [&](const QString &candidate) {
        QString cased = candidate;
        if (look.upper == look.letters && look.letters > 1)
            cased = candidate.toUpper();
        else if (look.firstUpper && !candidate.isEmpty())
            cased[0] = candidate[0].toUpper();
        if (cased != word && list.size() < limit && !list.contains(cased))
            list.append(cased);
    };
    const QString lower = withoutLookAlikes(text).toLower();
    const Tables &tables = *m_tables;
    if (const auto repair = tables.certainRepair(word))
        offer(*repair);
    if (look.upper > 1 && tables.isListed(lower))
        offer(withToneStyle(lower, tables.style));
    const bool isLong = lower.size() > longestSyllable;
    const auto space = tables.missingSpace(lower);
    if (space && isLong)
        offer(QString(space->first + u' ' + space->second));
    for (const Suggester::Candidate &candidate : tables.suggester.near(lower, tables.style, limit + 1))
        offer(candidate.word);
    if (space)
        offer(QString(space->first + u' ' + space->second));
    if (list.isEmpty() && tables.dictionary)
        for (const QString &suggestion : tables.dictionary->suggestions(text))
            offer(withToneStyle(suggestion, tables.style));
    return list;
}

ToneStyle Lexicon::toneStyle() const
{
    return m_tables->style;
}

bool Lexicon::hasDictionary() const
{
    return m_tables->dictionary != nullptr;
}

} // namespace toasoan
