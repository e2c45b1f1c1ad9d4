#include "app/cli/command.h"
#include "app/cli/open_article.h"

#include "core/article/article_json.h"
#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"
#include "core/desk/originals.h"
#include "core/desk/reviewing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray listed(const QList<Original> &originals)
{
    QJsonArray array;
    for (const Original &original : originals)
        array.append(QJsonObject{{u"name"_s, original.name}, {u"size"_s, original.size}});
    return array;
}

Exit run(const Call &call)
{
    if (call.arguments().size() != 1)
        return call.wrongArguments();
    const auto revision = revisionNumber(call.value(u"revision"_s));
    if (call.isSet(u"revision"_s) && !revision)
        return call.wrongUse(text(QT_TRANSLATE_NOOP("Cli", "--revision takes the number of a revision.")));

    const auto open = openArticle(call, call.arguments().front(), OpenMode::Read);
    if (!open)
        return call.fail(open.error());
    Drafting &drafting = open->drafting();
    const auto article =
        (revision ? drafting.revision(open->id, *revision) : drafting.article(open->id)).result();
    if (!article)
        return call.fail(article.error());
    const auto originals = open->newsroom->originals().of(open->id).result();
    if (!originals)
        return call.fail(originals.error());
    QJsonObject json = toJson(*article);
    const auto published = open->newsroom->reviewing().publishedRevision(open->id).result();
    if (!published)
        return call.fail(published.error());
    if (*published > 0)
        json[u"publishedRevision"_s] = *published;
    if (!originals->isEmpty())
        json[u"originals"_s] = listed(*originals);
    if (call.json())
        call.print(json);
    else
        std::fputs(QJsonDocument(json).toJson().constData(), stdout);
    return Exit::Done;
}

constexpr Option options[]{
    {"revision", "N", QT_TRANSLATE_NOOP("Cli", "the article as it was in revision N")}};

} // namespace

const Command showCommand{"show",
                          "show ID [--revision N]",
                          QT_TRANSLATE_NOOP("Cli", "Prints the article as JSON."),
                          "toasoan-cli show 0199 --revision 2",
                          options,
                          run};

} // namespace toasoan::cli
