#include "core/store/database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>

namespace toasoan {

namespace {

constexpr int busyMilliseconds = 4000;

QString connectionName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("newsroom-%1").arg(++count);
}

QString uri(const QString &path, Access access)
{
    const QString file = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    switch (access) {
    case Access::Write:
        return file + QStringLiteral("?mode=rw");
    case Access::ReadOnly:
        return file + QStringLiteral("?mode=ro");
    case Access::Immutable:
        return file + QStringLiteral("?mode=ro&immutable=1");
    }
    return file;
}

// A null string would be stored as NULL.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName());
    connection.setDatabaseName(uri(path, access));
    connection.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
    std::unique_ptr<Database> database(new Database(connection));
    if (!connection.open())
        return storeError(connection.lastError());
    if (const auto configured = database->configure(access); !configured)
        return configured.error();
    return database;
}

Database::Database(const QSqlDatabase &connection)
    : m_connection(connection)
{
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<void> Database::configure(Access access)
{
    auto *sqlite = static_cast<sqlite3 *>(handle());
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // Closing must never be what writes into the file: a damaged store stays as it is, a reader leaves it
    // alone.
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);

    QStringList pragmas{
        QStringLiteral("PRAGMA mmap_size=0"),         QStringLiteral("PRAGMA foreign_keys=ON"),
        QStringLiteral("PRAGMA trusted_schema=OFF"),  QStringLiteral("PRAGMA cell_size_check=ON"),
        QStringLiteral("PRAGMA synchronous=FULL"),    QStringLiteral("PRAGMA temp_store=MEMORY"),
        QStringLiteral("PRAGMA wal_autocheckpoint=0")};
    if (access != Access::Write)
        pragmas << QStringLiteral("PRAGMA query_only=ON");
    for (const QString &pragma : pragmas)
        if (const auto done = run(pragma); !done)
            return done.error();

    // The first statement that reads the file is where a foreign or damaged one shows itself.
    if (const auto schema = run(QStringLiteral("SELECT count(*) FROM sqlite_schema")); !schema)
        return schema.error();
    if (access != Access::Write)
        return {};
    auto mode = run(QStringLiteral("PRAGMA journal_mode=WAL"));
    if (!mode)
        return mode.error();
    if (!mode->next() || mode->value(0).toString() != QLatin1String("wal"))
        return storeError(SQLITE_CANTOPEN, QStringLiteral("no write-ahead log here"));
    sqlite3_wal_hook(
        sqlite,
        [](void *self, sqlite3 *, const char *, int pages) {
            static_cast<Database *>(self)->m_logPages = pages;
            return SQLITE_OK;
        },
        this);
    return {};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storeError(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(bindable(value));
    if (!query.exec())
        return storeError(query.lastError());
    return query;
}

Result<void> Database::each(const QString &sql, const QVariantList &values,
                            const std::function<Result<void>(const QSqlQuery &)> &row)
{
    auto query = run(sql, values);
    if (!query)
        return query.error();
    while (query->next())
        if (auto done = row(*query); !done)
            return done;
    if (query->lastError().isValid())
        return storeError(query->lastError());
    return {};
}

Result<void> Database::between(const QString &begin, const QString &commit, const QString &rollback,
                               const std::function<Result<void>()> &work)
{
    if (const auto begun = run(begin); !begun)
        return begun.error();
    auto done = work();
    if (done) {
        const auto committed = run(commit);
        if (committed)
            return {};
        done = committed.error();
    }
    // SQLite may have rolled back by itself (a full disk does that), so its answer to this one says nothing.
    (void)run(rollback);
    return done;
}

Result<void> Database::inTransaction(const std::function<Result<void>()> &work)
{
    if (!sqlite3_get_autocommit(static_cast<sqlite3 *>(handle()))) {
        // No savepoint: each one makes FTS5 write out what it has gathered, which doubles the cost of an
        // import.
        const auto done = work();
        if (!done && !m_failure)
            m_failure = done.error();
        return done;
    }
    m_failure.reset();
    return between(QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("COMMIT"), QStringLiteral("ROLLBACK"),
                   [&]() -> Result<void> {
                       const auto done = work();
                       return done && m_failure ? Result<void>(*m_failure) : done;
                   });
}

Result<void> Database::inSnapshot(const std::function<Result<void>()> &work)
{
    return between(QStringLiteral("SAVEPOINT snapshot"), QStringLiteral("RELEASE snapshot"),
                   QStringLiteral("RELEASE snapshot"), work);
}

Result<void> Database::checkpoint(Checkpoint kind)
{
    auto *sqlite = static_cast<sqlite3 *>(handle());
    const int mode = kind == Checkpoint::Truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE;
    const int rc = sqlite3_wal_checkpoint_v2(sqlite, nullptr, mode, nullptr, nullptr);
    if (rc != SQLITE_OK)
        return storeError(sqlite3_extended_errcode(sqlite), QString::fromUtf8(sqlite3_errmsg(sqlite)));
    m_logPages = 0;
    return {};
}

Result<void> Database::finish()
{
    if (const auto emptied = checkpoint(Checkpoint::Truncate); !emptied)
        return emptied.error();
    sqlite3_db_config(static_cast<sqlite3 *>(handle()), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    return {};
}

void *Database::handle() const
{
    const QVariant handle = m_connection.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace toasoan
