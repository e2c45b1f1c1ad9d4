#include "app/cli/command.h"

#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"
#include "core/exchange/import.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

QFuture<Result<ImportedArticle>> start(Drafting &drafting, const QString &file)
{
    if (file != "-"_L1)
        return drafting.importFile(file);
    QFile in;
    in.open(stdin, QIODevice::ReadOnly);
    return drafting.importBytes(in.read(largestImport + 1), text(QT_TRANSLATE_NOOP("Cli", "standard input")));
}

void report(const Call &call, const QString &file, const ImportedArticle &imported)
{
    const Article &article = imported.article;
    if (call.json()) {
        call.print(QJsonObject{{u"id"_s, article.id.toString()},
                               {u"file"_s, file},
                               {u"headline"_s, article.headline},
                               {u"notes"_s, QJsonArray::fromStringList(imported.notes)}});
        return;
    }
    call.print({article.id.toString(), article.headline});
    for (const QString &note : imported.notes)
        call.say(u"%1: %2"_s.arg(file, note));
}

Exit run(const Call &call)
{
    if (call.arguments().isEmpty())
        return call.wrongArguments();
    const auto newsroom = call.open(OpenMode::CreateOrWrite);
    if (!newsroom)
        return call.fail(newsroom.error());

    Exit worst = Exit::Done;
    for (const QString &file : call.arguments()) {
        const auto imported = start((*newsroom)->drafting(), file).result();
        if (imported)
            report(call, file, *imported);
        else
            worst = std::max(worst, call.fail(imported.error()));
    }
    return worst;
}

} // namespace

const Command importCommand{
    "import",
    "import FILE…",
    QT_TRANSLATE_NOOP("Cli", "Makes a draft of each file (txt, md, html; UTF-8, UTF-16, TCVN3, VNI, VISCII "
                             "or windows-1258) and prints its id and headline."),
    "toasoan-cli import bai.txt bai.md trang.html",
    {},
    run};

} // namespace toasoan::cli
