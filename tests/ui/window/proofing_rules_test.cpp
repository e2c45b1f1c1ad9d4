// Rules and house style, from the window to the article that is open.

#include "tests/ui/window/proofing.h"

#include "core/desk/proofreading.h"
#include "ui/proof/house_style_dialog.h"
#include "ui/proof/rules_dialog.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

TEST_F(ProofingTest, ARuleIsSwitchedOffForTheNewsroomAndOnAgain)
{
    show({u"Các nghành đã bổ xung kinh phí."_s});
    put(0, 6);
    chooseOnSheet(u"Switch off the rule “Impossible syllables”"_s);
    waitForNotice(u"is off for the newsroom"_s);
    waitUntilRead();
    EXPECT_EQ(texts(), QStringList{u"bổ xung"_s});
    EXPECT_TRUE(m_newsroom->proofreading().reader().rules.off.contains(u"syllable"_s));
    takeBack();
    EXPECT_TRUE(QTest::qWaitFor([this] { return texts().size() == 2; }, longWait));
    EXPECT_TRUE(m_newsroom->proofreading().reader().rules.off.isEmpty());
}

TEST_F(ProofingTest, TheRulesAreChosenInADialog)
{
    show({u"Các nghành đã bổ xung kinh phí."_s});
    actions().rules->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->findChild<RulesDialog *>(); }, longWait));
    auto *dialog = m_window->findChild<RulesDialog *>();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, longWait));
    auto *rules = named<QTreeWidget>(*dialog, u"rules"_s);
    EXPECT_EQ(rules->currentItem()->data(0, Qt::UserRole).toString(), u"syllable");
    QTest::keyClick(rules, Qt::Key_Space);
    QTest::keyClick(rules, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return texts() == QStringList{u"bổ xung"_s}; }, longWait));
}

TEST_F(ProofingTest, TheHouseStyleIsDecidedByKeysAloneAndArticlesAreReadByIt)
{
    show({u"Ngày 23/5/2019, huyện uỷ họp."_s});
    EXPECT_EQ(texts(), QStringList{u"uỷ"_s});
    const auto decide = [this](const QList<std::pair<Qt::Key, Qt::Key>> &choices) {
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(&sheet(), Qt::Key_P, Qt::AltModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        QTest::keyClick(menu, Qt::Key_H);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->findChild<HouseStyleDialog *>(); }, longWait));
        auto *dialog = m_window->findChild<HouseStyleDialog *>();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, longWait));
        for (const auto &[letter, choice] : choices) {
            key(dialog, letter, Qt::AltModifier);
            key(dialog, choice);
        }
        key(dialog, Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !m_window->findChild<HouseStyleDialog *>(); }, longWait));
    };
    decide({{Qt::Key_D, Qt::Key_Up}, {Qt::Key_T, Qt::Key_End}}); // hyphens, and the other school
    EXPECT_TRUE(QTest::qWaitFor([this] { return texts() == QStringList{u"23/5/2019"_s}; }, longWait))
        << qPrintable(texts().join(u'|'));
    EXPECT_EQ(sheet().findings().first().finding.suggestions, QStringList{u"23-5-2019"_s});
    EXPECT_EQ(m_newsroom->proofreading().reader().house.dates, DateForm::Hyphen);
    const auto buttons = panels().status->findChildren<QPushButton *>();
    EXPECT_TRUE(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().contains(u"uỷ"_s);
    })) << "the status line tells the school";

    decide({{Qt::Key_D, Qt::Key_Home}});
    EXPECT_TRUE(QTest::qWaitFor([this] { return texts().isEmpty(); }, longWait))
        << qPrintable(texts().join(u'|'));
}
