#pragma once

#include "core/base/result.h"
#include "core/workflow/desk_notice.h"

namespace toasoan {

class Database;

// Who is told of what somebody does: each person once, never the one who does it, nobody who is switched off,
// and nobody where there are no accounts. Inside the transaction of what is told of.

Result<void> tellOfStep(Database &database, Act act, const DeskNotice &notice, const Actor &actor);
Result<void> tellNamed(Database &database, const RemarkLine &line, RemarkId remark, ArticleId article);
Result<void> tellOne(Database &database, AccountId account, const DeskNotice &notice, const Actor &actor);

} // namespace toasoan
