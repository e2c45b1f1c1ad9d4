#include "app/cli/command.h"

#include "core/desk/drafting.h"
#include "core/desk/handing_over.h"
#include "core/desk/newsroom.h"

#include <QFileInfo>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

Exit run(const Call &call)
{
    const QString path = call.value(u"to"_s);
    if (call.arguments().isEmpty() || path.isEmpty())
        return call.wrongArguments();
    const auto newsroom = call.open(OpenMode::Write);
    if (!newsroom)
        return call.fail(newsroom.error());
    QList<ArticleId> ids;
    for (const QString &part : call.arguments()) {
        const auto id = (*newsroom)->drafting().idLike(part.toLower()).result();
        if (!id)
            return call.fail(id.error());
        ids.append(*id);
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto handed = (*newsroom)->handingOver().handOver(ids, absolute).result();
    if (!handed)
        return call.fail(handed.error());
    for (const HandedOver &article : *handed) {
        if (call.json())
            call.print(QJsonObject{{u"id"_s, article.id.toString()},
                                   {u"headline"_s, article.headline},
                                   {u"revision"_s, article.revision},
                                   {u"path"_s, absolute}});
        else
            call.print(
                {article.id.toString(), article.headline, QString::number(article.revision), absolute});
    }
    return Exit::Done;
}

constexpr Option options[]{
    {"to", "FILE", QT_TRANSLATE_NOOP("Cli", "the file to write; one that is there is replaced")},
};

} // namespace

const Command handOverCommand{
    "hand-over",
    "hand-over ID… --to FILE",
    QT_TRANSLATE_NOOP("Cli",
                      "Writes articles with their pictures, versions, remarks and approvals into one signed "
                      "file for another desk. Prints the id, headline and version of each, and the file."),
    "toasoan-cli hand-over 0199 --to ~/bai.toasoan",
    options,
    run};

} // namespace toasoan::cli
