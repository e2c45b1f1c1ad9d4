// Spaces and marks between words (design/language §5.2).

#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"
#include "core/proof/surroundings.h"
#include "core/text/letter_case.h"
#include "core/text/syllable.h"

namespace toasoan::style {

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == QChar::Nbsp;
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c.isNull() || c == QChar::ParagraphSeparator;
}

bool isWordLike(QChar c)
{
    return c.isLetterOrNumber() || c == u')' || c == u'”' || c == u'"' || c == u'%' || c == u']';
}

// A Vietnamese word of prose: small letters or a capital in front, two letters at least.
bool isProse(const Reading &reading, int i)
{
    if (!reading.isWord(i) || reading.word(i).size() < 2)
        return false;
    const Case letters = caseOf(reading.word(i));
    return (letters == Case::Small || letters == Case::Capital) && parseSyllable(reading.word(i)).has_value();
}

template <typename Take>
void forEachPlace(const Question &question, Take &&take)
{
    for (const Gap &gap : question.reading.gaps)
        for (int i = gap.start; i < gap.end; ++i)
            take(gap, i);
}

void findSpaceBefore(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    forEachPlace(question, [&](const Gap &gap, int i) {
        if (!isSpace(reading.at(i)) || (i > 0 && isSpace(reading.at(i - 1))) ||
            !isWordLike(reading.at(i - 1)))
            return;
        int mark = i;
        while (mark < gap.end && isSpace(reading.at(mark)))
            ++mark;
        if (mark == gap.end)
            return;
        const QChar c = reading.at(mark);
        const QChar next = reading.at(mark + 1);
        const bool ends = isSpace(next) || isLineEnd(next);
        const bool comma = c == u',' || c == u';';
        const bool other = c == u':' || c == u'!' || c == u'?' || c == u'.';
        if (!(comma && (ends || next.isLetter())) && !(other && ends))
            return;
        if (c == u':' && reading.at(i - 1).isDigit() && gap.after < reading.tokenCount() &&
            reading.at(gap.end).isDigit())
            return; // a score, a scale
        marks.add(i, mark + 1, ends ? QString(c) : QString(QString(c) + u' '));
    });
}

void findNoSpaceAfter(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    for (const Gap &gap : reading.gaps) {
        if (gap.end - gap.start != 1 || gap.after == 0 || gap.after == reading.tokenCount())
            continue;
        const QChar c = reading.at(gap.start);
        const bool comma = c == u',' || c == u';';
        if (!comma && c != u'.' && c != u':' && c != u'!' && c != u'?')
            continue;
        if (!isProse(reading, gap.after - 1) || !isProse(reading, gap.after))
            continue;
        // Small letters behind a full stop may be an address no list of endings has.
        if (!comma && caseOf(reading.word(gap.after)) == Case::Small)
            continue;
        if (c == u'.' && caseOf(reading.word(gap.after - 1)) != Case::Small)
            continue; // Tp.Hồ
        marks.add(gap.start, gap.end, QString(QString(c) + u' '));
    }
}

void findDoubleSpace(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    forEachPlace(question, [&](const Gap &, int i) {
        if (!isSpace(reading.at(i)) || isSpace(reading.at(i - 1)) || isLineEnd(reading.at(i - 1)))
            return;
        int end = i;
        while (isSpace(reading.at(end)))
            ++end;
        if (end - i > 1 && !isLineEnd(reading.at(end)) && reading.at(end) != u'\t' &&
            reading.at(i - 1) != u'\t')
            marks.add(i, end, QStringLiteral(" "));
    });
}

void findSpaceInside(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    forEachPlace(question, [&](const Gap &, int i) {
        const QChar c = reading.at(i);
        if (c == u'“' || c == u'(') {
            int end = i + 1;
            while (isSpace(reading.at(end)))
                ++end;
            if (end > i + 1 && reading.at(end).isLetterOrNumber())
                marks.add(i, end, QString(c));
        } else if (c == u'”' || c == u')') {
            int start = i;
            while (isSpace(reading.at(start - 1)))
                --start;
            const QChar before = reading.at(start - 1);
            if (start < i && (before.isLetterOrNumber() || before == u'.' || before == u'!' ||
                              before == u'?' || before == u'…'))
                marks.add(start, i + 1, QString(c));
        }
    });
}

