#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

class QString;

namespace toasoan {

// Puts `bytes` at `path`, or leaves whatever stood there untouched and says why. Checks write, flush, fsync
// and rename, and syncs the folder: QSaveFile alone replaces a good file by a truncated one on a full disk. A
// new file is readable by its owner only.
Result<void> safeWrite(const QString &path, QByteArrayView bytes);

// Makes the names in a folder last through a power cut.
Result<void> syncFolder(const QString &path);

} // namespace toasoan
