#include "core/text/vietnamese_keys.h"

#include "core/text/letters.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestWord = 12; // of the names below; a syllable has seven letters

// Names and borrowed words of newspapers that no Vietnamese syllable is written like.
constexpr std::array names{u"đắk",     u"đăk",    u"lắk",    u"lăk",     u"pắk",     u"búk",      u"păh",
                           u"pưh",     u"kpă",    u"niê",    u"hrê",     u"brâu",    u"êđê",      u"mnông",
                           u"hmông",   u"krông",  u"prông",  u"đakrông", u"drắk",    u"đrắk",     u"drăng",
                           u"xtiêng",  u"stiêng", u"phnôm",  u"lênin",   u"ăngghen", u"matxcơva", u"rôma",
                           u"kitô",    u"phaolô", u"giêsu",  u"dzũng",   u"ôtô",     u"môtô",     u"bêtông",
                           u"ximăng",  u"canô",   u"đôla",   u"nilông",  u"ôxy",     u"ôxi",      u"hiđrô",
                           u"nitơ",    u"crôm",   u"mêtan",  u"amiăng",  u"rađa",    u"vectơ",    u"lôgic",
                           u"căngtin", u"ăngten", u"văcxin", u"sôcôla",  u"sơmi",    u"kilôgam"};

// A word taken apart.
struct Word
{
    QString letters; // lower case, without tone
    QVarLengthArray<bool, longestWord> capitals;
    Tone tone = Tone::Level;
};

std::optional<Word> takenApart(QStringView text)
{
    if (text.size() > longestWord)
        return {};
    Word word;
    for (QChar c : text) {
        const letters::Letter &letter = letters::of(c);
        if (letter.bare == 0 || (letter.tone != Tone::Level && word.tone != Tone::Level))
            return {};
        if (letter.tone != Tone::Level)
            word.tone = letter.tone;
        word.letters += QChar(letter.bare);
        word.capitals.append(letter.upper);
    }
    return word;
}

QString putTogether(const Word &word, ToneStyle style)
{
    QString text = word.letters;
    const int place = word.tone == Tone::Level ? -1 : toneLetter(word.letters, style);
    if (place >= 0)
        text[place] = letters::toned(text[place].unicode(), word.tone);
    for (qsizetype i = 0; i < text.size(); ++i)
        if (word.capitals[i])
            text[i] = letters::upper(text[i].unicode());
    return text;
}

bool isVowel(QChar c)
{
    return letters::of(c).vowel;
}

bool hasVowel(QStringView letters)
{
    return std::any_of(letters.begin(), letters.end(), isVowel);
}

bool isStopped(QStringView letters)
{
    return hasVowel(letters) && (letters.endsWith(u"ch") || QStringView(u"ckpt").contains(letters.back()));
}

bool suitsStop(Tone tone)
{
    return tone == Tone::Level || tone == Tone::Rising || tone == Tone::Heavy;
}

SyllableFit nameFit(const Word &word)
{
    SyllableFit best = SyllableFit::None;
    for (const char16_t *name : names) {
        const QStringView wanted(name);
        if (word.letters.size() > wanted.size())
            continue;
        Tone tone = Tone::Level;
        bool fits = true;
        bool same = word.letters.size() == wanted.size();
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const letters::Letter &letter = letters::of(wanted[i]);
            tone = std::max(tone, letter.tone);
            if (i < word.letters.size() && word.letters[i] != QChar(letter.bare)) {
                same = false;
                fits = fits && word.letters[i] == QChar(letter.plain);
            }
        }
        if (fits && (word.tone == Tone::Level || word.tone == tone))
            best = std::max(best, same && word.tone == tone ? SyllableFit::Whole : SyllableFit::Beginning);
    }
    return best;
}

SyllableFit fitOf(const Word &word)
{
    return std::max(syllableFit(word.letters), nameFit(word));
}

bool fits(const Word &word)
{
    return fitOf(word) != SyllableFit::None;
}

// What a key means beyond its letter.
enum class Mark { None, Tone, Hat, Horn, Breve, HornOrBreve, Stroke };

