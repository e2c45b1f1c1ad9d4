#include "core/store/instance_lock.h"

#include "core/store/database.h"
#include "core/store/newsroom_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>

#include <sqlite3.h>

namespace toasoan {

namespace {

constexpr qint64 smallestFile = 4096; // bytes a file of a few letters takes on a disk

} // namespace

Result<std::unique_ptr<QLockFile>> lockNewsroom(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(lockPath(folder));
    lock->setStaleLockTime(0);
    // The second try is for a dead process whose number another one has by now: the file goes only when
    // nobody holds the system's own lock on it.
    if (lock->tryLock(0) ||
        (lock->error() == QLockFile::LockFailedError && lock->removeStaleLockFile() && lock->tryLock(0)))
        return lock;
    const QString shown = QDir::toNativeSeparators(folder);
    if (lock->error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host;
        QString program;
        lock->getLockInfo(&process, &host, &program);
        return Error{Fault::InUse,
                     QCoreApplication::translate(
                         "Store", "The newsroom “%1” is open already: in %2 on %3, process %4. Go on "
                                  "there, or close it there first.")
                         .arg(shown, program, host)
                         .arg(process),
                     {}};
    }
    // What is neither held nor forbidden could not be written down.
    if (lock->error() == QLockFile::UnknownError && QStorageInfo(folder).bytesAvailable() < smallestFile)
        return storeError(SQLITE_FULL, QStringLiteral("no room for the lock"));
    return Error{Fault::NotAllowed,
                 QCoreApplication::translate(
                     "Store", "Nothing may be written in “%1”. Check whose folder it is, or open the "
                              "newsroom for reading only.")
                     .arg(shown),
                 {}};
}

} // namespace toasoan
