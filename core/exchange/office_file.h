#pragma once

#include "core/exchange/import.h"

namespace toasoan {

// Whether the bytes are a document of a word processor, or a container that may be one: docx, odt, doc, rtf.
bool isOfficeFile(const QByteArray &bytes);

// Reads it. doc and rtf are first converted by LibreOffice, which takes seconds; without it the answer says
// so.
Result<Imported> readOfficeFile(const QByteArray &bytes, const QString &name, ChangesRead changes);

} // namespace toasoan
