#pragma once

#include "core/exchange/import.h"

namespace toasoan {

// Reads plain text of the shape a portal prints: date line, headline, captions set off by an empty line or a
// leading space, paragraphs, "./.", source line, page furniture. See the tests for the shapes.
Imported readText(const QString &text, const QString &name);

} // namespace toasoan
