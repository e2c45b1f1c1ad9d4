#include "core/proof/lexicon.h"

#include "core/proof/language_data.h"
#include "core/proof/suggest.h"
#include "core/proof/verdict_cache.h"
#include "core/proof/word_look.h"
#include "core/proof/word_table.h"
#include "core/text/disguise.h"
#include "core/text/fold.h"
#include "core/text/letter_case.h"
#include "core/text/letters.h"

#include <QCache>

#include <algorithm>
#include <array>
#include <mutex>

namespace toasoan {

namespace {

using Verdict = Lexicon::Verdict;

// Values of the table of words.
constexpr std::uint32_t nameOnly = 1;
constexpr std::uint32_t known = 2;

constexpr int farthestMeant = 115;   // slip of a word that may be meant beside its neighbours
constexpr int rememberedNear = 1000; // words
constexpr int longestWord = 64;      // beyond, no list and no dictionary is asked
constexpr int longestSyllable = 7;   // nghiêng
// Met this often in 154 million syllables, a syllable is right and the dictionary need not be asked …
constexpr std::uint32_t surelyRight = 2000;
// … and this often it is taken for right where there is no dictionary: rarer ones are too often misprints.
constexpr std::uint32_t likelyRight = 300;

// Entries of vi_VN that are no words.
constexpr std::array junk{u"têt", u"xit", u"chưn", u"sừn", u"gip", u"v"};

std::u16string_view viewOf(QStringView text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), std::size_t(text.size())};
}

