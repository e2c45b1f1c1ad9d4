#include "app/cli/command.h"

#include "core/article/date_line.h"
#include "core/desk/newsroom.h"
#include "core/desk/planning.h"

#include <QJsonArray>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

void print(const Call &call, const CalendarEntry &entry)
{
    const QString day = entry.date.toString(Qt::ISODate);
    const QString time = entry.time.toString(u"HH:mm"_s);
    if (!call.json())
        return call.print({entry.article.toString(), day, time, name(entry.kind), name(entry.stage),
                           entry.headline, entry.people.join(u", "_s)});
    QJsonObject object{{u"id"_s, entry.article.toString()},
                       {u"date"_s, day},
                       {u"kind"_s, name(entry.kind)},
                       {u"stage"_s, name(entry.stage)},
                       {u"headline"_s, entry.headline}};
    if (!time.isEmpty())
        object.insert(u"time"_s, time);
    if (!entry.people.isEmpty())
        object.insert(u"people"_s, QJsonArray::fromStringList(entry.people));
    call.print(object);
}

Exit run(const Call &call)
{
    if (!call.arguments().isEmpty())
        return call.wrongArguments();
    const QDate today = QDate::currentDate();
    QDate from(today.year(), today.month(), 1);
    if (call.isSet(u"from"_s))
        from = readDate(call.value(u"from"_s)).value_or(QDate());
    QDate to = from.addMonths(1).addDays(-1);
    if (call.isSet(u"to"_s))
        to = readDate(call.value(u"to"_s)).value_or(QDate());
    if (!from.isValid() || !to.isValid())
        return call.wrongUse(text(QT_TRANSLATE_NOOP("Cli", "--from and --to take a day, as 16/10/2024.")));
    const auto kind = calendarKindNamed(call.value(u"kind"_s));
    if (call.isSet(u"kind"_s) && !kind)
        return call.wrongUse(
            text(QT_TRANSLATE_NOOP("Cli", "--kind takes planned, scheduled, published or deadline.")));
    const auto newsroom = call.open(OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    const auto entries = (*newsroom)->planning().calendar(from, to).result();
    if (!entries)
        return call.fail(entries.error());
    for (const CalendarEntry &entry : *entries)
        if (!kind || entry.kind == *kind)
            print(call, entry);
    return Exit::Done;
}

constexpr Option options[]{
    {"from", "DAY", QT_TRANSLATE_NOOP("Cli", "the first day (the first of this month)")},
    {"to", "DAY", QT_TRANSLATE_NOOP("Cli", "the last day (a month from the first)")},
    {"kind", "K", QT_TRANSLATE_NOOP("Cli", "only planned, scheduled, published or deadline")},
};

} // namespace

const Command calendarCommand{
    "calendar",
    "calendar [--from DAY] [--to DAY] [--kind K]",
    QT_TRANSLATE_NOOP("Cli", "Lists what is planned, scheduled, published and due, in the order of days."),
    "toasoan-cli calendar --from 1/10/2024 --kind deadline",
    options,
    run};

} // namespace toasoan::cli
