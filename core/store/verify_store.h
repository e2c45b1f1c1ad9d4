#pragma once

#include "core/base/result.h"

namespace toasoan {

class Database;

struct RowCounts
{
    int articles = 0;
    int revisions = 0;
    int photos = 0;
};
Result<RowCounts> countRows(Database &database);

// SQLite's own check of the file.
Result<void> checkWhole(Database &database);

// Every working copy and revision against its hash.
Result<void> checkHashes(Database &database);

} // namespace toasoan
