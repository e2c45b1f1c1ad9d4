// Titles that stand right before a name or a body take a capital (design/language §5.3).

#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"

namespace toasoan::style {

namespace {

constexpr Phrase offices[]{
    {u"tổng bí thư", u"Tổng Bí thư"},
    {u"bí thư", u"Bí thư"},
    {u"phó bí thư", u"Phó Bí thư"},
    {u"chủ tịch", u"Chủ tịch"},
    {u"phó chủ tịch", u"Phó Chủ tịch"},
    {u"chủ nhiệm", u"Chủ nhiệm"},
    {u"phó chủ nhiệm", u"Phó Chủ nhiệm"},
    {u"thủ tướng", u"Thủ tướng"},
    {u"phó thủ tướng", u"Phó Thủ tướng"},
    {u"bộ trưởng", u"Bộ trưởng"},
    {u"thứ trưởng", u"Thứ trưởng"},
    {u"trưởng ban", u"Trưởng ban"},
    {u"phó trưởng ban", u"Phó Trưởng ban"},
    {u"trưởng phòng", u"Trưởng phòng"},
    {u"phó trưởng phòng", u"Phó Trưởng phòng"},
    {u"giám đốc", u"Giám đốc"},
    {u"phó giám đốc", u"Phó Giám đốc"},
    {u"viện trưởng", u"Viện trưởng"},
    {u"chánh án", u"Chánh án"},
    {u"chánh văn phòng", u"Chánh Văn phòng"},
};

// Behind these a title is spoken of in general: "các giám đốc Sở", "làm chủ tịch Hội".
constexpr View general = u"các những mọi chức làm một hai ba hàng nhiều mấy vài từng mỗi vị ghế là";

void findSmallTitles(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    int free = 0;
    for (const Lead &lead : reading.leads) {
        const int i = lead.token;
        if (!(lead.topics & question.topic) || i < free)
            continue;
        const Said said = longestSaidAt(reading, i, offices);
        if (!said.phrase)
            continue;
        free = i + said.tokens;
        if (caseOf(textOf(reading, i, said.tokens)) != Case::Small || !reading.joinsOn(free) ||
            (reading.joinsOn(i) && saysOneOf(reading.word(i - 1), general)))
            continue;
        const Token &next = reading.token(free);
        const bool named = next.kind == TokenKind::Abbreviation ||
                           (next.kind == TokenKind::Word && caseOf(reading.word(free)) == Case::Capital);
        if (named)
            marks.add(reading.token(i).start, reading.token(free - 1).end(),
                      recased(textOf(reading, i, said.tokens), said.phrase->wanted));
    }
}

constexpr StyleRule rules[]{
    {{"capital-title", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "Titles before a name"),
      QT_TRANSLATE_NOOP("Rule", "A title right before the name of its holder or body takes a capital: “%2”."),
      from::decreeOnCapitals, true, true},
     findSmallTitles},
};

} // namespace

constinit const Family titles{rules, {}, offices};

} // namespace toasoan::style
