#pragma once

#include <QDateTime>
#include <QString>

namespace toasoan::cli {

// A moment as commands print it: ISO 8601 on the clock here, with its offset from UTC.
inline QString moment(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace toasoan::cli
