#pragma once

#include "core/desk/handed_article.h"

namespace toasoan {

// Where the revisions of a package stand among those here.
struct PackageHistory
{
    QList<int> here;              // of each of theirs its number here; 0: it is missing
    QList<WholeRevision> missing; // of theirs
    int last = 0;                 // the newest here
    int text = 0;                 // the newest here that the text was
    bool hasTheirs = false;       // our text is theirs, or was made of it
    bool isBehind = false;        // theirs was made of our text as it is
    Article base;                 // what both began with, where neither is so

    // The missing ones as they are numbered behind `after`, with their parents here; `here` is filled in.
    QList<WholeRevision> numbered(int after, const HandedArticle &handed);
};

Result<PackageHistory> historyOf(ArticleStore &articles, const HandedArticle &handed, const Article &present);

} // namespace toasoan
