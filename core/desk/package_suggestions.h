#pragma once

#include "core/base/result.h"
#include "core/desk/handed_article.h"

namespace toasoan {

class Database;

// Brings in what was suggested at the other desk, at its places in `text`, and what was decided there about
// suggestions that are open here. Whether anything was new. `trusted`: the accounts it names are known.
Result<bool> takeSuggestions(Database &database, const HandedArticle &handed, const Article &text,
                             bool trusted);

} // namespace toasoan