// Whether the word ends in oa, oe or uy with any tone on either.
bool endsOpen(QStringView word)
{
    if (word.size() < 2)
        return false;
    const char16_t before = letters::of(word[word.size() - 2]).bare;
    const char16_t last = letters::of(word.back()).bare;
    return (before == u'o' && (last == u'a' || last == u'e')) || (before == u'u' && last == u'y');
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
    WordTable counts{6000};
    WordTable words{6000};
    QSet<QString> longWords;     // exactKey of words too long for the table
    std::vector<QString> listed; // what add() was given
    mutable VerdictCache rare;
    mutable std::mutex nearGuard;
    mutable QCache<QString, QList<Near>> nearWords{rememberedNear};
    mutable std::once_flag suggesterMade; // nobody waits for it before the first suggestion is wanted
    mutable Suggester suggesterWhenMade;

    Tables(std::shared_ptr<const Dictionary> asked, ToneStyle toneStyle)
        : dictionary(std::move(asked))
        , style(toneStyle)
    {
        forEachWord(language::additions(), [this](QStringView word) { add(word); });
        forEachWord(language::foreignWords(), [this](QStringView word) { add(word); });
        readCounts();
    }

    void readCounts()
    {
        const std::uint32_t trusted = dictionary ? surelyRight : likelyRight;
        forEachCount([&](QStringView syllable, std::uint32_t count) {
            counts.insert(syllable, count);
            if (count >= trusted && words.find(syllable) == 0)
                insertBothPlaces(syllable, known);
        });
    }

    template <typename Function>
    static void forEachCount(Function &&take)
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
            take(QStringView(list.substr(start, tab - start)), count);
            start = end + 1;
        }
    }

    // `word` in the tone placement of both schools.
    bool insertBothPlaces(QStringView word, std::uint32_t value)
    {
        if (endsOpen(word)) // elsewhere the schools agree
            if (const auto syllable = parseSyllable(word)) {
                words.insert(written(*syllable, ToneStyle::Modern), value);
                words.insert(written(*syllable, ToneStyle::Traditional), value);
            }
        return words.insert(word, value);
    }

    // A word of our lists or of the newsroom; a capital first letter asks for one in the text.
    void add(QStringView word)
    {
        const QString lower = word.toString().toLower();
        if (!insertBothPlaces(lower, word[0].isUpper() ? nameOnly : known))
            longWords.insert(exactKey(lower));
        listed.push_back(word.toString());
    }

    bool isListed(QStringView word) const { return words.find(word) != 0 || isLongWord(word); }

    bool isLongWord(QStringView word) const
    {
        return !longWords.isEmpty() && !pack(word).fits && longWords.contains(exactKey(word));
    }

    // Whether the dictionary has this syllable (small letters) in either school's writing.
    bool dictionaryHas(const QString &lower, const Syllable &syllable) const
    {
        if (!dictionary)
            return false;
        const PackedWord packed = pack(lower);
        using enum VerdictCache::Fact;
        if (const unsigned remembered = rare.find(packed, InDictionary | NotInDictionary))
            return remembered == InDictionary;
        const QString traditional = written(syllable, ToneStyle::Traditional);
        const QString modern = written(syllable, ToneStyle::Modern);
        const bool has =
            dictionary->knows(traditional) || (modern != traditional && dictionary->knows(modern));
        rare.remember(packed, has ? InDictionary : NotInDictionary);
        return has;
    }

    // Whether the word, given in small letters, is right in small letters.
    bool isKnown(const QString &lower) const
    {
        if (words.find(lower) == known)
            return true;
        const auto syllable = parseSyllable(lower);
        return syllable && dictionaryHas(lower, *syllable);
    }

    // Whether the word, given in small letters, is right in some letters.
    bool accepts(const QString &lower) const { return isListed(lower) || isKnown(lower); }

    // Some of the syllables counted are frequent misprints, which the dictionary does not have.
    const Suggester &suggester() const
    {
        std::call_once(suggesterMade, [this] {
            std::vector<Suggester::Entry> entries;
            forEachCount([&](QStringView text, std::uint32_t count) {
                const QString word = text.toString();
                if (words.find(text) != nameOnly && parseSyllable(word) && accepts(word))
                    entries.push_back({word, count, false});
            });
            for (const QString &word : listed) {
                const QString lower = word.toLower();
                const std::uint32_t count = counts.find(exactKey(lower));
                if (word[0].isUpper() || count == 0 || !parseSyllable(lower))
                    entries.push_back({lower, count, word[0].isUpper()});
            }
            suggesterWhenMade = Suggester(entries);
        });
        return suggesterWhenMade;
    }

    // Asks the dictionary itself, for what is no syllable.
    bool dictionaryKnows(const QString &lower, const QString &word) const
    {
        if (!dictionary || std::find(junk.begin(), junk.end(), viewOf(lower)) != junk.end())
            return false;
        return dictionary->knows(lower) || (word != lower && dictionary->knows(word));
    }

    QList<Near> near(const QString &word, int limit) const;
    std::optional<QString> certainRepair(QStringView word) const;
    Verdict uncommonVerdict(QStringView word, bool startsSentence) const;
    Verdict capitalisedVerdict(const QString &word, const QString &lower, const WordLook &look,
                               bool startsSentence) const;
    Verdict smallVerdict(const QString &word, const WordLook &look) const;
    std::optional<std::pair<QString, QString>> missingSpace(const QString &lower) const;
    qsizetype innerCapital(QStringView word) const;
};

// Unknown words come back, and looking through all words takes a while.
QList<Lexicon::Near> Lexicon::Tables::near(const QString &word, int limit) const
{
    {
        const std::scoped_lock lock(nearGuard);
        if (const auto *remembered = nearWords.object(word))
            return *remembered;
    }
    QList<Near> list;
    for (const Suggester::Candidate &candidate :
         suggester().near(word, ToneStyle::Traditional, limit, farthestMeant))
        list.append({candidate.word, pack(candidate.word), candidate.letterSlip, candidate.toneSlip});
    const std::scoped_lock lock(nearGuard);
    nearWords.insert(word, new QList<Near>(list));
    return list;
}

