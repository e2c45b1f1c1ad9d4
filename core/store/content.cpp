#include "core/store/content.h"

#include "core/article/article_json.h"
#include "core/store/row.h"

#include <QCoreApplication>
#include <QtEndian>

namespace toasoan {

namespace {

constexpr quint32 largestContent = 256U
                                   << 20; // bytes; a flipped bit in the length must not ask for gigabytes

Error damaged()
{
    return {Fault::Damaged,
            QCoreApplication::translate(
                "Store", "The stored text of the article is damaged. Restore an earlier revision or a "
                         "backup."),
            {}};
}

} // namespace

QByteArray packed(const QByteArray &content)
{
    return qCompress(content, 6);
}

Result<QByteArray> unpacked(const QByteArray &stored, Encoding encoding, const QString &sha256)
{
    QByteArray content = stored;
    if (encoding == Encoding::Deflated) {
        if (stored.size() < 4 || qFromBigEndian<quint32>(stored.constData()) > largestContent)
            return damaged();
        content = qUncompress(stored);
    } else if (encoding != Encoding::Plain) {
        return damaged();
    }
    if (sha256Hex(content) != sha256)
        return damaged();
    return content;
}

Result<Article> readContent(const QByteArray &stored, Encoding encoding, const QString &sha256)
{
    const auto content = unpacked(stored, encoding, sha256);
    if (!content)
        return content.error();
    return contentFromJson(*content);
}

} // namespace toasoan
