#include "ui/proof/learning_view.h"

#include "core/desk/drafting.h"
#include "tests/support/newsroom.h"
#include "tests/support/watched.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class LearningViewTest : public NewsroomTest
{
protected:
    void SetUp() override
    {
        NewsroomTest::SetUp();
        m_view = std::make_unique<LearningView>(m_newsroom->proofreading());
        m_view->show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_view->isEnabled(); }, longWait));
    }
    void TearDown() override { m_view.reset(); }

    QCheckBox *on() const { return m_view->findChild<QCheckBox *>(u"learning"_s); }
    QPushButton *now() const { return m_view->findChild<QPushButton *>(u"learnNow"_s); }
    QString said() const { return m_view->findChild<QLabel *>()->text(); }
    Proofreading::Learning learning() { return *m_newsroom->proofreading().learning().result(); }

    std::unique_ptr<LearningView> m_view;
};

} // namespace

TEST_F(LearningViewTest, LearnsNowAndSaysFromHowMuch)
{
    for (int i = 0; i < 3; ++i) {
        auto article = m_newsroom->drafting().create().result();
        ASSERT_TRUE(article);
        article->publicationDate = m_now.date().addDays(-1);
        ASSERT_TRUE(m_newsroom->drafting().save(*article).result());
    }
    const QString before = said();
    QSignalSpy changed(m_view.get(), &LearningView::changed);
    QTest::keyClick(now(), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.count() == 1 && m_view->isEnabled(); }, longWait));
    EXPECT_NE(said(), before);
    EXPECT_TRUE(said().contains(u'3')) << qPrintable(said());
    EXPECT_EQ(learning().last->articles, 3);
}

TEST_F(LearningViewTest, StopsAndForgetsWithOneClick)
{
    ASSERT_TRUE(m_newsroom->proofreading().learn().result());
    EXPECT_TRUE(on()->isChecked());
    QSignalSpy changed(m_view.get(), &LearningView::changed);
    QTest::keyClick(on(), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.count() == 1 && m_view->isEnabled(); }, longWait));
    EXPECT_FALSE(on()->isChecked());
    EXPECT_FALSE(now()->isEnabled());
    EXPECT_FALSE(learning().isOn);
    EXPECT_FALSE(learning().last);

    QTest::keyClick(on(), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.count() == 2 && m_view->isEnabled(); }, longWait));
    EXPECT_TRUE(learning().isOn);
    EXPECT_TRUE(learning().last);
}
