#include "tests/core/store/newsroom.h"

#include "core/store/backup.h"

#include <QDir>

#include <sys/stat.h>

using namespace toasoan;

namespace {

void fill(Newsroom &room, int articles)
{
    for (int i = 0; i < articles; ++i) {
        const Article article = report(QStringLiteral("Bài %1").arg(i));
        ASSERT_TRUE(room.write([&](Database &d) { return ArticleStore(d).add(article); }));
        ASSERT_TRUE(room.write(
            [&](Database &d) { return ArticleStore(d).saveRevision(article, RevisionKind::Saved, {}, {}); }));
    }
}

Result<void> backedUp(Newsroom &room, const QString &path)
{
    return room.read([&](Database &d) { return backUp(d, path); });
}

int articlesIn(const QString &path)
{
    auto copy = Database::open(path, Access::Immutable);
    if (!copy)
        return -1;
    const auto report = verifyStore(**copy);
    return report && report->problems.isEmpty() ? report->articles : -1;
}

} // namespace

TEST(Backup, IsOneCheckedFileThatOnlyTheOwnerReads)
{
    Newsroom room;
    fill(room, 3);
    const QString path = room.folder() + QStringLiteral("/kept.sqlite");
    const auto done = backedUp(room, path);
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
    EXPECT_EQ(articlesIn(path), 3);
    EXPECT_TRUE(QDir(room.folder()).entryList({QStringLiteral("kept.sqlite?*")}).isEmpty());
    struct stat info
    {
    };
    ASSERT_EQ(::stat(QFile::encodeName(path).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600U);
    EXPECT_EQ(backedUp(room, path).error().fault, Fault::Unwritable); // nothing is overwritten
}

TEST(Backup, IsWholeWhileOthersWrite)
{
    Newsroom room;
    fill(room, 20);
    QList<QFuture<Result<void>>> saves;
    for (int i = 0; i < 200; ++i)
        saves << room.store().write(
            [](Database &d) { return ArticleStore(d).add(report(QStringLiteral("Thêm"))); });
    for (int i = 0; i < 5; ++i) {
        const QString path = room.folder() + QStringLiteral("/kept-%1.sqlite").arg(i);
        const auto done = backedUp(room, path);
        ASSERT_TRUE(done) << qPrintable(done.error().detail);
        EXPECT_GE(articlesIn(path), 20);
    }
    for (auto &save : saves)
        EXPECT_TRUE(save.takeResult());
}

TEST(Backup, OneADayAndSevenAreKept)
{
    Newsroom room;
    fill(room, 1);
    const QDate first(2026, 3, 1);
    for (int day = 0; day < 10; ++day)
        for (int again = 0; again < 2; ++again)
            ASSERT_TRUE(
                room.read([&](Database &d) { return backUpDaily(d, room.folder(), first.addDays(day)); }));
    const QStringList names =
        QDir(room.folder() + QStringLiteral("/backups")).entryList(QDir::Files, QDir::Name);
    ASSERT_EQ(names.size(), 7);
    EXPECT_EQ(names.first(), QStringLiteral("daily-2026-03-04.sqlite"));
    EXPECT_EQ(backups(room.folder()).size(), 7);
    EXPECT_GT(backups(room.folder()).first().bytes, 0);
}

TEST(Backup, ADamagedStoreNeverPushesOutAGoodBackup)
{
    Newsroom room;
    fill(room, 3);
    const QDate first(2026, 3, 1);
    for (int day = 0; day < 7; ++day)
        ASSERT_TRUE(
            room.read([&](Database &d) { return backUpDaily(d, room.folder(), first.addDays(day)); }));
    const QStringList before =
        QDir(room.folder() + QStringLiteral("/backups")).entryList(QDir::Files, QDir::Name);
    ASSERT_TRUE(room.write([](Database &d) {
        return d.run(QStringLiteral("UPDATE revisions SET content = zeroblob(length(content))")).has_value();
    }));
    for (int day = 7; day < 17; ++day) {
        const auto made =
            room.read([&](Database &d) { return backUpDaily(d, room.folder(), first.addDays(day)); });
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().fault, Fault::Damaged);
        EXPECT_FALSE(made.error().message.isEmpty());
    }
    EXPECT_EQ(QDir(room.folder() + QStringLiteral("/backups")).entryList(QDir::Files, QDir::Name), before);
}

TEST(Backup, IsPutInPlaceOfAStoreWithAStaleLog)
{
    Newsroom room;
    fill(room, 3);
    const QString backup = room.folder() + QStringLiteral("/kept.sqlite");
    ASSERT_TRUE(backedUp(room, backup));
    fill(room, 50);
    // As after a crash: the log of another time stays beside the file.
    const QByteArray log = bytesOf(room.path() + QStringLiteral("-wal"));
    const QByteArray index = bytesOf(room.path() + QStringLiteral("-shm"));
    ASSERT_GT(log.size(), 0);
    room.close();
    writeBytes(room.path() + QStringLiteral("-wal"), log);
    writeBytes(room.path() + QStringLiteral("-shm"), index);
    const QByteArray old = bytesOf(room.path());

    const auto kept = restoreBackup(room.folder(), backup);
    ASSERT_TRUE(kept) << qPrintable(kept.error().message + kept.error().detail);
    EXPECT_EQ(bytesOf(*kept), old);
    EXPECT_EQ(bytesOf(*kept + QStringLiteral("-wal")), log);
    room.reopen();
    const auto verified = room.read(verifyStore);
    EXPECT_TRUE(verified->problems.isEmpty());
    EXPECT_EQ(verified->articles, 3);
}

TEST(Backup, IsRefusedWhenItIsDamagedOrTheNewsroomIsOpen)
{
    Newsroom room;
    fill(room, 3);
    const QString backup = room.folder() + QStringLiteral("/kept.sqlite");
    ASSERT_TRUE(backedUp(room, backup));
    EXPECT_EQ(restoreBackup(room.folder(), backup).error().fault, Fault::InUse);
    room.close();
    const QByteArray store = bytesOf(room.path());
    QByteArray damaged = bytesOf(backup);
    damaged.replace(damaged.size() / 2, 4096, QByteArray(4096, 'x'));
    writeBytes(backup, damaged);
    EXPECT_FALSE(restoreBackup(room.folder(), backup));
    writeBytes(backup, damaged.left(3 * 4096));
    EXPECT_FALSE(restoreBackup(room.folder(), backup));
    EXPECT_EQ(bytesOf(room.path()), store);
    EXPECT_TRUE(room.open(OpenMode::Write));
}
