#include "core/text/syllable.h"

#include "core/text/letters.h"

#include <algorithm>
#include <array>
#include <vector>

namespace toasoan {

namespace {

using View = std::u16string_view;

constexpr qsizetype longestSyllable = 7; // nghiêng

constexpr View spellable = u"abcdđeêghiklmnoôơpqrstuưvxyăâ";

// Rhymes without tone that stand after any onset and after none (design/language §2.1).
constexpr std::array commonRhymes{
    View(u"a"),    View(u"ac"),   View(u"ach"),  View(u"ai"),   View(u"am"),   View(u"an"),   View(u"ang"),
    View(u"anh"),  View(u"ao"),   View(u"ap"),   View(u"at"),   View(u"au"),   View(u"ay"),   View(u"ăc"),
    View(u"ăm"),   View(u"ăn"),   View(u"ăng"),  View(u"ăp"),   View(u"ăt"),   View(u"âc"),   View(u"âm"),
    View(u"ân"),   View(u"âng"),  View(u"âp"),   View(u"ât"),   View(u"âu"),   View(u"ây"),   View(u"e"),
    View(u"ec"),   View(u"em"),   View(u"en"),   View(u"eng"),  View(u"eo"),   View(u"ep"),   View(u"et"),
    View(u"ê"),    View(u"êch"),  View(u"êm"),   View(u"ên"),   View(u"ênh"),  View(u"êp"),   View(u"êt"),
    View(u"êu"),   View(u"i"),    View(u"ia"),   View(u"ich"),  View(u"im"),   View(u"in"),   View(u"inh"),
    View(u"ip"),   View(u"it"),   View(u"iu"),   View(u"o"),    View(u"oc"),   View(u"oi"),   View(u"om"),
    View(u"on"),   View(u"ong"),  View(u"op"),   View(u"ot"),   View(u"oong"), View(u"ooc"),  View(u"ô"),
    View(u"ôc"),   View(u"ôi"),   View(u"ôm"),   View(u"ôn"),   View(u"ông"),  View(u"ôp"),   View(u"ôt"),
    View(u"ơ"),    View(u"ơi"),   View(u"ơm"),   View(u"ơn"),   View(u"ơp"),   View(u"ơt"),   View(u"u"),
    View(u"ua"),   View(u"uc"),   View(u"ui"),   View(u"um"),   View(u"un"),   View(u"ung"),  View(u"up"),
    View(u"ut"),   View(u"uôc"),  View(u"uôi"),  View(u"uôm"),  View(u"uôn"),  View(u"uông"), View(u"uôt"),
    View(u"ư"),    View(u"ưa"),   View(u"ưc"),   View(u"ưi"),   View(u"ưm"),   View(u"ưng"),  View(u"ưt"),
    View(u"ưu"),   View(u"ươc"),  View(u"ươi"),  View(u"ươm"),  View(u"ươn"),  View(u"ương"), View(u"ươp"),
    View(u"ươt"),  View(u"ươu"),  View(u"oa"),   View(u"oac"),  View(u"oach"), View(u"oai"),  View(u"oam"),
    View(u"oan"),  View(u"oang"), View(u"oanh"), View(u"oao"),  View(u"oap"),  View(u"oat"),  View(u"oay"),
    View(u"oăc"),  View(u"oăm"),  View(u"oăn"),  View(u"oăng"), View(u"oăt"),  View(u"oe"),   View(u"oen"),
    View(u"oeo"),  View(u"oet"),  View(u"uân"),  View(u"uâng"), View(u"uât"),  View(u"uây"),  View(u"uê"),
    View(u"uêch"), View(u"uênh"), View(u"uêu"),  View(u"uơ"),   View(u"uơn"),  View(u"uy"),   View(u"uya"),
    View(u"uych"), View(u"uyn"),  View(u"uynh"), View(u"uyt"),  View(u"uyp"),  View(u"uyu"),  View(u"uyên"),
    View(u"uyêt")};

// iê only after an onset; without one it is written yê.
constexpr std::array afterOnsetRhymes{View(u"iêc"), View(u"iêm"), View(u"iên"), View(u"iêng"),
                                      View(u"iêp"), View(u"iêt"), View(u"iêu")};
constexpr std::array bareRhymes{View(u"y"),    View(u"yêm"), View(u"yên"),
                                View(u"yêng"), View(u"yêt"), View(u"yêu")};

constexpr std::array quRhymes{
    View(u"a"),   View(u"ac"), View(u"ach"), View(u"ai"),  View(u"am"),  View(u"an"), View(u"ang"),
    View(u"anh"), View(u"ao"), View(u"ap"),  View(u"at"),  View(u"au"),  View(u"ay"), View(u"ăc"),
    View(u"ăm"),  View(u"ăn"), View(u"ăng"), View(u"ăp"),  View(u"ăt"),  View(u"âm"), View(u"ân"),
    View(u"âng"), View(u"ât"), View(u"ây"),  View(u"âu"),  View(u"e"),   View(u"en"), View(u"eo"),
    View(u"et"),  View(u"em"), View(u"ê"),   View(u"ên"),  View(u"ênh"), View(u"êt"), View(u"êch"),
    View(u"êu"),  View(u"ơ"),  View(u"ơi"),  View(u"ơt"),  View(u"ơn"),  View(u"y"),  View(u"ynh"),
    View(u"yt"),  View(u"yn"), View(u"ych"), View(u"yêt"), View(u"yên"), View(u"ya"), View(u"yu"),
    View(u"ôc"),  View(u"i"),  View(u"it"),  View(u"in"),  View(u"ich")};

constexpr std::array onsets{View(u""),   View(u"b"),  View(u"c"),  View(u"ch"), View(u"d"),   View(u"đ"),
                            View(u"g"),  View(u"gh"), View(u"gi"), View(u"h"),  View(u"k"),   View(u"kh"),
                            View(u"l"),  View(u"m"),  View(u"n"),  View(u"ng"), View(u"ngh"), View(u"nh"),
                            View(u"p"),  View(u"ph"), View(u"qu"), View(u"r"),  View(u"s"),   View(u"t"),
                            View(u"th"), View(u"tr"), View(u"v"),  View(u"x")};

template <std::size_t N>
bool contains(const std::array<View, N> &list, View item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

bool isFrontVowel(char16_t c)
{
    return c == u'e' || c == u'ê' || c == u'i' || c == u'y';
}

bool isStop(View rhyme)
{
    const char16_t last = rhyme.back();
    return last == u'c' || last == u'p' || last == u't' || rhyme.ends_with(u"ch");
}

// Whether the grammar lets `rhyme` stand after `onset`; `gi` takes a rhyme in i by dropping one of the two.
bool allows(View onset, View rhyme)
{
    if (onset == u"qu")
        return contains(quRhymes, rhyme);
    if (onset.empty())
        return contains(commonRhymes, rhyme) || contains(bareRhymes, rhyme);
    if (rhyme == u"y")
        return onset.size() == 1 && View(u"hklmtsv").find(onset[0]) != View::npos;
    if (onset == u"gi") {
        if (rhyme == u"ia" || rhyme == u"iu") // written as gi + a, gi + u
            return false;
        if (rhyme.front() == u'ê') // gi + ên is written as gi + iên
            return rhyme == u"ê" || rhyme == u"ênh" || rhyme == u"êch";
        return contains(commonRhymes, rhyme) || contains(afterOnsetRhymes, rhyme);
    }
    const bool front = isFrontVowel(rhyme.front());
    if (onset == u"k" || onset == u"gh" || onset == u"ngh") {
        if (!front)
            return false;
    } else if ((onset == u"c" || onset == u"g" || onset == u"ng") && front)
        return false;
    return contains(commonRhymes, rhyme) || contains(afterOnsetRhymes, rhyme);
}

bool allows(View rhyme, Tone tone)
{
    return !isStop(rhyme) || tone == Tone::Rising || tone == Tone::Heavy;
}

// Where in `rhyme` the tone mark stands (design/language §2.3).
int tonePlace(View rhyme, ToneStyle style)
{
    int vowelCount = 0;
    int marked = -1;
    for (int i = 0; i < int(rhyme.size()) && letters::of(rhyme[i]).vowel; ++i) {
        ++vowelCount;
        if (rhyme[i] > 0x7F)
            marked = i;
    }
    if (marked >= 0)
        return marked;
    if (vowelCount < int(rhyme.size()))
        return vowelCount - 1;
    if (vowelCount == 3)
        return 1;
    if (style == ToneStyle::Modern && (rhyme == u"oa" || rhyme == u"oe" || rhyme == u"uy"))
        return 1;
    return 0;
}

// A word in the letters of Vietnamese, its tone mark taken off.
struct Bare
{
    std::array<char16_t, longestSyllable> letters{};
    int size = 0;
    Tone tone = Tone::Level;
    int tonePlace = -1;

    View view() const { return View(letters.data(), std::size_t(size)); }
};

std::optional<Bare> bareLetters(QStringView text)
{
    if (text.isEmpty() || text.size() > longestSyllable)
        return {};
    Bare bare;
    for (QChar c : text) {
        const letters::Letter &letter = letters::of(c);
        if (spellable.find(letter.bare) == View::npos)
            return {};
        if (letter.tone != Tone::Level) {
            if (bare.tonePlace >= 0)
                return {};
            bare.tone = letter.tone;
            bare.tonePlace = bare.size;
        }
        bare.letters[std::size_t(bare.size++)] = letter.bare;
    }
    return bare;
}

int onsetLength(View word)
{
    if (word.starts_with(u"qu") || word.starts_with(u"gi"))
        return 2;
    int length = 0;
    while (length < int(word.size()) && !letters::of(word[std::size_t(length)]).vowel)
        ++length;
    return length;
}

struct Split
{
    View onset;
    View rhyme;
    int rhymeStart = 0;
};

// Onset and rhyme of `word`, when the grammar allows them together.
std::optional<Split> split(View word)
{
    const auto length = std::size_t(onsetLength(word));
    Split parts{word.substr(0, length), word.substr(length), int(length)};
    if (parts.onset == u"gi") {
        const Split sharedI{parts.onset, word.substr(1), 1}; // the i belongs to the rhyme too: gì, gìn, giếng
        if (allows(sharedI.onset, sharedI.rhyme))
            return sharedI;
        if (parts.rhyme.starts_with(u'i'))
            return {};
    }
    if (parts.rhyme.empty() || !contains(onsets, parts.onset) || !allows(parts.onset, parts.rhyme))
        return {};
    return parts;
}

QString toString(View view)
{
    return QString(reinterpret_cast<const QChar *>(view.data()), qsizetype(view.size()));
}

View toView(QStringView text)
{
    return View(text.utf16(), std::size_t(text.size()));
}

// The letters of a typed beginning against those of what it may become.
SyllableFit fit(View typed, View wanted)
{
    if (typed.size() > wanted.size())
        return SyllableFit::None;
    for (std::size_t i = 0; i < typed.size(); ++i)
        if (typed[i] != wanted[i] && typed[i] != letters::of(wanted[i]).plain)
            return SyllableFit::None;
    return typed == wanted ? SyllableFit::Whole : SyllableFit::Beginning;
}

template <std::size_t N>
SyllableFit bestFit(View typed, const std::array<View, N> &list)
{
    SyllableFit best = SyllableFit::None;
    for (View wanted : list)
        best = std::max(best, fit(typed, wanted));
    return best;
}

std::optional<Syllable> parse(QStringView text, bool anyPlace)
{
    const auto bare = bareLetters(text);
    if (!bare)
        return {};
    const auto parts = split(bare->view());
    if (!parts || !allows(parts->rhyme, bare->tone))
        return {};
    const int place = bare->tonePlace - parts->rhymeStart;
    if (bare->tone != Tone::Level && !anyPlace && place != tonePlace(parts->rhyme, ToneStyle::Traditional) &&
        place != tonePlace(parts->rhyme, ToneStyle::Modern))
        return {};
    return Syllable{toString(parts->onset), toString(parts->rhyme), bare->tone};
}

} // namespace

std::optional<Syllable> parseSyllable(QStringView text)
{
    return parse(text, false);
}

std::optional<Syllable> parseMisplacedTone(QStringView text)
{
    return parse(text, true);
}

SyllableFit syllableFit(QStringView letters)
{
    const View typed = toView(letters);
    SyllableFit best = SyllableFit::None;
    for (View onset : onsets) {
        const SyllableFit begin = fit(typed.substr(0, onset.size()), onset);
        if (begin == SyllableFit::None)
            continue;
        if (typed.size() <= onset.size()) {
            best = std::max(best, SyllableFit::Beginning);
            continue;
        }
        const View rest = typed.substr(onset.size());
        const SyllableFit end = onset == u"qu"
                                    ? bestFit(rest, quRhymes)
                                    : std::max({bestFit(rest, commonRhymes), bestFit(rest, afterOnsetRhymes),
                                                bestFit(rest, bareRhymes)});
        best = std::max(best, std::min(begin, end));
    }
    return best;
}

int toneLetter(QStringView letters, ToneStyle style)
{
    const View word = toView(letters);
    const auto isVowel = [&](std::size_t i) { return i < word.size() && letters::of(word[i]).vowel; };
    auto start = std::size_t(onsetLength(word));
    if (word.starts_with(u"gi") && !isVowel(2)) // gì, gìn
        start = 1;
    return isVowel(start) ? int(start) + tonePlace(word.substr(start), style) : -1;
}

QString written(const Syllable &syllable, ToneStyle style)
{
    const bool dropsI = syllable.onset == u"gi" && syllable.rhyme.startsWith(u'i');
    QString word = dropsI ? QString(u'g') : syllable.onset;
    const qsizetype rhymeStart = word.size();
    word += syllable.rhyme;
    if (syllable.tone != Tone::Level && !syllable.rhyme.isEmpty()) {
        QChar &vowel = word[rhymeStart + tonePlace(toView(syllable.rhyme), style)];
        vowel = letters::toned(vowel.unicode(), syllable.tone);
    }
    return word;
}

QString withToneStyle(const QString &word, ToneStyle style)
{
    const auto syllable = parseSyllable(word);
    if (!syllable)
        return word;
    QString placed = written(*syllable, style);
    for (qsizetype i = 0; i < placed.size(); ++i)
        if (letters::of(word[i]).upper)
            placed[i] = letters::upper(placed[i].unicode());
    return placed;
}

QList<Syllable> everySyllable()
{
    std::vector<View> rhymes(commonRhymes.begin(), commonRhymes.end());
    rhymes.insert(rhymes.end(), afterOnsetRhymes.begin(), afterOnsetRhymes.end());
    rhymes.insert(rhymes.end(), bareRhymes.begin(), bareRhymes.end());
    rhymes.insert(rhymes.end(),
                  {View(u"ynh"), View(u"yt"), View(u"yn"), View(u"ych"), View(u"ya"), View(u"yu")});
    QList<Syllable> all;
    all.reserve(18000);
    for (View onset : onsets) {
        const QString onsetText = toString(onset);
        for (View rhyme : rhymes) {
            if (!allows(onset, rhyme))
                continue;
            const QString rhymeText = toString(rhyme);
            for (int tone = 0; tone < 6; ++tone)
                if (allows(rhyme, Tone(tone)))
                    all.append({onsetText, rhymeText, Tone(tone)});
        }
    }
    return all;
}

} // namespace toasoan
