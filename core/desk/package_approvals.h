#pragma once

#include "core/desk/package_signer.h"

namespace toasoan {

struct TakenApprovals
{
    bool isNews = false;
    QStringList notes; // sentences
};

// Approvals hold here as if they had been given here: for this text, with a key the account has here, by
// somebody who may approve the article as it stands. Others are kept as what the other desk told.
Result<TakenApprovals> takeApprovals(const ArticleTaking &taking);

} // namespace toasoan
