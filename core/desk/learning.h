#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/learned_store.h"

#include <functional>

namespace toasoan {

class ContextModel;
class Store;
struct Proofreader;

// Counts anew what the published articles of the newsroom write and keeps it in the store: those of stages
// from publication on and, as long as nobody has to approve anything, drafts whose date of publication has
// passed. `reader` has a context model. Waits for the store, article by article: for the pool, not for
// windows. Stops early, and changes nothing, once `stopped` answers true.
Result<LearnedFrom> learnFromPublished(Store &store, const Proofreader &reader, const QDateTime &now,
                                       const std::function<bool()> &stopped);

} // namespace toasoan
