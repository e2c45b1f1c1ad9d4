#include "app/cli/command.h"
#include "app/cli/open_article.h"

#include "core/desk/article_locks.h"

#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

QString moment(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

void print(const Call &call, const ArticleLock &lock)
{
    if (call.json())
        call.print(QJsonObject{{u"id"_s, lock.article.toString()},
                               {u"headline"_s, lock.headline},
                               {u"person"_s, lock.holder.name},
                               {u"machine"_s, lock.holder.machine},
                               {u"since"_s, moment(lock.takenAt)},
                               {u"heard"_s, moment(lock.beatAt)}});
    else
        call.print({lock.article.toString(), lock.holder.name, lock.holder.machine, moment(lock.takenAt),
                    lock.headline});
}

Exit list(const Call &call)
{
    const auto newsroom = call.open(OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    const auto locks = (*newsroom)->locks().all().result();
    if (!locks)
        return call.fail(locks.error());
    for (const ArticleLock &lock : *locks)
        print(call, lock);
    return Exit::Done;
}

Exit release(const Call &call, const QString &id)
{
    const auto open = openArticle(call, id, OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    const auto done = open->newsroom->locks().releaseAnybodys(open->id).result();
    if (!done)
        return call.fail(done.error());
    call.print({open->id.toString()});
    return Exit::Done;
}

Exit run(const Call &call)
{
    const QStringList arguments = call.arguments();
    if (arguments.isEmpty() || arguments == QStringList{u"list"_s})
        return list(call);
    if (arguments.size() == 2 && arguments.front() == "release"_L1)
        return release(call, arguments.back());
    return call.wrongArguments();
}

constexpr Form forms[]{
    {"locks list",
     QT_TRANSLATE_NOOP("Cli", "Lists the articles in somebody's hands: id, who, on which machine, since "
                              "when, headline."),
     "toasoan-cli locks"},
    {"locks release ID",
     QT_TRANSLATE_NOOP("Cli", "Takes an article out of the hands of who left it open: an administrator's, "
                              "or everybody's own. What is in the store stays as it is; the record tells."),
     "toasoan-cli --as an locks release 0199"},
};

} // namespace

const Command locksCommand{"locks",
                           "locks [list | release ID]",
                           QT_TRANSLATE_NOOP("Cli", "Lists who is writing which article, or sets one free."),
                           "toasoan-cli locks",
                           {},
                           run,
                           forms};

} // namespace toasoan::cli
