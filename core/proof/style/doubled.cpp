// A word typed twice: "của của". Vietnamese doubles words on purpose (luôn luôn, xanh xanh), and two words
// may meet in one syllable (tồn tại tại, tự do do), so only words that do neither are looked at.

#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"
#include "core/text/syllable.h"

namespace toasoan::style {

namespace {

// Checked against 154 million syllables of print: none of these ends one word and starts the next, or is
// doubled for effect.
constexpr View neverTwice =
    u"của và các những với cho đã sẽ đang cũng vẫn hoặc nhưng nếu bởi thì mà rằng một bị vì này "
    u"việc nhằm khiến";
// A resultative may meet a passive (kết quả đạt được được ghi nhận): only behind these there is no verb.
constexpr View twiceBehind = u"đã sẽ đang vừa mới từng cũng không chưa và phải cần";

void findTwins(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    for (int i : reading.twins) {
        const QStringView word = reading.word(i);
        if (reading.at(reading.token(i).end()) == u'-' || reading.at(reading.token(i - 1).start - 1) == u'-')
            continue; // các các-bon
        const Case first = caseOf(reading.word(i - 1));
        const bool prose =
            caseOf(word) == Case::Small &&
            (first == Case::Small || (first == Case::Capital && reading.token(i - 1).startsSentence));
        if (!prose)
            continue;
        const bool passive =
            says(word, u"được") && reading.joinsOn(i - 1) && saysOneOf(reading.word(i - 2), twiceBehind);
        if (passive || saysOneOf(word, neverTwice)) {
            Finding &finding =
                marks.add(reading.token(i - 1).start, reading.token(i).end(), reading.word(i - 1).toString());
            finding.kind = FindingKind::Word;
        }
    }
}

// Said twice for effect: "từng bước từng bước", "rất đẹp rất đẹp", "lấp lánh lấp lánh".
constexpr View forEffect = u"từng rất thật mãi càng một không vừa dần";

bool soundsAlike(QStringView first, QStringView second)
{
    const auto a = parseSyllable(first);
    const auto b = parseSyllable(second);
    return !a || !b || a->onset == b->onset || a->rhyme == b->rhyme;
}

// "kịch bản kịch bản"
void findTwinPairs(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    const std::vector<std::uint32_t> &keys = reading.keys;
    for (std::size_t i = 3; i < keys.size(); ++i) {
        if (keys[i] == 0 || keys[i] != keys[i - 2] || keys[i - 1] == 0 || keys[i - 1] != keys[i - 3])
            continue;
        const int last = int(i);
        if (keys[i] == keys[i - 1] || !reading.joinsOn(last) || !reading.joinsOn(last - 1) ||
            !reading.joinsOn(last - 2) || saysOneOf(reading.word(last - 1), forEffect) ||
            saysOneOf(reading.word(last), forEffect) ||
            soundsAlike(reading.word(last - 1), reading.word(last)))
            continue;
        marks.add(reading.token(last - 3).start, reading.token(last).end(),
                  textOf(reading, last - 1, 2).toString());
        i += 2;
    }
}

constexpr StyleRule rules[]{
    {{"doubled", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "Words typed twice"),
      QT_TRANSLATE_NOOP("Rule", "“%2” is written twice."), ""},
     findTwins},
    {{"doubled-pair", Layer::Style, Severity::Warning,
      QT_TRANSLATE_NOOP("Rule", "Words of two syllables typed twice"),
      QT_TRANSLATE_NOOP("Rule", "“%2” is written twice."), ""},
     findTwinPairs},
};

} // namespace

constinit const Family doubled{rules, {}, {}};

} // namespace toasoan::style
