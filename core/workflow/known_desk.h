#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace toasoan {

// Another newsroom, whose signature on packages somebody here found right.
struct KnownDesk
{
    QByteArray publicKey; // Ed25519, 32 bytes
    QString name;
    QString by; // who said so
    QDateTime at;

    bool operator==(const KnownDesk &) const = default;
};

// A key as people compare it aloud: 128 bits of its SHA-256, "4F2A-91C0-…" in eight groups.
QString fingerprint(const QByteArray &publicKey);

// Whether somebody typed that fingerprint, with or without hyphens, blanks and capitals.
bool isFingerprint(const QString &typed, const QByteArray &publicKey);

} // namespace toasoan
