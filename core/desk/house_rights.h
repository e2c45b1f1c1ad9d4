#pragma once

#include "core/base/result.h"
#include "core/workflow/role.h"

namespace toasoan {

class Database;

// What holds for everybody in the newsroom – its words, forms, rules, templates and snippets – is decided by
// editors and administrators.
bool decidesForHouse(Roles roles);

// NotAllowed, in a sentence, unless `actor` does by the roles the store gives them at this moment. On the
// thread of `database`.
Result<void> askHouse(Database &database, const Actor &actor);

} // namespace toasoan
