#include "app/cli/step_call.h"

#include "app/cli/open_article.h"
#include "core/desk/drafting.h"
#include "core/desk/reviewing.h"

#include <QJsonArray>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

// Prints what one next step still lacks; whether something required is among it.
Result<bool> printLacks(const Call &call, Newsroom &newsroom, const Article &article, Act act)
{
    const auto found = newsroom.reviewing().checklist(article, act).result();
    if (!found)
        return found.error();
    for (const Lack &lack : *found) {
        if (call.json()) {
            QJsonObject object = toJson(lack);
            object.insert(u"step"_s, name(act));
            call.print(object);
        } else {
            call.print({name(act), name(lack.level), lack.field, sentence(lack)});
        }
    }
    return holdsBack(*found);
}

Exit run(const Call &call)
{
    if (call.arguments().size() != 1)
        return call.wrongArguments();
    const auto open = openArticle(call, call.arguments().front(), OpenMode::Write);
    if (!open)
        return call.fail(open.error());
    const auto article = open->drafting().article(open->id).result();
    const auto situation = open->newsroom->reviewing().situation(open->id).result();
    if (!article || !situation)
        return call.fail(article ? situation.error() : article.error());
    bool held = false;
    for (int each = 0; each < actCount; ++each) {
        const Act act = Act(each);
        if (!hasChecklist(act) || !transition(act, article->stage))
            continue;
        const auto holds = printLacks(call, *open->newsroom, *article, act);
        if (!holds)
            return call.fail(holds.error());
        held = held || *holds;
        const QString why = situation->refusals.value(act);
        if (!why.isEmpty())
            call.say(why);
    }
    return held ? Exit::Findings : Exit::Done;
}

} // namespace

const Command checklistCommand{
    "checklist",
    "checklist ID",
    QT_TRANSLATE_NOOP("Cli",
                      "Lists what each next step still lacks; exit status 1 when something required does."),
    "toasoan-cli checklist 0199",
    {},
    run};

} // namespace toasoan::cli
