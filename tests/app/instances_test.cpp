// Several programs at one newsroom, and stores that are none: C1, C4, C5, C6, D13 and D16 on the real
// programs.

#include "tests/support/programs.h"
#include "tests/support/strace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

class Instances : public ProgramsTest
{
protected:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        return file.readAll();
    }

    // Each file SQLite opens, and none that Qt does, is opened without following a link.
    static int openingsOfTheStore(const QStringList &trace)
    {
        static const QRegularExpression opening(uR"(open(?:at)?\([^\n]*newsroom\.sqlite[^\n]*)"_s);
        int openings = 0;
        for (const QString &line : trace) {
            if (!line.contains(opening))
                continue;
            ++openings;
            EXPECT_TRUE(line.contains(u"O_NOFOLLOW"_s)) << qPrintable(line);
        }
        return openings;
    }
};

} // namespace

TEST_F(Instances, TheSecondRaisesTheFirstAndWritesNothing)
{
    makeRoom();
    WindowProcess first(environment(), {u"--store"_s, room()});
    ASSERT_FALSE(first.next(u"opened"_s).isNull());
    first.listen(1500 * patience); // the day's backup and the place are written by now
    first.ask(u"minimize"_s, u"minimized"_s);
    ASSERT_EQ(first.ask(u"shown"_s, u"shown"_s), u"NO"_s);
    const QStringList files = inventory(room());
    const QDateTime written = QFileInfo(store()).lastModified();

    WindowProcess second(environment(), {u"--store"_s, room()});
    ASSERT_TRUE(second.waitForEnd());
    EXPECT_LE(now() - second.startedAt(), longWait);
    EXPECT_TRUE(second.endedWell());
    EXPECT_TRUE(second.all(u"ready"_s).isEmpty());
    EXPECT_EQ(first.ask(u"shown"_s, u"shown"_s), u"YES"_s);
    EXPECT_EQ(inventory(room()), files);
    EXPECT_EQ(QFileInfo(store()).lastModified(), written);
}

TEST_F(Instances, TheSecondWaitsForAFirstThatHasOnlyJustStarted)
{
    makeRoom();
    WindowProcess first(environment(), {u"--store"_s, room()});
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return QFileInfo::exists(room() + u"/newsroom.lock"_s); }, longWait));
    first.signal(SIGSTOP); // it holds the lock and does not answer yet
    WindowProcess second(environment(), {u"--store"_s, room()});
    second.listen(400);
    EXPECT_TRUE(second.isRunning());
    first.signal(SIGCONT);
    ASSERT_TRUE(second.waitForEnd());
    EXPECT_TRUE(second.endedWell());
    EXPECT_TRUE(second.all(u"ready"_s).isEmpty());
    EXPECT_FALSE(first.next(u"opened"_s).isNull());
}

TEST_F(Instances, AForeignLockNeitherStopsTheWindowNorCostsText)
{
    const QString sqlite = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (sqlite.isEmpty())
        GTEST_SKIP() << "the sqlite3 tool is not installed";
    makeRoom();
    WindowProcess window(environment(), {u"--store"_s, room()});
    ASSERT_FALSE(window.next(u"opened"_s).isNull());
    const QString id = window.newArticle();
    window.type(u"30|Trước khi khóa¶¶chữ đầu tiên của bài này đã lưu"_s);
    ASSERT_FALSE(window.next(u"typed"_s).isNull());
    ASSERT_TRUE(window.waitForStatus(u"SAVED"_s));
    window.ask(u"stall"_s, u"stall"_s);
    window.type(u"30| và gõ trong lúc không ai giữ khóa cả"_s);
    window.listen(1500);
    const int usual = window.ask(u"stall"_s, u"stall"_s).toInt(); // what this machine's load costs
    ASSERT_TRUE(window.waitForStatus(u"SAVED"_s));

    QProcess holder;
    holder.start(sqlite, {store()});
    holder.write("BEGIN IMMEDIATE;\nSELECT 'held';\n");
    for (QByteArray said; !said.contains("held"); said += holder.readAllStandardOutput())
        ASSERT_TRUE(holder.waitForReadyRead(10000)) << said.constData();
    const qint64 heldAt = now();
    const QString words = u" gõ khi bị khóa"_s.repeated(8);
    window.type(u"30|"_s + words);
    window.ask(u"stall"_s, u"stall"_s);
    const QString failed = window.next(u"failed"_s, 9000); // after SQLite's own patience
    EXPECT_FALSE(failed.isNull());
    EXPECT_TRUE(window.waitForBanner(failed.section(u' ', 1), 1000));
    EXPECT_EQ(window.ask(u"status"_s, u"status"_s), u"FAILED"_s);
    window.listen(int(qMax<qint64>(0, heldAt + 10000 - now())));
    const int longest = window.ask(u"stall"_s, u"stall"_s).toInt();
    EXPECT_LE(longest, qMax(1000, 3 * usual) * patience) << "usual: " << usual;
    EXPECT_TRUE(window.text().endsWith(words.trimmed())) << qPrintable(window.text());
    holder.write("ROLLBACK;\n");
    holder.closeWriteChannel();
    ASSERT_TRUE(holder.waitForFinished(10000));

    EXPECT_TRUE(window.waitForStatus(u"SAVED"_s));
    window.kill();
    EXPECT_TRUE(storedText(id).endsWith(words.trimmed())) << qPrintable(storedText(id));
    RecordProperty("longestPause", longest);
}

