// Places a writer left open: "[?]", "[? địa điểm]", "xxx", "TK", "(bổ sung)".

#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"
#include "core/text/prompts.h"
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

// Adds a place, unless it is a part of a prompt, which is one place as a whole.
class OpenPlaces
{
public:
    OpenPlaces(const Reading &reading, Marks &marks)
        : m_prompts(prompts(reading.passage.text))
        , m_marks(marks)
    {
        for (const Prompt &prompt : m_prompts)
            m_marks.add(prompt.start, prompt.end());
    }

    void add(int start, int end)
    {
        const bool inPrompt = std::any_of(m_prompts.begin(), m_prompts.end(), [&](const Prompt &prompt) {
            return start >= prompt.start && end <= prompt.end();
        });
        if (!inPrompt)
            m_marks.add(start, end);
    }

private:
    QList<Prompt> m_prompts;
    Marks &m_marks;
};

void findRemarks(const Reading &reading, OpenPlaces &places)
{
    constexpr qsizetype longest = 24;
    const QStringView text = reading.passage.text;
    for (const auto &[open, close] : {std::pair{u'[', u']'}, std::pair{u'(', u')'}}) {
        for (qsizetype from = text.indexOf(open); from >= 0; from = text.indexOf(open, from + 1)) {
            const qsizetype length = text.mid(from + 1, longest).indexOf(QChar(close));
            if (length > 0 && isRemark(text.mid(from + 1, length)))
                places.add(int(from), int(from + length + 2));
        }
    }
}

// "???" outside brackets, which readers know as an exclamation when there are fewer.
void findQuestionMarks(const Reading &reading, OpenPlaces &places)
{
    const QStringView text = reading.passage.text;
    for (qsizetype from = text.indexOf(u"???"); from >= 0; from = text.indexOf(u"???", from)) {
        qsizetype end = from;
        while (end < text.size() && text[end] == u'?')
            ++end;
        const bool bracketed = from > 0 && (text[from - 1] == u'[' || text[from - 1] == u'(');
        if (!bracketed)
            places.add(int(from), int(end));
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
    OpenPlaces places(reading, marks);
    findRemarks(reading, places);
    findQuestionMarks(reading, places);
    for (int at = 0; at < reading.tokenCount(); ++at)
        if (isFiller(reading.word(at)) || isToCome(reading, at))
            places.add(reading.token(at).start, reading.token(at).end());
}

constexpr StyleRule rules[]{
    {{"unfinished", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "Places left open"),
      QT_TRANSLATE_NOOP("Rule", "“%1” says that something is still missing here."), ""},
     findOpenPlaces},
};

} // namespace

constinit const Family unfinished{rules, {}, {}};

} // namespace toasoan::style
