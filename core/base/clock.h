#pragma once

#include <QDateTime>

#include <functional>

namespace toasoan {

// Where the time comes from, handed in so that a test can have a fixed day. Local time with its offset.
using Clock = std::function<QDateTime()>;

Clock systemClock();

} // namespace toasoan
