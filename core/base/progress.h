#pragma once

#include "core/base/error.h"

#include <functional>

namespace toasoan {

// How somebody watches a long piece of work and may end it. Both are called on the thread of the work; either
// may be missing.
struct Progress
{
    std::function<void(double part)> tell; // 0 to 1 of the whole piece
    std::function<bool()> isCancelled;

    void done(qsizetype steps, qsizetype of) const
    {
        if (tell && of > 0)
            tell(double(steps) / double(of));
    }
    bool ended() const { return isCancelled && isCancelled(); }
};

// What work that was ended answers.
Error cancelledWork();

} // namespace toasoan
