#pragma once

#include <QDateTime>

namespace toasoan {

// A moment on a card: of this day the time, else the day as well.
inline QString momentLine(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == now.toLocalTime().date() ? local.toString(QStringLiteral("HH:mm"))
                                                    : local.toString(QStringLiteral("HH:mm d/M/yyyy"));
}

} // namespace toasoan
