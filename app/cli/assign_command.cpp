#include "app/cli/command.h"
#include "app/cli/open_article.h"

#include "core/desk/planning.h"
#include "core/text/fold.h"

#include <QJsonObject>

#include <algorithm>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

void print(const Call &call, const Plan &plan)
{
    for (const Assignment &each : plan.assignments) {
        const QString at = each.at.toOffsetFromUtc(each.at.offsetFromUtc()).toString(Qt::ISODate);
        if (call.json())
            call.print(QJsonObject{{u"person"_s, each.person},
                                   {u"task"_s, name(each.task)},
                                   {u"note"_s, each.note},
                                   {u"by"_s, each.by},
                                   {u"at"_s, at}});
        else
            call.print({each.person, name(each.task), each.by, at, each.note});
    }
}

Result<AccountId> accountOf(const PlanSituation &now, const QString &user)
{
    const auto found = std::find_if(now.colleagues.cbegin(), now.colleagues.cend(),
                                    [key = exactKey(user)](const Colleague &each) {
                                        return exactKey(each.name) == key || exactKey(each.person) == key;
                                    });
    if (found == now.colleagues.cend())
        return Error{
            Fault::NotFound,
            text(QT_TRANSLATE_NOOP("Cli", "There is no account “%1” at work in this newsroom.")).arg(user),
            {}};
    return found->account;
}

Exit run(const Call &call)
{
    const QStringList arguments = call.arguments();
    const bool reads = arguments.size() == 1;
    if (arguments.isEmpty() || arguments.size() > 2)
        return call.wrongArguments();
    const auto task = taskNamed(call.isSet(u"task"_s) ? call.value(u"task"_s) : name(Task::Write));
    if (!task)
        return call.wrongUse(
            text(QT_TRANSLATE_NOOP("Cli", "There is no task “%1”: write, edit, check or photos."))
                .arg(call.value(u"task"_s)));
    const auto open = openArticle(call, arguments.front(), reads ? OpenMode::Read : OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    Planning &planning = open->newsroom->planning();
    const auto now = planning.situation(open->id).result();
    if (!now)
        return call.fail(now.error());
    if (reads) {
        print(call, now->plan);
        return Exit::Done;
    }
    auto account = accountOf(*now, arguments.back());
    if (!account && now->assignRefusal.isEmpty())
        return call.fail(account.error());
    // Where they may not, the desk says so, and the record tells of it.
    const AccountId whom = account ? *account : AccountId();
    const auto done =
        (call.isSet(u"remove"_s) ? planning.unassign(open->id, whom, *task)
                                 : planning.assign(open->id, whom, *task, call.value(u"note"_s)))
            .result();
    if (!done)
        return call.fail(done.error());
    const auto after = planning.situation(open->id).result();
    if (!after)
        return call.fail(after.error());
    print(call, after->plan);
    return Exit::Done;
}

constexpr Option options[]{
    {"task", "T", QT_TRANSLATE_NOOP("Cli", "what they are to do: write (as usual), edit, check, photos")},
    {"note", "N", QT_TRANSLATE_NOOP("Cli", "what they should know")},
    {"remove", nullptr, QT_TRANSLATE_NOOP("Cli", "takes that work off them again")},
};

} // namespace

const Command assignCommand{
    "assign",
    "assign ID [USER] [--task T] [--note N] [--remove]",
    QT_TRANSLATE_NOOP("Cli", "Gives somebody work on an article, or lists whose work it is."),
    "toasoan-cli --as hanh assign 0199 lan --task photos --note \"ba ảnh\"",
    options,
    run};

} // namespace toasoan::cli
