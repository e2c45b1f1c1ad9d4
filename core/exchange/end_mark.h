#pragma once

#include "core/exchange/output.h"

namespace toasoan {

// The body as the house closes it: "./." as written, always or never there. Nothing but the last text
// changes.
Body withEndMark(Body body, House::EndMark endMark);

// The block whose text ends in the mark, or -1. Outputs may set the mark apart.
qsizetype endMarkBlock(const Body &body);

constexpr QStringView endMark = u"./.";

} // namespace toasoan
