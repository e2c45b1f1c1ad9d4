#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <mutex>

namespace toasoan {

namespace {

// Method 3 of RFC 9562 §6.2: the 12 bits after the time count on within one millisecond, so that ids made in
// a row sort in the order of their making.
quint64 nextTick()
{
    static std::mutex guard;
    static quint64 last = 0;
    const std::scoped_lock lock(guard);
    const quint64 now = quint64(QDateTime::currentMSecsSinceEpoch()) << 12;
    last = now > last ? now : last + 1;
    return last;
}

} // namespace

QUuid makeUuidV7()
{
    const quint64 tick = nextTick();
    const quint64 milliseconds = tick >> 12;
    const quint64 noise = QRandomGenerator::system()->generate64();
    return QUuid(uint(milliseconds >> 16), ushort(milliseconds), ushort(0x7000 | (tick & 0x0fff)),
                 uchar(0x80 | ((noise >> 56) & 0x3f)), uchar(noise >> 48), uchar(noise >> 40),
                 uchar(noise >> 32), uchar(noise >> 24), uchar(noise >> 16), uchar(noise >> 8), uchar(noise));
}

} // namespace toasoan
