#include "core/base/clock.h"

namespace toasoan {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTime(); };
}

} // namespace toasoan
