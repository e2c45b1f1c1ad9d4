#include "core/store/backup.h"

#include "core/base/safe_write.h"
#include "core/store/database.h"
#include "core/store/instance_lock.h"
#include "core/store/migrations.h"
#include "core/store/newsroom_folder.h"
#include "core/store/store_file.h"
#include "core/store/verify_store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace toasoan {

namespace {

constexpr int pagesPerStep = 256;
constexpr int keptDaily = 7;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

void removeWithLogs(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

Error sqliteError(sqlite3 *sqlite)
{
    return storeError(sqlite3_extended_errcode(sqlite), QString::fromUtf8(sqlite3_errmsg(sqlite)));
}

// All pages of one state of `from` into the empty file at `part`, as one file without a log.
Result<void> copyPages(sqlite3 *from, sqlite3 *to)
{
    sqlite3_exec(to, "PRAGMA synchronous=FULL", nullptr, nullptr, nullptr);
    sqlite3_backup *copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy)
        return sqliteError(to);
    int rc = SQLITE_OK;
    while (rc == SQLITE_OK)
        rc = sqlite3_backup_step(copy, pagesPerStep);
    sqlite3_backup_finish(copy);
    if (rc != SQLITE_DONE)
        return storeError(rc, QStringLiteral("backup step"));
    if (sqlite3_exec(to, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(to);
    return {};
}

Result<void> copyStore(Database &database, const QString &part)
{
    if (const auto made = safeWrite(part, {}); !made)
        return made;
    sqlite3 *to = nullptr;
    const int rc = sqlite3_open_v2(QFile::encodeName(part).constData(), &to, SQLITE_OPEN_READWRITE, nullptr);
    Result<void> done = rc == SQLITE_OK ? Result<void>() : storeError(rc, QStringLiteral("open"));
    if (done)
        done = copyPages(static_cast<sqlite3 *>(database.handle()), to);
    sqlite3_close_v2(to);
    return done;
}

Result<void> syncFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return synced ? Result<void>() : storeError(SQLITE_IOERR_FSYNC, path);
}

// Judged by its rows and hashes: a copy that was cut short can still pass SQLite's own check.
Result<void> checkCopy(const QString &part, const RowCounts &wanted)
{
    if (const auto header = readStoreHeader(part, newestVersion(bundledMigrations())); !header)
        return header.error();
    auto copy = Database::open(part, Access::Immutable);
    if (!copy)
        return copy.error();
    if (const auto whole = checkWhole(**copy); !whole)
        return whole;
    const auto counts = countRows(**copy);
    if (!counts)
        return counts.error();
    if (counts->articles < wanted.articles || counts->revisions < wanted.revisions ||
        counts->photos < wanted.photos)
        return storeError(SQLITE_CORRUPT, QStringLiteral("rows are missing in the copy"));
    return checkHashes(**copy);
}

Error notKept(const Error &reason, const QString &path)
{
    if (reason.fault != Fault::Damaged)
        return reason;
    return {Fault::Damaged,
            QCoreApplication::translate(
                "Store", "The newsroom's store is damaged, so no backup was made at “%1”. The backups "
                         "made before are kept.")
                .arg(shown(path)),
            reason.detail};
}

Result<void> copyChecked(Database &database, const QString &part)
{
    RowCounts counts;
    const auto copied = database.inSnapshot([&]() -> Result<void> {
        // Counting begins the snapshot: what others commit from here on neither shows nor makes the copy
        // start again.
        const auto present = countRows(database);
        if (!present)
            return present.error();
        counts = *present;
        return copyStore(database, part);
    });
    if (!copied)
        return copied;
    if (const auto checked = checkCopy(part, counts); !checked)
        return checked;
    return syncFile(part);
}

QString dailyName(QDate day)
{
    return QStringLiteral("daily-%1.sqlite").arg(day.toString(Qt::ISODate));
}

void keepNewestDaily(const QDir &folder)
{
    const QStringList names = folder.entryList({QStringLiteral("daily-*.sqlite")}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < names.size() - keptDaily; ++i)
        QFile::remove(folder.filePath(names[i]));
}

QString freeKeptPath(const QString &store)
{
    QString path;
    for (int n = 1;
         path.isEmpty() || QFileInfo::exists(path) || QFileInfo::exists(path + QStringLiteral("-wal")); ++n)
        path = QStringLiteral("%1.replaced-%2").arg(store).arg(n);
    return path;
}

Error notMoved(const QString &path)
{
    return {Fault::Unwritable,
            QCoreApplication::translate("Store",
                                        "“%1” cannot be moved aside, so the backup was not put in its place.")
                .arg(shown(path)),
            {}};
}

} // namespace

Result<void> backUp(Database &database, const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{
            Fault::Unwritable,
            QCoreApplication::translate("Store", "“%1” is there already. Choose another name for the backup.")
                .arg(shown(path)),
            {}};
    const QString part = path + QStringLiteral(".part");
    removeWithLogs(part);
    if (const auto copied = copyChecked(database, part); !copied) {
        removeWithLogs(part);
        return notKept(copied.error(), path);
    }
    if (!QFile::rename(part, path)) {
        removeWithLogs(part);
        return storeError(SQLITE_IOERR_WRITE, QStringLiteral("rename"));
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<void> backUpDaily(Database &database, const QString &folder, QDate today)
{
    const QDir backupsOf(backupFolder(folder));
    if (QFileInfo::exists(backupsOf.filePath(dailyName(today))))
        return {};
    if (const auto made = makePrivateFolder(backupsOf.path()); !made)
        return made;
    if (const auto made = backUp(database, backupsOf.filePath(dailyName(today))); !made)
        return made;
    keepNewestDaily(backupsOf);
    return {};
}

QList<BackupInfo> backups(const QString &folder)
{
    QList<BackupInfo> found;
    const QDir backupsOf(backupFolder(folder));
    for (const QFileInfo &file :
         backupsOf.entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Name))
        found.append({file.absoluteFilePath(), file.lastModified(), file.size()});
    std::stable_sort(found.begin(), found.end(),
                     [](const BackupInfo &a, const BackupInfo &b) { return a.madeAt > b.madeAt; });
    return found;
}

Result<QString> restoreBackup(const QString &folder, const QString &backup)
{
    const auto lock = lockNewsroom(folder);
    if (!lock)
        return lock.error();
    if (const auto header = readStoreHeader(backup, newestVersion(bundledMigrations())); !header)
        return header.error();
    const QString store = storePath(folder);
    const QString part = store + QStringLiteral(".part");
    removeWithLogs(part);
    {
        auto source = Database::open(backup, Access::Immutable);
        if (!source)
            return source.error();
        if (const auto copied = copyChecked(**source, part); !copied) {
            removeWithLogs(part);
            return copied.error();
        }
    }
    const QString kept = freeKeptPath(store);
    // The old log first: a log beside a store that is not its own makes it unreadable.
    for (const char *suffix : {"-wal", "-shm", ""}) {
        const QString from = store + QLatin1String(suffix);
        if (QFileInfo::exists(from) && !QFile::rename(from, kept + QLatin1String(suffix)))
            return notMoved(from);
    }
    if (!QFile::rename(part, store))
        return notMoved(store);
    if (const auto synced = syncFolder(folder); !synced)
        return synced.error();
    return kept;
}

} // namespace toasoan
