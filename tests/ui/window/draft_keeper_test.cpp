#include "ui/window/draft_keeper.h"

#include "tests/support/watched.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

using namespace toasoan;

namespace {

// A store that answers when the test says so.
class FakeStore
{
public:
    struct Call
    {
        Article article;
        Over over;
        std::optional<RevisionKind> revision;
        QString note;
        std::function<void(bool)> answer;
        qint64 at = 0; // ms since the store was made
    };

    DraftWriting writing()
    {
        return {[this](const Article &article, const Over &over) {
                    m_over = over;
                    return ask<QDateTime>(article, std::nullopt, {},
                                          QDateTime(QDate(2024, 10, 15), QTime(9, 30)));
                },
                [this](const Article &article, RevisionKind kind, const QString &note, const Over &over) {
                    m_over = over;
                    return ask<int>(article, kind, note, 7);
                },
                [] { return QDateTime(QDate(2024, 10, 15), QTime(9, 30)); }};
    }

    void answer(bool good)
    {
        ASSERT_FALSE(m_open.isEmpty());
        m_open.takeFirst().answer(good);
    }
    int waiting() const { return int(m_open.size()); }
    const QList<Call> &calls() const { return m_calls; }

    bool answersAtOnce = true;
    bool works = true;
    Fault fault = Fault::DiskFull; // when it does not

private:
    template <class T>
    QFuture<Result<T>> ask(const Article &article, std::optional<RevisionKind> kind, const QString &note,
                           const T &value)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        Call call{
            article,
            m_over,
            kind,
            note,
            [promise, value, fault = fault](bool good) {
                if (good)
                    promise->addResult(Result<T>(value));
                else
                    promise->addResult(Result<T>(Error{fault, QStringLiteral("The disk is full."), {}}));
                promise->finish();
            },
            m_clock.elapsed()};
        m_calls << call;
        const auto future = promise->future();
        if (answersAtOnce)
            call.answer(works);
        else
            m_open << call;
        return future;
    }

    Over m_over;
    QElapsedTimer m_clock = [] {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }();
    QList<Call> m_calls;
    QList<Call> m_open;
};

class DraftKeeperTest : public testing::Test
{
protected:
    FakeStore m_store;
    QString m_text;
    DraftKeeper m_keeper{m_store.writing(),
                         [this] {
                             Article article;
                             article.id = m_id;
                             article.headline = m_text;
                             return article;
                         },
                         nullptr};
    ArticleId m_id = ArticleId::make();

    void SetUp() override
    {
        Article article;
        article.id = m_id;
        m_keeper.begin(article);
    }

    void type(const QString &text)
    {
        m_text += text;
        m_keeper.changed();
    }
};

} // namespace

TEST_F(DraftKeeperTest, APauseOfASecondSavesWhatIsThere)
{
    type(QStringLiteral("Dân"));
    EXPECT_FALSE(m_keeper.isSafe());
    EXPECT_TRUE(m_store.calls().isEmpty());
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_keeper.isSafe(); }, longWait));
    ASSERT_EQ(m_store.calls().size(), 1);
    EXPECT_EQ(m_store.calls().first().article.headline, QStringLiteral("Dân"));
    EXPECT_GE(m_store.calls().first().at, 950);
}

TEST_F(DraftKeeperTest, UnbrokenTypingIsSavedWithinTheSecondAndAHalf)
{
    for (int key = 0; key < 40; ++key) {
        type(QStringLiteral("a"));
        QTest::qWait(100);
    }
    // Counted in keys: a slow machine takes longer for each.
    ASSERT_GE(m_store.calls().size(), 2);
    const qsizetype first = m_store.calls()[0].article.headline.size();
    EXPECT_LE(first, 20);
    EXPECT_LE(m_store.calls()[1].article.headline.size() - first, 20);
}

TEST_F(DraftKeeperTest, TwoSavesNeverRunAtOnceAndTheNewestIsLast)
{
    m_store.answersAtOnce = false;
    type(QStringLiteral("a"));
    m_keeper.saveNow();
    EXPECT_EQ(m_store.waiting(), 1);
    type(QStringLiteral("b"));
    m_keeper.saveNow();
    m_keeper.saveNow();
    EXPECT_EQ(m_store.calls().size(), 1);
    m_store.answer(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_store.calls().size() == 2; }, longWait));
    EXPECT_EQ(m_store.calls().last().article.headline, QStringLiteral("ab"));
    EXPECT_EQ(m_store.waiting(), 1);
    m_store.answer(true);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_keeper.isSafe(); }, longWait));
}

