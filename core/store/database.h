#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>

namespace toasoan {

enum class Access { Write, ReadOnly };

// One SQLite connection, used by one thread. Opened with the settings of design/reliability §1.4.
class Database
{
public:
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Prepares, binds by position and runs one statement; every failure, also of prepare(), is an Error.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});

    // Runs `work` between BEGIN IMMEDIATE and COMMIT; rolls back when it fails.
    Result<void> inTransaction(const std::function<Result<void>()> &work);

    void *handle() const; // sqlite3 *

private:
    explicit Database(QString connectionName);

    QString m_connectionName;
};

// What SQLite's extended result code means for a person.
Error storeError(const QSqlError &error);

} // namespace toasoan
