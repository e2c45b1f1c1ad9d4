#include "core/media/media_store.h"

#include "tests/core/media/samples.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace toasoan;

namespace {

const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0));

QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (QDirIterator i(folder, QDir::Files, QDirIterator::Subdirectories); i.hasNext();)
        files << i.next();
    files.sort();
    return files;
}

class Media : public ::testing::Test
{
protected:
    QTemporaryDir place;
    MediaStore media{place.path()};
    QByteArray bytes = samples::jpeg({3200, 2000});
};

} // namespace

TEST_F(Media, KeepsOriginalAndWorkingCopyUnderTheHash)
{
    const auto photo = media.add(bytes, QStringLiteral("cầu.jpg"), noon);
    ASSERT_TRUE(photo) << qPrintable(photo.error().message);
    EXPECT_EQ(photo->size, QSize(3200, 2000));
    EXPECT_EQ(photo->bytes, bytes.size());
    EXPECT_EQ(photo->originalName, QStringLiteral("cầu.jpg"));
    EXPECT_EQ(photo->addedAt, noon);
    EXPECT_EQ(*media.original(*photo), bytes);
    EXPECT_EQ(media.workingCopy(*photo)->size, QSize(2560, 1600));
    EXPECT_EQ(media.image(*photo, 320)->size(), QSize(320, 200));
    EXPECT_TRUE(media.verify(*photo));
    const QString hex = QString::fromLatin1(photo->sha256.toHex());
    EXPECT_EQ(filesIn(place.path()),
              (QStringList{place.filePath(QStringLiteral("media/%1/%2.jpg").arg(hex.left(2), hex)),
                           place.filePath(QStringLiteral("media/%1/%2.work.jpg").arg(hex.left(2), hex))}));
}

TEST_F(Media, KeepsTheSamePictureOnce)
{
    const auto one = media.add(bytes, QStringLiteral("a.jpg"), noon);
    const auto two = media.add(bytes, QStringLiteral("b.jpg"), noon);
    EXPECT_NE(one->id, two->id);
    EXPECT_EQ(one->sha256, two->sha256);
    EXPECT_EQ(filesIn(place.path()).size(), 2);
}

TEST_F(Media, OnlyTheOwnerReadsThePictures)
{
    ASSERT_TRUE(media.add(bytes, {}, noon));
    for (const QString &path : filesIn(place.path())) {
        struct stat info
        {
        };
        ASSERT_EQ(::stat(QFile::encodeName(path).constData(), &info), 0);
        EXPECT_EQ(info.st_mode & 0777, 0600U);
        ASSERT_EQ(::stat(QFile::encodeName(QFileInfo(path).path()).constData(), &info), 0);
        EXPECT_EQ(info.st_mode & 0777, 0700U);
    }
}

TEST_F(Media, NamesWhatIsMissingOrAltered)
{
    const auto photo = media.add(bytes, {}, noon);
    const QStringList files = filesIn(place.path());
    QFile::remove(files.last()); // the working copy is made again
    EXPECT_EQ(media.workingCopy(*photo)->size, QSize(2560, 1600));
    EXPECT_EQ(filesIn(place.path()), files);

    QFile original(files.first());
    ASSERT_TRUE(original.open(QIODevice::ReadWrite));
    original.seek(100);
    original.putChar('\x7f');
    original.putChar('\x01');
    original.close();
    EXPECT_EQ(media.verify(*photo).error().fault, Fault::Damaged);
    EXPECT_EQ(media.original(*photo).error().fault, Fault::Damaged);
    ASSERT_TRUE(media.add(bytes, {}, noon)); // the right bytes mend it
    EXPECT_TRUE(media.verify(*photo));
    QFile::remove(files.first());
    EXPECT_EQ(media.verify(*photo).error().fault, Fault::NotFound);
}

TEST_F(Media, KeepsNothingOfWhatIsNoPicture)
{
    EXPECT_FALSE(media.add("<svg xmlns='http://www.w3.org/2000/svg'/>", QStringLiteral("ảnh.jpg"), noon));
    EXPECT_FALSE(media.add(samples::pngClaiming({30000, 30000}), QStringLiteral("ảnh.png"), noon));
    EXPECT_TRUE(filesIn(place.path()).isEmpty());
}
