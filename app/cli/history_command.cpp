#include "app/cli/command.h"
#include "app/cli/moment.h"
#include "app/cli/open_article.h"

#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"

#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

Exit run(const Call &call)
{
    if (call.arguments().size() != 1)
        return call.wrongArguments();
    const auto open = openArticle(call, call.arguments().front(), OpenMode::Read);
    if (!open)
        return call.fail(open.error());
    const auto revisions = open->drafting().history(open->id).result();
    if (!revisions)
        return call.fail(revisions.error());
    for (const Revision &revision : *revisions) {
        if (call.json())
            call.print(QJsonObject{{u"revision"_s, revision.number},
                                   {u"madeAt"_s, moment(revision.madeAt)},
                                   {u"kind"_s, name(revision.kind)},
                                   {u"author"_s, revision.author},
                                   {u"note"_s, revision.note},
                                   {u"words"_s, revision.words},
                                   {u"sha256"_s, QString::fromLatin1(revision.sha256)}});
        else
            call.print({QString::number(revision.number), moment(revision.madeAt), name(revision.kind),
                        revision.author, QString::number(revision.words), revision.note});
    }
    return Exit::Done;
}

} // namespace

const Command historyCommand{"history",
                             "history ID",
                             QT_TRANSLATE_NOOP("Cli", "Lists the revisions of an article, newest first."),
                             "toasoan-cli history 0199",
                             {},
                             run};

} // namespace toasoan::cli
