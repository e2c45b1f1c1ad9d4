#pragma once

#include "core/exchange/output.h"

namespace toasoan {

// A4 pages with masthead, headline, date line, justified text, figures kept with captions, running head and
// page numbers; outline, language, title and author set. Any thread with a QGuiApplication.
Result<QByteArray> writePdf(const Output &output, const Progress &progress = {});

} // namespace toasoan
