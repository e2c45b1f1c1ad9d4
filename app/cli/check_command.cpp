#include "app/cli/call_proofreading.h"
#include "app/cli/checked_file.h"
#include "app/cli/checker.h"
#include "app/cli/in_order.h"
#include "app/cli/open_article.h"

#include "core/desk/newsroom.h"
#include "core/desk/proofreading.h"

#include <QFileInfo>

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

Exit run(const Call &call)
{
    const QStringList things = call.arguments();
    if (things.isEmpty())
        return call.wrongArguments();
    const QString rules = call.isSet(u"rules"_s) ? call.value(u"rules"_s) : u"default"_s;
    if (rules != "default"_L1 && rules != "syllable"_L1)
        return call.wrongUse(text(QT_TRANSLATE_NOOP("Cli", "--rules takes: default, syllable.")));
    const QString style = call.value(u"style"_s);
    if (!style.isEmpty() && style != "traditional"_L1 && style != "modern"_L1)
        return call.wrongUse(
            text(QT_TRANSLATE_NOOP("Cli", "--style takes: traditional (hòa), modern (hoà).")));

    const bool wantsArticles = !std::all_of(things.begin(), things.end(), isFile);
    const auto proofreading = CallProofreading::open(call, wantsArticles);
    if (!proofreading)
        return call.fail(proofreading.error());
    Proofreader reader = (*proofreading)->reader();
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
    {"rules", "LIST", QT_TRANSLATE_NOOP("Cli", "which rules to apply: default, syllable")},
    {"style", "STYLE",
     QT_TRANSLATE_NOOP("Cli", "tone placement of the suggestions: traditional (hòa), modern (hoà)")},
};

} // namespace

const Command checkCommand{
    "check",
    "check FILE…|ID… [--rules LIST] [--style STYLE]",
    QT_TRANSLATE_NOOP(
        "Cli",
        "Proofreads files or articles and prints what it finds; exit status 1 when that is more than hints."),
    "toasoan-cli check bai.txt --json",
    options,
    run};

} // namespace toasoan::cli
