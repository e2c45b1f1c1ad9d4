#include "app/cli/open_article.h"

#include "core/desk/drafting.h"
#include "core/desk/reviewing.h"

namespace toasoan::cli {

namespace {

Result<ArticleId> findId(Newsroom &newsroom, const QString &part)
{
    return newsroom.drafting().idLike(part.toLower()).result();
}

} // namespace

Drafting &OpenArticle::drafting() const
{
    return newsroom->drafting();
}

Result<OpenArticle> openArticle(const Call &call, const QString &part, OpenMode mode)
{
    auto newsroom = call.open(mode);
    if (!newsroom)
        return newsroom.error();
    const auto id = findId(**newsroom, part);
    if (!id)
        return id.error();
    return OpenArticle{std::move(*newsroom), *id};
}

Result<Article> findArticle(Newsroom &newsroom, const QString &part)
{
    const auto id = findId(newsroom, part);
    if (!id)
        return id.error();
    return newsroom.drafting().article(*id).result();
}

Result<Article> editArticle(const Call &call, const OpenArticle &open,
                            const std::function<Result<void>(Article &)> &edit)
{
    Reviewing &reviewing = open.newsroom->reviewing();
    const auto before = reviewing.situation(open.id).result();
    const auto edited = open.drafting().edit(open.id, edit).result();
    if (!edited || !before || !before->standing.isApproved)
        return edited;
    if (const auto after = reviewing.situation(open.id).result(); after && !after->standing.isApproved)
        call.say(text(QT_TRANSLATE_NOOP(
            "Cli",
            "The text was changed: it is not approved any more, and an editor has to approve it again.")));
    return edited;
}

std::optional<int> revisionNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace toasoan::cli