TEST_F(Instances, ReadingGoesOnBesideTheWindowAndWritingSaysWhereItIsOpen)
{
    const QString id = makeRoom(u"Tít ban đầu\n\nThân bài có nghành sai.\n"_s);
    WindowProcess window(environment(), {u"--store"_s, room()});
    ASSERT_FALSE(window.next(u"opened"_s).isNull());
    const QString fresh = window.newArticle();
    window.type(u"Tít vừa gõ¶¶mới tinh khôi"_s);
    ASSERT_FALSE(window.next(u"saved"_s).isNull());
    ASSERT_TRUE(window.waitForStatus(u"SAVED"_s));

    EXPECT_EQ(cli({u"list"_s}).lines().size(), 2);
    EXPECT_TRUE(storedText(fresh).endsWith(u"mới tinh khôi"_s));
    EXPECT_TRUE(cli({u"search"_s, u"tinh khôi"_s}).out.startsWith(fresh));
    const Answer checked = cli({u"check"_s, id});
    EXPECT_EQ(checked.status, 1);
    EXPECT_TRUE(checked.out.contains(u"nghành"_s)) << qPrintable(checked.out);
    EXPECT_EQ(cli({u"history"_s, id}).lines().size(), 1);
    EXPECT_EQ(cli({u"verify"_s}).status, 0);
    EXPECT_EQ(cli({u"export"_s, id, u"--format"_s, u"html"_s, u"--to"_s, path(u"xuất"_s)}).status, 0);

    const QString file = put(u"khác.txt"_s, "Tít khác\n\nThân.\n");
    for (const QStringList &arguments :
         {QStringList{u"edit"_s, id, u"--field"_s, u"headline=Khác"_s}, QStringList{u"import"_s, file},
          QStringList{u"tag"_s, id, u"--add"_s, u"thẻ"_s}, QStringList{u"restore"_s, id, u"1"_s},
          QStringList{u"photo"_s, u"add"_s, id, file, u"--caption"_s, u"Chú thích"_s}}) {
        const Answer refused = cli(arguments);
        EXPECT_NE(refused.status, 0) << qPrintable(arguments[0]);
        EXPECT_TRUE(refused.isOneSentence()) << qPrintable(arguments[0] + u": "_s + refused.err);
        EXPECT_TRUE(refused.err.contains(QString::number(window.pid()))) << qPrintable(refused.err);
        EXPECT_TRUE(refused.err.contains(u"đang được mở"_s)) << qPrintable(refused.err);
    }
    EXPECT_EQ(cli({u"list"_s}).lines().size(), 2);
    EXPECT_EQ(cli({u"history"_s, id}).lines().size(), 1);
    window.say(u"quit"_s);
    ASSERT_TRUE(window.waitForEnd());
    EXPECT_TRUE(window.endedWell());
    EXPECT_EQ(cli({u"edit"_s, id, u"--field"_s, u"headline=Khác"_s}).status, 0);
}

TEST_F(Instances, OnlySqliteOpensTheStoresFilesForTheCommandLine)
{
    if (!canTrace())
        GTEST_SKIP() << "strace is not installed or not permitted here";
    const QString id = makeRoom();
    const QString calls = u"open,openat,openat2,creat"_s;
    EXPECT_GE(openingsOfTheStore(traced(calls, {u"edit"_s, id, u"--field"_s, u"headline=Mới"_s})), 3);
    EXPECT_GE(openingsOfTheStore(traced(calls, {u"verify"_s})), 1);
    EXPECT_GE(openingsOfTheStore(traced(calls, {u"backup"_s, path(u"sao.sqlite"_s)})), 1);
}

TEST_F(Instances, OnlySqliteOpensTheStoresFilesForTheWindow)
{
    if (!canTrace())
        GTEST_SKIP() << "strace is not installed or not permitted here";
    makeRoom();
    const QString log = path(u"strace.log"_s);
    WindowProcess window(environment(), {u"--store"_s, room()},
                         straceCommand() +
                             QStringList{u"-o"_s, log, u"-e"_s, u"trace=open,openat,openat2,creat"_s});
    ASSERT_FALSE(window.next(u"opened"_s).isNull());
    window.newArticle();
    window.type(u"Bài mới¶¶chữ"_s);
    window.ask(u"key Ctrl+S"_s, u"pressed"_s);
    ASSERT_FALSE(window.next(u"kept"_s).isNull());
    window.say(u"quit"_s);
    ASSERT_TRUE(window.waitForEnd());
    EXPECT_GE(openingsOfTheStore(QString::fromUtf8(bytesOf(log)).split(u'\n')), 3);
}

