#include "app/cli/command.h"

#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"

#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ArticleSummary &article)
{
    QJsonObject object{
        {u"id"_s, article.id.toString()},
        {u"stage"_s, name(article.stage)},
        {u"headline"_s, article.headline},
        {u"updatedAt"_s,
         article.updatedAt.toOffsetFromUtc(article.updatedAt.offsetFromUtc()).toString(Qt::ISODate)},
        {u"words"_s, article.words},
        {u"photos"_s, article.photos},
        {u"revision"_s, article.revision}};
    if (!article.byline.isEmpty())
        object.insert(u"byline"_s, article.byline);
    if (!article.section.isEmpty())
        object.insert(u"section"_s, article.section);
    if (article.publicationDate.isValid())
        object.insert(u"publicationDate"_s, article.publicationDate.toString(Qt::ISODate));
    return object;
}

Exit run(const Call &call)
{
    if (!call.arguments().isEmpty())
        return call.wrongArguments();
    ArticleQuery query;
    if (call.isSet(u"stage"_s)) {
        query.stage = stageNamed(call.value(u"stage"_s));
        if (!query.stage)
            return call.wrongUse(
                text(QT_TRANSLATE_NOOP("Cli", "There is no stage “%1”.")).arg(call.value(u"stage"_s)));
    }
    query.tag = call.value(u"tag"_s);
    query.byline = call.value(u"author"_s);
    query.after = call.value(u"after"_s);
    if (call.isSet(u"limit"_s)) {
        bool isNumber = false;
        query.limit = call.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || query.limit < 1 || query.limit > 10000)
            return call.wrongUse(
                text(QT_TRANSLATE_NOOP("Cli", "--limit takes a whole number from 1 to 10000.")));
    }

    const auto newsroom = call.open(OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    const auto page = (*newsroom)->drafting().list(query).result();
    if (!page)
        return call.fail(page.error());
    for (const ArticleSummary &article : page->articles) {
        if (call.json())
            call.print(toJson(article));
        else
            call.print({article.id.toString(), name(article.stage),
                        article.publicationDate.toString(Qt::ISODate), article.headline});
    }
    if (!page->next.isEmpty() && call.json())
        call.print(QJsonObject{{u"next"_s, page->next}});
    else if (!page->next.isEmpty())
        call.say(text(QT_TRANSLATE_NOOP("Cli", "There are more: --after %1")).arg(page->next));
    return Exit::Done;
}

constexpr Option options[]{
    {"stage", "S", QT_TRANSLATE_NOOP("Cli", "only articles in this stage (draft, trashed …)")},
    {"tag", "T", QT_TRANSLATE_NOOP("Cli", "only articles with this tag")},
    {"author", "A", QT_TRANSLATE_NOOP("Cli", "only articles with this byline")},
    {"limit", "N", QT_TRANSLATE_NOOP("Cli", "at most N (50)")},
    {"after", "CURSOR", QT_TRANSLATE_NOOP("Cli", "go on after the page that ended with this cursor")},
};

} // namespace

const Command listCommand{"list",
                          "list [--stage S] [--tag T] [--author A] [--limit N] [--after CURSOR]",
                          QT_TRANSLATE_NOOP("Cli", "Lists articles, newest change first."),
                          "toasoan-cli list --tag \"dân vận khéo\" --limit 10",
                          options,
                          run};

} // namespace toasoan::cli
