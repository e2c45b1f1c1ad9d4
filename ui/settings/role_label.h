#pragma once

#include "core/workflow/role.h"

#include <QString>

namespace toasoan {

// "Editor", and what that is in a few words.
QString label(Role role);
QString explained(Role role);

// "Writer, editor", for a list.
QString label(Roles roles);

} // namespace toasoan
