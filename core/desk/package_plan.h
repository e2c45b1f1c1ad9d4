#pragma once

#include "core/desk/package_signer.h"

namespace toasoan {

struct TakenPlan
{
    bool isNews = false;
    QStringList notes; // sentences
};

// When the deadline of an article was set last, here or elsewhere as far as it is known here; invalid: never.
Result<QDateTime> deadlineSetAt(Database &database, ArticleId id);

// By when the article is wanted: whoever set it last is right, `ours` being when that was here. Who works on
// it: people with accounts here are assigned, if who takes the package in may do that; the others stay words.
// `isNewer`: the package tells of what was not known here.
Result<TakenPlan> takePlan(const ArticleTaking &taking, const QDateTime &ours, bool isNewer);

} // namespace toasoan
