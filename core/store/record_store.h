#pragma once

#include "core/base/result.h"
#include "core/workflow/record_entry.h"

#include <QList>

namespace toasoan {

class Database;

// Which entries of the record to read, newest first.
struct RecordQuery
{
    ArticleId article;      // null: of all, and of none
    AccountId account;      // null: of everybody
    QList<Recorded> what;   // empty: everything
    QDateTime since, until; // invalid: without end; `until` is not in it
    qint64 before = 0;      // only entries with a smaller number; 0: from the newest
    int limit = 200;
};

// The record of the newsroom, on a connection of the calling thread.
class RecordStore
{
public:
    explicit RecordStore(Database &database);

    // Adds an entry at the end of the chain, with its number, uptime and hash, inside the caller's
    // transaction so that nothing happens without it.
    Result<RecordEntry> add(RecordEntry entry);

    Result<QList<RecordEntry>> entries(const RecordQuery &query);

private:
    Database &m_database;
};

} // namespace toasoan
