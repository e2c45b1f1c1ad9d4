// In whose hands the article is, in the window: Lan at hers, Minh at another computer.

#include "core/desk/article_locks.h"
#include "core/desk/planning.h"
#include "tests/ui/window/process_fixture.h"
#include "ui/articles/history_panel.h"
#include "ui/window/holding_desk.h"
#include "ui/window/lock_desk.h"

#include <QLabel>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// What Minh does elsewhere and what Lan's window shows of it.
class Elsewhere
{
public:
    explicit Elsewhere(std::unique_ptr<Newsroom> newsroom)
        : m_newsroom(std::move(newsroom))
    {
    }

    Newsroom &newsroom() { return *m_newsroom; }
    void take(ArticleId id) { EXPECT_TRUE(m_newsroom->locks().take(id).result().value().isOurs); }
    void takeOver(ArticleId id)
    {
        const Hold seen = m_newsroom->locks().take(id).result().value();
        ASSERT_FALSE(seen.isOurs);
        EXPECT_TRUE(m_newsroom->locks().takeOver(id, seen.lock.holder.session).result().value().isOurs);
    }
    bool isFree(ArticleId id)
    {
        const auto locks = m_newsroom->locks().all().result().value();
        return std::none_of(locks.begin(), locks.end(),
                            [&](const ArticleLock &lock) { return lock.article == id; });
    }
    bool isLans(ArticleId id)
    {
        const auto locks = m_newsroom->locks().all().result().value();
        return std::any_of(locks.begin(), locks.end(), [&](const ArticleLock &lock) {
            return lock.article == id && lock.holder.name.contains(u"Lan"_s);
        });
    }
    void write(ArticleId id, const QString &headline)
    {
        Article article = m_newsroom->drafting().article(id).result().value();
        const Article before = article;
        article.headline = headline;
        EXPECT_TRUE(m_newsroom->drafting().save(article, before).result());
    }
    void release(ArticleId id) { EXPECT_TRUE(m_newsroom->locks().release(id).result()); }

private:
    std::unique_ptr<Newsroom> m_newsroom;
};

class HoldingTest : public WindowTest
{
protected:
    std::optional<Elsewhere> m_minh;
    ArticleId m_article;

    void SetUp() override
    {
        WindowTest::SetUp();
        m_article = add(u"Bến nước"_s, paragraphs({u"Bà con sửa lại bến nước."_s}));
        m_minh.emplace(openElsewhere(u"Minh"_s));
    }
    void TearDown() override
    {
        m_minh.reset();
        WindowTest::TearDown();
    }

    using WindowTest::open;
    void openIt()
    {
        if (!m_window)
            start();
        open(m_article);
    }
    void openHeld()
    {
        m_minh->take(m_article);
        openIt();
        waitUntilAside();
    }
    void waitUntilAside()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return session().isAside() && sheet().isReadOnly(); }, longWait));
        waitForNotice();
    }
    void waitUntilLans()
    {
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return m_minh->isLans(m_article) && desk().isInHand(); }, longWait));
    }
    QString now() const { return m_now.toLocalTime().toString(u"HH:mm"_s); }
    HoldingDesk &desk() { return m_window->holdingDesk(); }
    QString savingLine() { return named<QLabel>(*panels().header, u"savedState"_s)->text(); }
    void choose(const QString &label)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return way(label) != nullptr; }, longWait));
        QTest::mouseClick(way(label), Qt::LeftButton);
    }
    void writeAtTheEndOfTheHeadline(const QString &text)
    {
        sheet().setFocus();
        sheet().moveCursor(QTextCursor::Start);
        sheet().moveCursor(QTextCursor::EndOfBlock);
        type(text);
    }
    void takeOver()
    {
        choose(HoldingDesk::tr("Write on instead…"));
        choose(HoldingDesk::tr("Write on instead"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !session().isAside() && !sheet().isReadOnly(); }, longWait));
    }
};

} // namespace

TEST_F(HoldingTest, WhoWritesAloneSeesNothingOfIt)
{
    openIt();
    waitUntilLans();
    EXPECT_TRUE(notices().isEmpty()) << qPrintable(notices().join(u'|'));
    EXPECT_FALSE(sheet().isReadOnly());
    const ArticleId second = add(u"Đường làng"_s, paragraphs({u"Một."_s}));
    open(second);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_minh->isFree(m_article) && m_minh->isLans(second); }, longWait));
    quit();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_minh->isFree(second); }, longWait));
}

