// Which article is in whose hands, as it stands in the store.

#include "tests/core/store/newsroom.h"

#include "core/base/process_mark.h"
#include "core/store/lock_store.h"

#include <QCoreApplication>
#include <QProcess>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class Locks : public testing::Test
{
protected:
    Newsroom room;
    const Article m_article = report(u"Bến nước"_s);
    const Article m_other = report(u"Đường làng"_s);
    const ArticleLock m_lock = lockOf(m_article, u"Lan"_s, noon());

    void SetUp() override
    {
        ASSERT_TRUE(room.write([&](Database &d) { return ArticleStore(d).add(m_article); }));
        ASSERT_TRUE(room.write([&](Database &d) { return ArticleStore(d).add(m_other); }));
    }

    static ArticleLock lockOf(const Article &article, const QString &name, const QDateTime &at)
    {
        return {article.id,
                {AccountId::make(), name, SessionId::make(), u"máy của "_s + name, u"m b 1"_s},
                at.toUTC(),
                at.addSecs(30).toUTC(),
                article.headline};
    }
    void set(const ArticleLock &lock)
    {
        ASSERT_TRUE(room.write([&](Database &d) { return LockStore(d).set(lock); }));
    }
    std::optional<ArticleLock> lock(const Article &article)
    {
        return *room.read([&](Database &d) { return LockStore(d).lock(article.id); });
    }
};

} // namespace

TEST_F(Locks, AreKeptWithEverythingAboutTheirHolder)
{
    EXPECT_FALSE(lock(m_article));
    set(m_lock);
    EXPECT_EQ(lock(m_article), m_lock);
    EXPECT_FALSE(lock(m_other));
    room.reopen();
    EXPECT_EQ(lock(m_article), m_lock);
}

TEST_F(Locks, AnArticleIsInOnePersonsHands)
{
    set(m_lock);
    ArticleLock minhs = lockOf(m_article, u"Minh"_s, noon().addSecs(60));
    minhs.holder.account = {}; // of a newsroom without accounts
    set(minhs);
    EXPECT_EQ(lock(m_article), minhs);
    set(lockOf(m_other, u"Lan"_s, noon()));
    const auto all = *room.read([](Database &d) { return LockStore(d).locks(); });
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].holder.name, u"Lan"_s) << "the oldest first";
    EXPECT_EQ(all[1], minhs);
}

TEST_F(Locks, ASessionLetsGoOfItsOwnOnly)
{
    set(m_lock);
    const ArticleLock other = lockOf(m_other, u"Minh"_s, noon());
    set(other);
    ASSERT_TRUE(
        room.write([&](Database &d) { return LockStore(d).remove(m_article.id, SessionId::make()); }));
    EXPECT_TRUE(lock(m_article));
    ASSERT_TRUE(room.write([&](Database &d) { return LockStore(d).removeAll(other.holder.session); }));
    EXPECT_TRUE(lock(m_article));
    EXPECT_FALSE(lock(m_other));
    ASSERT_TRUE(
        room.write([&](Database &d) { return LockStore(d).remove(m_article.id, m_lock.holder.session); }));
    EXPECT_FALSE(lock(m_article));
    set(m_lock);
    ASSERT_TRUE(room.write([&](Database &d) { return LockStore(d).remove(m_article.id); }));
    EXPECT_FALSE(lock(m_article));
}

TEST_F(Locks, OnAnArticleThatIsNotThereThereIsNone)
{
    set(lockOf(report(u"Không có"_s), u"Lan"_s, noon()));
    EXPECT_TRUE(room.read([](Database &d) { return LockStore(d).locks(); })->isEmpty());
}

TEST(ProcessMark, TellsWhetherAProcessOfThisMachineStillRuns)
{
    const QString own = processMark();
    EXPECT_FALSE(hasEnded(own));
    QProcess other;
    other.start(u"true"_s, {});
    ASSERT_TRUE(other.waitForStarted());
    const qint64 number = other.processId();
    ASSERT_TRUE(other.waitForFinished());
    const QString ended = own.section(u' ', 0, 1) + u' ' + QString::number(number);
    EXPECT_TRUE(hasEnded(ended));
    EXPECT_FALSE(hasEnded(u"another "_s + ended.section(u' ', 1))) << "of another machine nothing is known";
    EXPECT_FALSE(hasEnded({}));
    EXPECT_FALSE(hasEnded(u"a b c d"_s));
}

TEST(ArticleLockSentence, SaysWhoAndSinceWhen)
{
    ArticleLock lock;
    lock.holder.name = u"Lan"_s;
    lock.holder.machine = u"bàn-3"_s;
    lock.takenAt = QDateTime(QDate(2024, 10, 15), QTime(9, 12)).toUTC();
    const QDateTime now(QDate(2024, 10, 15), QTime(10, 0));
    Actor reader;
    reader.name = u"Minh"_s;
    EXPECT_EQ(sentence(lock, reader, now), u"Lan is writing this article, since 09:12."_s);
    EXPECT_EQ(sentence(lock, reader, now.addDays(1)), u"Lan is writing this article, since 09:12 15/10."_s);
    reader.name = u"Lan"_s;
    EXPECT_EQ(sentence(lock, reader, now),
              u"You are writing this article elsewhere, on bàn-3, since 09:12."_s);
    lock.holder.name.clear();
    EXPECT_TRUE(sentence(lock, reader, now).startsWith(u"Somebody"_s));
}

TEST(ArticleLockBeat, IsSilentAfterAWhileAlsoWhenTheClockWasSetBack)
{
    ArticleLock lock;
    lock.beatAt = noon();
    EXPECT_FALSE(isSilent(lock, noon()));
    EXPECT_FALSE(isSilent(lock, noon().addSecs(120)));
    EXPECT_TRUE(isSilent(lock, noon().addSecs(121)));
    EXPECT_FALSE(isSilent(lock, noon().addSecs(-60)));
    EXPECT_TRUE(isSilent(lock, noon().addSecs(-3600)));
}
