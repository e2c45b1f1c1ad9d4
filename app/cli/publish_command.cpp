#include "app/cli/moment.h"
#include "app/cli/step_call.h"

#include "core/desk/newsroom.h"
#include "core/desk/reviewing.h"

#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

// What the window does by itself while it is open.
Exit publishDue(const Call &call)
{
    if (!call.arguments().isEmpty())
        return call.wrongArguments();
    const auto newsroom = call.open(OpenMode::Write);
    if (!newsroom)
        return call.fail(newsroom.error());
    Reviewing &reviewing = (*newsroom)->reviewing();
    const auto due = reviewing.due().result();
    if (!due)
        return call.fail(due.error());
    Exit exit = Exit::Done;
    for (const DueArticle &each : *due) {
        const auto taken = reviewing.publishDue(each.article).result();
        if (!taken) {
            call.say(each.headline.simplified() + u": " + taken.error().message);
            exit = Exit::Findings;
        } else if (call.json()) {
            call.print(QJsonObject{{u"id"_s, each.article.toString()},
                                   {u"stage"_s, name(taken->article.stage)},
                                   {u"revision"_s, taken->article.revision},
                                   {u"scheduledAt"_s, moment(each.at)}});
        } else {
            call.print({each.article.toString(), name(taken->article.stage),
                        QString::number(taken->article.revision)});
        }
    }
    return exit;
}

Exit publish(const Call &call)
{
    if (call.isSet(u"due"_s))
        return publishDue(call);
    Step step;
    step.act = Act::Publish;
    if (call.isSet(u"at"_s)) {
        step.act = Act::Schedule;
        step.at = momentIn(call.value(u"at"_s));
        if (!step.at.isValid())
            return call.wrongUse(text(QT_TRANSLATE_NOOP("Cli", "--at takes a time as 2024-10-15T07:30.")));
    }
    return takeStep(call, step);
}

constexpr Option publishOptions[]{
    {"at", "TIME", QT_TRANSLATE_NOOP("Cli", "not now but then")},
    {"due", nullptr, QT_TRANSLATE_NOOP("Cli", "every scheduled article whose time has come")},
    {"notice", "T", QT_TRANSLATE_NOOP("Cli", "of a correction: what was wrong and what is right")},
    waiveOption};

Exit unschedule(const Call &call)
{
    Step step;
    step.act = Act::Unschedule;
    return takeStep(call, step);
}

Exit correct(const Call &call)
{
    Step step;
    step.act = call.isSet(u"slip"_s)      ? Act::FixSlip
               : call.isSet(u"give-up"_s) ? Act::GiveUpCorrection
                                          : Act::Correct;
    return takeStep(call, step);
}

constexpr Option correctOptions[]{
    {"notice", "T", QT_TRANSLATE_NOOP("Cli", "what was wrong and what is right, for readers")},
    {"slip", nullptr, QT_TRANSLATE_NOOP("Cli", "a slip of typing: without a notice")},
    {"give-up", nullptr, QT_TRANSLATE_NOOP("Cli", "gives up the correction under way")}};

Exit withdraw(const Call &call)
{
    Step step;
    step.act = Act::Withdraw;
    return takeStep(call, step);
}

constexpr Option withdrawOptions[]{reasonOption};

Exit remake(const Call &call)
{
    Step step;
    step.act = Act::Remake;
    return takeStep(call, step);
}

} // namespace

const Command publishCommand{"publish",
                             "publish ID [--at TIME] [--notice T] [--waive T] | publish --due",
                             QT_TRANSLATE_NOOP("Cli", "Publishes an approved article, or schedules it."),
                             "toasoan-cli publish 0199 --at 2024-10-15T07:30",
                             publishOptions,
                             publish};

const Command unscheduleCommand{
    "unschedule",
    "unschedule ID",
    QT_TRANSLATE_NOOP("Cli", "Takes an article off the schedule; it stays approved."),
    "toasoan-cli unschedule 0199",
    {},
    unschedule};

const Command correctCommand{
    "correct",
    "correct ID --notice T | correct ID --slip | correct ID --give-up",
    QT_TRANSLATE_NOOP("Cli", "Opens a published article for a correction; the published text stays public "
                             "until the corrected one is approved and published."),
    "toasoan-cli correct 0199 --notice \"Bản trước ghi nhầm tên thôn.\"",
    correctOptions,
    correct};

const Command withdrawCommand{
    "withdraw",
    "withdraw ID --reason T",
    QT_TRANSLATE_NOOP("Cli", "Withdraws a published article; it stays in the record."),
    "toasoan-cli withdraw 0199 --reason \"tin chưa kiểm chứng\"",
    withdrawOptions,
    withdraw};

const Command remakeCommand{
    "remake",
    "remake ID",
    QT_TRANSLATE_NOOP("Cli", "Makes a new draft of a withdrawn article and prints its id."),
    "toasoan-cli remake 0199",
    {},
    remake};

} // namespace toasoan::cli
