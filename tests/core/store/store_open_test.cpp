#include "tests/core/store/newsroom.h"

#include "core/store/migrations.h"
#include "core/store/store_file.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtEndian>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace toasoan;

namespace {

constexpr OpenMode allModes[] = {OpenMode::Write, OpenMode::CreateOrWrite, OpenMode::Read};

int modeOf(const QString &path)
{
    struct stat info
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
}

QByteArray withNumber(QByteArray bytes, int offset, quint32 value)
{
    qToBigEndian(value, bytes.data() + offset);
    return bytes;
}

struct Fixture
{
    QString name;
    QByteArray bytes;
};

// What may stand where a store should: cut, foreign, newer, empty, noise.
QList<Fixture> impostors(const QByteArray &store, int newest)
{
    QList<Fixture> all{{QStringLiteral("empty"), {}},
                       {QStringLiteral("text"), "Tòa soạn"},
                       {QStringLiteral("picture"), "\x89PNG\r\n\x1a\n" + QByteArray(5000, 'x')},
                       {QStringLiteral("zeros"), QByteArray(8192, '\0')},
                       {QStringLiteral("magic only"), store.left(16)}};
    for (const int size : {1, 15, 50, 99, 100, 101, 512, 1024, 4095})
        all.append({QStringLiteral("cut to %1").arg(size), store.left(size)});
    for (const int pages : {1, 2, 3, 5, 8})
        all.append({QStringLiteral("cut to %1 pages").arg(pages), store.left(4096 * pages)});
    all.append({QStringLiteral("half"), store.left(store.size() / 2)});
    all.append({QStringLiteral("one byte short"), store.left(store.size() - 1)});
    for (const quint32 id : {0U, 1U, 0x47504b47U, 0x0f055112U, ~0U})
        all.append({QStringLiteral("application %1").arg(id), withNumber(store, 68, id)});
    for (const int version : {newest + 1, newest + 2, 1000, 0x7fffffff})
        all.append({QStringLiteral("newer %1").arg(version), withNumber(store, 60, quint32(version))});
    for (const int version : {0, -1, -1000})
        all.append({QStringLiteral("version %1").arg(version), withNumber(store, 60, quint32(version))});
    for (const int size : {0, 3, 511, 513, 1000, 0xffff}) {
        QByteArray bytes = store;
        qToBigEndian(quint16(size), bytes.data() + 16);
        all.append({QStringLiteral("page size %1").arg(size), bytes});
    }
    for (const int format : {0, 3, 7, 255}) {
        QByteArray bytes = store;
        bytes[18] = char(format);
        all.append({QStringLiteral("format %1").arg(format), bytes});
    }
    QRandomGenerator random(14);
    while (all.size() < 50) {
        QByteArray noise(random.bounded(1, 20000), '\0');
        for (char &c : noise)
            c = char(random.bounded(256));
        all.append({QStringLiteral("noise of %1").arg(noise.size()), noise});
    }
    return all;
}

} // namespace

TEST(StoreOpen, ANewsroomIsMadeOnlyWhereNothingIs)
{
    QTemporaryDir place;
    const QString absent = place.filePath(QStringLiteral("a/b"));
    for (const OpenMode mode : {OpenMode::Write, OpenMode::Read}) {
        const auto refused = Store::open(absent, mode, fixedClock());
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().fault, Fault::NoNewsroom);
        EXPECT_FALSE(QFileInfo::exists(absent));
    }
    EXPECT_TRUE(Store::open(absent, OpenMode::CreateOrWrite, fixedClock()));
    EXPECT_TRUE(Store::open(absent, OpenMode::Write, fixedClock()));

    const QString empty = place.filePath(QStringLiteral("empty"));
    ASSERT_TRUE(QDir().mkpath(empty));
    EXPECT_FALSE(Store::open(empty, OpenMode::Write, fixedClock()));
    EXPECT_TRUE(Store::open(empty, OpenMode::CreateOrWrite, fixedClock()));
}

TEST(StoreOpen, AFolderOfSomethingElseIsLeftAlone)
{
    QTemporaryDir place;
    writeBytes(place.filePath(QStringLiteral("letter.txt")), "x");
    const QString file = place.filePath(QStringLiteral("letter.txt"));
    for (const OpenMode mode : allModes)
        for (const QString &path : {place.path(), file}) {
            const auto refused = Store::open(path, mode, fixedClock());
            ASSERT_FALSE(refused);
            EXPECT_EQ(refused.error().fault, Fault::NoNewsroom);
        }
    EXPECT_EQ(QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{QStringLiteral("letter.txt")});
}

TEST(StoreOpen, ACreationThatWasInterruptedIsBegunAgain)
{
    QTemporaryDir place;
    writeBytes(place.filePath(QStringLiteral("newsroom.sqlite.new")), "half");
    writeBytes(place.filePath(QStringLiteral("newsroom.sqlite.new-wal")), "half");
    EXPECT_TRUE(Store::open(place.path(), OpenMode::CreateOrWrite, fixedClock()));
    EXPECT_EQ(QDir(place.path()).entryList(QDir::Files), QStringList{QStringLiteral("newsroom.sqlite")});
}

