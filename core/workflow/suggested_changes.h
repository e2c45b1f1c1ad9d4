#pragma once

#include "core/workflow/suggestion.h"

#include <QList>

namespace toasoan {

// The places where `after` is another text than `before`, each as a change of its own, in reading order of
// `after`. Dates, tags and what people leave alone in proofreading are no places of the text.
QList<SuggestedChange> changesBetween(const Article &before, const Article &after);

// `article` with the change made. Conflict where the place reads otherwise by now, or is gone.
Result<Article> withChange(const Article &article, const SuggestedChange &change);

struct ChangesMade
{
    Article article;
    QList<qsizetype> conflicts; // which could not be made, ascending
};

// With all of them that can be made: of what changesBetween() found, `after` as far as its places go.
ChangesMade withEach(const Article &article, const QList<SuggestedChange> &changes);

} // namespace toasoan
