#include "core/media/photo.h"

namespace toasoan {

QString fileExtension(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return QStringLiteral("jpg");
    case PictureFormat::Png:
        return QStringLiteral("png");
    case PictureFormat::WebP:
        return QStringLiteral("webp");
    case PictureFormat::Tiff:
        return QStringLiteral("tiff");
    }
    return {};
}

QString mimeType(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return QStringLiteral("image/jpeg");
    case PictureFormat::Png:
        return QStringLiteral("image/png");
    case PictureFormat::WebP:
        return QStringLiteral("image/webp");
    case PictureFormat::Tiff:
        return QStringLiteral("image/tiff");
    }
    return {};
}

} // namespace toasoan
