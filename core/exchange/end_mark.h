#pragma once

#include "core/exchange/output.h"

namespace toasoan {

// The body as the house closes it: "./." as written, always or never there. Nothing but the last text
// changes.
Body withEndMark(Body body, House::EndMark endMark);

// A body that was printed so and came back, without what only the print did: where `here` was printed, the
// end of its last text reads as it does here.
Body withoutPrintedMark(Body returned, const Body &here, House::EndMark printed);

// The block whose text ends in the mark, or -1. Outputs may set the mark apart.
qsizetype endMarkBlock(const Body &body);

constexpr QStringView endMark = u"./.";

} // namespace toasoan
