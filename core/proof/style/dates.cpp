// Dates: the weekday the calendar has, days there are, the form of the house (design/language §5.2).

#include "core/proof/house_style.h"
#include "core/proof/style/forms.h"
#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"
#include "core/proof/surroundings.h"
#include "core/text/letter_case.h"

#include <array>

namespace toasoan::style {

namespace {

constexpr int lunarOnly = 1900; // before, Vietnamese dates are mostly lunar, whose months have thirty days

constexpr std::array weekdays{
    View(u"hai"), View(u"ba"),  View(u"tư"), View(u"năm"),
    View(u"sáu"), View(u"bảy"), View()}; // Monday first; Sunday has a name of its own

// Up to four figures from `at` on; -1 when there are none.
int number(QStringView text, qsizetype &at)
{
    int value = -1;
    for (int digits = 0; at < text.size() && text[at] >= u'0' && text[at] <= u'9'; ++at) {
        if (++digits > 4)
            return -1;
        value = std::max(value, 0) * 10 + text[at].digitValue();
    }
    return value;
}

struct Figures
{
    std::array<int, 3> values{};
    int count = 0;
    QChar separator;
};

// "23/5/2019", "23-5", "5/2019", "23": figures with one separator, nothing else.
std::optional<Figures> figuresFrom(QStringView text)
{
    if (text.isEmpty() || text.size() > 10)
        return {};
    Figures figures;
    for (qsizetype at = 0; figures.count < 3;) {
        const int value = number(text, at);
        if (value < 0)
            return {};
        figures.values[std::size_t(figures.count++)] = value;
        if (at == text.size())
            return figures;
        const QChar separator = text[at++];
        if ((separator != u'/' && separator != u'-' && separator != u'.') ||
            (!figures.separator.isNull() && separator != figures.separator))
            return {};
        figures.separator = separator;
    }
    return {};
}

bool isYear(int value)
{
    return value >= 1000 && value <= 2999;
}

// The figures of a token that is a number.
std::optional<Figures> figuresAt(const Reading &reading, int i)
{
    if (i < 0 || i >= reading.tokenCount() || reading.token(i).kind != TokenKind::Number)
        return {};
    return figuresFrom(reading.word(i));
}

std::optional<WrittenDate> dateInFigures(const Figures &figures)
{
    if (figures.count < 2 || figures.values[0] > 99 || figures.values[1] > 99)
        return {};
    if (figures.count == 3 && !isYear(figures.values[2]))
        return {};
    if (figures.count == 2 && figures.separator == u'.')
        return {};
    return WrittenDate{figures.values[0], figures.values[1], figures.values[2], 1, figures.separator};
}

// "23 tháng 5", "23 tháng 5 năm 2019", "23 tháng 5/2019"
std::optional<WrittenDate> dateInWords(const Reading &reading, int i, int day)
{
    if (day > 99 || !reading.joinsOn(i + 1) || !says(reading.word(i + 1), u"tháng") ||
        !reading.joinsOn(i + 2))
        return {};
    const auto month = figuresAt(reading, i + 2);
    if (!month || month->values[0] > 99 || month->count > 2)
        return {};
    WrittenDate date{day, month->values[0], 0, 3, {}};
    if (month->count == 2) {
        if (!isYear(month->values[1]))
            return {};
        date.year = month->values[1];
        return date;
    }
    const QStringView gap = i + 3 < reading.tokenCount() ? reading.gapBefore(i + 3) : QStringView();
    if ((gap == u" " || gap == u", ") && says(reading.word(i + 3), u"năm") && reading.joinsOn(i + 4)) {
        const auto year = figuresAt(reading, i + 4);
        if (year && year->count == 1 && isYear(year->values[0])) {
            date.year = year->values[0];
            date.tokens = 5;
        }
    }
    return date;
}

bool mayExist(const WrittenDate &date)
{
    if (date.day < 1 || date.month < 1 || date.month > 12)
        return false;
    const int year = date.year > 0 ? date.year : 2000; // a leap year: without one, 29/2 may be
    return date.day <= QDate(year, date.month, 1).daysInMonth();
}

// The day meant: without a year, the nearest to the day of publication.
QDate dayOf(const WrittenDate &date, QDate publication)
{
    if (date.year > 0)
        return QDate(date.year, date.month, date.day);
    if (!publication.isValid())
        return {};
    QDate nearest;
    for (int year : {publication.year(), publication.year() - 1, publication.year() + 1}) {
        const QDate day(year, date.month, date.day);
        if (day.isValid() &&
            (!nearest.isValid() || std::abs(publication.daysTo(day)) < std::abs(publication.daysTo(nearest))))
            nearest = day;
    }
    return nearest;
}

// A weekday at a token: "thứ Năm", "Thứ 5", "Chủ nhật".
struct Weekday
{
    int day = 0; // 1 Monday … 7 Sunday
    int tokens = 0;
    bool inFigures = false;
};

std::optional<Weekday> weekdayAt(const Reading &reading, int i)
{
    if (!reading.joinsOn(i + 1))
        return {};
    const QStringView second = reading.word(i + 1);
    if (saysOneOf(reading.word(i), u"chủ chúa"))
        return says(second, u"nhật") ? std::optional(Weekday{7, 2}) : std::nullopt;
    if (!says(reading.word(i), u"thứ"))
        return {};
    if (second.size() == 1 && second[0] >= u'2' && second[0] <= u'7')
        return Weekday{second[0].digitValue() - 1, 2, true};
    if (says(second, u"bẩy"))
        return Weekday{6, 2};
    for (std::size_t day = 0; day + 1 < weekdays.size(); ++day)
        if (says(second, weekdays[day]))
            return Weekday{int(day) + 1, 2};
    return {};
}

// The date a weekday belongs to: behind it, "ngày" and a bracket perhaps between, or in figures before it,
// when the weekday stands in brackets.
std::optional<WrittenDate> dateOf(const Reading &reading, int i, const Weekday &weekday)
{
    int next = i + weekday.tokens;
    const auto isShort = [&](int token) {
        const QStringView gap = token < reading.tokenCount() ? reading.gapBefore(token) : QStringView();
        return !gap.isEmpty() && gap.size() <= 3 && std::all_of(gap.begin(), gap.end(), [](QChar c) {
            return c == u' ' || c == u',' || c == u'(';
        });
    };
    if (isShort(next)) {
        if (says(reading.word(next), u"ngày") && reading.joinsOn(next + 1))
            ++next;
        if (const auto date = writtenDate(reading, next))
            return date;
    }
    if (i > 0 && reading.gapBefore(i) == u" (")
        if (const auto figures = figuresAt(reading, i - 1))
            return dateInFigures(*figures);
    return {};
}

QString weekdayName(int day, bool capital)
{
    if (day == 7)
        return QStringLiteral("Chủ nhật");
    return (capital ? QStringLiteral("Thứ ") : QStringLiteral("thứ ")) +
           capitalised(toString(weekdays[std::size_t(day) - 1]));
}

template <typename Take>
void forEachWeekday(const Question &question, Take &&take)
{
    const Reading &reading = question.reading;
    for (const Lead &lead : reading.leads) {
        if (!(lead.topics & question.topic))
            continue;
        const auto weekday = weekdayAt(reading, lead.token);
        if (!weekday)
            continue;
        if (const auto date = dateOf(reading, lead.token, *weekday); date && mayExist(*date))
            take(lead.token, *weekday, *date);
    }
}

void findOtherWeekday(const Question &question, Marks &marks)
{
    constexpr int surelyThisYear = 60; // days from publication
    const Reading &reading = question.reading;
    const QDate publication = question.around.publicationDate;
    forEachWeekday(question, [&](int i, const Weekday &weekday, const WrittenDate &date) {
        const QDate day = dayOf(date, publication);
        if (!day.isValid() || day.dayOfWeek() == weekday.day || (date.year > 0 && date.year < lunarOnly))
            return;
        const bool capital = caseOf(reading.word(i)) != Case::Small;
        const QString right = weekdayName(day.dayOfWeek(), capital);
        const bool sure = date.year > 0 || std::abs(publication.daysTo(day)) <= surelyThisYear;
        marks.add(reading.token(i).start, reading.token(i + weekday.tokens - 1).end(), right, right,
                  sure ? Severity::Warning : Severity::Hint);
    });
}

void findSmallWeekday(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    forEachWeekday(question, [&](int i, const Weekday &weekday, const WrittenDate &) {
        if (weekday.inFigures)
            return;
        const bool sunday = weekday.day == 7;
        const int name = sunday ? i : i + 1;
        if (caseOf(reading.word(name)) == Case::Small)
            marks.add(reading.token(i).start, reading.token(i + 1).end(),
                      weekdayName(weekday.day, caseOf(reading.word(i)) != Case::Small));
    });
}

bool saysLunar(const Reading &reading, int from)
{
    for (int i = from; i < std::min(from + 4, reading.tokenCount()); ++i)
        if (saysOneOf(reading.word(i), u"âm lịch"))
            return true;
    return false;
}

void findImpossibleDates(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    for (int i : reading.figures) {
        const auto date = writtenDate(reading, i);
        if (!date || mayExist(*date))
            continue;
        const bool named = reading.joinsOn(i) && says(reading.word(i - 1), u"ngày");
        if (date->year == 0 && !named)
            continue; // 31/4 may be a fraction, or the number of a house
        if (date->day < 1 || date->day > 39 || date->month < 1 || date->month > 31)
            continue; // no slip in a date: a telephone, a code
        const bool maybeLunar = date->day == 30 && (date->year == 0 || date->year < lunarOnly);
        if ((maybeLunar && date->month <= 12) || saysLunar(reading, i + date->tokens))
            continue;
        marks.add(reading.token(i).start, reading.token(i + date->tokens - 1).end());
    }
}

void findOtherForm(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    const FormSeen &seen = question.around.tally().dates;
    const DateForm house = question.house.dates;
    if (house == DateForm::AsWritten && !seen.mixed())
        return;
    const QChar wanted = house == DateForm::Slash    ? u'/'
                         : house == DateForm::Hyphen ? u'-'
                                                     : seen.first().front();
    for (int i : reading.figures) {
        const auto date = writtenDate(reading, i);
        if (!date || date->year == 0 || date->separator.isNull() || date->separator == wanted)
            continue;
        marks.add(reading.token(i).start, reading.token(i).end(),
                  reading.word(i).toString().replace(date->separator, wanted));
    }
}

void findMissingZero(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    for (int i : reading.figures) {
        const auto date = writtenDate(reading, i);
        if (!date || !date->separator.isNull() || !mayExist(*date))
            continue;
        QString right = reading.text(reading.token(i).start, reading.token(i + 2).end()).toString();
        if (date->month <= 2 && reading.word(i + 2)[0] != u'0')
            right.insert(reading.token(i + 2).start - reading.token(i).start, u'0');
        if (date->day < 10 && reading.word(i)[0] != u'0')
            right.prepend(u'0');
        const int end = reading.token(i + 2).end();
        if (right != reading.text(reading.token(i).start, end))
            marks.add(reading.token(i).start, end, right);
    }
}

constexpr StyleRule rules[]{
    {{"weekday", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "Weekdays against the calendar"),
      QT_TRANSLATE_NOOP("Rule", "By the calendar that day is %3, not “%1”."), from::calendar},
     findOtherWeekday},
    {{"date", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "Days the calendar does not have"),
      QT_TRANSLATE_NOOP("Rule", "The calendar has no day “%1”."), from::calendar},
     findImpossibleDates},
    {{"weekday-capital", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "Capitals in weekdays"),
      QT_TRANSLATE_NOOP("Rule", "The name of the day takes a capital: “%2”."), from::decreeOnCapitals},
     findSmallWeekday},
    {{"date-form", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "One form of dates"),
      QT_TRANSLATE_NOOP("Rule", "Dates are written in one form here: “%2”."), from::house},
     findOtherForm},
    {{"date-zero", Layer::Style, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "0 before small days and months"),
      QT_TRANSLATE_NOOP("Rule",
                        "In official papers days below 10 and months below 3 are written with a 0: “%2”."),
      from::decreeOnPapers, false, true},
     findMissingZero},
};

} // namespace

std::optional<WrittenDate> writtenDate(const Reading &reading, int token)
{
    const auto figures = figuresAt(reading, token);
    if (!figures)
        return {};
    return figures->count == 1 ? dateInWords(reading, token, figures->values[0]) : dateInFigures(*figures);
}

constinit const Family dates{rules, u"thứ chủ chúa", {}};

} // namespace toasoan::style
