#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace toasoan {

// The text of a file in UTF-8, with or without a byte order mark. Anything else is Unreadable, with a
// sentence that tells a person how to go on. `name` is only for that sentence.
Result<QString> decodeText(const QByteArray &bytes, const QString &name);

} // namespace toasoan
