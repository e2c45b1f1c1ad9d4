#pragma once

#include "core/desk/package_signer.h"

namespace toasoan {

struct TakenSteps
{
    bool isAny = false;  // that was not known here
    bool isNews = false; // more than that it went from desk to desk
};

// Keeps what was done with the article at other desks, as they tell; what stands in the record here is not
// told twice.
Result<TakenSteps> takeSteps(const ArticleTaking &taking);

} // namespace toasoan
