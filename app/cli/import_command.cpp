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

QFuture<Result<ImportedArticle>> start(Drafting &drafting, const QString &file, Returning returning)
{
    if (file != "-"_L1)
        return drafting.importFile(file, returning);
    QFile in;
    in.open(stdin, QIODevice::ReadOnly);
    return drafting.importBytes(in.read(largestImport + 1), text(QT_TRANSLATE_NOOP("Cli", "standard input")),
                                returning);
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

    const Returning returning = call.isSet(u"as-new"_s) ? Returning::AsNew : Returning::AsRevision;
    Exit worst = Exit::Done;
    for (const QString &file : call.arguments()) {
        const auto imported = start((*newsroom)->drafting(), file, returning).result();
        if (imported)
            report(call, file, *imported);
        else
            worst = std::max(worst, call.fail(imported.error()));
    }
    return worst;
}

constexpr Option options[]{
    {"as-new", nullptr,
     QT_TRANSLATE_NOOP("Cli", "Makes a new article even of a file that was made of one that is here")},
};

} // namespace

const Command importCommand{
    "import",
    "import FILE… [--as-new]",
    QT_TRANSLATE_NOOP("Cli",
                      "Makes a draft of each file (docx, odt, txt, md, html; doc and rtf where "
                      "LibreOffice is installed; UTF-8, UTF-16, TCVN3, VNI, VISCII or windows-1258) and "
                      "prints its id and headline. A file made of an article that is here becomes its "
                      "next version."),
    "toasoan-cli import bai.docx bai.txt trang.html",
    options,
    run};

} // namespace toasoan::cli
