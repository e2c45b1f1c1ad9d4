#include "core/exchange/clean_spans.h"

#include "core/exchange/inline_text.h"
#include "core/text/clean.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr int longestWord = 1000; // characters; a longer one makes layout take seconds
constexpr int mostMarks = 8;      // combining marks in a row; no language stacks more
constexpr int longestLetter = 40; // characters: a letter with all its marks

bool isBreakingSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

// The styles of a file may change between a letter and its mark; in the model the two are one character.
void moveMarks(Span &from, Span &to)
{
    qsizetype marks = 0;
    while (marks < from.text.size() && from.text[marks].isMark())
        ++marks;
    if (marks == 0 || isNote(to))
        return;
    const qsizetype kept = std::max<qsizetype>(0, to.text.size() - longestLetter);
    const QString letter = to.text.sliced(kept) + from.text.first(marks);
    to.text = to.text.first(kept) + letter.normalized(QString::NormalizationForm_C);
    from.text.remove(0, marks);
}

class Cleaning
{
public:
    Cleaning(CleanReport &report, bool &divided)
        : m_report(report)
        , m_divided(divided)
    {
    }

    Span take(Span span)
    {
        if (isNote(span)) {
            m_space = false;
            m_word = 0;
            return span;
        }
        CleanReport found;
        const QString cleaned = cleanText(span.text, &found);
        addTo(m_report, found);
        span.text.clear();
        for (const QChar c : cleaned)
            take(c, span.text);
        return span;
    }

private:
    void take(QChar c, QString &text)
    {
        if (isBreakingSpace(c)) {
            if (!m_space)
                text += u' ';
            m_space = true;
            m_word = 0;
            return;
        }
        m_marks = c.isMark() ? m_marks + 1 : 0;
        if (m_marks > mostMarks) {
            ++m_report.removedCharacters;
            return;
        }
        if (++m_word > longestWord && !c.isLowSurrogate() && !c.isMark()) {
            text += u' ';
            m_word = 1;
            m_divided = true;
        }
        text += c;
        m_space = false;
    }

    CleanReport &m_report;
    bool &m_divided;
    bool m_space = true;
    int m_word = 0;
    int m_marks = 0;
};

} // namespace

QList<Span> cleanSpans(const QList<Span> &raw, CleanReport &report, bool &divided)
{
    QList<Span> spans;
    Cleaning cleaning(report, divided);
    for (const Span &span : raw) {
        Span clean = cleaning.take(span);
        if (!spans.isEmpty())
            moveMarks(clean, spans.back());
        spans.append(clean);
    }
    return trimmed(joined(spans));
}

void addTo(CleanReport &report, const CleanReport &found)
{
    report.removedCharacters += found.removedCharacters;
    report.composed = report.composed || found.composed;
}

} // namespace toasoan
