#pragma once

#include "core/exchange/import.h"

namespace toasoan {

// Reads a page: headline, date, body, figures with captions, source, without scripts, frames and page
// furniture.
Result<Imported> readHtml(const QString &html, const QString &name);

} // namespace toasoan
