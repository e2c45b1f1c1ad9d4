#pragma once

#include "core/base/result.h"
#include "core/workflow/record_head.h"

#include <QStringList>

namespace toasoan {

class Database;

// The file into which the head of the record is written day by day, outside the store.

// Nothing there yet is an empty list. What is no plain file, or too large to be ours, is not read.
Result<ReadHeads> readHeadFile(const QString &path);

// Adds a line to what the file holds; all of that stays.
Result<void> addToHeadFile(const QString &path, const RecordHead &head);

// What holding the record against such a file found, in sentences for a person.
struct HeadsReport
{
    int heads = 0;
    QStringList problems;
};
// Without a path the file the newsroom has set, when it has: that it cannot be read or holds no head is a
// problem, as whoever changed the record may have taken it away.
Result<HeadsReport> checkHeads(Database &database, const QString &path);

} // namespace toasoan
