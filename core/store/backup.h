#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace toasoan {

class Database;

struct BackupInfo
{
    QString path;
    QDateTime madeAt;
    qint64 bytes = 0;
};

// Copies the live store with SQLite's backup API to `path`, checks the copy (integrity, row counts, revision
// hashes), syncs it and only then gives it its name. Pictures are not in it: they never change and stay in
// media/.
Result<void> backUp(Database &database, const QString &path);

// The daily backup in `folder`/backups, when today has none yet; keeps the newest seven. Never removes one
// when the new one could not be made and checked.
Result<void> backUpDaily(Database &database, const QString &folder, QDate today);

// Backups of a newsroom folder, newest first.
QList<BackupInfo> backups(const QString &folder);

// Puts a checked backup in place of the store of `folder`, which nobody may have open. The store that was
// there is kept beside it under a name of its own, its -wal and -shm with it. Returns where it is kept.
Result<QString> restoreBackup(const QString &folder, const QString &backup);

} // namespace toasoan
