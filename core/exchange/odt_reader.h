#pragma once

#include "core/exchange/manuscript.h"
#include "core/exchange/office_parts.h"

namespace toasoan {

// An OpenDocument text as passages. `name` is the file's, for sentences.
Result<Manuscript> readOdt(OfficeParts &parts, const QString &name);

SentArticle readOdtProperties(OfficeParts &parts);

} // namespace toasoan
