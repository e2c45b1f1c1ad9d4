#include "core/store/migrations.h"

#include "core/base/safe_write.h"
#include "core/store/database.h"
#include "core/store/store_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

// Outside any namespace, as the macro wants it; the resources are in a static library.
static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace toasoan {

namespace {

// QSqlQuery runs one statement at a time, a step has many.
Result<void> runScript(Database &database, const QByteArray &sql)
{
    char *message = nullptr;
    auto *sqlite = static_cast<sqlite3 *>(database.handle());
    const int rc = sqlite3_exec(sqlite, sql.constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (rc != SQLITE_OK)
        return storeError(sqlite3_extended_errcode(sqlite), detail);
    return {};
}

} // namespace

QList<Migration> bundledMigrations()
{
    initMigrations();
    const QDir folder(QStringLiteral(":/migrations/sqlite"));
    QList<Migration> migrations;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        migrations.append({name.left(4).toInt(), name, file.readAll()});
        Q_ASSERT(migrations.last().number == migrations.size());
    }
    Q_ASSERT(!migrations.isEmpty());
    return migrations;
}

int newestVersion(const QList<Migration> &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.last().number;
}

Result<int> storeVersion(Database &database)
{
    auto query = database.run(QStringLiteral("PRAGMA user_version"));
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

Result<void> migrate(Database &database, const QList<Migration> &migrations)
{
    const auto version = storeVersion(database);
    if (!version)
        return version.error();
    for (const Migration &step : migrations) {
        if (step.number <= *version)
            continue;
        const auto done = database.inTransaction([&] {
            return runScript(database,
                             step.sql + "\n;PRAGMA user_version=" + QByteArray::number(step.number));
        });
        if (!done)
            return done.error();
    }
    return {};
}

Result<void> createStore(const QString &path, const QList<Migration> &migrations)
{
    const QString unfinished = path + QStringLiteral(".new");
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(unfinished + QLatin1String(suffix));
    if (const auto made = safeWrite(unfinished, {}); !made)
        return made.error();
    {
        auto database = Database::open(unfinished, Access::Write);
        if (!database)
            return database.error();
        const auto application =
            runScript(**database, "PRAGMA application_id=" + QByteArray::number(storeApplicationId));
        if (!application)
            return application.error();
        if (const auto migrated = migrate(**database, migrations); !migrated)
            return migrated.error();
        if (const auto finished = (*database)->finish(); !finished)
            return finished.error();
    }
    if (!QFile::rename(unfinished, path))
        return storeError(SQLITE_CANTOPEN, QStringLiteral("rename"));
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace toasoan
