#pragma once

#include "core/base/result.h"
#include "core/workflow/record_entry.h"
#include "core/workflow/record_head.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>
#include <limits>
#include <optional>

namespace toasoan {

class Database;

// Which entries of the record to read, newest first.
struct RecordQuery
{
    ArticleId article;      // null: of all, and of none
    AccountId account;      // null: of everybody
    QString actor;          // as it stands in the record; empty: of everybody
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

    // The hash of an entry that reads otherwise than it stands in the store is empty: it fits nothing.
    Result<QList<RecordEntry>> entries(const RecordQuery &query);

    // Hands at most `most` entries to `entry`, oldest first, from the number `from` on.
    static constexpr qint64 theFirst = std::numeric_limits<qint64>::min(); // also what somebody put before it
    static constexpr int all = -1;
    Result<void> each(qint64 from, int most, const std::function<Result<void>(const RecordEntry &)> &entry);

    Result<std::optional<RecordHead>> head(const QDateTime &now); // none: there is no entry
    Result<QByteArray> hashOf(qint64 number);                     // empty: no such entry
    Result<QStringList> actors();                                 // everybody who is named, once

    // The headlines of these articles now, as far as they are there.
    Result<QHash<ArticleId, QString>> headlines(const QList<ArticleId> &articles);

private:
    Result<std::pair<qint64, qint64>> bounds(const RecordQuery &query);

    Database &m_database;
};

} // namespace toasoan
