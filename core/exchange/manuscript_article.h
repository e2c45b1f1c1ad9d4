#pragma once

#include "core/exchange/import.h"
#include "core/exchange/manuscript.h"

namespace toasoan {

// What a document reports, as an article: by its styles where it has them, else by how a line looks and reads
// – a first line in large or bold letters is the headline, a short bold line a heading, what stands below a
// picture its caption.
Imported articleFrom(Manuscript manuscript);

} // namespace toasoan