TEST_F(HoldingTest, WhatAnotherWritesIsOnlyReadAndSaysWho)
{
    openHeld();
    EXPECT_TRUE(notices().join(u'|').contains(u"Minh is writing this article, since %1."_s.arg(now())))
        << qPrintable(notices().join(u'|'));
    EXPECT_EQ(savingLine(), u"Minh is writing this article, since %1."_s.arg(now()));
    EXPECT_FALSE(panels().details->isEnabled());
    type(u"gõ thử"_s);
    actions().trash->trigger();
    QTest::qWait(50);
    EXPECT_EQ(stored(m_article).headline, u"Bến nước"_s);
    EXPECT_EQ(present().headline, u"Bến nước"_s);
    EXPECT_EQ(stored(m_article).stage, Stage::Draft);

    // Another article is not Minh's.
    const ArticleId second = add(u"Đường làng"_s, paragraphs({u"Một."_s}));
    open(second);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_minh->isLans(second); }, longWait));
    EXPECT_FALSE(sheet().isReadOnly());
    EXPECT_TRUE(notices().isEmpty());
    EXPECT_FALSE(savingLine().contains(u"Minh"_s));
}

TEST_F(HoldingTest, WhenItIsFreeAgainTheNewestTextIsThereToBeWritten)
{
    openHeld();
    m_minh->write(m_article, u"Bến nước của Minh"_s);
    m_minh->release(m_article);
    desk().look();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !sheet().isReadOnly(); }, longWait));
    EXPECT_EQ(present().headline, u"Bến nước của Minh"_s);
    EXPECT_TRUE(notices().isEmpty()) << qPrintable(notices().join(u'|'));
    EXPECT_TRUE(m_minh->isLans(m_article));
    writeAtTheEndOfTheHeadline(u" và Lan"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return stored(m_article).headline == u"Bến nước của Minh và Lan"_s; },
                                longWait));
}

TEST_F(HoldingTest, ItIsFreeByItselfAfterAWhile)
{
    openHeld();
    m_minh->release(m_article);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !sheet().isReadOnly(); }, longWait));
}

TEST_F(HoldingTest, TakingOverAsksOnceAndKeepsWhatTheOtherWrote)
{
    openHeld();
    m_minh->write(m_article, u"Minh viết dở"_s);
    choose(HoldingDesk::tr("Write on instead…"));
    EXPECT_TRUE(notices().join(u'|').contains(u"What Minh has written is kept"_s))
        << qPrintable(notices().join(u'|'));
    EXPECT_TRUE(sheet().isReadOnly());
    EXPECT_EQ(QApplication::focusWidget(), way(HoldingDesk::tr("Write on instead")));
    choose(HoldingDesk::tr("Leave it"));
    EXPECT_EQ(QApplication::focusWidget(), way(HoldingDesk::tr("Write on instead…")));
    EXPECT_TRUE(notices().join(u'|').contains(u"Minh is writing this article"_s));
    EXPECT_FALSE(m_minh->isLans(m_article));
    takeOver();
    EXPECT_TRUE(sheet().hasFocus());
    EXPECT_EQ(present().headline, u"Minh viết dở"_s);
    const Revision kept = history(m_article).front();
    EXPECT_EQ(kept.kind, RevisionKind::TakenOver);
    EXPECT_EQ(kept.author, u"Minh"_s);
    EXPECT_TRUE(notices().join(u'|').contains(u"What Minh wrote is version %1."_s.arg(kept.number)))
        << qPrintable(notices().join(u'|'));
    EXPECT_TRUE(m_minh->isLans(m_article));
    writeAtTheEndOfTheHeadline(u", Lan viết nốt"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return stored(m_article).headline == u"Minh viết dở, Lan viết nốt"_s; },
                                longWait));
}

TEST_F(HoldingTest, TakenOverWhileOneWritesOnesTextIsKeptAndTheNewOneIsShown)
{
    openIt();
    waitUntilLans();
    writeAtTheEndOfTheHeadline(u" của Lan"_s);
    waitUntilSafe();
    m_minh->takeOver(m_article);
    m_minh->write(m_article, u"Minh viết"_s);
    desk().look();
    waitUntilAside();
    ASSERT_TRUE(QTest::qWaitFor([&] { return present().headline == u"Minh viết"_s; }, longWait));
    EXPECT_TRUE(notices().join(u'|').contains(u"Minh took the article over at "_s + now()))
        << qPrintable(notices().join(u'|'));
    ASSERT_EQ(history(m_article).front().kind, RevisionKind::TakenOver);
    const auto kept = m_newsroom->drafting().revision(m_article, history(m_article).front().number).result();
    EXPECT_EQ(kept->headline, u"Bến nước của Lan"_s);
    // And back.
    takeOver();
    EXPECT_FALSE(sheet().isReadOnly());
}

