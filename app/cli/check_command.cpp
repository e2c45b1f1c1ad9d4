#include "app/cli/call_proofreading.h"
#include "app/cli/checked_file.h"
#include "app/cli/checker.h"
#include "app/cli/in_order.h"
#include "app/cli/open_article.h"

#include "core/desk/newsroom.h"
#include "core/desk/proofreading.h"
#include "core/proof/rules.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

bool isPage(const QString &path)
{
    return path.endsWith(".html"_L1, Qt::CaseInsensitive) || path.endsWith(".htm"_L1, Qt::CaseInsensitive);
}

void checkFile(InOrder &inOrder, const Checker &checker, const QString &path)
{
    auto file = CheckedFile::open(path);
    if (!file) {
        inOrder.add(file.error());
        return;
    }
    if (isPage(path)) {
        inOrder.add([&checker, path] { return checker.page(path); });
        return;
    }
    for (;;) {
        const auto read = file->next();
        if (!read) {
            inOrder.add(read.error());
            return;
        }
        if (!read->lines.isEmpty())
            inOrder.add([&checker, lines = *read, path] { return checker.lines(lines, {path}); });
        if (read->endFile)
            return;
    }
}

void checkArticle(InOrder &inOrder, const Checker &checker, Newsroom &newsroom, const QString &id)
{
    const auto article = findArticle(newsroom, id);
    if (article)
        inOrder.add([&checker, article = *article] {
            return checker.article(article, {{}, article.id.toString()});
        });
    else
        inOrder.add(article.error());
}

// What cannot be a part of an id is a file, perhaps one that is not there.
bool isFile(const QString &argument)
{
    const bool mayBeId = std::all_of(argument.begin(), argument.end(), [](QChar c) {
        return c == u'-' || (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
    return argument == "-"_L1 || !mayBeId || QFileInfo::exists(argument);
}

// Every rule there is, one a line.
Exit listRules(const Call &call)
{
    for (const Rule &rule : rules()) {
        const QString title = QCoreApplication::translate("Rule", rule.title);
        const QString origin = *rule.source ? QCoreApplication::translate("Rule", rule.source) : QString();
        if (call.json())
            call.print(QJsonObject{{u"rule"_s, QLatin1String(rule.id)},
                                   {u"layer"_s, name(rule.layer)},
                                   {u"severity"_s, name(rule.severity)},
                                   {u"title"_s, title},
                                   {u"source"_s, origin},
                                   {u"onByDefault"_s, rule.onByDefault},
                                   {u"editorConfirms"_s, rule.editorConfirms}});
        else
            call.print({QLatin1String(rule.id), name(rule.layer), name(rule.severity), title, origin});
    }
    return Exit::Done;
}

// What the call asks for, on top of what the newsroom has switched off and on.
RuleChoice together(RuleChoice asked, const RuleChoice &newsroom)
{
    asked.off.unite(QSet<QString>(newsroom.off).subtract(asked.on));
    asked.on.unite(QSet<QString>(newsroom.on).subtract(asked.off));
    return asked;
}

Exit run(const Call &call)
{
    const QString wanted = call.isSet(u"rules"_s) ? call.value(u"rules"_s) : u"default"_s;
    const QStringList things = call.arguments();
    if (wanted == "list"_L1 && things.isEmpty())
        return listRules(call);
    if (things.isEmpty())
        return call.wrongArguments();
    const auto choice = readRuleChoice(wanted);
    if (!choice)
        return call.wrongUse(text(
            QT_TRANSLATE_NOOP("Cli", "--rules takes, with commas between: default, deep, syllable, word, "
                                     "context, style, and rules “check --rules list” names.")));
    const QString style = call.value(u"style"_s);
    if (!style.isEmpty() && style != "traditional"_L1 && style != "modern"_L1)
        return call.wrongUse(
            text(QT_TRANSLATE_NOOP("Cli", "--style takes: traditional (hòa), modern (hoà).")));

    const bool wantsArticles = !std::all_of(things.begin(), things.end(), isFile);
    const auto proofreading = CallProofreading::open(call, wantsArticles);
    if (!proofreading)
        return call.fail(proofreading.error());
    Proofreader reader = (*proofreading)->reader();
    reader.rules = together(*choice, reader.rules);
    if (!style.isEmpty())
        reader.house.tones = style == "modern"_L1 ? ToneStyle::Modern : ToneStyle::Traditional;

    const Checker checker(reader, call.json() ? Checker::Output::Json : Checker::Output::Fields);
    InOrder inOrder(call);
    for (const QString &thing : things) {
        if (isFile(thing))
            checkFile(inOrder, checker, thing);
        else
            checkArticle(inOrder, checker, *proofreading->newsroom(), thing);
    }
    return inOrder.finish();
}

constexpr Option options[]{
    {"rules", "LIST",
     QT_TRANSLATE_NOOP("Cli",
                       "which rules to apply: default, deep (more, with more false alarms), the layers "
                       "syllable, word, context, style, single rules; “list” names them all")},
    {"style", "STYLE",
     QT_TRANSLATE_NOOP("Cli", "tone placement of the suggestions: traditional (hòa), modern (hoà)")},
};

} // namespace

const Command checkCommand{
    "check",
    "check FILE…|ID… [--rules LIST] [--style STYLE] | check --rules list",
    QT_TRANSLATE_NOOP(
        "Cli",
        "Proofreads files or articles and prints what it finds; exit status 1 when that is more than hints."),
    "toasoan-cli check bai.txt --json",
    options,
    run};

} // namespace toasoan::cli
