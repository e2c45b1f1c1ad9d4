#pragma once

#include "core/base/result.h"

#include <functional>

class QString;

namespace toasoan {

class Database;

// Holds what the tables of the process say – where articles stand, who approved, what was corrected, what is
// public and when it is to be – against the record, which is only added to, and tells each difference in a
// sentence. Approvals of other desks, which the record does not tell of one by one, have their signature.
Result<void> checkProcess(Database &database, const std::function<void(const QString &)> &tell);

} // namespace toasoan
