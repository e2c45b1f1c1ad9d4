#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace toasoan {

constexpr qint64 largestOriginal = 20LL << 20; // bytes; a larger file is read but not kept

// The file an article was brought in from, as it came.
struct Original
{
    QString name; // as the sender called it
    qint64 size = 0;
    QByteArray sha256; // raw; names it in the originals folder
    QDateTime addedAt;

    bool operator==(const Original &) const = default;
};

} // namespace toasoan