// The one right way to write a word whose letters are right: without look-alikes and invisible characters,
// its tone mark in place. Small letters.
std::optional<QString> Lexicon::Tables::certainRepair(QStringView word) const
{
    const QString plain = withoutLookAlikes(withoutInvisible(word)).toLower();
    const bool changed = plain != word.toString().toLower();
    if (changed && accepts(plain))
        return plain;
    if (plain.size() > longestSyllable || (!changed && parseSyllable(plain)))
        return {};
    const auto syllable = parseMisplacedTone(plain);
    if (!syllable)
        return {};
    const QString placed = written(*syllable, style);
    return accepts(placed) ? std::optional(placed) : std::nullopt;
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
        if (!parseSyllable(first) || !parseSyllable(second) || !isKnown(first) || !isKnown(second))
            continue;
        const std::uint32_t count = std::min(counts.find(exactKey(first)), counts.find(exactKey(second)));
        if (count >= surelyRight && (!best || count > bestCount)) {
            best = {first, second};
            bestCount = count;
        }
    }
    return best;
}

// Where a new word starts with its capital right behind a Vietnamese one: "trướcCộng", "TâyBan"; 0 for all
// else, such as iPhone and VnExpress.
qsizetype Lexicon::Tables::innerCapital(QStringView word) const
{
    const auto isUpper = [](QChar c) { return letters::of(c).upper; };
    const auto capital = std::find_if(word.begin() + 1, word.end(), isUpper);
    const qsizetype at = capital - word.begin();
    const QStringView second = word.mid(at);
    if (at < 2 || second.size() < 2 || std::count_if(word.begin(), word.end(), isUpper) > 2 ||
        (isUpper(word[0]) ? 1 : 0) + 1 != std::count_if(word.begin(), word.end(), isUpper))
        return 0;
    const QString first = word.left(at).toString().toLower();
    const bool isVietnamese =
        std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x80; });
    return isVietnamese && parseSyllable(first) && accepts(first) ? at : 0;
}

Verdict Lexicon::Tables::capitalisedVerdict(const QString &word, const QString &lower, const WordLook &look,
                                            bool startsSentence) const
{
    if (look.upper == look.letters) {
        // Abbreviations keep no tone.
        if (!look.toned || accepts(lower) || dictionaryKnows(lower, word))
            return Verdict::Known;
        return parseSyllable(lower) ? Verdict::Unknown : Verdict::Impossible;
    }
    if (innerCapital(word) > 0)
        return Verdict::Impossible;
    if (look.upper > 1 || !look.firstUpper) {
        // VIệt is a slip of the shift key; VnExpress and iPhone are not.
        const bool slip = !look.ascii && accepts(lower);
        return slip ? Verdict::Unknown : Verdict::Known;
    }
    if (!startsSentence || look.ascii || !look.vietnamese || accepts(lower) || dictionaryKnows(lower, word))
        return Verdict::Known;
    if (parseSyllable(lower))
        return Verdict::Unknown;
    return look.vowelGroups > 1 ? Verdict::Known : Verdict::Impossible;
}

Verdict Lexicon::Tables::smallVerdict(const QString &word, const WordLook &look) const
{
    const auto syllable = parseSyllable(word);
    if (syllable ? dictionaryHas(word, *syllable) : dictionaryKnows(word, word))
        return Verdict::Known;
    if (look.ascii || !look.vietnamese)
        return Verdict::Weak;
    if (syllable)
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
    const WordLook look = lookOf(word);
    if (word.size() > longestWord)
        return look.ascii ? Verdict::Weak : Verdict::Impossible;
    if (!look.anyLatin)
        return Verdict::Known; // another script is not ours to judge
    if (look.ascii && look.upper == 1 && look.firstUpper && !look.joined)
        return Verdict::Known; // Messi: a name
    // Nothing is moved in a word without a tone, and nothing looks like another letter where all are ours.
    if ((look.toned || !look.plain) && certainRepair(word))
        return Verdict::Impossible;
    if (!look.latin)
        return Verdict::Known;
    const QString text = word.toString();
    const QString lower = text.toLower();
    if (isLongWord(lower))
        return Verdict::Known;
    if (look.joined)
        return look.firstUpper ? Verdict::Known : Verdict::Weak;
    if (look.upper > 0)
        return capitalisedVerdict(text, lower, look, startsSentence);
    return smallVerdict(text, look);
}

