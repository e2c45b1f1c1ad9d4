#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

namespace toasoan {
class Newsroom;
}

namespace toasoan::cli {

// The id a person means by `part`, and the article as it stands now.
Result<ArticleId> findId(Newsroom &newsroom, const QString &part);
Result<Article> findArticle(Newsroom &newsroom, const QString &part);

// A revision number as given on the command line; nothing when it is none.
std::optional<int> revisionNumber(const QString &text);

} // namespace toasoan::cli
