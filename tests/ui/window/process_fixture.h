#pragma once

#include "core/desk/reviewing.h"
#include "core/workflow/stage_label.h"
#include "tests/ui/window/accounts_window.h"
#include "ui/articles/article_list.h"
#include "ui/articles/details_panel.h"
#include "ui/articles/folder_list.h"
#include "ui/editor/sheet.h"
#include "ui/review/lack_list.h"
#include "ui/review/review_panel.h"
#include "ui/review/step_dialog.h"
#include "ui/window/article_header.h"
#include "ui/window/due_desk.h"
#include "ui/window/process_desk.h"

#include <QCheckBox>
#include <QFile>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSet>
#include <QTabWidget>
#include <QTimeEdit>
#include <QToolButton>

namespace toasoan {

// The window of a newsroom of three: Lan writes, Minh edits and writes, Hoa publishes.
class ProcessWindowTest : public AccountsWindowTest
{
protected:
    const QString m_hoasPassword = QStringLiteral("mật khẩu của Hoa");

    // With the window open for this one.
    void startAs(const QString &name)
    {
        makeAccounts();
        const auto in = m_newsroom->accounts().signIn(QStringLiteral("lan"), m_lansPassword).result();
        ASSERT_TRUE(in);
        m_newsroom->enter(*in);
        Account hoa;
        hoa.name = QStringLiteral("hoa");
        hoa.roles = Role::Publisher;
        ASSERT_TRUE(m_newsroom->accounts().add(hoa, m_hoasPassword).result());
        open(OpenMode::Write);
        start();
        signIn(name, passwordOf(name));
    }

    QString passwordOf(const QString &name) const
    {
        return name == QLatin1StringView("lan")    ? m_lansPassword
               : name == QLatin1StringView("minh") ? m_minhsPassword
                                                   : m_hoasPassword;
    }

    // Another takes the chair.
    void become(const QString &name)
    {
        const ArticleId before = id();
        lock().switchUser();
        ASSERT_TRUE(page());
        signIn(name, passwordOf(name));
        ASSERT_TRUE(QTest::qWaitFor([&] { return before.isNull() || id() == before; }, longWait));
    }

    using AccountsWindowTest::open;

    Situation situation() { return m_newsroom->reviewing().situation(id()).result().value(); }
    QAction *step(Act act) const { return actions().steps[act]; }
    QToolButton *stepButton() const
    {
        return panels().header->findChild<QToolButton *>(QStringLiteral("step"));
    }
    QToolButton *badge() const { return panels().header->findChild<QToolButton *>(QStringLiteral("stage")); }

    // Until the window shows the article at this stage, with what may be done there.
    void waitFor(Stage stage, Act offered)
    {
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                return session().stage() == stage && step(offered)->isVisible() &&
                       session().keeper().isSafe();
            },
            longWait))
            << qPrintable(badge()->text()) << ' ' << qPrintable(notices().join(u'|'));
        EXPECT_EQ(badge()->text(), label(stage));
    }

    StepDialog *dialog() const
    {
        StepDialog *found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                for (StepDialog *one : m_window->findChildren<StepDialog *>())
                    if (one->isVisible())
                        found = one;
                return found != nullptr;
            },
            longWait));
        if (found)
            QApplication::setActiveWindow(found);
        return found;
    }

    QPushButton *go(const StepDialog *in) const { return named<QPushButton>(*in, QStringLiteral("stepGo")); }

    void waitUntilReady(const StepDialog *in)
    {
        ASSERT_TRUE(in);
        ASSERT_TRUE(QTest::qWaitFor([&] { return go(in)->isEnabled(); }, longWait)) << qPrintable(onScreen());
    }

    void finish(StepDialog *form)
    {
        const QPointer<StepDialog> there(form);
        QTest::mouseClick(go(form), Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !there || !there->isVisible(); }, longWait))
            << qPrintable(onScreen());
    }

    // A step that asks for nothing but a look.
    void take(Act act)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return step(act)->isVisible(); }, longWait))
            << qPrintable(name(act));
        step(act)->trigger();
        StepDialog *form = dialog();
        waitUntilReady(form);
        finish(form);
    }

    void write()
    {
        newArticle();
        type(QStringLiteral("Bến nước làng tôi\n\nBà con sửa lại bến nước của làng."));
        waitUntilSafe();
        waitFor(Stage::Draft, Act::Submit);
    }

    void writeAndSubmit()
    {
        write();
        take(Act::Submit);
        waitFor(Stage::Submitted, Act::TakeBack);
    }

    void writeAndApprove()
    {
        writeAndSubmit();
        become(QStringLiteral("minh"));
        waitFor(Stage::Submitted, Act::Approve);
        take(Act::Approve);
        EXPECT_TRUE(QTest::qWaitFor([&] { return session().stage() == Stage::Approved; }, longWait));
    }

    QString stepsShown() const
    {
        QStringList shown;
        for (auto it = actions().steps.cbegin(); it != actions().steps.cend(); ++it)
            if (it.value()->isVisible())
                shown << name(it.key());
        return shown.join(u' ');
    }
};

} // namespace toasoan
