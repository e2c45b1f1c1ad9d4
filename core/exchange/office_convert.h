#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace toasoan {

enum class OldDocument { Doc, Rtf };

// The document as docx, made by LibreOffice where it is installed: in a folder and with a profile of its own
// that are gone afterwards, without macros, links or network, for no longer than a minute and in bounded
// memory. Blocks; not for the GUI thread. `name` is the file's, for sentences.
Result<QByteArray> convertedToDocx(const QByteArray &bytes, OldDocument kind, const QString &name);

} // namespace toasoan