void findNoSpaceAtBracket(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    for (const Gap &gap : reading.gaps) {
        if (gap.end - gap.start != 1 || !isProse(reading, gap.after - 1))
            continue;
        const QChar c = reading.at(gap.start);
        const bool opens = c == u'(' || c == u'“';
        if (opens && gap.after < reading.tokenCount() && reading.word(gap.after).size() > 1)
            marks.add(gap.start, gap.end, QString(QString(u' ') + c));
        if ((c == u')' || c == u'”') && isProse(reading, gap.after))
            marks.add(gap.start, gap.end, QString(QString(c) + u' '));
    }
}

void findDoubledMarks(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    forEachPlace(question, [&](const Gap &gap, int i) {
        const QChar c = reading.at(i);
        if ((c != u',' && c != u';' && c != u':' && c != u'.') || i + 1 >= gap.end ||
            !isWordLike(reading.at(i - 1)))
            return;
        const QChar next = reading.at(i + 1);
        const QChar behind = reading.at(i + 2);
        if (!isSpace(behind) && !isLineEnd(behind))
            return; // "...", ",,,", "../"
        const bool wrong = c == u'.' ? next == u'.' : next == u',' || next == u';' || next == u'.';
        if (!wrong)
            return;
        const bool stop = c == u'.' || next == u'.';
        Finding &finding = marks.add(i, i + 2, stop ? QStringLiteral(".") : QString(c));
        if (c == u'.')
            finding.suggestions.append(QStringLiteral("…"));
    });
}

void findThreeDots(const Question &question, Marks &marks)
{
    const Tally &tally = question.around.tally();
    if (!tally.ellipsis || !tally.threeDots)
        return;
    const Reading &reading = question.reading;
    forEachPlace(question, [&](const Gap &, int i) {
        if (reading.at(i) == u'.' && reading.at(i + 1) == u'.' && reading.at(i + 2) == u'.' &&
            reading.at(i - 1) != u'.' && reading.at(i + 3) != u'.')
            marks.add(i, i + 3, QStringLiteral("…"));
    });
}

// A full stop, a space, a small letter.
void findSmallStart(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    for (int i : reading.smallStarts) {
        if (reading.gapBefore(i) != u". " || !isProse(reading, i) || !isProse(reading, i - 1) ||
            caseOf(reading.word(i - 1)) != Case::Small)
            continue;
        marks.add(reading.token(i).start, reading.token(i).end(), capitalised(reading.word(i).toString()));
    }
}

constexpr StyleRule rules[]{
    {{"space-before", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "Space before a mark"),
      QT_TRANSLATE_NOOP("Rule", "No space stands before a comma, full stop or the like."), from::printing},
     findSpaceBefore},
    {{"space-after", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "No space behind a mark"),
      QT_TRANSLATE_NOOP("Rule", "A space is missing behind “%1”."), from::printing},
     findNoSpaceAfter},
    {{"space-inside", Layer::Style, Severity::Warning,
      QT_TRANSLATE_NOOP("Rule", "Space within quotation marks and brackets"),
      QT_TRANSLATE_NOOP("Rule", "No space stands on the inner side of quotation marks and brackets."),
      from::printing},
     findSpaceInside},
    {{"space-double", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "More than one space"),
      QT_TRANSLATE_NOOP("Rule", "One space between words is enough."), from::printing},
     findDoubleSpace},
    {{"space-bracket", Layer::Style, Severity::Hint,
      QT_TRANSLATE_NOOP("Rule", "No space beside brackets and quotation marks"),
      QT_TRANSLATE_NOOP("Rule", "A space is missing beside “%1”."), from::printing},
     findNoSpaceAtBracket},
    {{"marks-doubled", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "Two marks in a row"),
      QT_TRANSLATE_NOOP("Rule", "“%1” is one mark too many."), from::printing},
     findDoubledMarks},
    {{"ellipsis", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "One shape of the ellipsis"),
      QT_TRANSLATE_NOOP(
          "Rule",
          "The article has both “...” (three full stops) and “…” (one character); one of them is enough."),
      from::printing},
     findThreeDots},
    {{"capital-start", Layer::Style, Severity::Warning,
      QT_TRANSLATE_NOOP("Rule", "Small letter behind a full stop"),
      QT_TRANSLATE_NOOP("Rule", "A sentence starts with a capital: “%2”."), from::decreeOnCapitals},
     findSmallStart},
};

} // namespace

constinit const Family spacing{rules, {}, {}};

} // namespace toasoan::style
