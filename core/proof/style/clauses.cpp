// References into laws: Phần, Chương, Mục, Điều with a capital, khoản and điểm small or as the house has it
// (design/language §5.3).

#include "core/proof/house_style.h"
#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"

namespace toasoan::style {

namespace {

constexpr View kindsOfLaw = u"luật hiến nghị thông pháp quy quyết điều bộ";

bool isNumber(const Reading &reading, int i)
{
    if (i >= reading.tokenCount() || !reading.joinsOn(i) || reading.token(i).kind != TokenKind::Number)
        return false;
    const QStringView text = reading.word(i);
    return text.size() <= 3 && text[0].isDigit();
}

// "điều 18 Luật …", "điều 18 của Nghị định …"
bool isOfLaw(const Reading &reading, int next)
{
    if (reading.joinsOn(next) && says(reading.word(next), u"của"))
        ++next;
    return reading.joinsOn(next) && reading.isWord(next) && caseOf(reading.word(next)) == Case::Capital &&
           saysOneOf(reading.word(next), kindsOfLaw);
}

// "khoản 4 điều 18", "khoản 4, điều 18"
bool isBehindClause(const Reading &reading, int article)
{
    const QStringView gap = reading.gapBefore(article);
    return article >= 2 && (gap == u" " || gap == u", ") && isNumber(reading, article - 1) &&
           says(reading.word(article - 2), u"khoản");
}

void mark(const Reading &reading, int i, Marks &marks)
{
    QString other = reading.word(i).toString();
    other[0] = other[0].isUpper() ? other[0].toLower() : other[0].toUpper();
    marks.add(reading.token(i).start, reading.token(i).end(), other);
}

void findMiscapitalised(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    for (const Lead &lead : reading.leads) {
        const int i = lead.token;
        if (!(lead.topics & question.topic) || !isNumber(reading, i + 1))
            continue;
        const bool small = caseOf(reading.word(i)) == Case::Small;
        if (says(reading.word(i), u"điều")) {
            if (small && (isBehindClause(reading, i) || isOfLaw(reading, i + 2)))
                mark(reading, i, marks);
            continue;
        }
        // A clause is one of a law only with its article.
        const QStringView gap = reading.gapBefore(i + 2);
        const bool ofArticle = i + 2 < reading.tokenCount() && (gap == u" " || gap == u", ") &&
                               says(reading.word(i + 2), u"điều") && isNumber(reading, i + 3);
        if (ofArticle && small == question.house.capitalClauses && !reading.token(i).startsSentence)
            mark(reading, i, marks);
    }
}

constexpr StyleRule rules[]{
    {{"capital-clause", Layer::Style, Severity::Hint,
      QT_TRANSLATE_NOOP("Rule", "Capitals in references to laws"),
      QT_TRANSLATE_NOOP("Rule", "In a reference to a law this is written “%2”."), from::decreeOnCapitals,
      true, true},
     findMiscapitalised},
};

} // namespace

constinit const Family clauses{rules, u"điều khoản", {}};

} // namespace toasoan::style
