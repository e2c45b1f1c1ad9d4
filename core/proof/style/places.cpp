// Capitals in the names of administrative places: the word of kind small, the name with capitals; with a
// number, and in "Thủ đô Hà Nội" and "Thành phố Hồ Chí Minh", the word of kind too (design/language §5.3).

#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"
#include "core/text/letter_case.h"

namespace toasoan::style {

namespace {

constexpr Phrase kinds[]{
    {u"tỉnh", {}},   {u"huyện", {}},  {u"quận", {}},     {u"xã", {}},
    {u"phường", {}}, {u"thị xã", {}}, {u"thị trấn", {}}, {u"thành phố", {}},
};

constexpr Phrase always[]{
    {u"thủ đô Hà Nội", u"Thủ đô Hà Nội"},
    {u"thành phố Hồ Chí Minh", u"Thành phố Hồ Chí Minh"},
};

// What follows the word of kind in the names of bodies (Tỉnh Đoàn, Huyện Hội) and streets (phố Xã Đàn).
constexpr View otherNames = u"đoàn hội đội ủy bộ lộ đàn sỹ sĩ cam";

bool isSmallNumber(QStringView text)
{
    return text.size() <= 2 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// "quận 8", but not "5 quận 12 huyện".
bool isNumbered(const Reading &reading, int kind)
{
    if (!saysOneOf(reading.word(kind), u"quận phường") || !reading.joinsOn(kind + 1) ||
        reading.token(kind + 1).kind != TokenKind::Number || !isSmallNumber(reading.word(kind + 1)))
        return false;
    if (reading.joinsOn(kind) &&
        (reading.token(kind - 1).kind == TokenKind::Number ||
         saysOneOf(reading.word(kind - 1), u"các những hai ba bốn năm sáu bảy tám chín")))
        return false;
    return !reading.joinsOn(kind + 2) || !reading.isWord(kind + 2) ||
           !saysOneOf(reading.word(kind + 2), u"huyện xã phường quận thị người hộ");
}

void findMiscapitalised(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    for (const Lead &lead : reading.leads) {
        const int i = lead.token;
        if (!(lead.topics & question.topic))
            continue;
        const int start = reading.token(i).start;
        const Case first = caseOf(reading.word(i));
        if (const Said said = longestSaidAt(reading, i, always); said.phrase) {
            const int end = reading.token(i + said.tokens - 1).end();
            const int kind = reading.token(i + 1).end(); // both words of kind
            if (first == Case::Small && caseOf(reading.text(kind, end)) != Case::Small)
                marks.add(start, kind,
                          recased(reading.text(start, kind),
                                  said.phrase->wanted.substr(0, std::size_t(kind - start))));
            continue;
        }
        if (first == Case::Small && isNumbered(reading, i)) {
            marks.add(start, reading.token(i).end(), capitalised(reading.word(i).toString()));
            continue;
        }
        const Said said = longestSaidAt(reading, i, kinds);
        const int name = i + said.tokens;
        if (!said.phrase || first != Case::Capital || reading.token(i).startsSentence ||
            !reading.joinsOn(name) || !reading.isWord(name) || caseOf(reading.word(name)) != Case::Capital ||
            saysOneOf(reading.word(name), otherNames))
            continue;
        if (said.tokens == 2 && caseOf(reading.word(i + 1)) != Case::Small)
            continue;
        if (reading.at(start - 1) == u'“' || reading.at(start - 1) == u'"')
            continue;
        const int end = reading.token(name - 1).end();
        marks.add(start, end, reading.text(start, end).toString().toLower());
    }
}

constexpr StyleRule rules[]{
    {{"capital-place", Layer::Style, Severity::Hint,
      QT_TRANSLATE_NOOP("Rule", "Capitals in the names of places"),
      QT_TRANSLATE_NOOP("Rule", "Before this name the word of kind is written “%2”."), from::decreeOnCapitals,
      true, true},
     findMiscapitalised},
};

} // namespace

constinit const Family places{rules, u"thủ", kinds};

} // namespace toasoan::style
