#include "app/cli/command.h"

#include "core/desk/house_settings.h"
#include "core/desk/newsroom.h"
#include "core/desk/proofreading.h"
#include "core/text/clean.h"

#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

void print(const Call &call, const HouseStyle &style)
{
    for (const HouseDecision &decision : houseDecisions()) {
        const QString value = decision.valueIn(style);
        if (call.json())
            call.print(QJsonObject{{u"name"_s, decision.name}, {u"value"_s, value}});
        else
            call.print({decision.name, value});
    }
}

Exit run(const Call &call)
{
    if (!call.arguments().isEmpty())
        return call.wrongArguments();
    const QStringList pairs = call.values(u"set"_s);
    const auto newsroom = call.open(pairs.isEmpty() ? OpenMode::Read : OpenMode::Write);
    if (!newsroom)
        return call.fail(newsroom.error());
    Proofreading &proofreading = (*newsroom)->proofreading();
    HouseStyle style = proofreading.reader().house;
    for (const QString &pair : pairs) {
        const auto done = decide(style, pair.section(u'=', 0, 0), cleanLine(pair.section(u'=', 1)));
        if (!done)
            return call.fail(done.error());
    }
    if (!pairs.isEmpty()) {
        if (const auto done = proofreading.setHouseStyle(style).result(); !done)
            return call.fail(done.error());
    }
    print(call, style);
    return Exit::Done;
}

constexpr Option options[]{
    {"set", "NAME=VALUE",
     QT_TRANSLATE_NOOP("Cli", "a decision and its value; a name or value not known is answered with those "
                              "that are; may be repeated")},
};

} // namespace

const Command houseCommand{
    "house",
    "house [--set NAME=VALUE]…",
    QT_TRANSLATE_NOOP(
        "Cli", "Prints the newsroom's house style, decision by decision, after changing what --set says."),
    "toasoan-cli house --set proof.dates=hyphen --set proof.central=T.Ư",
    options,
    run};

} // namespace toasoan::cli
