#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QSize>
#include <QString>

namespace toasoan {

enum class PictureFormat { Jpeg, Png, WebP, Tiff };

QString fileExtension(PictureFormat format); // "jpg", "png", "webp", "tiff"
QString mimeType(PictureFormat format);

// A picture the newsroom keeps. Its description and credit last; each use has its own caption
// (core/article/body.h).
struct Photo
{
    PhotoId id;
    QByteArray sha256; // of the original file, raw; names it in the media folder
    PictureFormat format = PictureFormat::Jpeg;
    QSize size; // in pixels, upright
    qint64 bytes = 0;
    QString originalName;
    QString description;
    QString credit;
    QString rights;
    QDateTime addedAt;

    bool operator==(const Photo &) const = default;
};

} // namespace toasoan
