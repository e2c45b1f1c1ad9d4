#include "core/proof/language_of.h"

#include "core/proof/dictionary.h"
#include "core/proof/passage.h"
#include "core/text/letters.h"

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr int fewestWords = 5;
constexpr int mostWords = 400; // a longer passage shows its language in its beginning
// In hundredths of the words that tell.
constexpr int mostVietnamese = 5; // with marks, and not known to the language
constexpr int leastKnown = 60;
constexpr int leastForeign = 30; // known there and no Vietnamese syllable: "in", "to" and "the" are both

// Letters of no other language newsrooms quote: ơ and ư, and the vowels with the hook, the dot below or two
// marks.
bool hasVietnameseLetter(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) {
        const letters::Letter &letter = letters::of(c);
        return letter.plain != 0 && (c.unicode() >= 0x1EA0 || letter.bare == u'ơ' || letter.bare == u'ư');
    });
}

QList<Token> wordsIn(const Passage &passage, int start, int end)
{
    QList<Token> words;
    auto token = std::lower_bound(passage.tokens.begin(), passage.tokens.end(), start,
                                  [](const Token &one, int place) { return one.start < place; });
    for (; token != passage.tokens.end() && token->end() <= end && words.size() < mostWords; ++token)
        if (token->kind == TokenKind::Word)
            words.append(*token);
    return words;
}

// Names do not count: Thưởng and Nội are written so in any language.
bool mayBeForeign(const Passage &passage, const QList<Token> &words)
{
    if (words.size() < fewestWords)
        return false;
    const auto vietnamese = std::count_if(words.begin(), words.end(), [&](const Token &token) {
        const QStringView word = passage.word(token);
        return !word[0].isUpper() && hasVietnameseLetter(word);
    });
    return vietnamese * 100 <= words.size() * mostVietnamese;
}

bool isAscii(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// How many of the words the language knows, in hundredths; nothing when they are not written in it.
int knownShare(const Passage &passage, const QList<Token> &words, const ForeignLanguage &language)
{
    int telling = 0, known = 0, foreign = 0, vietnamese = 0;
    for (const Token &token : words) {
        const QStringView word = passage.word(token);
        const bool isKnown = knows(language, word);
        if (!isKnown && mayBeName(language, word))
            continue;
        const bool isSyllable = parseSyllable(word).has_value();
        ++telling;
        known += isKnown;
        foreign += isKnown && !isSyllable;
        vietnamese += !isKnown && isSyllable && !isAscii(word);
    }
    const bool written = telling >= fewestWords && vietnamese * 100 <= telling * mostVietnamese &&
                         known * 100 >= telling * leastKnown && foreign * 100 >= telling * leastForeign;
    return written ? known * 100 / telling : 0;
}

// Adds the part when it is written in one of the languages: the one that knows most of it.
bool addWhenForeign(QList<ForeignPart> &parts, const Passage &passage, int start, int end,
                    const std::vector<ForeignLanguage> &languages)
{
    const QList<Token> words = wordsIn(passage, start, end);
    if (!mayBeForeign(passage, words))
        return false;
    const ForeignLanguage *best = nullptr;
    int bestShare = 0;
    for (const ForeignLanguage &language : languages) {
        if (const int share = knownShare(passage, words, language); share > bestShare) {
            best = &language;
            bestShare = share;
        }
    }
    if (best)
        parts.append({start, end - start, best});
    return best != nullptr;
}

struct Quotes
{
    QChar opening;
    QChar closing;
};

constexpr std::array quotes{Quotes{u'“', u'”'}, Quotes{u'«', u'»'}, Quotes{u'"', u'"'}};

} // namespace

QList<ForeignPart> foreignParts(const Passage &passage, const std::vector<ForeignLanguage> &languages)
{
    QList<ForeignPart> parts;
    if (languages.empty() || addWhenForeign(parts, passage, 0, int(passage.text.size()), languages))
        return parts;
    for (const auto &[opening, closing] : quotes) {
        const QString &text = passage.text;
        qsizetype start = text.indexOf(opening);
        while (start >= 0) {
            const qsizetype end = text.indexOf(closing, start + 1);
            if (end < 0)
                break;
            addWhenForeign(parts, passage, int(start + 1), int(end), languages);
            start = text.indexOf(opening, end + 1);
        }
    }
    std::sort(parts.begin(), parts.end(),
              [](const ForeignPart &a, const ForeignPart &b) { return a.start < b.start; });
    return parts;
}

} // namespace toasoan