struct KeyMeaning
{
    Mark mark = Mark::None;
    Tone tone = Tone::Level;
    QStringView hatted; // the letters that may get the hat
};

KeyMeaning telexMeaning(QChar key)
{
    switch (letters::lowerLatin(key.unicode())) {
    case u'f':
        return {Mark::Tone, Tone::Falling, {}};
    case u'r':
        return {Mark::Tone, Tone::Asking, {}};
    case u'x':
        return {Mark::Tone, Tone::Tumbling, {}};
    case u's':
        return {Mark::Tone, Tone::Rising, {}};
    case u'j':
        return {Mark::Tone, Tone::Heavy, {}};
    case u'z':
        return {Mark::Tone, Tone::Level, {}};
    case u'a':
        return {Mark::Hat, {}, u"a"};
    case u'e':
        return {Mark::Hat, {}, u"e"};
    case u'o':
        return {Mark::Hat, {}, u"o"};
    case u'w':
        return {Mark::HornOrBreve, {}, {}};
    case u'd':
        return {Mark::Stroke, {}, {}};
    default:
        return {};
    }
}

KeyMeaning vniMeaning(QChar key)
{
    switch (key.unicode()) {
    case u'0':
        return {Mark::Tone, Tone::Level, {}};
    case u'1':
        return {Mark::Tone, Tone::Rising, {}};
    case u'2':
        return {Mark::Tone, Tone::Falling, {}};
    case u'3':
        return {Mark::Tone, Tone::Asking, {}};
    case u'4':
        return {Mark::Tone, Tone::Tumbling, {}};
    case u'5':
        return {Mark::Tone, Tone::Heavy, {}};
    case u'6':
        return {Mark::Hat, {}, u"aeo"};
    case u'7':
        return {Mark::Horn, {}, {}};
    case u'8':
        return {Mark::Breve, {}, {}};
    case u'9':
        return {Mark::Stroke, {}, {}};
    default:
        return {};
    }
}

bool isHorn(Mark mark)
{
    return mark == Mark::Horn || mark == Mark::HornOrBreve;
}

bool isBreve(Mark mark)
{
    return mark == Mark::Breve || mark == Mark::HornOrBreve;
}

QChar hatOn(QChar plain)
{
    return plain == u'a' ? u'â' : plain == u'e' ? u'ê' : u'ô';
}

QChar plainOf(QChar letter)
{
    return letters::of(letter).plain;
}

Word with(Word word, qsizetype at, QStringView letters)
{
    word.letters.replace(at, letters.size(), letters.data(), letters.size());
    return word;
}

using Choices = QVarLengthArray<Word, 8>;

// In the order in which they are meant.
void addHorns(Choices &choices, const Word &word)
{
    for (const QStringView pair : {u"uo", u"ưo", u"uô"}) {
        const qsizetype at = word.letters.indexOf(pair);
        if (at < 0)
            continue;
        choices.append(with(word, at, u"ươ"));
        if (pair != u"ưo")
            choices.append(with(word, at, u"uơ"));
    }
    for (qsizetype i = word.letters.size() - 1; i >= 0; --i)
        if (word.letters[i] == u'o' || word.letters[i] == u'ô')
            choices.append(with(word, i, u"ơ"));
    for (qsizetype i = 0; i < word.letters.size(); ++i)
        if (word.letters[i] == u'u' && word.letters.mid(i + 1, 1) != u"ơ")
            choices.append(with(word, i, u"ư"));
    // "uown" means ươn; the rare uơn is one key more.
    if (const qsizetype at = word.letters.indexOf(u"ươ"); at >= 0 && at + 2 < word.letters.size()) {
        const Word rare = with(word, at, u"uơ");
        if (syllableFit(rare.letters) == SyllableFit::Whole)
            choices.append(rare);
    }
}

void addHats(Choices &choices, const Word &word, QStringView hatted)
{
    for (qsizetype i = word.letters.size() - 1; i >= 0; --i) {
        const QChar plain = plainOf(word.letters[i]);
        if (hatted.contains(plain) && word.letters[i] != hatOn(plain))
            choices.append(with(word, i, QString(hatOn(plain))));
    }
    if (const qsizetype at = word.letters.indexOf(u"ươ"); at >= 0 && hatted.contains(u'o'))
        choices.append(with(word, at, u"uô"));
}

