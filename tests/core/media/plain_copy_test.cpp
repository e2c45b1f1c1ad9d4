#include "core/media/plain_copy.h"

#include "core/media/picture.h"
#include "tests/core/media/samples.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QtEndian>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QImage signedImage()
{
    QImage image = samples::gradient({320, 200});
    image.setText(u"Author"_s, u"SECRET"_s);
    image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    return image;
}

QByteArray photo(int orientation, bool progressive = false)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setProgressiveScanWrite(progressive);
    writer.write(signedImage());
    return samples::turned(bytes, orientation, "SECRET comment") + "SECRET place behind the end";
}

} // namespace

TEST(PlainCopy, TellsNothingButKeepsEveryPixelAndHowItIsTurned)
{
    for (const bool progressive : {false, true}) {
        for (int orientation = 1; orientation <= 8; ++orientation) {
            const QByteArray original = photo(orientation, progressive);
            const QByteArray plain = withoutMetadata(original, PictureFormat::Jpeg);
            EXPECT_FALSE(plain.contains("SECRET"));
            EXPECT_EQ(plain.contains("Exif"), orientation > 1);
            EXPECT_TRUE(plain.contains("ICC_PROFILE")) << "the colours are the picture's";
            EXPECT_EQ(*decodePicture(plain, 1000), *decodePicture(original, 1000)) << orientation;
            EXPECT_EQ(withoutMetadata(plain, PictureFormat::Jpeg), plain);
        }
    }
}

TEST(PlainCopy, TellsNothingInPngAndWebP)
{
    const QByteArray png = samples::encoded(signedImage(), "png") + "SECRET";
    ASSERT_TRUE(png.contains("SECRET"));
    const QByteArray plain = withoutMetadata(png, PictureFormat::Png);
    EXPECT_FALSE(plain.contains("SECRET"));
    EXPECT_FALSE(plain.contains("Author"));
    EXPECT_EQ(*decodePicture(plain, 1000), *decodePicture(png, 1000));

    const QByteArray webp = samples::encoded(samples::gradient({64, 48}), "webp");
    QByteArray telling = webp + QByteArray("EXIF\6\0\0\0SECRET", 14);
    qToLittleEndian<quint32>(quint32(telling.size() - 8), telling.data() + 4);
    EXPECT_EQ(withoutMetadata(telling, PictureFormat::WebP), webp);
}

TEST(PlainCopy, TakesWhateverTheBytesAre)
{
    const QByteArray original = photo(6);
    for (qsizetype size = 0; size < original.size(); size += 7) {
        for (const PictureFormat format :
             {PictureFormat::Jpeg, PictureFormat::Png, PictureFormat::WebP, PictureFormat::Tiff})
            EXPECT_LE(withoutMetadata(original.left(size), format).size(), size + 42);
    }
    QByteArray wild(4096, '\xFF');
    for (qsizetype i = 1; i < wild.size(); i += 3)
        wild[i] = char(i * 37);
    EXPECT_LE(withoutMetadata(wild, PictureFormat::Jpeg).size(), wild.size() + 42);
}
