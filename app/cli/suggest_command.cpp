#include "app/cli/call_proofreading.h"

#include "core/desk/proofreading.h"
#include "core/text/clean.h"

#include <QJsonArray>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

Exit run(const Call &call)
{
    if (call.arguments().isEmpty())
        return call.wrongArguments();
    const auto proofreading = CallProofreading::open(call, false);
    if (!proofreading)
        return call.fail(proofreading.error());
    for (const QString &argument : call.arguments()) {
        const QString word = cleanLine(argument);
        const QStringList suggestions = (*proofreading)->suggestions(word).result();
        if (call.json())
            call.print(QJsonObject{
                {u"word"_s, word},
                {u"known"_s, (*proofreading)->lexicon()->verdict(word, false) == Lexicon::Verdict::Known},
                {u"suggestions"_s, QJsonArray::fromStringList(suggestions)}});
        else
            call.print(QStringList{word} + suggestions);
    }
    return Exit::Done;
}

} // namespace

const Command suggestCommand{"suggest",
                             "suggest WORD…",
                             QT_TRANSLATE_NOOP("Cli", "Prints corrections of each word, best first."),
                             "toasoan-cli suggest nghành tóan",
                             {},
                             run};

} // namespace toasoan::cli
