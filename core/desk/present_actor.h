#pragma once

#include "core/base/result.h"
#include "core/workflow/role.h"

namespace toasoan {

class Database;

// `actor` with the roles the store gives them at this moment: an account that was switched off, lost a role
// or was changed by another program since its owner signed in is taken at its present word. Without accounts,
// as given. On the thread of `database`, in the transaction of what is decided by it.
Result<Actor> presentActor(Database &database, const Actor &actor);

} // namespace toasoan
