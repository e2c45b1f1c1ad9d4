#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <QVariant>

namespace toasoan {

// How values stand in a row, for all stores.
QVariant toRow(const QDateTime &time); // milliseconds since 1970 in UTC
QDateTime timeFromRow(const QVariant &value);
QVariant toRow(QDate date); // ISO 8601, NULL for none
QDate dateFromRow(const QVariant &value);

// Ids for `IN (SELECT value FROM json_each(?))`.
template <class AnyId>
QString idsAsJson(const QList<AnyId> &ids)
{
    QJsonArray array;
    for (const AnyId id : ids)
        array.append(id.toString());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// SHA-256 in hexadecimal, of what a revision or a working copy holds.
QString sha256Hex(const QByteArray &bytes);

// A short checksum over the columns of a row that people see, so that a flipped bit on the disk shows.
QString seal(const QStringList &columns);

} // namespace toasoan
