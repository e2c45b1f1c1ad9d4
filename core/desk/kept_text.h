#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/store/article_store.h"
#include "core/workflow/role.h"

#include <functional>
#include <optional>

namespace toasoan {

class Database;

// The text something is written over, as it was read or written before; none: whatever stands there.
using Over = std::optional<Article>;

// As what a text is kept.
struct Keep
{
    RevisionKind kind;
    Actor actor;
    QString note;
    Over over = {};
};

// Texts written through the gate (core/desk/edit_gate.h), on the writer thread. Where another text than
// `over` stands in the store, or somebody else has the article in hand, what is there stays, `article` is
// kept beside it as a revision, and the answer is Conflict.

Result<void> saveThroughGate(Database &database, const Article &article, const Keep &keep);
Result<int> keepThroughGate(Database &database, const Article &article,
                            const Keep &keep); // the revision's number

// Keeps `article` beside what stands there, unless the newest revision has its text. The number of the newest
// revision then.
Result<int> keepBeside(Database &database, const Article &article, const Actor &actor, const QDateTime &now);

} // namespace toasoan
