#pragma once

#include "core/exchange/manuscript.h"
#include "core/exchange/office_parts.h"
#include "core/exchange/tracked_changes.h"

namespace toasoan {

// A document of Word (ECMA-376, transitional and strict) as passages. `name` is the file's, for sentences.
Result<Manuscript> readDocx(OfficeParts &parts, const QString &name, const TrackedChanges &changes = {});

// The bytes of XML that reading the document once takes.
qint64 docxReading(OfficeParts &parts);

} // namespace toasoan
