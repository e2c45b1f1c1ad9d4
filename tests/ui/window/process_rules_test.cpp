// What the newsroom asks for before a step, decided in the window.

#include "core/desk/record.h"
#include "tests/ui/window/window_test.h"
#include "ui/review/process_rules_dialog.h"

#include <QComboBox>
#include <QPushButton>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class ProcessRulesInTheWindow : public WindowTest
{
protected:
    ProcessRulesDialog *m_dialog = nullptr;

    void SetUp() override
    {
        WindowTest::SetUp();
        start();
    }

    void ask()
    {
        actions().processRules->trigger();
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                m_dialog = m_window->findChild<ProcessRulesDialog *>();
                return m_dialog && button(u"keep"_s)->isEnabled();
            },
            longWait));
    }

    QPushButton *button(const QString &name) { return m_dialog->findChild<QPushButton *>(name); }
    QComboBox &combo(const QString &name) { return *m_dialog->findChild<QComboBox *>(name); }

    // As a person does, by keys.
    void choose(const QString &combo, int data)
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return this->combo(u"tags"_s).isEnabled(); }, longWait));
        QComboBox &box = this->combo(combo);
        const int row = box.findData(data);
        ASSERT_GE(row, 0);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int each = 0; each < row; ++each)
            QTest::keyClick(&box, Qt::Key_Down);
        ASSERT_EQ(box.currentIndex(), row);
    }

    void keep()
    {
        button(u"keep"_s)->click();
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return !m_window->findChild<ProcessRulesDialog *>(); }, longWait));
    }

    CheckLevel level(Act act, CheckItem item, const QString &templateName = {})
    {
        return m_newsroom->reviewing().checkLevels({act, templateName}).result()->of(item);
    }
};

} // namespace

TEST_F(ProcessRulesInTheWindow, KeepWhatIsAskedForBeforeEachStepAndForATemplate)
{
    ASSERT_EQ(level(Act::Approve, CheckItem::Tags), CheckLevel::Recommended);
    ask();
    choose(u"step"_s, int(Act::Approve));
    choose(u"tags"_s, int(CheckLevel::Required));
    choose(u"step"_s, int(Act::Publish)); // what was changed of the one before waits
    choose(u"source"_s, int(CheckLevel::Off));
    choose(u"step"_s, int(Act::Approve));
    ASSERT_TRUE(QTest::qWaitFor([&] { return combo(u"tags"_s).isEnabled(); }, longWait));
    EXPECT_EQ(combo(u"tags"_s).currentData().toInt(), int(CheckLevel::Required));
    keep();
    EXPECT_EQ(level(Act::Approve, CheckItem::Tags), CheckLevel::Required);
    EXPECT_EQ(level(Act::Publish, CheckItem::Source), CheckLevel::Off);
    EXPECT_EQ(level(Act::Submit, CheckItem::Tags), CheckLevel::Recommended);

    ask();
    choose(u"step"_s, int(Act::Approve));
    ASSERT_TRUE(QTest::qWaitFor([&] { return combo(u"tags"_s).isEnabled(); }, longWait));
    EXPECT_EQ(combo(u"tags"_s).currentData().toInt(), int(CheckLevel::Required));
    combo(u"template"_s).setCurrentIndex(1);
    const QString templateName = combo(u"template"_s).currentData().toString();
    ASSERT_FALSE(templateName.isEmpty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return combo(u"tags"_s).isEnabled(); }, longWait));
    EXPECT_EQ(combo(u"tags"_s).currentData().toInt(), int(CheckLevel::Required)); // as of every article
    choose(u"tags"_s, int(CheckLevel::Off));
    keep();
    EXPECT_EQ(level(Act::Approve, CheckItem::Tags, templateName), CheckLevel::Off);
    EXPECT_EQ(level(Act::Approve, CheckItem::Tags), CheckLevel::Required);
}

TEST_F(ProcessRulesInTheWindow, WithoutKeepingNothingIsChanged)
{
    ask();
    EXPECT_FALSE(combo(u"fourEyes"_s).isVisible()); // one person does everything
    choose(u"tags"_s, int(CheckLevel::Required));
    button(u"defaults"_s)->click();
    EXPECT_EQ(combo(u"tags"_s).currentData().toInt(), int(CheckLevel::Recommended));
    choose(u"tags"_s, int(CheckLevel::Required));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_EQ(level(Act::Submit, CheckItem::Tags), CheckLevel::Recommended);
}

TEST_F(ProcessRulesInTheWindow, FourEyesAreDecidedByAnAdministrator)
{
    ProcessRulesDialog dialog(m_newsroom->reviewing(), {}, true, m_window.get());
    m_dialog = &dialog;
    dialog.show();
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(u"keep"_s)->isEnabled(); }, longWait));
    ASSERT_TRUE(combo(u"fourEyes"_s).isVisible());
    EXPECT_EQ(combo(u"fourEyes"_s).currentData().toInt(), int(FourEyes::On));
    choose(u"fourEyes"_s, int(FourEyes::Strict));
    m_newsroom->setActor({AccountId::make(), u"Minh"_s, Role::Writer});
    button(u"keep"_s)->click();
    QTest::qWait(0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(u"keep"_s)->isEnabled(); }, longWait));
    EXPECT_TRUE(dialog.isVisible()); // refused, and what was chosen stays
    EXPECT_EQ(m_newsroom->reviewing().fourEyes().result().value(), FourEyes::On);
    m_newsroom->setActor({AccountId::make(), u"Tuấn"_s, Role::Administrator});
    button(u"keep"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, longWait));
    EXPECT_EQ(m_newsroom->reviewing().fourEyes().result().value(), FourEyes::Strict);
}
