#pragma once

#include "core/base/id.h"

namespace toasoan {

// Which article of ours a document was made of, as its properties say. Anybody may write them: they are a
// hint, to be looked up, never a permission.
struct SentArticle
{
    ArticleId id; // null when nothing is said
    int revision = 0;

    bool operator==(const SentArticle &) const = default;
};

// What docx and odt both call the properties.
constexpr QLatin1String sentArticleProperty("ToaSoanArticle");
constexpr QLatin1String sentRevisionProperty("ToaSoanRevision");

} // namespace toasoan
