#include "core/store/store.h"

#include "core/store/backup.h"
#include "core/store/instance_lock.h"
#include "core/store/migrations.h"
#include "core/store/search_index.h"
#include "core/store/settings_store.h"
#include "core/store/store_file.h"
#include "core/store/store_thread.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <atomic>

namespace toasoan {

namespace {

constexpr qint64 weekOfMilliseconds = 7LL * 24 * 3600 * 1000;

QString checkedAtKey()
{
    return QStringLiteral("store.checkedAt");
}

Error damagedStore(const QString &path, const QString &detail)
{
    return {Fault::Damaged,
            QCoreApplication::translate(
                "Store", "The store “%1” is damaged. It was left as it is; put the last backup in "
                         "its place.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

// Names the file in errors about damage, which SQLite's answers do not.
Error named(const Error &error, const QString &path)
{
    return error.fault == Fault::Damaged ? damagedStore(path, error.detail) : error;
}

Result<void> quickCheck(Database &database, const QString &path)
{
    auto query = database.run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!query)
        return named(query.error(), path);
    const QString answer = query->next() ? query->value(0).toString() : QString();
    if (answer != QLatin1String("ok"))
        return damagedStore(path, answer);
    return {};
}

// After an unclean end, and weekly.
Result<void> checkWhenDue(Database &database, const QString &path, bool unclean, const QDateTime &now)
{
    SettingsStore settings(database);
    const auto last = settings.value(checkedAtKey());
    if (!last)
        return named(last.error(), path);
    const qint64 age = now.toMSecsSinceEpoch() - last->toLongLong();
    if (!unclean && age >= 0 && age < weekOfMilliseconds)
        return {};
    if (const auto checked = quickCheck(database, path); !checked)
        return checked;
    if (const auto kept = settings.setValue(checkedAtKey(), QString::number(now.toMSecsSinceEpoch()));
        !kept && kept.error().fault != Fault::DiskFull)
        return kept;
    return {};
}

Result<void> bringUpToDate(Database &database, const QString &folder, const QDateTime &now)
{
    const QList<Migration> migrations = bundledMigrations();
    const auto version = storeVersion(database);
    if (!version)
        return version.error();
    const int newest = newestVersion(migrations);
    if (*version == newest)
        return {};
    if (*version > newest || *version < 1)
        return damagedStore(storePath(folder), QStringLiteral("version %1 in the log").arg(*version));
    if (const auto made = makePrivateFolder(backupFolder(folder)); !made)
        return made;
    const QString name = QStringLiteral("before-migration-%1-to-%2-%3.sqlite")
                             .arg(*version)
                             .arg(newest)
                             .arg(now.toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    if (const auto kept = backUp(database, QDir(backupFolder(folder)).filePath(name)); !kept)
        return kept;
    return migrate(database, migrations);
}

Result<std::unique_ptr<Database>> openWriter(const QString &folder, const QDateTime &now)
{
    const QString path = storePath(folder);
    const bool unclean = leftUnclean(path);
    auto database = Database::open(path, Access::Write);
    if (!database)
        return named(database.error(), path);
    makePrivate(folder);
    if (const auto checked = checkWhenDue(**database, path, unclean, now); !checked)
        return checked.error();
    if (const auto done = bringUpToDate(**database, folder, now); !done)
        return named(done.error(), path);
    if (const auto indexed = renewIndexWhenDue(**database); !indexed)
        return named(indexed.error(), path);
    return database;
}

// A folder nobody may write in: without a log the file is whole by itself and cannot change under us.
Result<std::unique_ptr<Database>> openUnwritable(const QString &path, const Error &reason)
{
    const bool log =
        QFileInfo::exists(path + QStringLiteral("-wal")) || QFileInfo::exists(path + QStringLiteral("-shm"));
    if (QFileInfo(QFileInfo(path).absolutePath()).isWritable() || reason.fault == Fault::Damaged)
        return named(reason, path);
    if (!log)
        return Database::open(path, Access::Immutable);
    return Error{Fault::Unreadable,
                 QCoreApplication::translate(
                     "Store", "The newsroom “%1” was not closed properly and its folder cannot be written. "
                              "Copy the folder to a place where you may write, and open it there.")
                     .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
                 reason.detail};
}

Result<std::unique_ptr<Database>> openReader(const QString &path)
{
    auto database = Database::open(path, Access::ReadOnly);
    if (!database)
        return openUnwritable(path, database.error());
    return database;
}

// Between the pieces of work of the process that has the newsroom open, or alone: then nothing is left in the
// log.
void writeBeside(const QString &folder, Database &reader, const std::function<void(Database &)> &work)
{
    const auto lock = lockNewsroom(folder);
    const bool canWrite = lock || lock.error().fault == Fault::InUse;
    const auto database = canWrite ? Database::open(storePath(folder), Access::Write)
                                   : Result<std::unique_ptr<Database>>(lock.error());
    work(database ? **database : reader);
    if (database && lock)
        (void)(*database)->finish(); // what stays in the log is brought in by who opens it next
}

Result<void> refuseNetwork(const QString &folder, const FileSystemOf &fileSystemOf)
{
    QString existing = QFileInfo(folder).absoluteFilePath();
    while (!QFileInfo::exists(existing) && QFileInfo(existing).path() != existing)
        existing = QFileInfo(existing).path();
    const QByteArray type = fileSystemOf(existing);
    if (!isNetworkFileSystem(type))
        return {};
    return Error{Fault::Refused,
                 QCoreApplication::translate(
                     "Store", "“%1” is on a network drive, where a newsroom can be damaged. Keep it on a "
                              "disk of this computer and put backups on the network.")
                     .arg(QDir::toNativeSeparators(folder)),
                 QString::fromLatin1(type)};
}

// Which folders a mode takes; makes the folder when that is asked for.
Result<void> prepareFolder(const QString &folder, OpenMode mode)
{
    const FolderState state = stateOf(folder);
    if (state == FolderState::Newsroom)
        return {};
    if (state == FolderState::Other || mode != OpenMode::CreateOrWrite)
        return noNewsroom(folder);
    return makePrivateFolder(folder);
}

} // namespace

struct Store::Parts
{
    QString folder;
    std::atomic<bool> writing = true;
    std::unique_ptr<QLockFile> lock;
    // The reader ends first: the writer's last checkpoint must not wait for it.
    std::unique_ptr<StoreThread> writer;
    std::unique_ptr<StoreThread> reader;
};

Store::Store()
    : m_parts(std::make_unique<Parts>())
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &folder, OpenMode mode, const Clock &clock,
                                           const FileSystemOf &fileSystemOf)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (const auto local = refuseNetwork(path, fileSystemOf); !local)
        return local.error();
    if (const auto prepared = prepareFolder(path, mode); !prepared)
        return prepared.error();
    std::unique_ptr<Store> store(new Store);
    store->m_parts->folder = path;
    if (const auto started = store->start(mode, clock); !started)
        return started.error();
    return store;
}

Result<void> Store::start(OpenMode mode, const Clock &clock)
{
    const QString folder = m_parts->folder;
    const QString path = storePath(folder);
    const QList<Migration> migrations = bundledMigrations();
    const bool writes = mode != OpenMode::Read;
    if (writes) {
        auto lock = lockNewsroom(folder);
        if (!lock)
            return lock.error();
        m_parts->lock = *std::move(lock);
        // Looked at again under the lock: another process may have made it a moment ago.
        if (mode == OpenMode::CreateOrWrite && stateOf(folder) == FolderState::Empty)
            if (const auto created = createStore(path, migrations); !created)
                return created;
    }
    const auto header = readStoreHeader(path, newestVersion(migrations));
    if (!header)
        return header.error();
    if (writes) {
        m_parts->writer = std::make_unique<StoreThread>(StoreThread::Role::Writer);
        const QDateTime now = clock();
        if (auto opened = m_parts->writer->start([folder, now] { return openWriter(folder, now); }); !opened)
            return opened;
    } else if (header->version < newestVersion(migrations)) {
        return Error{Fault::Unreadable,
                     QCoreApplication::translate(
                         "Store", "The newsroom “%1” was written by an older version of this program. Open "
                                  "it once for writing; it is brought up to date then.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    }
    m_parts->reader = std::make_unique<StoreThread>(StoreThread::Role::Reader);
    return m_parts->reader->start([path] { return openReader(path); });
}

QString Store::folder() const
{
    return m_parts->folder;
}

bool Store::canWrite() const
{
    return m_parts->writer != nullptr;
}

void Store::setWriting(bool on)
{
    m_parts->writing = on;
}

void Store::post(Lane lane, std::function<void(Database &)> work)
{
    const bool mayWrite = lane == Lane::Anyway || (lane == Lane::Writer && m_parts->writing);
    if (m_parts->writer && mayWrite)
        m_parts->writer->post(std::move(work));
    else if (lane == Lane::Anyway)
        m_parts->reader->post([folder = m_parts->folder, work = std::move(work)](Database &reader) {
            writeBeside(folder, reader, work);
        });
    else
        m_parts->reader->post(std::move(work));
}

} // namespace toasoan
