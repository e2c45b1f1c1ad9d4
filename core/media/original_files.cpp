#include "core/media/original_files.h"

#include "core/base/safe_write.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace toasoan {

namespace {

constexpr auto ownerFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<void> makeFolders(const QString &folder)
{
    for (const QString &wanted : {QFileInfo(folder).path(), folder}) {
        if (!QFileInfo(wanted).isDir() && !QDir().mkdir(wanted, ownerFolder) && !QFileInfo(wanted).isDir())
            return Error{Fault::Unwritable,
                         QCoreApplication::translate(
                             "Originals", "The folder “%1” for files that were brought in cannot be made. "
                                          "Check who may write in the newsroom's folder.")
                             .arg(QDir::toNativeSeparators(wanted)),
                         {}};
    }
    return {};
}

} // namespace

OriginalFiles::OriginalFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QString OriginalFiles::pathOf(const QByteArray &sha256) const
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    return QDir(m_folder).filePath(QStringLiteral("originals/%1/%2").arg(hex.left(2), hex));
}

Result<Original> OriginalFiles::keep(const QByteArray &bytes, const QString &name, const QDateTime &now) const
{
    if (bytes.size() > largestOriginal)
        return Error{Fault::TooLarge,
                     QCoreApplication::translate(
                         "Originals", "The file is larger than %1 MB and is not kept beside the article.")
                         .arg(largestOriginal >> 20),
                     {}};
    const Original original{name, bytes.size(), sha256Of(bytes), now};
    if (this->bytes(original))
        return original;
    const QString path = pathOf(original.sha256);
    if (const auto made = makeFolders(QFileInfo(path).path()); !made)
        return made.error();
    if (const auto written = safeWrite(path, bytes); !written)
        return written.error();
    return original;
}

Result<QByteArray> OriginalFiles::bytes(const Original &original) const
{
    QFile file(pathOf(original.sha256));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::NotFound,
                     QCoreApplication::translate(
                         "Originals", "The original “%1” is missing from the newsroom. Put it back "
                                      "from a copy of the folder.")
                         .arg(original.name),
                     file.fileName()};
    const QByteArray bytes = file.read(largestOriginal + 1);
    if (sha256Of(bytes) != original.sha256)
        return Error{Fault::Damaged,
                     QCoreApplication::translate("Originals",
                                                 "The original “%1” is not what it was when it came. Put it "
                                                 "back from a copy of the folder.")
                         .arg(original.name),
                     file.fileName()};
    return bytes;
}

} // namespace toasoan