TEST(StoreOpen, FiftyFilesThatAreNoStoreOfOursAreRefusedUntouched)
{
    Newsroom room;
    ASSERT_TRUE(room.write([](Database &d) { return ArticleStore(d).add(report(QStringLiteral("Một"))); }));
    room.close();
    const QList<Fixture> fixtures = impostors(bytesOf(room.path()), newestVersion(bundledMigrations()));
    ASSERT_GE(fixtures.size(), 50);
    for (const Fixture &fixture : fixtures)
        for (const OpenMode mode : allModes) {
            writeBytes(room.path(), fixture.bytes);
            const auto opened = room.open(mode);
            ASSERT_FALSE(opened) << qPrintable(fixture.name);
            EXPECT_GT(opened.error().message.size(), 20) << qPrintable(fixture.name);
            const Fault fault = opened.error().fault;
            EXPECT_TRUE(fault == Fault::Damaged || fault == Fault::NoNewsroom || fault == Fault::TooNew)
                << qPrintable(fixture.name);
            EXPECT_EQ(fault == Fault::TooNew, fixture.name.startsWith(QStringLiteral("newer")))
                << qPrintable(fixture.name);
            EXPECT_EQ(bytesOf(room.path()), fixture.bytes) << qPrintable(fixture.name);
            EXPECT_EQ(QDir(room.folder()).entryList(QDir::Files),
                      QStringList{QStringLiteral("newsroom.sqlite")});
        }
}

TEST(StoreOpen, ADamagedStoreIsNamedAndLeftAsItIs)
{
    Newsroom room;
    for (int i = 0; i < 30; ++i)
        ASSERT_TRUE(room.write(
            [i](Database &d) { return ArticleStore(d).add(report(QStringLiteral("Bài %1").arg(i))); }));
    room.close();
    QByteArray damaged = bytesOf(room.path());
    for (int page = 1; page < damaged.size() / 4096; ++page)
        damaged.replace(page * 4096, 64, QByteArray(64, char(0xee)));
    writeBytes(room.path(), damaged);
    // A week later, when the store is looked through.
    const Clock later = [] { return noon().addDays(8); };
    const auto opened = Store::open(room.folder(), OpenMode::Write, later);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().fault, Fault::Damaged);
    EXPECT_TRUE(opened.error().message.contains(QStringLiteral("newsroom.sqlite")))
        << qPrintable(opened.error().message);
    EXPECT_EQ(bytesOf(room.path()), damaged);
}

TEST(StoreOpen, OnlyTheOwnerCanReadTheFiles)
{
    Newsroom room;
    const mode_t before = ::umask(0);
    ASSERT_TRUE(room.write([](Database &d) { return ArticleStore(d).add(report(QStringLiteral("Một"))); }));
    ::umask(before);
    EXPECT_EQ(modeOf(room.folder()), 0700);
    for (const char *name :
         {"newsroom.sqlite", "newsroom.sqlite-wal", "newsroom.sqlite-shm", "newsroom.lock"})
        EXPECT_EQ(modeOf(room.folder() + QLatin1Char('/') + QLatin1String(name)), 0600) << name;
    ::chmod(QFile::encodeName(room.path()).constData(), 0666);
    ::chmod(QFile::encodeName(room.folder()).constData(), 0755);
    room.reopen();
    EXPECT_EQ(modeOf(room.path()), 0600);
    EXPECT_EQ(modeOf(room.folder()), 0700);
}

TEST(StoreOpen, ANetworkDriveIsRefusedWithAReason)
{
    Newsroom room;
    room.close();
    for (const char *type : {"nfs",
                             "nfs4",
                             "cifs",
                             "smb",
                             "smb2",
                             "smb3",
                             "smbfs",
                             "fuse.sshfs",
                             "fuse.rclone",
                             "davfs",
                             "9p",
                             "afs",
                             "ceph",
                             "glusterfs",
                             "fuse.glusterfs",
                             "lustre",
                             "vboxsf",
                             "fuse.vmhgfs-fuse",
                             "fuse.gvfsd-fuse",
                             "fuse.s3fs",
                             "webdav",
                             "CIFS"})
        for (const OpenMode mode : allModes) {
            const auto opened = Store::open(room.folder(), mode, fixedClock(),
                                            [type](const QString &) { return QByteArray(type); });
            ASSERT_FALSE(opened) << type;
            EXPECT_EQ(opened.error().fault, Fault::Refused);
            EXPECT_FALSE(opened.error().message.isEmpty());
        }
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuse.ntfs-3g", "vfat", ""})
        EXPECT_TRUE(Store::open(room.folder(), OpenMode::Write, fixedClock(), [type](const QString &) {
            return QByteArray(type);
        })) << type;
}

