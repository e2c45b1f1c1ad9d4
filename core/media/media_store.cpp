#include "core/media/media_store.h"

#include "core/base/safe_write.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace toasoan {

namespace {

constexpr auto ownerFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Error missing(const QString &path)
{
    return {Fault::NotFound,
            QCoreApplication::translate(
                "Media", "The picture file “%1” is missing from the newsroom. Put it back from a copy of "
                         "the folder.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

Error altered(const QString &path)
{
    return {Fault::Damaged,
            QCoreApplication::translate(
                "Media", "The picture file “%1” is not what it was when it was stored. Put it back from "
                         "a copy of the folder.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

// media/ab/abcdef… without an extension; only hexadecimal digits come from the hash.
QString basePath(const QString &folder, const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.toHex());
    return QDir(folder).filePath(QStringLiteral("media/") + hex.left(2) + QLatin1Char('/') + hex);
}

QString originalPath(const QString &folder, const Photo &photo)
{
    return basePath(folder, photo.sha256) + QLatin1Char('.') + fileExtension(photo.format);
}

QString workingPath(const QString &folder, const QByteArray &hash, PictureFormat format)
{
    return basePath(folder, hash) + QStringLiteral(".work.") + fileExtension(format);
}

Result<QByteArray> readPicture(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return missing(path);
    if (file.size() > largestPictureFile)
        return altered(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::Unreadable,
                     QCoreApplication::translate(
                         "Media", "The picture file “%1” cannot be read. Check that it is yours.")
                         .arg(QDir::toNativeSeparators(path)),
                     file.errorString()};
    return file.read(largestPictureFile + 1);
}

Result<void> makeFolder(const QString &path)
{
    const QString wanted = QFileInfo(path).absolutePath();
    for (const QString &folder : {QFileInfo(wanted).absolutePath(), wanted})
        if (!QFileInfo(folder).isDir() && !QDir().mkdir(folder, ownerFolder) && !QFileInfo(folder).isDir())
            return Error{Fault::Unwritable,
                         QCoreApplication::translate(
                             "Media", "The folder “%1” for pictures cannot be made. Check who may write "
                                      "in the newsroom's folder.")
                             .arg(QDir::toNativeSeparators(folder)),
                         {}};
    return {};
}

// A file that is there and holds these bytes is left alone.
Result<void> put(const QString &path, const QByteArray &bytes)
{
    const auto present = readPicture(path);
    if (present && *present == bytes)
        return {};
    return safeWrite(path, bytes);
}

std::optional<WorkingCopy> readWorkingCopy(const QString &folder, const QByteArray &hash)
{
    for (const PictureFormat format : {PictureFormat::Jpeg, PictureFormat::Png}) {
        const auto bytes = readPicture(workingPath(folder, hash, format));
        if (!bytes)
            continue;
        const auto info = inspectPicture(*bytes);
        if (info && info->format == format)
            return WorkingCopy{*bytes, format, info->size};
    }
    return std::nullopt;
}

} // namespace

MediaStore::MediaStore(QString folder)
    : m_folder(std::move(folder))
{
}

Result<Photo> MediaStore::add(const QByteArray &bytes, const QString &originalName,
                              const QDateTime &now) const
{
    const auto info = inspectPicture(bytes);
    if (!info)
        return info.error();
    const auto copy = makeWorkingCopy(bytes);
    if (!copy)
        return copy.error();
    Photo photo;
    photo.id = PhotoId::make();
    photo.sha256 = sha256(bytes);
    photo.format = info->format;
    photo.size = info->size;
    photo.bytes = bytes.size();
    photo.originalName = originalName;
    photo.addedAt = now;
    const QString path = originalPath(m_folder, photo);
    if (const auto made = makeFolder(path); !made)
        return made.error();
    if (const auto done = put(path, bytes); !done)
        return done.error();
    if (const auto done = put(workingPath(m_folder, photo.sha256, copy->format), copy->bytes); !done)
        return done.error();
    return photo;
}

Result<QByteArray> MediaStore::original(const Photo &photo) const
{
    const QString path = originalPath(m_folder, photo);
    auto bytes = readPicture(path);
    if (bytes && sha256(*bytes) != photo.sha256)
        return altered(path);
    return bytes;
}

Result<WorkingCopy> MediaStore::workingCopy(const Photo &photo) const
{
    if (auto present = readWorkingCopy(m_folder, photo.sha256))
        return *std::move(present);
    // It can always be made again from the original.
    const auto bytes = original(photo);
    if (!bytes)
        return bytes.error();
    auto copy = makeWorkingCopy(*bytes);
    if (copy)
        (void)safeWrite(workingPath(m_folder, photo.sha256, copy->format), copy->bytes);
    return copy;
}

Result<QImage> MediaStore::image(const Photo &photo, int longestEdge) const
{
    const auto copy = workingCopy(photo);
    if (!copy)
        return copy.error();
    return decodePicture(copy->bytes, longestEdge);
}

Result<void> MediaStore::verify(const Photo &photo) const
{
    const auto bytes = original(photo);
    return bytes ? Result<void>() : bytes.error();
}

} // namespace toasoan
