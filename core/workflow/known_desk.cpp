#include "core/workflow/known_desk.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace toasoan {

QString fingerprint(const QByteArray &publicKey)
{
    constexpr qsizetype digits = 32;
    constexpr qsizetype together = 4;
    const QByteArray hash = QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256);
    const QString hex = QString::fromLatin1(hash.toHex().toUpper());
    QStringList groups;
    for (qsizetype i = 0; i < digits; i += together)
        groups << hex.mid(i, together);
    return groups.join(u'-');
}

bool isFingerprint(const QString &typed, const QByteArray &publicKey)
{
    const auto bare = [](QString text) {
        text.removeIf([](QChar c) { return c == u'-' || c.isSpace(); });
        return text.toUpper();
    };
    return bare(typed) == bare(fingerprint(publicKey));
}

} // namespace toasoan
