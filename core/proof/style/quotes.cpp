// Quotation marks: in pairs, and of one shape.

#include "core/proof/house_style.h"
#include "core/proof/passage.h"
#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/surroundings.h"

#include <vector>

namespace toasoan::style {

namespace {

struct Quote
{
    int place = 0;
    bool straight = false;
};

bool isOpenSide(QChar before)
{
    return before.isNull() || before.isSpace() || before == u'(' || before == u'[' || before == u'“' ||
           before == u'"' || before == u'‘' || before == u'-' || before == u'–' || before == u'/';
}

bool isCloseSide(QChar after)
{
    return after.isNull() || after.isSpace() || (after.isPunct() && after != u'(' && after != u'“');
}

// The marks of one paragraph paired with each other; what cannot be paired is told to `amiss`, each straight
// one that can to `straight` with the curly one in its place.
template <typename Amiss, typename Straight>
class Pairing
{
public:
    Pairing(const Reading &reading, bool leftOpen, Amiss amiss, Straight straight)
        : m_reading(reading)
        , m_leftOpen(leftOpen)
        , m_amiss(std::move(amiss))
        , m_straight(std::move(straight))
    {
    }

    void read(int i)
    {
        switch (m_reading.at(i).unicode()) {
        case u'“':
            openMark(i);
            break;
        case u'”':
            closeMark(i);
            break;
        case u'"':
            straightMark(i);
            break;
        case u'\n':
            endParagraph(i);
            break;
        default:
            break;
        }
    }

    // What is still open; `goesOn`: the next paragraph takes it up.
    void end(bool goesOn)
    {
        for (const Quote &quote : m_open)
            if (quote.straight || !goesOn)
                m_amiss(quote.place, QString());
        m_open.clear();
    }

private:
    QChar before(int i) const { return m_reading.at(i - 1); }
    QChar after(int i) const { return m_reading.at(i + 1); }

    void openMark(int i)
    {
        const bool closes = !m_open.empty() && !isOpenSide(before(i)) && isCloseSide(after(i));
        if (!closes) {
            m_open.push_back({i, false});
            return;
        }
        m_amiss(i, QStringLiteral("”"));
        m_open.pop_back();
    }

    void closeMark(int i)
    {
        if (!m_open.empty()) {
            m_open.pop_back();
        } else if (m_leftOpen) {
            m_leftOpen = false;
        } else if (isOpenSide(before(i)) && !isCloseSide(after(i))) {
            m_amiss(i, QStringLiteral("“"));
            m_open.push_back({i, false});
        } else {
            m_amiss(i, QString());
        }
    }

    void straightMark(int i)
    {
        const bool opens = isOpenSide(before(i)) && !isCloseSide(after(i));
        if (!opens && !m_open.empty()) {
            if (m_open.back().straight)
                m_straight(m_open.back().place, QStringLiteral("“"));
            m_straight(i, QStringLiteral("”"));
            m_open.pop_back();
        } else if (before(i).isDigit()) {
            return; // inches, seconds
        } else if (opens || m_open.empty()) {
            m_open.push_back({i, true});
        }
    }

    // Of a text that stands alone: a long quotation opens again in each paragraph.
    void endParagraph(int i)
    {
        if (i < m_next || m_open.empty())
            return;
        m_next = i;
        while (m_reading.at(m_next).isSpace())
            ++m_next;
        const bool goesOn = m_reading.at(m_next) == u'“';
        if (m_next == m_reading.passage.text.size())
            return;
        m_leftOpen = goesOn;
        end(goesOn);
    }

    const Reading &m_reading;
    bool m_leftOpen;
    Amiss m_amiss;
    Straight m_straight;
    std::vector<Quote> m_open;
    int m_next = 0; // where the paragraph after the last one starts
};

template <typename Amiss, typename Straight>
void pairQuotes(const Question &question, Amiss amiss, Straight straight)
{
    const Reading &reading = question.reading;
    const Tally &tally = question.around.tally();
    const bool inBody = reading.passage.field == QLatin1String("body");
    Pairing pairing(reading, inBody && tally.quoteLeftOpen(reading.passage), amiss, straight);
    for (const Gap &gap : reading.gaps)
        for (int i = gap.start; i < gap.end; ++i)
            pairing.read(i);
    pairing.end(inBody && tally.quoteGoesOn(reading.passage));
}

void findUnpaired(const Question &question, Marks &marks)
{
    // A line of a file may be in the middle of a quotation.
    const bool alone = question.reading.passage.field.isEmpty();
    pairQuotes(
        question,
        [&](int place, const QString &right) {
            const bool sure = !right.isEmpty() || (!alone && question.reading.at(place) != u'"');
            marks.add(place, place + 1, right, {}, sure ? Severity::Warning : Severity::Hint);
        },
        [](int, const QString &) {});
}

void findStraight(const Question &question, Marks &marks)
{
    const Tally &tally = question.around.tally();
    if (!tally.straightQuotes)
        return;
    const bool decided = question.house.quotes == QuoteForm::Curly;
    if (!tally.curlyQuotes && !decided)
        return;
    pairQuotes(
        question, [](int, const QString &) {},
        [&](int place, const QString &right) {
            marks.add(place, place + 1, right, {}, decided ? Severity::Warning : Severity::Hint);
        });
}

constexpr StyleRule rules[]{
    {{"quote-pair", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "Quotation marks in pairs"),
      QT_TRANSLATE_NOOP("Rule", "This quotation mark has no partner."), from::printing},
     findUnpaired},
    {{"quote-shape", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "Quotation marks of one shape"),
      QT_TRANSLATE_NOOP("Rule", "Quotations stand between “ and ” here."), from::printing},
     findStraight},
};

} // namespace

constinit const Family quotes{rules, {}, {}};

} // namespace toasoan::style
