// The dialogs of the process, by keys alone and with large text.

#include "tests/ui/window/process_fixture.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// Every field and button of the dialog of this step is reached by Tab, none is cut, and Escape leaves it.
class StepDialogs : public ProcessWindowTest
{
protected:
    void walk(Act act)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return step(act)->isVisible(); }, longWait))
            << qPrintable(name(act));
        step(act)->trigger();
        const QPointer<StepDialog> form(dialog());
        ASSERT_TRUE(form);
        if (hasChecklist(act))
            waitUntilReady(form);
        if (auto *paper = form->findChild<QCheckBox *>())
            paper->setChecked(true);
        QApplication::processEvents();
        const QSize room = form->screen()->availableSize();
        EXPECT_TRUE(form->width() <= room.width() && form->height() <= room.height())
            << qPrintable(name(act)) << ' ' << form->width() << 'x' << form->height();
        for (const QPushButton *button : form->findChildren<QPushButton *>())
            EXPECT_GE(button->width(), button->sizeHint().width()) << qPrintable(button->text());
        EXPECT_TRUE(form->rect().contains(go(form)->geometry())) << qPrintable(name(act));

        QSet<QWidget *> been;
        for (int presses = 0; presses < 30; ++presses) {
            been << form->focusWidget();
            press(form.data(), Qt::Key_Tab);
        }
        for (QWidget *each : form->findChildren<QWidget *>()) {
            const bool asked = qobject_cast<QPlainTextEdit *>(each) || qobject_cast<QTimeEdit *>(each) ||
                               qobject_cast<QCheckBox *>(each) || qobject_cast<QPushButton *>(each) ||
                               qobject_cast<QListWidget *>(each);
            if (!asked)
                continue;
            EXPECT_TRUE(been.contains(each) || !each->isVisible() || !each->isEnabled())
                << qPrintable(name(act)) << ": " << each->metaObject()->className() << ' '
                << qPrintable(each->objectName());
            EXPECT_FALSE(each->accessibleName().isEmpty() && each->property("text").toString().isEmpty())
                << qPrintable(each->objectName());
        }
        if (auto *paper = form->findChild<QCheckBox *>())
            paper->setChecked(false); // what is typed is there again with the next one
        press(form.data(), Qt::Key_Escape);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !form || !form->isVisible(); }, longWait));
    }

    void walkAll()
    {
        startAs(u"lan"_s);
        write();
        walk(Act::Submit);
        take(Act::Submit);
        waitFor(Stage::Submitted, Act::TakeBack);
        become(u"minh"_s);
        waitFor(Stage::Submitted, Act::Approve);
        walk(Act::Return);
        walk(Act::Approve);
        take(Act::Approve);
        EXPECT_TRUE(QTest::qWaitFor([&] { return session().stage() == Stage::Approved; }, longWait));
        become(u"hoa"_s);
        waitFor(Stage::Approved, Act::Publish);
        walk(Act::SendBack);
        walk(Act::Schedule);
        walk(Act::Publish);
        take(Act::Publish);
        waitFor(Stage::Published, Act::Withdraw);
        for (const Act act : {Act::Correct, Act::FixSlip, Act::Withdraw, Act::Archive})
            walk(act);
        take(Act::FixSlip);
        waitFor(Stage::Correcting, Act::GiveUpCorrection);
        walk(Act::GiveUpCorrection);
    }
};

} // namespace

TEST_F(StepDialogs, AreFilledInByKeysAlone)
{
    walkAll();
}

TEST_F(StepDialogs, FitAlsoAtTwiceTheSizeOfText)
{
    setTextSize(20);
    m_size = {1024, 700};
    walkAll();
    for (const QToolButton *button : {badge(), stepButton()})
        EXPECT_TRUE(!button->isVisible() || button->width() >= button->sizeHint().width())
            << qPrintable(button->text());
}
