#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>

namespace toasoan {

// A file of an export; `name` is relative to its folder and may stand in a folder of its own there. Bytes are
// asked for when their turn comes: original photos are large, and one is enough at a time.
struct ExportFile
{
    QString name;
    std::function<Result<QByteArray>()> bytes;
};

// Makes the folder of an export, or says that it cannot be made.
Result<void> makeFolder(const QString &path);

// All of them or, when one cannot be made or written or nobody wants them any more, none. The paths.
Result<QStringList> writeAll(const QList<ExportFile> &files, const QString &folder, const Progress &progress);

// Removes what writeAll() wrote, with the folders it made.
void takeBack(const QStringList &paths, const QString &folder);

// The first of "name", "name-2", "name-3" … under which none of the files of an export stands yet.
QString freeBase(const QString &folder, const QString &name,
                 const std::function<QStringList(const QString &)> &filesOf);

} // namespace toasoan
