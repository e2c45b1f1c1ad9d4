#include "app/cli/step_call.h"

#include "core/desk/newsroom.h"
#include "core/desk/reviewing.h"

#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

Exit unknown(const Call &call, const QString &option, const QStringList &known)
{
    return call.wrongUse(
        text(QT_TRANSLATE_NOOP("Cli", "--%1 takes one of: %2.")).arg(option, known.join(u", "_s)));
}

QStringList stepNames()
{
    QStringList names;
    for (int each = 0; each < actCount; ++each)
        if (hasChecklist(Act(each)))
            names << name(Act(each));
    return names;
}

void print(const Call &call, const QString &step, const QString &item, const QString &level)
{
    if (!call.json())
        call.print({step, item, level});
    else if (step.isEmpty())
        call.print(QJsonObject{{item, level}});
    else
        call.print(QJsonObject{{u"step"_s, step}, {u"item"_s, item}, {u"level"_s, level}});
}

// Takes "tags=required" into `levels`; the sentence of what is wrong with it.
QString decide(CheckLevels &levels, const QString &pair)
{
    const auto item = checkItemNamed(pair.section(u'=', 0, 0).trimmed());
    const auto level = checkLevelNamed(pair.section(u'=', 1).trimmed());
    if (item && level) {
        levels.set(*item, *level);
        return {};
    }
    QStringList items;
    for (int each = 0; each < checkItemCount; ++each)
        items << name(CheckItem(each));
    return text(QT_TRANSLATE_NOOP("Cli",
                                  "--set takes ITEM=LEVEL: the level is off, recommended or required, the "
                                  "item one of %1."))
        .arg(items.join(u", "_s));
}

Exit run(const Call &call)
{
    const QStringList pairs = call.values(u"set"_s);
    const QString step = call.value(u"step"_s);
    if (!call.arguments().isEmpty() || (!pairs.isEmpty() && step.isEmpty()))
        return call.wrongArguments();
    const auto act = actNamed(step);
    if (!step.isEmpty() && (!act || !hasChecklist(*act)))
        return unknown(call, u"step"_s, stepNames());
    const auto rule = fourEyesNamed(call.value(u"four-eyes"_s));
    if (call.isSet(u"four-eyes"_s) && !rule)
        return unknown(call, u"four-eyes"_s,
                       {name(FourEyes::On), name(FourEyes::Off), name(FourEyes::Strict)});

    const auto newsroom = call.open(rule || !pairs.isEmpty() ? OpenMode::Write : OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    Reviewing &reviewing = (*newsroom)->reviewing();
    const QString templateName = call.value(u"template"_s);
    if (!pairs.isEmpty()) {
        auto levels = reviewing.checkLevels({*act, templateName}).result();
        if (!levels)
            return call.fail(levels.error());
        for (const QString &pair : pairs)
            if (const QString wrong = decide(*levels, pair); !wrong.isEmpty())
                return call.wrongUse(wrong);
        if (const auto done = reviewing.setCheckLevels({*act, templateName}, *levels).result(); !done)
            return call.fail(done.error());
    }
    if (rule)
        if (const auto done = reviewing.setFourEyes(*rule).result(); !done)
            return call.fail(done.error());

    const auto fourEyes = reviewing.fourEyes().result();
    if (!fourEyes)
        return call.fail(fourEyes.error());
    print(call, {}, u"fourEyes"_s, name(*fourEyes));
    for (const QString &each : step.isEmpty() ? stepNames() : QStringList{step}) {
        const auto levels = reviewing.checkLevels({*actNamed(each), templateName}).result();
        if (!levels)
            return call.fail(levels.error());
        for (int item = 0; item < checkItemCount; ++item)
            print(call, each, name(CheckItem(item)), name(levels->of(CheckItem(item))));
    }
    return Exit::Done;
}

constexpr Option options[]{
    {"four-eyes", "RULE",
     QT_TRANSLATE_NOOP("Cli",
                       "who may approve: on (nobody their own), strict (nor what they changed last), off")},
    {"step", "STEP", QT_TRANSLATE_NOOP("Cli", "only of this step: submit, approve, publish or schedule")},
    {"template", "NAME", QT_TRANSLATE_NOOP("Cli", "of articles begun from this template")},
    {"set", "ITEM=LEVEL",
     QT_TRANSLATE_NOOP("Cli", "how much an item of the checklist matters before --step: off, recommended or "
                              "required; may be repeated")},
};

} // namespace

const Command processCommand{
    "process",
    "process [--four-eyes RULE] [--step STEP] [--template NAME] [--set ITEM=LEVEL]…",
    QT_TRANSLATE_NOOP(
        "Cli", "Prints what the newsroom asks for before each step, after changing what is given. Only "
               "an administrator changes it; every change is recorded."),
    "toasoan-cli process --step approve --set tags=required",
    options,
    run};

} // namespace toasoan::cli
