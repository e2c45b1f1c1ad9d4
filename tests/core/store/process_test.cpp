#include "tests/core/store/newsroom.h"
#include "tests/support/strace.h"
#include "tests/support/work_time.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace toasoan;

namespace {

const QString child = QStringLiteral(STORE_CHILD);

int lastNumber(const QByteArray &said)
{
    const QList<QByteArray> lines = said.split('\n');
    return lines.size() < 2 ? 0 : lines[lines.size() - 2].toInt(); // the last line may be cut
}

// What strace writes about a child that makes twenty saves.
QString traced(const QString &folder, const QStringList &options)
{
    QProcess strace;
    const QString log = folder + QStringLiteral(".strace");
    const QStringList command = straceCommand() +
                                QStringList{QStringLiteral("-y"), QStringLiteral("-o"), log} + options +
                                QStringList{child, QStringLiteral("watch"), folder, QStringLiteral("20")};
    strace.start(command.first(), command.mid(1));
    strace.waitForFinished(60000);
    return strace.exitStatus() == QProcess::NormalExit && strace.exitCode() == 0
               ? QString::fromUtf8(bytesOf(log))
               : QString();
}

} // namespace

TEST(StoreProcess, NothingAcknowledgedIsLostInAHundredKills)
{
    QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("toa-soan"));
    QRandomGenerator random(100);
    int acknowledged = 0;
    int kills = 0;
    for (int i = 0; i < 100; ++i) {
        QProcess writer;
        writer.start(child, {QStringLiteral("save"), folder});
        ASSERT_TRUE(writer.waitForReadyRead(10000)) << writer.readAllStandardError().constData();
        writer.waitForReadyRead(random.bounded(1, 25));
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < random.bounded(60))
            writer.waitForReadyRead(1);
        writer.kill();
        ASSERT_TRUE(writer.waitForFinished(10000));
        kills += writer.exitStatus() == QProcess::CrashExit;
        acknowledged = std::max(acknowledged, lastNumber(writer.readAllStandardOutput()));
        if (i % 10 != 9)
            continue;                                                     // the next child recovers
        auto opened = Store::open(folder, OpenMode::Write, fixedClock()); // at once, without a question
        ASSERT_TRUE(opened) << qPrintable(opened.error().message + opened.error().detail);
        const auto page = (*opened)->read([](Database &d) { return ArticleStore(d).list({}); }).takeResult();
        ASSERT_EQ(page->articles.size(), 1);
        EXPECT_GE(QStringView(page->articles.first().headline).mid(4).toInt(), acknowledged);
        const auto verified = (*opened)->write([](Database &d) { return verifyStore(d); }).takeResult();
        ASSERT_TRUE(verified);
        EXPECT_TRUE(verified->problems.isEmpty()) << qPrintable(verified->problems.join(QLatin1Char('\n')));
    }
    EXPECT_EQ(kills, 100);
    EXPECT_GT(acknowledged, 100);
}

TEST(StoreProcess, ANewsroomOpenElsewhereIsNamedAndAKilledOneIsTakenOver)
{
    QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("toa-soan"));
    QProcess holder;
    holder.start(child, {QStringLiteral("hold"), folder});
    ASSERT_TRUE(holder.waitForReadyRead(10000));
    const auto refused = Store::open(folder, OpenMode::Write, fixedClock());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::InUse);
    EXPECT_TRUE(refused.error().message.contains(QStringLiteral("store_child")))
        << qPrintable(refused.error().message);
    EXPECT_TRUE(refused.error().message.contains(QString::number(holder.processId())));
    EXPECT_TRUE(Store::open(folder, OpenMode::Read, fixedClock()));
    holder.kill();
    holder.waitForFinished();
    const WorkTime work;
    EXPECT_TRUE(Store::open(folder, OpenMode::Write, fixedClock()));
    EXPECT_LT(work.milliseconds(), 500 * headroom);
}

TEST(StoreProcess, EachSaveSyncsTheLogExactlyOnceAndNothingElse)
{
    if (!canTrace())
        GTEST_SKIP() << "strace cannot run here";
    QTemporaryDir place;
    const QString trace =
        traced(place.filePath(QStringLiteral("toa-soan")),
               {QStringLiteral("-e"),
                QStringLiteral("trace=write,fsync,fdatasync,sync,syncfs,sync_file_range,msync")});
    const qsizetype begin = trace.indexOf(QStringLiteral("\"begin\\n\""));
    const qsizetype end = trace.indexOf(QStringLiteral("\"end\\n\""));
    ASSERT_GT(begin, 0);
    ASSERT_GT(end, begin);
    const QString between = trace.mid(begin, end - begin);
    static const QRegularExpression sync(QStringLiteral(R"((?:fsync|fdatasync|sync|syncfs|msync)\([^\n]*)"));
    int ofLog = 0;
    for (auto found = sync.globalMatch(between); found.hasNext();) {
        const QString call = found.next().captured();
        EXPECT_TRUE(call.contains(QStringLiteral("newsroom.sqlite-wal"))) << qPrintable(call);
        ++ofLog;
    }
    EXPECT_EQ(ofLog, 20);
}

TEST(StoreProcess, OnlySqliteOpensTheStoresFiles)
{
    if (!canTrace())
        GTEST_SKIP() << "strace cannot run here";
    QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("toa-soan"));
    ASSERT_FALSE(traced(folder, {}).isEmpty()); // the store is there now
    const QString trace =
        traced(folder, {QStringLiteral("-e"), QStringLiteral("trace=open,openat,openat2,creat")});
    static const QRegularExpression opening(QStringLiteral(R"(open(?:at)?\([^\n]*newsroom\.sqlite[^\n]*)"));
    int openings = 0;
    for (auto found = opening.globalMatch(trace); found.hasNext(); ++openings) {
        const QString call = found.next().captured();
        // Every file SQLite opens, and none that Qt does, is opened without following a link.
        EXPECT_TRUE(call.contains(QStringLiteral("O_NOFOLLOW"))) << qPrintable(call);
    }
    EXPECT_GE(openings, 3);
}

TEST(StoreProcess, ThereIsOneSqliteInTheProcess)
{
    Newsroom room;
    QSet<QByteArray> libraries;
    for (const QByteArray &line : bytesOf(QStringLiteral("/proc/self/maps")).split('\n'))
        if (line.contains("libsqlite3"))
            libraries.insert(line.mid(line.indexOf('/')));
    EXPECT_EQ(libraries.size(), 1);
}
