#include "core/media/picture.h"

#include "core/media/jpeg_cost.h"
#include "tests/core/media/samples.h"
#include "tests/support/work_time.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <sys/resource.h>

using namespace toasoan;

namespace {

// The most memory this process has had so far, in MB.
qint64 peak()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

// A JPEG of many megapixels made quickly: the same grey blocks, so that encoding is cheap.
QByteArray largeJpeg(QSize size)
{
    QImage image(size, QImage::Format_Grayscale8);
    for (int y = 0; y < size.height(); ++y)
        memset(image.scanLine(y), (y / 64) % 256, size_t(size.width()));
    return samples::encoded(image, "jpeg");
}

} // namespace

TEST(Picture, IsKnownByItsFirstBytes)
{
    const QImage image = samples::gradient({40, 30});
    EXPECT_EQ(formatOf(samples::encoded(image, "jpeg")), PictureFormat::Jpeg);
    EXPECT_EQ(formatOf(samples::encoded(image, "png")), PictureFormat::Png);
    EXPECT_EQ(formatOf(samples::encoded(image, "webp")), PictureFormat::WebP);
    EXPECT_EQ(formatOf(samples::encoded(image, "tiff")), PictureFormat::Tiff);
    for (const char *other : {"", "x", "GIF89a", "BM", "<svg xmlns='http://www.w3.org/2000/svg'/>",
                              "\xff\xd8", "RIFF1234WAVE", "%PDF-1.7"})
        EXPECT_FALSE(formatOf(QByteArray(other))) << other;
}

TEST(Picture, OfEveryFormatWeTakeIsReadAtItsSize)
{
    for (const char *format : {"jpeg", "png", "webp", "tiff"}) {
        const QByteArray bytes = samples::encoded(samples::gradient({400, 300}), format);
        ASSERT_FALSE(bytes.isEmpty()) << format;
        const auto info = inspectPicture(bytes);
        ASSERT_TRUE(info) << format;
        EXPECT_EQ(info->size, QSize(400, 300));
        EXPECT_EQ(decodePicture(bytes, 1000)->size(), QSize(400, 300));
        EXPECT_EQ(decodePicture(bytes, 100)->size(), QSize(100, 75));
        EXPECT_EQ(decodePicture(bytes, 0)->size(), QSize(1, 1));
    }
}

TEST(Picture, SvgAndOtherFormatsAreRefusedWhateverTheirName)
{
    const QByteArray svg =
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
    for (const QByteArray &bytes :
         {svg, QByteArray("\xef\xbb\xbf" + svg), samples::encoded(samples::gradient({9, 9}), "bmp"),
          samples::encoded(samples::gradient({9, 9}), "ppm"), QByteArray(), QByteArray(100, 'x')}) {
        const auto info = inspectPicture(bytes);
        ASSERT_FALSE(info);
        EXPECT_EQ(info.error().fault, Fault::Unreadable);
        EXPECT_FALSE(decodePicture(bytes, 100));
        EXPECT_FALSE(makeWorkingCopy(bytes));
    }
    // One format behind the magic of another is not guessed at.
    EXPECT_FALSE(decodePicture("\xff\xd8\xff" + svg, 100));
}

TEST(Picture, IsUprightAfterItsExifOrientation)
{
    const QByteArray wide = samples::jpeg({320, 200});
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QByteArray bytes = samples::turned(wide, orientation);
        const QSize wanted = orientation < 5 ? QSize(320, 200) : QSize(200, 320);
        ASSERT_TRUE(inspectPicture(bytes)) << orientation;
        EXPECT_EQ(inspectPicture(bytes)->size, wanted) << orientation;
        EXPECT_EQ(decodePicture(bytes, 1000)->size(), wanted) << orientation;
        EXPECT_EQ(makeWorkingCopy(bytes)->size, wanted) << orientation;
    }
}

TEST(Picture, TheWorkingCopyHoldsPixelsOnly)
{
    QImage image = samples::gradient({3000, 1000});
    image.setText(QStringLiteral("Author"), QStringLiteral("SECRET"));
    image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    const QByteArray photo = samples::turned(samples::encoded(image, "jpeg"), 1, "SECRET comment");
    for (const QByteArray &original : {photo, samples::encoded(image, "png")}) {
        ASSERT_TRUE(original.contains("SECRET") || original.contains("iCCP"));
        const auto copy = makeWorkingCopy(original);
        ASSERT_TRUE(copy);
        EXPECT_EQ(copy->format, PictureFormat::Jpeg);
        EXPECT_EQ(copy->size, QSize(workingEdge, 853));
        for (const char *trace : {"SECRET", "Exif", "ICC_PROFILE", "Author"})
            EXPECT_FALSE(copy->bytes.contains(trace)) << trace;
        EXPECT_EQ(formatOf(copy->bytes), copy->format);
        EXPECT_EQ(inspectPicture(copy->bytes)->size, copy->size);
        EXPECT_EQ(copy->bytes, makeWorkingCopy(original)->bytes);
    }
}

