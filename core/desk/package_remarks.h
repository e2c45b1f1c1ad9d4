#pragma once

#include "core/desk/package_signer.h"

namespace toasoan {

// Brings in the remarks and suggestions that are not here, what was said to those that are, and what became
// of them, at their places in `text`, as it is here now. True where anything was new.
Result<bool> takeRemarks(const ArticleTaking &taking, const Article &text);

} // namespace toasoan
