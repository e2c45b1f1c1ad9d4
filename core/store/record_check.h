#pragma once

#include "core/base/result.h"
#include "core/workflow/chain_check.h"
#include "core/workflow/record_head.h"

namespace toasoan {

class Database;

// Every entry of the record against the one before it.
Result<ChainCheck> checkChain(Database &database);

// The first of the heads that the record does not hold, in a sentence; empty when it holds all. The chain is
// not looked at: it must fit as well.
Result<QString> headMisfit(Database &database, const QList<RecordHead> &heads);

} // namespace toasoan