// The word with the mark, when it can bear it: rather as a whole syllable than as a beginning.
std::optional<Word> marked(const Word &word, const KeyMeaning &meaning, QChar key)
{
    Choices choices;
    if (meaning.mark == Mark::Tone) {
        const bool stands = toneLetter(word.letters, ToneStyle::Traditional) >= 0 &&
                            (!isStopped(word.letters) || suitsStop(meaning.tone));
        if (!stands || word.tone == meaning.tone)
            return {};
        choices.append(word);
        choices.back().tone = meaning.tone;
    } else if (meaning.mark == Mark::Hat) {
        addHats(choices, word, meaning.hatted);
    } else if (meaning.mark == Mark::Stroke) {
        for (qsizetype i = 0; i < word.letters.size(); ++i)
            if (word.letters[i] == u'd')
                choices.append(with(word, i, u"đ"));
    }
    if (isBreve(meaning.mark)) {
        for (qsizetype i = word.letters.size() - 1; i >= 0; --i)
            if (word.letters[i] == u'a' || word.letters[i] == u'â')
                choices.append(with(word, i, u"ă"));
    }
    if (isHorn(meaning.mark))
        addHorns(choices, word);
    if (meaning.mark == Mark::HornOrBreve && (!hasVowel(word.letters) || word.letters == u"gi")) {
        Word lone = word;
        lone.letters += u'ư';
        lone.capitals.append(key.isUpper());
        choices.append(lone);
    }
    for (const SyllableFit wanted : {SyllableFit::Whole, SyllableFit::Beginning})
        for (const Word &choice : choices)
            if (fitOf(choice) == wanted)
                return choice;
    return {};
}

// The word without the mark the key made; nothing where it bears none.
std::optional<Word> unmarked(const Word &word, const KeyMeaning &meaning)
{
    Word bare = word;
    if (meaning.mark == Mark::Tone && word.tone == meaning.tone)
        bare.tone = Tone::Level;
    for (QChar &letter : bare.letters) {
        const QChar plain = plainOf(letter);
        const bool hat =
            meaning.mark == Mark::Hat && meaning.hatted.contains(plain) && letter == hatOn(plain);
        const bool horn = isHorn(meaning.mark) && (letter == u'ơ' || letter == u'ư');
        const bool breve = isBreve(meaning.mark) && letter == u'ă';
        const bool stroke = meaning.mark == Mark::Stroke && letter == u'đ';
        if (hat || horn || breve || stroke)
            letter = plain;
    }
    if (bare.letters == word.letters && bare.tone == word.tone)
        return {};
    return bare;
}

TypedWord literally(const TypedWord &before, QChar key)
{
    const QString keys = before.keys + key;
    if (keys.compare("www"_L1, Qt::CaseInsensitive) == 0) // of which the first two are one letter
        return {keys, keys};
    return {before.text + key, keys};
}

// `text` has lost the mark that the key made; the key is a letter now.
TypedWord takenBack(const TypedWord &before, const QString &text, QChar key)
{
    QString keys = before.keys;
    const qsizetype made = keys.lastIndexOf(key, -1, Qt::CaseInsensitive);
    if (made < 0) // a word that was there
        return {text + key, text + key};
    keys = keys.remove(made, 1) + key;
    const bool loneW = text.count(u'u', Qt::CaseInsensitive) > keys.count(u'u', Qt::CaseInsensitive);
    if (!loneW)
        return {text + key, keys};
    return {keys, keys.size() == 1 ? QString(before.keys + key) : keys};
}

