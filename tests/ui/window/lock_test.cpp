#include "core/desk/keeping.h"
#include "core/desk/setting_keys.h"
#include "tests/ui/window/accounts_window.h"
#include "ui/window/idle_watch.h"

#include <QDialog>
#include <QMenu>
#include <QSignalSpy>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class LockTest : public AccountsWindowTest
{
protected:
    const QString m_secret = u"Tin chưa đăng"_s;

    void SetUp() override
    {
        AccountsWindowTest::SetUp();
        add(m_secret, paragraphs({u"Thân bài chưa ai được xem."_s}));
        makeAccounts();
        start();
    }

    void enter()
    {
        signIn(u"lan"_s, m_lansPassword);
        ASSERT_TRUE(QTest::qWaitFor([this] { return session().isOpen(); }, longWait));
    }

    void expectNothingToRead()
    {
        EXPECT_FALSE(m_window->isVisible());
        ASSERT_TRUE(page());
        const QString all = onScreen();
        EXPECT_FALSE(all.contains(u"chưa"_s)) << qPrintable(all);
    }
};

} // namespace

TEST_F(LockTest, BeforeAnybodyIsInNothingOfATextIsThere)
{
    expectNothingToRead();
    EXPECT_TRUE(lock().isLocked());
    tryToSignIn(u"lan"_s, u"đoán mò đoán mò"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !told().isEmpty(); }, longWait));
    expectNothingToRead();
    m_window->bringForward(); // as a second start of the program does
    expectNothingToRead();
    enter();
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_FALSE(page());
    EXPECT_TRUE(onScreen().contains(m_secret));
    EXPECT_EQ(named<QLabel>(*m_window, u"signedIn"_s)->text(), u"Lê Thị Lan"_s);
}

TEST_F(LockTest, TheChoiceOfNamesIsOfThoseWhoMayComeIn)
{
    auto *names = named<QComboBox>(*page(), u"signInName"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return names->count() == 2; }, longWait));
    EXPECT_EQ(names->itemText(0), u"lan"_s);
    EXPECT_EQ(names->currentText(), QString());
}

TEST_F(LockTest, AfterTooManyWrongPasswordsItSaysHowLongToWait)
{
    for (int i = 0; i < 6; ++i) {
        tryToSignIn(u"minh"_s, u"đoán mò đoán mò"_s);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !told().isEmpty(); }, longWait));
    }
    EXPECT_TRUE(told().contains(u'1')) << qPrintable(told());
}

// A14
TEST_F(LockTest, LockingKeepsTheTextAndHidesIt)
{
    enter();
    newArticle();
    type(u"Đang viết dở"_s);
    const ArticleId article = id();
    actions().lock->trigger();
    EXPECT_FALSE(m_window->isVisible()); // at once
    expectNothingToRead();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_newsroom->isAnybodyIn(); }, longWait));
    EXPECT_TRUE(session().keeper().isSafe());
    EXPECT_EQ(stored(article).headline, u"Đang viết dở"_s);
    EXPECT_EQ(history(article).first().author, u"Lê Thị Lan"_s);
    EXPECT_FALSE(m_newsroom->signingKey());

    // The same person goes on where they were.
    auto *name = named<QComboBox>(*page(), u"signInName"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return name->currentText() == u"lan"_s; }, longWait));
    signIn(u"lan"_s, m_lansPassword);
    EXPECT_EQ(id(), article);
    type(u" tiếp"_s);
    waitUntilSafe();
    EXPECT_EQ(stored(article).headline, u"Đang viết dở tiếp"_s);
}

TEST_F(LockTest, AnotherMayComeInAndWorksUnderTheirName)
{
    enter();
    newArticle();
    type(u"Của Lan"_s);
    const ArticleId article = id();
    actions().switchUser->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_newsroom->isAnybodyIn(); }, longWait));
    EXPECT_EQ(named<QComboBox>(*page(), u"signInName"_s)->currentText(), QString());
    QSignalSpy opened(&session(), &WritingSession::opened);
    signIn(u"minh"_s, m_minhsPassword);
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.count() == 1; }, longWait)); // as Minh may see it
    EXPECT_EQ(id(), article);
    EXPECT_EQ(named<QLabel>(*m_window, u"signedIn"_s)->text(), u"minh"_s);
    EXPECT_FALSE(actions().accounts->isEnabled());
    type(u" và Minh"_s);
    actions().keep->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return history(article).first().author == u"minh"_s; }, longWait));
    EXPECT_EQ(history(article)[1].author, u"Lê Thị Lan"_s);
}

TEST_F(LockTest, WhatStandsInFrontIsClosedToo)
{
    enter();
    actions().about->trigger();
    QApplication::processEvents();
    QMenu menu;
    menu.addAction(m_secret);
    menu.popup({});
    actions().lock->trigger();
    expectNothingToRead();
    for (QWidget *window : QApplication::topLevelWidgets())
        EXPECT_EQ(window->isVisible(), window == page());
}

// A14
TEST_F(LockTest, NobodyTouchingItLocksIt)
{
    enter();
    newArticle();
    type(u"Ghi dở"_s);
    const ArticleId article = id();
    auto *watch = m_window->findChild<IdleWatch *>();
    ASSERT_TRUE(watch);
    watch->setLimit(200);
    watch->start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return lock().isLocked(); }, longWait));
    expectNothingToRead();
    EXPECT_TRUE(told().contains(u"locked itself"_s)) << qPrintable(told());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_newsroom->isAnybodyIn(); }, longWait));
    EXPECT_EQ(stored(article).headline, u"Ghi dở"_s);
    signIn(u"lan"_s, m_lansPassword);
}

// A14
TEST_F(LockTest, ARestartAsksAgainAndTheTextIsThere)
{
    enter();
    newArticle();
    type(u"Trước khi mất điện"_s);
    const ArticleId article = id();
    waitUntilSafe();
    m_window.reset(); // without a word of goodbye
    m_settings.reset();
    NewsroomTest::open(OpenMode::Write);
    start();
    expectNothingToRead();
    enter();
    EXPECT_EQ(stored(article).headline, u"Trước khi mất điện"_s);
}

TEST(IdleWatchTest, TellsOnceWhenNobodyTouchedItAlsoWhileTheMachineSlept)
{
    Uptime now{u"b"_s, 1000};
    IdleWatch watch([&] { return now; }, nullptr);
    int told = 0;
    QObject::connect(&watch, &IdleWatch::idle, &watch, [&] { ++told; });
    QWidget widget;
    watch.setLimit(60'000);
    watch.start();
    now.milliseconds += 59'999;
    QTest::keyClick(&widget, Qt::Key_A);
    EXPECT_EQ(told, 0);
    now.milliseconds += 59'999;
    QTest::mouseClick(&widget, Qt::LeftButton);
    EXPECT_EQ(told, 0);
    now.milliseconds += 3600'000; // asleep
    QTest::keyClick(&widget, Qt::Key_A);
    EXPECT_EQ(told, 1);
    QTest::keyClick(&widget, Qt::Key_A);
    EXPECT_EQ(told, 1);
    watch.setLimit(0);
    watch.start();
    now.milliseconds += 3600'000;
    QTest::keyClick(&widget, Qt::Key_A);
    EXPECT_EQ(told, 1);
}