TEST(Picture, OnlyWhatIsSeenThroughStaysPng)
{
    QImage image = samples::gradient({60, 40}).convertToFormat(QImage::Format_ARGB32);
    EXPECT_EQ(makeWorkingCopy(samples::encoded(image, "png"))->format, PictureFormat::Jpeg);
    image.setPixelColor(3, 3, QColor(0, 0, 0, 100));
    EXPECT_EQ(makeWorkingCopy(samples::encoded(image, "png"))->format, PictureFormat::Png);
}

TEST(Picture, AGiantIsRefusedByItsHeader)
{
    const qint64 before = peak();
    const WorkTime work;
    for (const QSize size : {QSize(30000, 30000), QSize(2000000000, 2000000000), QSize(250000001, 1)}) {
        const auto info = decodePicture(samples::pngClaiming(size), 100);
        ASSERT_FALSE(info);
        EXPECT_TRUE(info.error().fault == Fault::TooLarge || info.error().fault == Fault::Unreadable);
    }
    EXPECT_EQ(inspectPicture(samples::pngClaiming({30000, 30000})).error().fault, Fault::TooLarge);
    EXPECT_LT(work.milliseconds(), 800 * headroom);
    EXPECT_LT(peak() - before, 100);
}

TEST(Picture, AProgressiveGiantIsRefusedByWhatItWouldCost)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setProgressiveScanWrite(true);
    ASSERT_TRUE(writer.write(samples::gradient({64, 64})));
    EXPECT_FALSE(costsTooMuch(bytes));
    EXPECT_TRUE(decodePicture(bytes, 100));
    const qsizetype frame = bytes.indexOf("\xff\xc2");
    ASSERT_GT(frame, 0);
    QByteArray giant = bytes;
    giant.replace(frame + 5, 4, QByteArray("\x3c\x00\x3c\x00", 4)); // 15360 × 15360
    giant[frame + 11] = 0x11;                                       // no component is sampled more coarsely
    EXPECT_TRUE(costsTooMuch(giant));
    EXPECT_EQ(inspectPicture(giant).error().fault, Fault::TooLarge);
    const qsizetype scan = bytes.indexOf("\xff\xda");
    const qsizetype next = bytes.indexOf("\xff\xda", scan + 2);
    QByteArray endless = bytes.left(scan);
    for (int i = 0; i < 200; ++i)
        endless += bytes.mid(scan, next - scan);
    endless += bytes.mid(scan);
    EXPECT_TRUE(costsTooMuch(endless));
}

TEST(Picture, OfACurrentCameraIsImportedScaled)
{
    for (const QSize size : {QSize(6000, 4000), QSize(9504, 6336)}) { // 24 and 60 megapixels
        const QByteArray bytes = largeJpeg(size);
        ASSERT_FALSE(bytes.isEmpty());
        const WorkTime work;
        const auto copy = makeWorkingCopy(bytes);
        ASSERT_TRUE(copy) << qPrintable(copy.error().detail);
        EXPECT_EQ(copy->size.width(), workingEdge);
        EXPECT_LT(work.milliseconds(), 500 * headroom);
    }
}

TEST(Picture, BrokenFilesAreErrorsNotCrashes)
{
    QRandomGenerator random(11);
    for (const char *format : {"jpeg", "png", "webp", "tiff"}) {
        const QByteArray whole = samples::encoded(samples::gradient({64, 48}), format);
        for (int i = 0; i < 150; ++i) {
            QByteArray broken = whole.left(random.bounded(4, int(whole.size())));
            for (int n = random.bounded(4); n > 0; --n)
                broken[random.bounded(int(broken.size()))] = char(random.bounded(256));
            const auto image = decodePicture(broken, 200);
            if (image)
                EXPECT_LE(std::max(image->width(), image->height()), 200);
            else
                EXPECT_FALSE(image.error().message.isEmpty());
        }
    }
}
