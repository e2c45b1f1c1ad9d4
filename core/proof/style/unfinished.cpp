// Places a writer left open: "[?]", "xxx", "TK", "(bổ sung)".

#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"
#include "core/text/tokens.h"

#include <algorithm>
#include <array>

namespace toasoan::style {

namespace {

// Between brackets of either shape, and nothing else. A law may be "(bổ sung năm 2020)".
constexpr std::array<View, 7> remarks{u"?",           u"bổ sung",          u"bổ sung sau", u"kiểm tra lại",
                                      u"cần bổ sung", u"cần kiểm tra lại", u"cập nhật sau"};

bool isRemark(QStringView inside)
{
    const QString said = inside.trimmed().toString().toLower();
    return std::any_of(remarks.begin(), remarks.end(), [&](View one) { return said == QStringView(one); }) ||
           (!said.isEmpty() && said.count(u'?') == said.size());
}

void findRemarks(const Reading &reading, Marks &marks)
{
    constexpr qsizetype longest = 24;
    const QStringView text = reading.passage.text;
    for (const auto &[open, close] : {std::pair{u'[', u']'}, std::pair{u'(', u')'}}) {
        for (qsizetype from = text.indexOf(open); from >= 0; from = text.indexOf(open, from + 1)) {
            const qsizetype length = text.mid(from + 1, longest).indexOf(QChar(close));
            if (length > 0 && isRemark(text.mid(from + 1, length)))
                marks.add(int(from), int(from + length + 2));
        }
    }
}

// "???" outside brackets, which readers know as an exclamation when there are fewer.
void findQuestionMarks(const Reading &reading, Marks &marks)
{
    const QStringView text = reading.passage.text;
    for (qsizetype from = text.indexOf(u"???"); from >= 0; from = text.indexOf(u"???", from)) {
        qsizetype end = from;
        while (end < text.size() && text[end] == u'?')
            ++end;
        const bool bracketed = from > 0 && (text[from - 1] == u'[' || text[from - 1] == u'(');
        if (!bracketed)
            marks.add(int(from), int(end));
        from = end;
    }
}

// "TK" is what editors write for "to come"; beside a number it is an account (tài khoản).
bool isToCome(const Reading &reading, int at)
{
    const QStringView word = reading.word(at);
    if (word == u"TKTK")
        return true;
    if (word != u"TK")
        return false;
    const bool numberBehind =
        at + 1 < reading.tokenCount() && reading.token(at + 1).kind == TokenKind::Number;
    return !numberBehind && !(reading.joinsOn(at) && says(reading.word(at - 1), u"số")) &&
           reading.at(reading.token(at).end()) != u':';
}

void findOpenPlaces(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    findRemarks(reading, marks);
    findQuestionMarks(reading, marks);
    for (int at = 0; at < reading.tokenCount(); ++at)
        if (isFiller(reading.word(at)) || isToCome(reading, at))
            marks.add(reading.token(at).start, reading.token(at).end());
}

constexpr StyleRule rules[]{
    {{"unfinished", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "Places left open"),
      QT_TRANSLATE_NOOP("Rule", "“%1” says that something is still missing here."), ""},
     findOpenPlaces},
};

} // namespace

constinit const Family unfinished{rules, {}, {}};

} // namespace toasoan::style
