#include "app/cli/find_article.h"

#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"

namespace toasoan::cli {

Result<ArticleId> findId(Newsroom &newsroom, const QString &part)
{
    return newsroom.drafting().idLike(part.toLower()).result();
}

Result<Article> findArticle(Newsroom &newsroom, const QString &part)
{
    const auto id = findId(newsroom, part);
    if (!id)
        return id.error();
    return newsroom.drafting().article(*id).result();
}

std::optional<int> revisionNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace toasoan::cli
