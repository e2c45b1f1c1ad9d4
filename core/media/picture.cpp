#include "core/media/picture.h"

#include "core/media/jpeg_cost.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>

namespace toasoan {

namespace {

constexpr int jpegQuality = 85;

Error noPicture()
{
    return {Fault::Unreadable,
            QCoreApplication::translate(
                "Media", "This is no picture that can be used. Take a JPEG, PNG, WebP or TIFF file."),
            {}};
}

Error damaged(const QString &detail)
{
    return {Fault::Unreadable,
            QCoreApplication::translate("Media",
                                        "The picture cannot be read: the file is damaged or not complete."),
            detail};
}

Error tooLarge()
{
    return {Fault::TooLarge,
            QCoreApplication::translate(
                "Media", "The picture is too large. Make it smaller than %1 megapixels and %2 MB first.")
                .arg(largestPictureArea / 1000000)
                .arg(largestPictureFile >> 20),
            {}};
}

QByteArray handlerName(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return "jpeg";
    case PictureFormat::Png:
        return "png";
    case PictureFormat::WebP:
        return "webp";
    case PictureFormat::Tiff:
        return "tiff";
    }
    return {};
}

// A reader of exactly one format: neither a name nor the plugins' own guessing chooses another.
class Reader
{
public:
    Reader(const QByteArray &bytes, PictureFormat format)
    {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        reader.setAutoDetectImageFormat(false);
        reader.setFormat(handlerName(format));
        reader.setDevice(&m_buffer);
        reader.setAutoTransform(true);
    }

private:
    QBuffer m_buffer;

public:
    QImageReader reader;
};

bool isTurned(const QImageReader &reader)
{
    return reader.transformation() & QImageIOHandler::TransformationRotate90;
}

// What publishing does not need to be asked about: one colour space, no profile.
QImage inStandardColours(QImage image)
{
    const QColorSpace colours = image.colorSpace();
    if (colours.isValid() && colours != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    return image;
}

bool isSeenThrough(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        if (std::any_of(line, line + plain.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return true;
    }
    return false;
}

} // namespace

std::optional<PictureFormat> formatOf(QByteArrayView bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 12)).toByteArray();
    if (start.startsWith("\xff\xd8\xff"))
        return PictureFormat::Jpeg;
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        return PictureFormat::Png;
    if (start.startsWith("RIFF") && start.mid(8) == "WEBP")
        return PictureFormat::WebP;
    if (start.startsWith(QByteArray("II*\0", 4)) || start.startsWith(QByteArray("MM\0*", 4)))
        return PictureFormat::Tiff;
    return std::nullopt;
}

Result<PictureInfo> inspectPicture(const QByteArray &bytes)
{
    const auto format = formatOf(bytes);
    if (!format)
        return noPicture();
    if (bytes.size() > largestPictureFile)
        return tooLarge();
    const Reader opened(bytes, *format);
    const QSize size = opened.reader.size();
    if (!size.isValid() || size.isEmpty())
        return damaged(opened.reader.errorString());
    if (qint64(size.width()) * size.height() > largestPictureArea ||
        (*format == PictureFormat::Jpeg && costsTooMuch(bytes)))
        return tooLarge();
    return PictureInfo{*format, isTurned(opened.reader) ? size.transposed() : size};
}

Result<QImage> decodePicture(const QByteArray &bytes, int longestEdge)
{
    const auto info = inspectPicture(bytes);
    if (!info)
        return info.error();
    Reader opened(bytes, info->format);
    const QSize size = opened.reader.size();
    const int edge = std::max(1, longestEdge);
    if (std::max(size.width(), size.height()) > edge)
        opened.reader.setScaledSize(size.scaled(edge, edge, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = opened.reader.read();
    if (image.isNull()) {
        // Formats that cannot be scaled while decoding stop at Qt's limit of memory.
        const bool large =
            qint64(size.width()) * size.height() * 4 > (qint64(QImageReader::allocationLimit()) << 20);
        return large ? tooLarge() : damaged(opened.reader.errorString());
    }
    if (std::max(image.width(), image.height()) > edge)
        image = image.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return inStandardColours(std::move(image));
}

Result<WorkingCopy> makeWorkingCopy(const QByteArray &original)
{
    const auto decoded = decodePicture(original, workingEdge);
    if (!decoded)
        return decoded.error();
    WorkingCopy copy;
    copy.size = decoded->size();
    copy.format = isSeenThrough(*decoded) ? PictureFormat::Png : PictureFormat::Jpeg;
    const bool grey = decoded->format() == QImage::Format_Grayscale8;
    const QImage pixels = decoded->convertToFormat(copy.format == PictureFormat::Png ? QImage::Format_ARGB32
                                                   : grey ? QImage::Format_Grayscale8
                                                          : QImage::Format_RGB32);
    // The same pixels without the texts, profile and resolution a decoded picture carries along.
    const QImage bare(pixels.constBits(), pixels.width(), pixels.height(), pixels.bytesPerLine(),
                      pixels.format());
    QBuffer out(&copy.bytes);
    out.open(QIODevice::WriteOnly);
    QImageWriter writer(&out, handlerName(copy.format));
    if (copy.format == PictureFormat::Jpeg) {
        writer.setQuality(jpegQuality);
        writer.setOptimizedWrite(true);
    }
    if (!writer.write(bare))
        return damaged(writer.errorString());
    return copy;
}

} // namespace toasoan
