#include "core/workflow/record_head.h"

#include <gtest/gtest.h>

#include <QTimeZone>

using namespace toasoan;

namespace {

const QByteArray hash(64, 'a');

RecordHead head(qint64 number)
{
    return {QDateTime(QDate(2024, 10, 15), QTime(9, 30), QTimeZone("Asia/Ho_Chi_Minh")), number, hash};
}

} // namespace

TEST(RecordHead, IsOneLineThatIsReadBack)
{
    EXPECT_EQ(lineOf(head(12)), "2024-10-15T09:30:00+07:00\t12\t" + hash + '\n');
    const ReadHeads read = readHeads(lineOf(head(12)) + lineOf(head(15)));
    EXPECT_EQ(read.heads, (QList{head(12), head(15)}));
    EXPECT_EQ(read.unreadable, 0);
}

TEST(RecordHead, IsReadAsEditorsLeaveIt)
{
    const QByteArray line = lineOf(head(12)).trimmed();
    for (const QByteArray &file :
         QList<QByteArray>{line, line + "\r\n\r\n", "\xef\xbb\xbf" + line + "\r\n",
                           "\n  " + line.left(line.size() - 64) + hash.toUpper() + " \n"}) {
        const ReadHeads read = readHeads(file);
        EXPECT_EQ(read.heads, QList{head(12)}) << file.constData();
        EXPECT_EQ(read.unreadable, 0);
    }
}

TEST(RecordHead, SaysTheFirstLineThatIsNoneAndReadsTheOthers)
{
    const QByteArray good = lineOf(head(12));
    const QByteArray time = "2024-10-15T09:30:00+07:00\t";
    for (const QByteArray &wrong :
         QList<QByteArray>{QByteArray("xin chào"), time + "12", time + "12\t" + hash + "\tx",
                           time + "0\t" + hash, time + "-3\t" + hash, time + "99999999999999999999\t" + hash,
                           time + "12\t" + hash.left(63), time + "12\t" + QByteArray(64, 'g'),
                           "hôm qua\t12\t" + hash, QByteArray(1'000'000, 'x'), QByteArray(64, '\0')}) {
        const ReadHeads read = readHeads(good + wrong + '\n' + wrong + '\n' + good);
        EXPECT_EQ(read.heads.size(), 2) << wrong.left(80).constData();
        EXPECT_EQ(read.unreadable, 2);
    }
    EXPECT_TRUE(readHeads({}).heads.isEmpty());
    EXPECT_TRUE(readHeads(QByteArray(largestHeadFile, '\n')).heads.isEmpty());
}