TEST(StoreOpen, ASecondWriterIsToldWhereItIsOpen)
{
    Newsroom room;
    const auto second = room.open(OpenMode::Write);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().fault, Fault::InUse);
    EXPECT_TRUE(second.error().message.contains(QString::number(::getpid())))
        << qPrintable(second.error().message);
    EXPECT_TRUE(second.error().message.contains(QStringLiteral("store_tests")));
    EXPECT_TRUE(room.write([](Database &d) { return ArticleStore(d).add(report(QStringLiteral("Một"))); }));
}

TEST(StoreOpen, ALockOfADeadProcessWithALiveNumberIsTakenOver)
{
    Newsroom room;
    const QString lock = room.folder() + QStringLiteral("/newsroom.lock");
    const QByteArray left = bytesOf(lock);
    ASSERT_FALSE(left.isEmpty());
    room.close();
    writeBytes(lock, left); // names this very process, but nobody holds it
    EXPECT_TRUE(room.open(OpenMode::Write));
}

TEST(StoreOpen, ALockThatAKilledStartHadNoTimeToSignIsTakenOver)
{
    Newsroom room;
    room.close();
    for (const char *begun : {"", "1234", "1234\ntoasoan\n"}) {
        writeBytes(room.folder() + QStringLiteral("/newsroom.lock"), begun);
        const auto store = room.open(OpenMode::Write);
        EXPECT_TRUE(store) << '"' << begun << '"';
    }
}

TEST(StoreOpen, ReadingGoesOnBesideTheWriterAndChangesNothing)
{
    Newsroom room;
    ASSERT_TRUE(room.write([](Database &d) { return ArticleStore(d).add(report(QStringLiteral("Một"))); }));
    auto reader = room.open(OpenMode::Read);
    ASSERT_TRUE(reader) << qPrintable(reader.error().detail);
    EXPECT_FALSE((*reader)->canWrite());
    const auto count = [&] {
        return (*reader)
            ->read([](Database &d) { return ArticleStore(d).list({}); })
            .takeResult()
            ->articles.size();
    };
    EXPECT_EQ(count(), 1);
    ASSERT_TRUE(room.write([](Database &d) { return ArticleStore(d).add(report(QStringLiteral("Hai"))); }));
    EXPECT_EQ(count(), 2);
    const auto refused =
        (*reader)
            ->write([](Database &d) { return ArticleStore(d).add(report(QStringLiteral("Ba"))); })
            .takeResult();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::NotAllowed);
    EXPECT_EQ(count(), 2);
}

TEST(StoreOpen, AReadersConnectionCannotWrite)
{
    Newsroom room;
    const auto refused =
        room.read([](Database &d) { return ArticleStore(d).add(report(QStringLiteral("Một"))); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::NotAllowed);
}

TEST(StoreOpen, ACleanEndLeavesOneFile)
{
    Newsroom room;
    ASSERT_TRUE(room.write([](Database &d) { return ArticleStore(d).add(report(QStringLiteral("Một"))); }));
    room.close();
    EXPECT_EQ(QDir(room.folder()).entryList(QDir::Files), QStringList{QStringLiteral("newsroom.sqlite")});
}

TEST(StoreOpen, WorkIsDoneInOrderOfArrivalAndBeforeTheEnd)
{
    Newsroom room;
    QList<int> order;
    for (int i = 0; i < 200; ++i)
        room.store().write([&order, i](Database &) {
            order.append(i);
            return i;
        });
    room.close();
    ASSERT_EQ(order.size(), 200);
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
}

TEST(StoreOpen, AFolderThatCannotBeWrittenCanBeRead)
{
    Newsroom room;
    ASSERT_TRUE(room.write([](Database &d) { return ArticleStore(d).add(report(QStringLiteral("Một"))); }));
    room.close();
    const QByteArray folder = QFile::encodeName(room.folder());
    if (::mount(folder.constData(), folder.constData(), nullptr, MS_BIND, nullptr) != 0)
        GTEST_SKIP() << "mounting needs root";
    ASSERT_EQ(::mount(nullptr, folder.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr), 0);
    const auto writer = room.open(OpenMode::Write);
    auto reader = room.open(OpenMode::Read);
    qsizetype articles = 0;
    if (reader)
        articles = (*reader)
                       ->read([](Database &d) { return ArticleStore(d).list({}); })
                       .takeResult()
                       ->articles.size();
    const QString why = reader ? QString() : reader.error().message + reader.error().detail;
    if (reader)
        reader->reset();
    ::umount(folder.constData());
    ASSERT_FALSE(writer);
    EXPECT_EQ(writer.error().fault, Fault::NotAllowed);
    EXPECT_TRUE(why.isEmpty()) << qPrintable(why);
    EXPECT_EQ(articles, 1);
}