TEST_F(Instances, ThereIsOneSqliteInTheWindowsProcess)
{
    makeRoom();
    WindowProcess window(environment(), {u"--store"_s, room()});
    ASSERT_FALSE(window.next(u"opened"_s).isNull());
    QSet<QByteArray> libraries;
    for (const QByteArray &line : bytesOf(u"/proc/%1/maps"_s.arg(window.pid())).split('\n')) {
        if (line.contains("sqlite3"))
            libraries.insert(line.mid(line.indexOf('/')));
    }
    EXPECT_EQ(libraries.size(), 1);
}

TEST_F(Instances, AStoreThatIsNoneIsNamedAndLeftAsItIs)
{
    const QString id = makeRoom();
    const QByteArray good = bytesOf(store());
    ASSERT_GT(good.size(), 8192);
    QByteArray newer = good;
    newer[63] = char(99); // user_version
    QByteArray foreign = good;
    foreign.replace(68, 4, "\x0f\x05\x51\x12"); // application id
    QByteArray damagedHeader = good;
    damagedHeader[17] = char(7); // no size of a page
    QByteArray garbage(20000, '\0');
    for (qsizetype i = 0; i < garbage.size(); ++i)
        garbage[i] = char((i * 2654435761U) >> 13);
    struct Case
    {
        const char *name;
        QByteArray bytes;
        QString says;
    };
    const Case cases[]{{"garbage", garbage, u"hỏng"_s},
                       {"empty", {}, u"hỏng"_s},
                       {"a text", "Đây là một văn bản.\n", u"hỏng"_s},
                       {"cut in the middle", good.left(good.size() / 2), u"hỏng"_s},
                       {"cut in the header", good.left(60), u"hỏng"_s},
                       {"impossible header", damagedHeader, u"hỏng"_s},
                       {"another program's", foreign, u"chương trình khác"_s},
                       {"a newer version's", newer, u"mới hơn"_s}};
    for (const Case &one : cases) {
        SCOPED_TRACE(one.name);
        put(u"toa-soan/newsroom.sqlite"_s, one.bytes);
        for (const QStringList &arguments :
             {QStringList{u"list"_s}, QStringList{u"edit"_s, id, u"--field"_s, u"headline=Khác"_s}}) {
            const Answer refused = cli(arguments);
            EXPECT_GE(refused.status, 3);
            EXPECT_TRUE(refused.isOneSentence()) << qPrintable(refused.err);
            EXPECT_TRUE(refused.err.contains(one.says)) << qPrintable(refused.err);
            EXPECT_TRUE(refused.err.contains(u"newsroom.sqlite"_s)) << qPrintable(refused.err);
            EXPECT_EQ(bytesOf(store()), one.bytes);
        }
        WindowProcess window(environment(), {u"--store"_s, room()});
        const QString said = window.waitForDialog().join(u'\n');
        EXPECT_TRUE(said.contains(one.says)) << qPrintable(said);
        window.say(u"key Escape"_s);
        ASSERT_TRUE(window.waitForEnd());
        EXPECT_EQ(window.status(), 4);
        EXPECT_EQ(bytesOf(store()), one.bytes);
    }
    put(u"toa-soan/newsroom.sqlite"_s, good);
    EXPECT_FALSE(storedText(id).isEmpty());
}

TEST_F(Instances, ABackupIsPutInPlaceBesideAStaleLog)
{
    const QString id = makeRoom();
    const QString copy = path(u"sao lưu.sqlite"_s);
    ASSERT_EQ(cli({u"backup"_s, copy}).status, 0);
    const QString kept = storedText(id);
    {
        WindowProcess window(environment(), {u"--store"_s, room()});
        ASSERT_FALSE(window.next(u"opened"_s).isNull());
        window.type(u"Chữ sẽ mất khi khôi phục "_s);
        ASSERT_FALSE(window.next(u"saved"_s).isNull());
        window.kill();
    }
    ASSERT_GT(QFileInfo(store() + u"-wal"_s).size(), 0); // the log of what the backup does not hold
    const Answer restored = cli({u"restore-backup"_s, copy});
    ASSERT_EQ(restored.status, 0) << qPrintable(restored.err);
    EXPECT_EQ(cli({u"verify"_s}).status, 0);
    EXPECT_EQ(storedText(id), kept);
}
