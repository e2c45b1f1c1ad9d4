// i or y at the end of a syllable. Custom, measured in design/language §2.4, is y after h k l m t and qu, but
// sĩ, vĩ, mì; school books write i everywhere but in quý.

#include "core/proof/house_style.h"
#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"
#include "core/text/letter_case.h"

namespace toasoan::style {

namespace {

struct Row
{
    View withI;
    View withY;
    bool customHasY; // what the house that likes y writes
    bool schoolHasY; // what the house that likes i writes
    // Where the two are the same word; elsewhere another word is meant (lí nhí, kì cọ, 5 kí).
    View onlyBefore = {};
    View onlyAfter = {}; // either of the two
    View notBefore = {};
};

constexpr Row rows[]{
    {u"kĩ", u"kỹ", true, false},
    {u"kỉ", u"kỷ", true, false},
    {u"kì", u"kỳ", true, false, {}, {}, u"cọ kèo"},
    {u"kí", u"ký", true, false, {}, {}, u"lô lốp"},
    {u"lí", u"lý", true, false, {}, {}, u"nhí lắc"},
    {u"mĩ", u"mỹ", true, false},
    {u"hi", u"hy", true, false, u"vọng sinh hữu", {}, {}},
    {u"hỉ", u"hỷ", true, false, u"xả sự", u"hoan song", {}},
    {u"tỉ", u"tỷ", true, false, {}, {}, u"mỉ tê thí mẩn ti"},
    {u"li", u"ly", true, false, u"hôn khai dị thân tán kỳ kì", u"chia biệt", {}},
    {u"ti", u"ty", true, false, {}, u"công sở", {}},
    {u"sĩ", u"sỹ", false, false},
    {u"vĩ", u"vỹ", false, false},
    {u"mì", u"mỳ", false, false},
    {u"qui", u"quy", true, true},
    {u"quì", u"quỳ", true, true},
    {u"quỉ", u"quỷ", true, true},
    {u"quĩ", u"quỹ", true, true},
    {u"quí", u"quý", true, true},
    {u"quị", u"quỵ", true, true},
};

// With a capital at the start of a sentence, only these cannot be somebody's name.
constexpr View neverNames = u"kĩ kỹ kỉ qui quĩ tỉ tỷ";

bool isMeant(const Reading &reading, int i, const Row &row)
{
    const bool next = reading.joinsOn(i + 1);
    if (next && saysOneOf(reading.word(i + 1), row.notBefore))
        return false;
    if (row.onlyBefore.empty() && row.onlyAfter.empty())
        return true;
    return (next && saysOneOf(reading.word(i + 1), row.onlyBefore)) ||
           (reading.joinsOn(i) && saysOneOf(reading.word(i - 1), row.onlyAfter));
}

bool isFree(const Reading &reading, int i)
{
    const Token &token = reading.token(i);
    if (reading.at(token.start - 1) == u'-' || reading.at(token.end()) == u'-')
        return false; // ki-lô
    if (reading.joinsOn(i) && reading.token(i - 1).kind == TokenKind::Number)
        return saysOneOf(reading.word(i), u"tỉ tỷ"); // 5 kí, but 5 tỉ đồng
    switch (caseOf(reading.word(i))) {
    case Case::Small:
        return true;
    case Case::Capital:
        return token.startsSentence && saysOneOf(reading.word(i), neverNames);
    default:
        return false;
    }
}

void findOtherLetter(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    const LetterI house = question.house.letterI;
    if (house == LetterI::AsWritten || reading.shortWords.empty())
        return;
    const QuotedSpans quoted(reading);
    for (int i : reading.shortWords) {
        const QStringView word = reading.word(i);
        for (const Row &row : rows) {
            const bool wantsY = house == LetterI::LongY ? row.customHasY : row.schoolHasY;
            const View wanted = wantsY ? row.withY : row.withI;
            if (!says(word, wantsY ? row.withI : row.withY))
                continue;
            const Token &token = reading.token(i);
            if (isFree(reading, i) && isMeant(reading, i, row) && !quoted.hold(token.start))
                marks.add(token.start, token.end(),
                          inCaseOf(word, withToneStyle(toString(wanted), question.house.tones)));
            break;
        }
    }
}

constexpr StyleRule rules[]{
    {{"iy", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "i or y as the house writes it"),
      QT_TRANSLATE_NOOP("Rule", "The newsroom writes “%2” here, not “%1”."), from::house},
     findOtherLetter},
};

} // namespace

constinit const Family letterI{rules, {}, {}};

} // namespace toasoan::style
