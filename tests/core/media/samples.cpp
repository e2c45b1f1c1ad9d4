#include "tests/core/media/samples.h"

#include <QBuffer>
#include <QImageWriter>
#include <QtEndian>

namespace toasoan::samples {

namespace {

quint32 crc(const QByteArray &bytes)
{
    quint32 sum = ~0U;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? sum >> 1 ^ 0xedb88320U : sum >> 1;
    }
    return ~sum;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return number(quint32(data.size())) + type + data + number(crc(type + data));
}

QByteArray segment(char marker, const QByteArray &data)
{
    QByteArray length(2, '\0');
    qToBigEndian(quint16(data.size() + 2), length.data());
    return QByteArray("\xff") + marker + length + data;
}

} // namespace

QImage gradient(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = qRgb(255 * x / size.width(), 255 * y / size.height(), 90);
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

QByteArray jpeg(QSize size)
{
    return encoded(gradient(size), "jpeg");
}

QByteArray turned(const QByteArray &jpeg, int orientation, const QByteArray &comment)
{
    // One big-endian TIFF directory with the orientation only.
    QByteArray exif("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 32);
    exif[25] = char(orientation);
    QByteArray out = jpeg.left(2) + segment('\xe1', exif);
    if (!comment.isEmpty())
        out += segment('\xfe', comment);
    return out + jpeg.mid(2);
}

QByteArray pngClaiming(QSize size)
{
    const QByteArray header =
        number(quint32(size.width())) + number(quint32(size.height())) + QByteArray("\x08\x02\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", header) +
           chunk("IDAT", qCompress(QByteArray(1 << 20, '\0')).mid(4)) + chunk("IEND", {});
}

} // namespace toasoan::samples
