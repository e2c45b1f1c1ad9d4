// Figures as Vietnamese writes them: 1.000 and 2,5; 5% without a space (design/language §5.2).

#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"

namespace toasoan::style {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// The groups of three behind commas in "1,000,000"; 0 when it is no such number.
int groupsOfThree(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    if (at == 0 || at > 3 || text[0] == u'0')
        return 0;
    int groups = 0;
    for (; at < text.size(); at += 4, ++groups)
        if (text.size() - at < 4 || text[at] != u',' || !isDigit(text[at + 1]) || !isDigit(text[at + 2]) ||
            !isDigit(text[at + 3]))
            return 0;
    return groups;
}

constexpr View measures =
    u"triệu tỷ tỉ nghìn ngàn vạn tấn tạ yến kg km m cm mm ha độ lít mét héc ki điểm lần";

void findCommaThousands(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    for (int i : reading.figures) {
        const int groups = groupsOfThree(reading.word(i));
        // One group may be three decimals: 7,380 tỷ đồng.
        const bool measured = reading.joinsOn(i + 1) && saysOneOf(reading.word(i + 1), measures);
        if (groups > 1 || (groups == 1 && !measured))
            marks.add(reading.token(i).start, reading.token(i).end(),
                      reading.word(i).toString().replace(u',', u'.'), {},
                      groups > 1 ? Severity::Warning : Severity::Hint);
    }
}

// "2.5%", "2.5 triệu": with a measure behind, no version, score or number of a section.
void findPointDecimals(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    for (int i : reading.figures) {
        const QStringView text = reading.word(i);
        const bool percent = text.endsWith(u'%');
        const QStringView figures = percent ? text.chopped(1) : text;
        const qsizetype point = figures.indexOf(u'.');
        const qsizetype decimals = figures.size() - point - 1;
        if (point < 1 || decimals < 1 || decimals > 2 ||
            !std::all_of(figures.begin(), figures.end(), [](QChar c) { return isDigit(c) || c == u'.'; }) ||
            figures.indexOf(u'.', point + 1) >= 0)
            continue;
        const bool measured = percent || (reading.joinsOn(i + 1) && saysOneOf(reading.word(i + 1), measures));
        const bool named = reading.joinsOn(i) && isNameLike(reading, i - 1); // Windows 8.1
        if (measured && !named)
            marks.add(reading.token(i).start, reading.token(i).end(), text.toString().replace(u'.', u','));
    }
}

void findSpacedPercent(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    for (const Gap &gap : reading.gaps) {
        if (gap.after == 0 || reading.token(gap.after - 1).kind != TokenKind::Number ||
            !isDigit(reading.at(gap.start - 1)))
            continue;
        int mark = gap.start;
        while (reading.at(mark) == u' ' || reading.at(mark) == QChar::Nbsp)
            ++mark;
        if (mark > gap.start && mark < gap.end && reading.at(mark) == u'%') {
            const int start = reading.token(gap.after - 1).start;
            marks.add(start, mark + 1, QString(reading.text(start, gap.start).toString() + u'%'));
        }
    }
}

constexpr StyleRule rules[]{
    {{"number-thousands", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "Thousands with a point"),
      QT_TRANSLATE_NOOP("Rule", "In Vietnamese a point groups the thousands: “%2”."), from::printing},
     findCommaThousands},
    {{"number-decimals", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "Decimals with a comma"),
      QT_TRANSLATE_NOOP("Rule", "In Vietnamese a comma stands before the decimals: “%2”."), from::printing},
     findPointDecimals},
    {{"number-percent", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "Space before %"),
      QT_TRANSLATE_NOOP("Rule", "The sign of per cent stands right behind the figure: “%2”."),
      from::printing},
     findSpacedPercent},
};

} // namespace

constinit const Family numbers{rules, {}, {}};

} // namespace toasoan::style
