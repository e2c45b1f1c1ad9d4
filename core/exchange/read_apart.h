#pragma once

#include "core/exchange/import.h"
#include "core/exchange/office_parts.h"

namespace toasoan {

// Reads a document of Word with its tracked changes apart (ChangesRead); `found` is what reading it as usual
// told of its reviewers. People for whom that would take too long are counted as others.
Result<Imported> readApart(OfficeParts &parts, const QString &name, const WordReview &found);

} // namespace toasoan
