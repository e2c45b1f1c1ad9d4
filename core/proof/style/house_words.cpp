// Words a house may prefer over others that are right as well, and "sát nhập" (design/language §3.6).

#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"
#include "core/text/letter_case.h"

namespace toasoan::style {

namespace {

constexpr Phrase preferred[]{
    {u"hàng năm", u"hằng năm"},   {u"hàng tháng", u"hằng tháng"}, {u"hàng tuần", u"hằng tuần"},
    {u"hàng ngày", u"hằng ngày"}, {u"đảm bảo", u"bảo đảm"},       {u"nề nếp", u"nền nếp"},
};
constexpr Phrase merger[]{{u"sát nhập", u"sáp nhập"}};

// "khảo sát | nhập khẩu": each half belongs to a word of its own.
constexpr View endsInSat = u"khảo giám kiểm quan cảnh ám trinh thị cọ";
constexpr View startsWithNhap = u"khẩu cảnh học ngũ viện cư siêu kho hàng vai môn liệu tâm cuộc tịch ngoại";

template <typename Accept>
void findPhrases(const Question &question, Marks &marks, std::span<const Phrase> phrases, Accept &&accept)
{
    const Reading &reading = question.reading;
    for (const Lead &lead : reading.leads) {
        const int i = lead.token;
        if (!(lead.topics & question.topic))
            continue;
        const Said said = longestSaidAt(reading, i, phrases);
        if (!said.phrase || caseOf(reading.word(i + 1)) != Case::Small || isNameLike(reading, i) ||
            !accept(i))
            continue;
        const QStringView text = textOf(reading, i, said.tokens);
        marks.add(reading.token(i).start, reading.token(i + said.tokens - 1).end(),
                  inCaseOf(text, toString(said.phrase->wanted)));
    }
}

void findOthers(const Question &question, Marks &marks)
{
    findPhrases(question, marks, preferred, [](int) { return true; });
}

void findMerger(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    findPhrases(question, marks, merger, [&](int i) {
        return !(reading.joinsOn(i) && saysOneOf(reading.word(i - 1), endsInSat)) &&
               !(reading.joinsOn(i + 2) && saysOneOf(reading.word(i + 2), startsWithNhap));
    });
}

constexpr StyleRule rules[]{
    {{"house-words", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "Words the house prefers"),
      QT_TRANSLATE_NOOP("Rule", "Both are right; the newsroom prefers “%2”."), from::house, false, true,
      true},
     findOthers},
    {{"merger", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "“Sáp nhập”, not “sát nhập”"),
      QT_TRANSLATE_NOOP("Rule", "“%1” is common, but “%2” is what the word comes from."), from::house},
     findMerger},
};

} // namespace

constinit const Family houseWords{rules, u"sát", preferred};

} // namespace toasoan::style
