#pragma once

#include "app/cli/command.h"

#include "core/article/article.h"
#include "core/desk/newsroom.h"

#include <functional>

namespace toasoan {
class Drafting;
}

namespace toasoan::cli {

// An article by a part of its id, in the newsroom the call means.
struct OpenArticle
{
    std::unique_ptr<Newsroom> newsroom;
    ArticleId id;

    Drafting &drafting() const;
};
Result<OpenArticle> openArticle(const Call &call, const QString &part, OpenMode mode);

// The article as it stands now.
Result<Article> findArticle(Newsroom &newsroom, const QString &part);

// Lets `edit` change the article and keeps a revision; answers with the article as it is then.
// What else it meant – that an approval no longer holds – is said on standard error.
Result<Article> editArticle(const Call &call, const OpenArticle &open,
                            const std::function<Result<void>(Article &)> &edit);

// A revision number as given on the command line; nothing when it is none.
std::optional<int> revisionNumber(const QString &text);

} // namespace toasoan::cli
