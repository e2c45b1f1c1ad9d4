#pragma once

#include "core/article/span.h"

namespace toasoan {

struct CleanReport;

// The runs of a block from outside as the model holds them: every text cleaned, runs of white space one
// space, none at the ends, words of over 1,000 letters divided (`divided` is set), neighbours of one style
// joined.
QList<Span> cleanSpans(const QList<Span> &raw, CleanReport &report, bool &divided);

// What cleaning found here, added to what it found before.
void addTo(CleanReport &report, const CleanReport &found);

} // namespace toasoan