// A word no syllable is written like; papers are full of HĐND and QĐ.
TypedWord outsideSyllables(const TypedWord &before, const KeyMeaning &meaning, QChar key)
{
    const QString &text = before.text;
    const bool afterVowel = text.size() > 1 && isVowel(text[text.size() - 2]);
    if (meaning.mark != Mark::Stroke || text.isEmpty() || afterVowel || plainOf(text.back()) != u'd')
        return literally(before, key);
    const bool wasMarked = letters::of(text.back()).bare == u'đ';
    const char16_t other = wasMarked ? u'd' : u'đ';
    const QChar last = text.back().isUpper() ? letters::upper(other) : other;
    const QString changed = text.chopped(1) + last;
    return wasMarked ? takenBack(before, changed, key) : TypedWord{changed, before.keys + key};
}

// One letter more; ươ of which one mark was typed gets its other one.
std::optional<Word> grown(const Word &word, QChar key)
{
    const auto letter = takenApart(QStringView(&key, 1));
    if (!letter || (letter->tone != Tone::Level && word.tone != Tone::Level) ||
        word.letters.size() == longestWord)
        return {};
    Word longer = word;
    longer.letters += letter->letters;
    longer.capitals.append(letter->capitals.front());
    longer.tone = std::max(word.tone, letter->tone);
    if (word.letters.endsWith(u"uơ") || word.letters.endsWith(u"ưo")) {
        const Word both = with(longer, word.letters.size() - 2, u"ươ");
        if (fits(both))
            return both;
    }
    return fits(longer) ? std::optional(longer) : std::nullopt;
}

bool bearsMarks(const QString &text)
{
    const bool allCapitals = text.size() > 1 && std::none_of(text.begin(), text.end(),
                                                             [](QChar c) { return !letters::of(c).upper; });
    return std::any_of(text.begin(), text.end(), [&](QChar c) {
        const letters::Letter &letter = letters::of(c);
        if (letter.bare == u'đ')
            return !allCapitals;
        return letter.tone != Tone::Level || letter.bare != letter.plain;
    });
}

} // namespace

TypedWord withKey(const TypedWord &before, QChar key, const KeyRules &rules)
{
    const KeyMeaning meaning = rules.method == KeyMethod::Telex ? telexMeaning(key) : vniMeaning(key);
    const auto word = takenApart(before.text);
    if (!word || !fits(*word))
        return outsideSyllables(before, meaning, key);
    if (meaning.mark != Mark::None) {
        if (const auto changed = marked(*word, meaning, key))
            return {putTogether(*changed, rules.tones), before.keys + key};
    }
    if (const auto longer = grown(*word, key))
        return {putTogether(*longer, rules.tones), before.keys + key};
    if (meaning.mark != Mark::None) {
        if (const auto bare = unmarked(*word, meaning)) {
            const TypedWord back = takenBack(before, putTogether(*bare, rules.tones), key);
            // The letter may go on with the syllable (xoong): its tone mark moves then.
            const auto whole = takenApart(back.text);
            return whole && fits(*whole) ? TypedWord{putTogether(*whole, rules.tones), back.keys} : back;
        }
    }
    return meaning.mark == Mark::Stroke ? outsideSyllables(before, meaning, key) : literally(before, key);
}

TypedWord withoutLast(const TypedWord &before, const KeyRules &rules)
{
    QString text = before.text.chopped(std::min<qsizetype>(1, before.text.size()));
    if (const auto word = takenApart(text); word && fits(*word))
        text = putTogether(*word, rules.tones);
    return {text, text};
}

std::optional<QString> bareKeys(const TypedWord &word, WordIs state)
{
    const auto parts = word.text == word.keys ? std::nullopt : takenApart(word.text);
    if (!parts || !hasVowel(parts->letters) || !bearsMarks(word.text))
        return {};
    const SyllableFit fit = fitOf(*parts);
    if (fit == SyllableFit::None)
        return word.keys;
    if (state == WordIs::Growing || word.text.size() == 1) // "chữ ă"
        return {};
    if (fit == SyllableFit::Beginning)
        return word.keys;
    // A stop without its tone is a syllable that is not finished, unless a vowel was typed behind it: "data".
    const bool openKeys = parts->tone == Tone::Level && isVowel(word.keys.back());
    if (isStopped(parts->letters) && (openKeys || !suitsStop(parts->tone)))
        return word.keys;
    return {};
}

} // namespace toasoan
