#include "core/media/plain_copy.h"

#include <QtEndian>

#include <algorithm>

namespace toasoan {

namespace {

int byteAt(QByteArrayView bytes, qsizetype at)
{
    return at < bytes.size() ? uchar(bytes[at]) : 0;
}

// A number as the TIFF inside EXIF holds it, in either order of bytes; 0 beyond the end.
template <class Number>
Number numberAt(QByteArrayView tiff, qsizetype at, bool littleEnd)
{
    if (at < 0 || at + qsizetype(sizeof(Number)) > tiff.size())
        return 0;
    return littleEnd ? qFromLittleEndian<Number>(tiff.data() + at) : qFromBigEndian<Number>(tiff.data() + at);
}

constexpr QByteArrayView exifName("Exif\0\0", 6);

// How the camera was held: 1 to 8 (EXIF 2.32, 4.6.4), 1 when nothing is said.
int orientation(QByteArrayView segment)
{
    constexpr int orientationTag = 0x0112;
    if (!segment.startsWith(exifName))
        return 1;
    const QByteArrayView tiff = segment.sliced(exifName.size());
    const bool little = tiff.startsWith("II");
    const qsizetype directory = numberAt<quint32>(tiff, 4, little);
    const int entries = numberAt<quint16>(tiff, directory, little);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + 12 * i;
        if (entry + 12 > tiff.size())
            break;
        if (numberAt<quint16>(tiff, entry, little) != orientationTag)
            continue;
        const int turned = numberAt<quint16>(tiff, entry + 8, little);
        return turned >= 1 && turned <= 8 ? turned : 1;
    }
    return 1;
}

// An APP1 segment that says how the picture is turned and nothing else.
QByteArray orientationSegment(int turned)
{
    QByteArray segment("\xFF\xE1\0\x22"
                       "Exif\0\0"
                       "MM\0\x2A\0\0\0\x08" // big end first, directory at 8
                       "\0\x01"             // of one entry:
                       "\x01\x12\0\x03\0\0\0\x01\0\0\0\0"
                       "\0\0\0\0", // no other directory
                       36);
    segment[29] = char(turned);
    return segment;
}

bool staysInJpeg(int marker, QByteArrayView contents)
{
    constexpr int comment = 0xfe;
    if (marker == 0xe2)
        return contents.startsWith("ICC_PROFILE"); // else it leads to other pictures behind the end
    if (marker == 0xe0 || marker == 0xee)          // JFIF, and Adobe's word on colours
        return true;
    return marker != comment && (marker < 0xe1 || marker > 0xef);
}

// Where the coded pixels that begin at `at` end: at the next marker that is not part of them.
qsizetype endOfScan(QByteArrayView jpeg, qsizetype at)
{
    for (; at + 1 < jpeg.size(); ++at) {
        const auto next = std::find(jpeg.begin() + at, jpeg.end(), char(0xff));
        at = next - jpeg.begin();
        const int marker = byteAt(jpeg, at + 1);
        if (at + 1 < jpeg.size() && marker != 0x00 && marker != 0xff && (marker < 0xd0 || marker > 0xd7))
            return at;
    }
    return jpeg.size();
}

QByteArray plainJpeg(QByteArrayView jpeg)
{
    constexpr int endOfImage = 0xd9;
    constexpr int startOfScan = 0xda;
    QByteArray plain("\xFF\xD8");
    plain.reserve(jpeg.size());
    int turned = 1;
    QByteArray rest;
    for (qsizetype at = 2; at + 4 <= jpeg.size();) {
        if (byteAt(jpeg, at) != 0xff || byteAt(jpeg, at + 1) == 0xff) { // bytes that fill up
            ++at;
            continue;
        }
        const int marker = byteAt(jpeg, at + 1);
        if (marker == endOfImage)
            break;
        const qsizetype size = byteAt(jpeg, at + 2) << 8 | byteAt(jpeg, at + 3);
        const qsizetype after = std::min<qsizetype>(at + 2 + std::max<qsizetype>(size, 2), jpeg.size());
        const QByteArrayView contents = jpeg.sliced(at + 4, std::max<qsizetype>(after - at - 4, 0));
        if (marker == 0xe1)
            turned = std::max(turned, orientation(contents));
        if (staysInJpeg(marker, contents))
            rest += jpeg.sliced(at, after - at);
        at = after;
        if (marker == startOfScan) {
            const qsizetype end = endOfScan(jpeg, at);
            rest += jpeg.sliced(at, end - at);
            at = end;
        }
    }
    if (turned > 1)
        plain += orientationSegment(turned);
    return plain + rest + QByteArray("\xFF\xD9");
}

QByteArray plainPng(QByteArrayView png)
{
    constexpr qsizetype signature = 8;
    QByteArray plain = png.first(std::min(signature, png.size())).toByteArray();
    for (qsizetype at = signature; at + 12 <= png.size();) {
        const qsizetype size = 12 + qsizetype(numberAt<quint32>(png, at, false));
        const QByteArrayView name = png.sliced(at + 4, 4);
        const bool tells =
            name == "tEXt" || name == "zTXt" || name == "iTXt" || name == "eXIf" || name == "tIME";
        if (!tells)
            plain += png.sliced(at, std::min(size, png.size() - at));
        if (name == "IEND")
            break;
        at += size;
    }
    return plain;
}

// https://developers.google.com/speed/webp/docs/riff_container
QByteArray plainWebP(QByteArrayView webp)
{
    constexpr qsizetype header = 12;
    constexpr int tellsMetadata = 0x04 | 0x08; // flags of VP8X: XMP, EXIF
    QByteArray plain = webp.first(std::min(header, webp.size())).toByteArray();
    for (qsizetype at = header; at + 8 <= webp.size();) {
        const qsizetype contents = numberAt<quint32>(webp, at + 4, true);
        const qsizetype size = 8 + contents + contents % 2;
        const QByteArrayView name = webp.sliced(at, 4);
        if (name != "EXIF" && name != "XMP ") {
            const qsizetype flags = plain.size() + 8;
            plain += webp.sliced(at, std::min(size, webp.size() - at));
            if (name == "VP8X" && flags < plain.size())
                plain[flags] = char(plain[flags] & ~tellsMetadata);
        }
        at += size;
    }
    if (plain.size() >= header)
        qToLittleEndian<quint32>(quint32(plain.size() - 8), plain.data() + 4);
    return plain;
}

} // namespace

QByteArray withoutMetadata(const QByteArray &picture, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return plainJpeg(picture);
    case PictureFormat::Png:
        return plainPng(picture);
    case PictureFormat::WebP:
        return plainWebP(picture);
    default:
        return picture;
    }
}

} // namespace toasoan
