#include "app/cli/open_article.h"

#include "core/desk/drafting.h"

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

Result<Article> editArticle(const OpenArticle &open, const std::function<Result<void>(Article &)> &edit)
{
    return open.drafting().edit(open.id, edit).result();
}

std::optional<int> revisionNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace toasoan::cli
