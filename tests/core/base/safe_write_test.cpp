#include "core/base/safe_write.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace toasoan;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(SafeWrite, PutsBytesAndReplacesThem)
{
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("bài.html"));
    const QByteArray large(3 << 20, 'x');
    ASSERT_TRUE(safeWrite(path, large));
    EXPECT_EQ(bytesOf(path), large);
    ASSERT_TRUE(safeWrite(path, {}));
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_TRUE(bytesOf(path).isEmpty());
    EXPECT_EQ(QDir(place.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(SafeWrite, ANewFileIsTheOwnersAndAnOldOneKeepsItsMode)
{
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("a"));
    const auto mode = [&] {
        struct stat info
        {
        };
        return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777 : 0;
    };
    ASSERT_TRUE(safeWrite(path, "1"));
    EXPECT_EQ(mode(), 0600U);
    ::chmod(QFile::encodeName(path).constData(), 0644);
    ASSERT_TRUE(safeWrite(path, "2"));
    EXPECT_EQ(mode(), 0644U);
}

TEST(SafeWrite, SaysWhyItCannotWrite)
{
    QTemporaryDir place;
    const auto nowhere = safeWrite(place.filePath(QStringLiteral("absent/a")), "1");
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().fault, Fault::Unwritable);
    EXPECT_TRUE(nowhere.error().message.contains(QStringLiteral("absent")));
    EXPECT_FALSE(safeWrite(place.path(), "1"));
    EXPECT_FALSE(syncFolder(place.filePath(QStringLiteral("absent"))));
    EXPECT_TRUE(syncFolder(place.path()));
}

TEST(SafeWrite, AFullDiskLeavesTheOldFile)
{
    QTemporaryDir place;
    const QByteArray folder = QFile::encodeName(place.path());
    if (::mount("none", folder.constData(), "tmpfs", 0, "size=512k") != 0)
        GTEST_SKIP() << "mounting a small disk needs root";
    const QString path = place.filePath(QStringLiteral("a"));
    const QByteArray old(200000, 'o');
    const bool first = safeWrite(path, old).has_value();
    const auto second = safeWrite(path, QByteArray(400000, 'n'));
    const QByteArray left = bytesOf(path);
    const auto third = safeWrite(path, QByteArray(1000, 'n'));
    ::umount(folder.constData());
    EXPECT_TRUE(first);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().fault, Fault::DiskFull);
    EXPECT_EQ(left, old);
    EXPECT_TRUE(third); // works again when it fits
}

TEST(SafeWrite, AWriteThatIsCutShortLeavesTheOldFile)
{
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("a"));
    ASSERT_TRUE(safeWrite(path, QByteArray(50000, 'o')));
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{100000, 100000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto cut = safeWrite(path, QByteArray(400000, 'n'));
        ::_exit(!cut && cut.error().fault == Fault::DiskFull ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(bytesOf(path), QByteArray(50000, 'o'));
}
