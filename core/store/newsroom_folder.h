#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace toasoan {

// Where things are in a newsroom folder.
QString storePath(const QString &folder);    // newsroom.sqlite
QString lockPath(const QString &folder);     // newsroom.lock
QString backupFolder(const QString &folder); // backups/

// Name of the type of the file system a folder is on, as the system calls it ("ext4", "nfs4" …).
using FileSystemOf = std::function<QByteArray(const QString &folder)>;
QByteArray fileSystemType(const QString &folder);

// SQLite's log does not work over a network: two machines would not see each other's locks.
bool isNetworkFileSystem(const QByteArray &type);

enum class FolderState { Absent, Empty, Newsroom, Other };
// Empty: nothing but what an interrupted creation leaves.
FolderState stateOf(const QString &folder);

// Makes the folder if need be, readable by its owner only.
Result<void> makePrivateFolder(const QString &folder);

// Only the owner may read and write: 0700 for the folder, 0600 for the store's files that are there.
void makePrivate(const QString &folder);

Error noNewsroom(const QString &folder);

} // namespace toasoan