// Before the window has heard of it.
TEST_F(HoldingTest, WhatIsTypedAfterItWasTakenIsKeptBeside)
{
    openIt();
    waitUntilLans();
    m_minh->takeOver(m_article);
    m_minh->write(m_article, u"Minh viết"_s);
    writeAtTheEndOfTheHeadline(u" của Lan"_s);
    waitUntilAside();
    EXPECT_EQ(present().headline, u"Minh viết"_s);
    EXPECT_EQ(stored(m_article).headline, u"Minh viết"_s);
    bool isKept = false;
    for (const Revision &revision : history(m_article))
        if (revision.kind == RevisionKind::Conflict)
            isKept = m_newsroom->drafting().revision(m_article, revision.number).result()->headline ==
                     u"Bến nước của Lan"_s;
    EXPECT_TRUE(isKept);
    waitForNotice(u"Your text is kept as version"_s);
    waitForNotice(u"Minh took the article over"_s);
}

TEST_F(HoldingTest, WhatIsTypedBeforeTheAnswerIsKeptToo)
{
    openIt();
    waitUntilLans();
    writeAtTheEndOfTheHeadline(u" của Lan"_s); // not saved yet
    m_minh->takeOver(m_article);
    desk().look();
    waitUntilAside();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().keeper().isSafe(); }, longWait));
    QStringList kept;
    for (const Revision &revision : history(m_article))
        kept << m_newsroom->drafting().revision(m_article, revision.number).result()->headline;
    EXPECT_TRUE(kept.contains(u"Bến nước của Lan"_s)) << qPrintable(kept.join(u'|'));
}

TEST_F(HoldingTest, ClosingGoesOnWhereAnotherHasIt)
{
    openHeld();
    quit();
    EXPECT_FALSE(m_minh->isLans(m_article));
    EXPECT_FALSE(m_minh->isFree(m_article));
}

namespace {

// Lan writes and administers, Minh writes and edits, each with an account.
class HoldingWithAccounts : public ProcessWindowTest
{
protected:
    std::optional<Elsewhere> m_minh;

    void begin()
    {
        startAs(u"lan"_s);
        newArticle();
        type(u"Của Lan"_s);
        waitUntilSafe();
        m_minh.emplace(openElsewhere({}));
        const auto in = m_minh->newsroom().accounts().signIn(u"minh"_s, m_minhsPassword).result();
        ASSERT_TRUE(in);
        m_minh->newsroom().enter(*in);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_minh->isLans(id()); }, longWait));
    }
    void TearDown() override
    {
        m_minh.reset();
        ProcessWindowTest::TearDown();
    }
};

} // namespace

TEST_F(HoldingWithAccounts, WhoLocksTheScreenLetsGoAndWhoComesBackHasItAgain)
{
    begin();
    const ArticleId article = id();
    lock().lock();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_minh->isFree(article); }, longWait));
    signIn(u"lan"_s, m_lansPassword);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_minh->isLans(article); }, longWait));
    EXPECT_FALSE(sheet().isReadOnly());
    become(u"minh"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_minh->isFree(article); }, longWait));
    EXPECT_FALSE(m_minh->isLans(article));
}

TEST_F(HoldingWithAccounts, WhoeverIsTakenItFromIsTold)
{
    begin();
    const ArticleId article = id();
    type(u"\nSapo.\nBà con sửa lại bến nước của làng."_s);
    waitUntilSafe();
    take(Act::Submit);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_minh->isFree(article); }, longWait)) << "Lan only reads now";
    become(u"minh"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return step(Act::TakeUp)->isVisible(); }, longWait));
    step(Act::TakeUp)->trigger();
    waitFor(Stage::InReview, Act::Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->holdingDesk().isInHand(); }, longWait));
    EXPECT_FALSE(sheet().isReadOnly());
    m_minh->takeOver(article); // Minh, at another computer
    m_window->holdingDesk().look();
    waitForNotice(u"took the article over"_s);
    EXPECT_TRUE(sheet().isReadOnly());
}
