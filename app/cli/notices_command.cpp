#include "app/cli/command.h"
#include "app/cli/moment.h"

#include "core/desk/newsroom.h"
#include "core/desk/planning.h"

#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const DeskNotice &notice)
{
    QJsonObject object{{u"kind"_s, name(notice.kind)},
                       {u"article"_s, notice.article.toString()},
                       {u"headline"_s, notice.headline},
                       {u"at"_s, moment(notice.at)},
                       {u"read"_s, notice.isRead}};
    if (!notice.by.isEmpty())
        object.insert(u"by"_s, notice.by);
    if (!notice.note.isEmpty())
        object.insert(u"note"_s, notice.note);
    if (notice.deadline.isSet())
        object.insert(u"deadline"_s, name(notice.deadline));
    return object;
}

void print(const Call &call, const DeskNotice &notice)
{
    if (call.json())
        call.print(toJson(notice));
    else
        call.print({notice.article.toString(), name(notice.kind), notice.isRead ? u"read"_s : u"new"_s,
                    moment(notice.at), sentence(notice, QDateTime::currentDateTime()), notice.note});
}

Exit run(const Call &call)
{
    if (!call.arguments().isEmpty())
        return call.wrongArguments();
    const bool marks = call.isSet(u"mark-read"_s);
    const auto newsroom = call.open(marks ? OpenMode::Write : OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    Planning &planning = (*newsroom)->planning();
    const auto notices = planning.notices().result();
    if (!notices)
        return call.fail(notices.error());
    for (const DeskNotice &notice : *notices)
        if (!notice.isRead || !call.isSet(u"new"_s))
            print(call, notice);
    if (marks)
        if (const auto done = planning.markAllRead().result(); !done)
            return call.fail(done.error());
    return Exit::Done;
}

constexpr Option options[]{
    {"new", nullptr, QT_TRANSLATE_NOOP("Cli", "only those not read yet")},
    {"mark-read", nullptr, QT_TRANSLATE_NOOP("Cli", "marks all of them as read, after listing them")},
};

} // namespace

const Command noticesCommand{
    "notices",
    "notices [--new] [--mark-read]",
    QT_TRANSLATE_NOOP("Cli", "Lists what the person of --as is told of, newest first, deadlines included."),
    "toasoan-cli --as lan notices --new",
    options,
    run};

} // namespace toasoan::cli
