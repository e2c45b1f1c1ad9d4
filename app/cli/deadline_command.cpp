#include "app/cli/command.h"
#include "app/cli/open_article.h"

#include "core/article/date_line.h"
#include "core/desk/planning.h"

#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

void print(const Call &call, ArticleId id, const Deadline &deadline)
{
    if (!call.json())
        return call.print({id.toString(), name(deadline)});
    QJsonObject object{{u"id"_s, id.toString()}};
    if (deadline.isSet())
        object.insert(u"date"_s, deadline.date.toString(Qt::ISODate));
    if (deadline.time.isValid())
        object.insert(u"time"_s, deadline.time.toString(u"HH:mm"_s));
    call.print(object);
}

// "16/10/2024", "16/10/2024 17:00", "2024-10-16 17:00".
std::optional<Deadline> deadlineIn(const QString &typed)
{
    if (auto deadline = deadlineNamed(typed))
        return deadline;
    const QString date = typed.section(u' ', 0, 0);
    const QString time = typed.section(u' ', 1);
    const auto day = readDate(date);
    const Deadline deadline{day.value_or(QDate()), QTime::fromString(time, u"H:mm"_s)};
    if (!deadline.isSet() || (!time.isEmpty() && !deadline.time.isValid()))
        return std::nullopt;
    return deadline;
}

// What of a plan the command is about.
struct Subject
{
    Deadline Plan::*day;
    QFuture<Result<void>> (Planning::*set)(ArticleId article, const Deadline &day);
};

Exit run(const Call &call, const Subject &subject)
{
    const QStringList arguments = call.arguments();
    if (arguments.isEmpty() || arguments.size() > 3)
        return call.wrongArguments();
    const bool reads = arguments.size() == 1;
    const QString typed = arguments.mid(1).join(u' ').simplified();
    const auto wanted = typed == "none"_L1 ? std::optional(Deadline()) : deadlineIn(typed);
    if (!reads && !wanted)
        return call.wrongUse(
            text(QT_TRANSLATE_NOOP("Cli",
                                   "“%1” is no day, as 16/10/2024, or day and time, as 16/10/2024 17:00."))
                .arg(typed));
    const auto open = openArticle(call, arguments.front(), reads ? OpenMode::Read : OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    Planning &planning = open->newsroom->planning();
    if (!reads)
        if (const auto done = (planning.*subject.set)(open->id, *wanted).result(); !done)
            return call.fail(done.error());
    const auto now = planning.situation(open->id).result();
    if (!now)
        return call.fail(now.error());
    print(call, open->id, now->plan.*subject.day);
    return Exit::Done;
}

Exit deadline(const Call &call)
{
    return run(call, {&Plan::deadline, &Planning::setDeadline});
}

Exit embargo(const Call &call)
{
    return run(call, {&Plan::embargo, &Planning::setEmbargo});
}

} // namespace

const Command deadlineCommand{
    "deadline",
    "deadline ID [DAY [TIME] | none]",
    QT_TRANSLATE_NOOP("Cli", "Sets or takes off the deadline of an article, or tells it."),
    "toasoan-cli deadline 0199 16/10/2024 17:00",
    {},
    deadline};

const Command embargoCommand{
    "embargo",
    "embargo ID [DAY [TIME] | none]",
    QT_TRANSLATE_NOOP("Cli",
                      "Sets or takes off the embargo of an article, or tells it: before that time it is "
                      "neither published nor scheduled, and every page that leaves the house says so."),
    "toasoan-cli embargo 0199 2/9/2026 8:00",
    {},
    embargo};

} // namespace toasoan::cli
