#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

class QSqlError;

namespace toasoan {

enum class Access {
    Write,
    ReadOnly,  // beside a writer
    Immutable, // no lock and no -wal: for files nobody can be writing, as a checked backup or a read-only
               // folder
};

// One SQLite connection, used by one thread. Opened with the settings of design/reliability §1.4. It neither
// checkpoints by itself nor makes a file: whoever owns the writer calls checkpoint().
class Database
{
public:
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Prepares, binds by position and runs one statement; every failure, also of prepare(), is an Error. A
    // null string is stored as an empty one; NULL is QVariant().
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});

    // Hands each row to `row` until it fails. Unlike a loop over next(), it notices a fault in the middle.
    Result<void> each(const QString &sql, const QVariantList &values,
                      const std::function<Result<void>(const QSqlQuery &)> &row);

    // Runs `work` between BEGIN IMMEDIATE and COMMIT; rolls back when it fails. Inside another transaction it
    // is a part of that one: when it fails, all of it fails.
    Result<void> inTransaction(const std::function<Result<void>()> &work);

    // Runs `work`, which only reads, on one state of the store, whatever others commit meanwhile.
    Result<void> inSnapshot(const std::function<Result<void>()> &work);

    // Brings the log into the file; Truncate also empties the log, waiting for readers as long as a lock may
    // take.
    enum class Checkpoint { Passive, Truncate };
    Result<void> checkpoint(Checkpoint kind);

    // Empties the log and lets closing remove it: the last thing the writer does.
    Result<void> finish();

    int logPages() const { return m_logPages; } // pages in the log after the last commit of this connection
    void *handle() const;                       // sqlite3 *

private:
    explicit Database(const QSqlDatabase &connection);
    Result<void> configure(Access access);
    Result<void> between(const QString &begin, const QString &commit, const QString &rollback,
                         const std::function<Result<void>()> &work);

    QSqlDatabase m_connection;
    int m_logPages = 0;
    std::optional<Error> m_failure; // of a part of the transaction
};

// What SQLite's extended result code means for a person.
Error storeError(const QSqlError &error);
Error storeError(int code, const QString &detail);

} // namespace toasoan