TEST_F(DraftKeeperTest, AFailureIsToldOnceAndTriedAgainUntilItWorks)
{
    QSignalSpy failed(&m_keeper, &DraftKeeper::failed);
    QSignalSpy recovered(&m_keeper, &DraftKeeper::recovered);
    m_store.works = false;
    type(QStringLiteral("a"));
    m_keeper.saveNow();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_keeper.hasFailed(); }, longWait));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_store.calls().size() == 2; }, longWait));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(recovered.count(), 0);
    m_store.works = true;
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_keeper.isSafe(); }, longWait));
    EXPECT_EQ(recovered.count(), 1);
    EXPECT_FALSE(m_keeper.hasFailed());
    EXPECT_EQ(m_store.calls().last().article.headline, QStringLiteral("a"));
}

TEST_F(DraftKeeperTest, AVersionWaitsForTheSaveInFlightAndHoldsTheNewestText)
{
    m_store.answersAtOnce = false;
    type(QStringLiteral("a"));
    m_keeper.saveNow();
    type(QStringLiteral("b"));
    std::optional<bool> safe;
    m_keeper.keepRevision(RevisionKind::Saved, QStringLiteral("gửi tỉnh"), [&safe](bool is) { safe = is; });
    EXPECT_EQ(m_store.waiting(), 1);
    m_store.answer(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_store.calls().size() == 2; }, longWait));
    EXPECT_EQ(m_store.calls().last().revision, RevisionKind::Saved);
    EXPECT_EQ(m_store.calls().last().note, QStringLiteral("gửi tỉnh"));
    EXPECT_EQ(m_store.calls().last().article.headline, QStringLiteral("ab"));
    EXPECT_FALSE(safe.has_value());
    m_store.answer(true);
    ASSERT_TRUE(QTest::qWaitFor([&safe] { return safe.has_value(); }, longWait));
    EXPECT_TRUE(*safe);
}

TEST_F(DraftKeeperTest, LeavingAnUnchangedArticleMakesNoVersion)
{
    std::optional<bool> safe;
    m_keeper.keepRevision(RevisionKind::Closed, {}, [&safe](bool is) { safe = is; });
    EXPECT_EQ(safe, std::optional(true));
    EXPECT_TRUE(m_store.calls().isEmpty());
}

TEST_F(DraftKeeperTest, LeavingIsNotSafeWhileTheStoreFails)
{
    m_store.works = false;
    type(QStringLiteral("a"));
    std::optional<bool> safe;
    m_keeper.keepRevision(RevisionKind::Closed, {}, [&safe](bool is) { safe = is; });
    ASSERT_TRUE(QTest::qWaitFor([&safe] { return safe.has_value(); }, longWait));
    EXPECT_FALSE(*safe);
    EXPECT_FALSE(m_keeper.isSafe());
}

TEST_F(DraftKeeperTest, AVersionThatFailedIsKeptAsSoonAsItCan)
{
    m_store.works = false;
    type(QStringLiteral("a"));
    m_keeper.keepRevision(RevisionKind::Saved, QStringLiteral("bản một"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_keeper.hasFailed(); }, longWait));
    m_store.works = true;
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_keeper.isSafe(); }, longWait));
    EXPECT_EQ(m_store.calls().last().note, QStringLiteral("bản một"));
}

TEST_F(DraftKeeperTest, TheAnswerForAnArticleLeftChangesNothingForTheNext)
{
    m_store.answersAtOnce = false;
    type(QStringLiteral("a"));
    m_keeper.saveNow();
    Article next;
    next.id = ArticleId::make();
    m_keeper.begin(next);
    QSignalSpy saved(&m_keeper, &DraftKeeper::saved);
    m_store.answer(true);
    QTest::qWait(100);
    EXPECT_EQ(saved.count(), 0);
    EXPECT_TRUE(m_keeper.isSafe());
}

TEST_F(DraftKeeperTest, WritesOverWhatItKnowsAndStopsWhereAnotherTextStands)
{
    type(QStringLiteral("a"));
    m_keeper.saveNow();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_keeper.isSafe(); }, longWait));
    ASSERT_TRUE(m_store.calls().last().over);
    EXPECT_EQ(m_store.calls().last().over->headline, QString());
    type(QStringLiteral("b"));
    m_keeper.keepRevision(RevisionKind::Saved, {});
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_keeper.isSafe(); }, longWait));
    EXPECT_EQ(m_store.calls().last().over->headline, QStringLiteral("a"));

    m_store.works = false;
    m_store.fault = Fault::Conflict;
    QSignalSpy conflicted(&m_keeper, &DraftKeeper::conflicted);
    QSignalSpy failed(&m_keeper, &DraftKeeper::failed);
    std::optional<bool> left;
    type(QStringLiteral("c"));
    m_keeper.keepRevision(RevisionKind::Closed, {}, [&](bool safe) { left = safe; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return conflicted.count() == 1; }, longWait));
    EXPECT_EQ(left, false);
    EXPECT_EQ(failed.count(), 0);
    const qsizetype asked = m_store.calls().size();
    QTest::qWait(2500); // as long as it waits to try again
    EXPECT_EQ(m_store.calls().size(), asked);
    EXPECT_FALSE(m_keeper.isSafe());
}
