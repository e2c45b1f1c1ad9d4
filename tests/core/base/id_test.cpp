#include "core/base/id.h"

#include <QDateTime>
#include <QSet>

#include <gtest/gtest.h>

#include <thread>
#include <vector>

using namespace toasoan;

TEST(Id, IsAUuidOfVersionSevenWithTheTimeInFront)
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString text = ArticleId::make().toString();
    ASSERT_EQ(text.size(), 36);
    EXPECT_EQ(text[14], QLatin1Char('7'));
    EXPECT_TRUE(QStringLiteral("89ab").contains(text[19]));
    const qint64 time = QString(text.left(8) + text.mid(9, 4)).toLongLong(nullptr, 16);
    EXPECT_GE(time, before);
    EXPECT_LE(time, QDateTime::currentMSecsSinceEpoch() + 1000);
}

TEST(Id, SortsByMakingAlsoAsText)
{
    QString last;
    for (int i = 0; i < 20000; ++i) {
        const QString next = PhotoId::make().toString();
        ASSERT_LT(last, next);
        last = next;
    }
}

TEST(Id, IsNeverMadeTwiceByTwoThreads)
{
    std::vector<std::vector<BlockId>> made(4);
    std::vector<std::thread> threads;
    for (auto &mine : made)
        threads.emplace_back([&mine] {
            for (int i = 0; i < 5000; ++i)
                mine.push_back(BlockId::make());
        });
    for (auto &thread : threads)
        thread.join();
    QSet<BlockId> all;
    for (const auto &mine : made)
        for (const BlockId id : mine)
            all.insert(id);
    EXPECT_EQ(all.size(), 20000);
}

TEST(Id, IsReadFromItsTextOnly)
{
    const ArticleId id = ArticleId::make();
    EXPECT_EQ(ArticleId::fromString(id.toString()), id);
    EXPECT_EQ(ArticleId::fromString(id.toString().toUpper()), id);
    for (const QString &wrong :
         {QString(), QStringLiteral("x"), QString(QLatin1Char('{') + id.toString() + QLatin1Char('}')),
          id.toString().chopped(1), QStringLiteral("00000000-0000-0000-0000-000000000000")})
        EXPECT_FALSE(ArticleId::fromString(wrong)) << qPrintable(wrong);
    EXPECT_TRUE(ArticleId().isNull());
}
