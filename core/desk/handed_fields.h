#pragma once

#include "core/desk/handed_article.h"
#include "core/text/clean.h"

#include <QJsonObject>

namespace toasoan {

// Fields of the parts of a package, as they are written and as far as they may be believed.

inline QJsonValue written(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

// Days no calendar here shows are no times.
inline QDateTime timeIn(const QJsonObject &object, QLatin1String key)
{
    constexpr qint64 latest = 253402300799999; // the end of 9999
    const qint64 at = object.value(key).toInteger(-1);
    return at >= 0 && at <= latest ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC) : QDateTime();
}

template <class AnyId>
QString written(AnyId id)
{
    return id.isNull() ? QString() : id.toString();
}

template <class AnyId>
AnyId idIn(const QJsonObject &object, QLatin1String key)
{
    return AnyId::fromString(object.value(key).toString()).value_or(AnyId());
}

inline QString lineIn(const QJsonObject &object, QLatin1String key)
{
    return cleanLine(object.value(key).toString()).left(handedLimit::line);
}

} // namespace toasoan