Lexicon::Lexicon(std::shared_ptr<const Dictionary> dictionary, const QSet<QString> &ownWords, ToneStyle style)
{
    auto tables = std::make_unique<Tables>(std::move(dictionary), style);
    for (const QString &entry : ownWords) {
        for (QStringView word : QStringView(entry).split(u' ', Qt::SkipEmptyParts)) {
            if (word.size() > longestWord)
                continue;
            tables->add(word);
            if (word.contains(u'-')) // "ki-lô-mét" is read part by part
                for (QStringView part : word.split(u'-', Qt::SkipEmptyParts))
                    tables->add(part);
        }
    }
    m_tables = std::move(tables);
}

Lexicon::~Lexicon() = default;

Lexicon::Verdict Lexicon::verdict(QStringView word, bool startsSentence) const
{
    return verdict(word, pack(word), startsSentence);
}

Lexicon::Verdict Lexicon::verdict(QStringView word, PackedWord packed, bool startsSentence) const
{
    const std::uint32_t value = m_tables->words.find(packed);
    if (value != 0 && packed.ordinaryCase() && (value == known || packed.firstUpper))
        return Verdict::Known;
    const bool isCapital = packed.upper == 1 && packed.firstUpper;
    if (packed.upper > 0 && !isCapital)
        return m_tables->uncommonVerdict(word, startsSentence);
    const VerdictCache::Fact right = !isCapital       ? VerdictCache::InDictionary
                                     : startsSentence ? VerdictCache::RightAtStart
                                                      : VerdictCache::RightInside;
    if (m_tables->rare.find(packed, right) != 0)
        return Verdict::Known;
    const Verdict verdict = m_tables->uncommonVerdict(word, startsSentence);
    if (isCapital && verdict == Verdict::Known)
        m_tables->rare.remember(packed, right);
    return verdict;
}

QStringList Lexicon::suggestions(const QString &word, int limit) const
{
    const QString text =
        withoutInvisible(word.left(2 * longestWord).normalized(QString::NormalizationForm_C));
    QStringList list;
    if (text.isEmpty() || text.size() > longestWord || limit <= 0)
        return list;
    const WordLook look = lookOf(text);
    const auto offer = [&](const QString &candidate) {
        const QString cased = inCaseOf(text, candidate);
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
    for (const Suggester::Candidate &candidate : tables.suggester().near(lower, tables.style, 2 * limit))
        offer(candidate.isName ? capitalised(candidate.word) : candidate.word);
    if (space)
        offer(QString(space->first + u' ' + space->second));
    if (list.isEmpty() && tables.dictionary)
        for (const QString &suggestion : tables.dictionary->suggestions(text))
            offer(withToneStyle(suggestion, tables.style));
    return list;
}

std::optional<QString> Lexicon::certainRepair(QStringView word) const
{
    const auto repaired = m_tables->certainRepair(word);
    return repaired ? std::optional(inCaseOf(word, *repaired)) : std::nullopt;
}

bool Lexicon::isDisguised(QStringView word) const
{
    const QString plain = withoutLookAlikes(withoutInvisible(word));
    return plain != word && m_tables->accepts(plain.toLower());
}

std::optional<QString> Lexicon::parted(QStringView word) const
{
    if (const qsizetype at = m_tables->innerCapital(word); at > 0)
        return QString(word.left(at) + u' ' + word.mid(at));
    const auto parts = m_tables->missingSpace(word.toString().toLower());
    if (!parts)
        return {};
    // Each part keeps the letters as they were written.
    return QString(word.left(parts->first.size()) + u' ' + word.mid(parts->first.size()));
}

QList<Lexicon::Near> Lexicon::near(const QString &word, int limit) const
{
    return m_tables->near(word, limit);
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
