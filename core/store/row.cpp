#include "core/store/row.h"

#include <QCryptographicHash>

namespace toasoan {

QVariant toRow(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : qint64(0);
}

QDateTime timeFromRow(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong());
}

QVariant toRow(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QDate dateFromRow(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString sha256Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString seal(const QStringList &columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &column : columns) {
        const QByteArray text = column.toUtf8();
        hash.addData(QByteArray::number(text.size()));
        hash.addData(":");
        hash.addData(text);
    }
    return QString::fromLatin1(hash.result().left(8).toHex());
}

} // namespace toasoan
