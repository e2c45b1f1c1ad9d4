#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace toasoan {

// The whole of a file somebody names, if it is no larger than `limit` bytes. Reads what the file is now, not
// what its folder says, so that a device or a growing file stays bounded too.
Result<QByteArray> readFile(const QString &path, qint64 limit);

} // namespace toasoan
