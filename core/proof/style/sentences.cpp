// Sentences that ask much of a reader.

#include "core/proof/house_style.h"
#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"

#include <algorithm>
#include <array>
#include <vector>

namespace toasoan::style {

namespace {

void findLong(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    for (const Sentence &sentence : reading.sentences) {
        if (sentence.syllables > question.house.longestSentence) {
            const Token &first = reading.token(sentence.first);
            marks.add(first.start, first.end(), {}, QString::number(sentence.syllables));
        }
    }
}

constexpr int tooOften = 3; // the same two syllables in one sentence
constexpr int fewestSyllables = 12;
constexpr int mostSyllables = 40; // beyond, it is a list, or too long anyway

// What any sentence is full of.
constexpr View everyday =
    u"và của các những cho được trong là có không một với để khi này đó từ đến ở về tại theo như do "
    u"bởi đã đang sẽ cũng vào ra lên hai ba bốn năm sáu bảy tám chín mười trên dưới sau trước người "
    u"ông bà anh chị ngày tháng xã huyện tỉnh quận số";

// Two syllables in small letters, one space between them, as one number; 0: no such pair starts here.
std::uint64_t pairAt(const Reading &reading, int i)
{
    const std::uint64_t first = reading.keys[std::size_t(i)];
    const std::uint64_t second = reading.keys[std::size_t(i) + 1];
    return first != 0 && second != 0 && reading.joinsOn(i + 1) ? first << 32 | second : 0;
}

// Whether a pair may stand in the sentence too often. Pairs that share a slot may say so wrongly.
bool mayRepeat(const Reading &reading, const Sentence &sentence)
{
    std::array<std::uint8_t, 256> times{};
    for (int i = sentence.first; i + 1 < sentence.end; ++i) {
        const std::uint32_t first = reading.keys[std::size_t(i)];
        const std::uint32_t second = reading.keys[std::size_t(i) + 1];
        const std::uint32_t slot = ((first * 31U + second) >> 8U) & 255U;
        if (first != 0 && second != 0 && ++times.at(slot) >= tooOften)
            return true;
    }
    return false;
}

void findRepeated(const Question &question, Marks &marks)
{
    struct Pair
    {
        std::uint64_t key;
        int token;
    };
    const Reading &reading = question.reading;
    std::vector<Pair> pairs;
    for (const Sentence &sentence : reading.sentences) {
        if (sentence.syllables < fewestSyllables || sentence.syllables > mostSyllables ||
            !mayRepeat(reading, sentence))
            continue;
        pairs.clear();
        for (int i = sentence.first; i + 1 < sentence.end; ++i)
            if (const std::uint64_t key = pairAt(reading, i))
                pairs.push_back({key, i});
        std::sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) {
            return a.key != b.key ? a.key < b.key : a.token < b.token;
        });
        for (std::size_t start = 0; start < pairs.size();) {
            std::size_t end = start;
            while (end < pairs.size() && pairs[end].key == pairs[start].key)
                ++end;
            const int last = pairs[end - 1].token;
            if (end - start >= tooOften && !saysOneOf(reading.word(last), everyday) &&
                !saysOneOf(reading.word(last + 1), everyday))
                marks.add(reading.token(last).start, reading.token(last + 1).end(), {},
                          QString::number(end - start));
            start = end;
        }
    }
}

constexpr StyleRule rules[]{
    {{"sentence-long", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "Long sentences"),
      QT_TRANSLATE_NOOP("Rule",
                        "The sentence that starts here has %3 syllables; two sentences would read easier."),
      from::house, true, false, true},
     findLong},
    {{"repeated", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "Words repeated in one sentence"),
      QT_TRANSLATE_NOOP("Rule", "“%1” stands %3 times in this sentence."), from::house, true, false, true},
     findRepeated},
};

} // namespace

constinit const Family sentences{rules, {}, {}};

} // namespace toasoan::style
