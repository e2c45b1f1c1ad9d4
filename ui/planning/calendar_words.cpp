#include "ui/planning/calendar_words.h"

#include "core/article/date_line.h"
#include "ui/theme/icon.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>

#include <array>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

constexpr std::array weekdays{
    QT_TRANSLATE_NOOP("Calendar", "Monday"),    QT_TRANSLATE_NOOP("Calendar", "Tuesday"),
    QT_TRANSLATE_NOOP("Calendar", "Wednesday"), QT_TRANSLATE_NOOP("Calendar", "Thursday"),
    QT_TRANSLATE_NOOP("Calendar", "Friday"),    QT_TRANSLATE_NOOP("Calendar", "Saturday"),
    QT_TRANSLATE_NOOP("Calendar", "Sunday")};

constexpr std::array months{
    QT_TRANSLATE_NOOP("Calendar", "January"),   QT_TRANSLATE_NOOP("Calendar", "February"),
    QT_TRANSLATE_NOOP("Calendar", "March"),     QT_TRANSLATE_NOOP("Calendar", "April"),
    QT_TRANSLATE_NOOP("Calendar", "May"),       QT_TRANSLATE_NOOP("Calendar", "June"),
    QT_TRANSLATE_NOOP("Calendar", "July"),      QT_TRANSLATE_NOOP("Calendar", "August"),
    QT_TRANSLATE_NOOP("Calendar", "September"), QT_TRANSLATE_NOOP("Calendar", "October"),
    QT_TRANSLATE_NOOP("Calendar", "November"),  QT_TRANSLATE_NOOP("Calendar", "December")};

} // namespace

QString label(CalendarEntry::Kind kind)
{
    switch (kind) {
    case CalendarEntry::Kind::Planned:
        return Texts::tr("Planned");
    case CalendarEntry::Kind::Scheduled:
        return Texts::tr("Scheduled");
    case CalendarEntry::Kind::Published:
        return Texts::tr("Published");
    case CalendarEntry::Kind::Deadline:
        break;
    }
    return Texts::tr("Deadline");
}

QIcon calendarIcon(CalendarEntry::Kind kind)
{
    switch (kind) {
    case CalendarEntry::Kind::Planned:
        return icon(u"calendar"_s);
    case CalendarEntry::Kind::Scheduled:
        return icon(u"clock"_s, Tint::Info);
    case CalendarEntry::Kind::Published:
        return icon(u"published"_s, Tint::Ok);
    case CalendarEntry::Kind::Deadline:
        break;
    }
    return icon(u"flag"_s, Tint::Warn);
}

QString weekdayName(int weekday)
{
    return Texts::tr(weekdays[size_t(weekday - 1)]);
}

QString monthTitle(QDate month)
{
    return Texts::tr("%1 %2", "month and year")
        .arg(Texts::tr(months[size_t(month.month() - 1)]), QString::number(month.year()));
}

QString dayTitle(QDate day)
{
    return QString(weekdayName(day.dayOfWeek()) + u", "_s + shortDate(day));
}

QString headlineOf(const CalendarEntry &entry)
{
    const QString headline = entry.headline.simplified();
    return headline.isEmpty() ? Texts::tr("No headline yet") : headline;
}

QString calendarLine(const CalendarEntry &entry)
{
    QString line = Texts::tr("%1: %2").arg(label(entry.kind), headlineOf(entry));
    if (entry.time.isValid())
        line.prepend(entry.time.toString(u"HH:mm"_s) + u' ');
    return entry.people.isEmpty() ? line : QString(line + u" ("_s + entry.people.join(u", "_s) + u')');
}

} // namespace toasoan
