#pragma once

#include "core/desk/accounts.h"
#include "core/desk/newsroom.h"
#include "tests/ui/window/window_test.h"
#include "ui/settings/sign_in_page.h"
#include "ui/window/lock_desk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace toasoan {

// The window of a newsroom with two accounts.
class AccountsWindowTest : public WindowTest
{
protected:
    const QString m_lansPassword = QStringLiteral("mật khẩu của Lan");
    const QString m_minhsPassword = QStringLiteral("mật khẩu của Minh");

    void makeAccounts()
    {
        Account lan;
        lan.name = QStringLiteral("lan");
        lan.fullName = QStringLiteral("Lê Thị Lan");
        lan.roles = Role::Writer | Role::Administrator;
        ASSERT_TRUE(m_newsroom->accounts().add(lan, m_lansPassword).result());
        const auto in = m_newsroom->accounts().signIn(lan.name, m_lansPassword).result();
        ASSERT_TRUE(in);
        m_newsroom->enter(*in);
        Account minh;
        minh.name = QStringLiteral("minh");
        minh.roles = Role::Writer | Role::Editor;
        ASSERT_TRUE(m_newsroom->accounts().add(minh, m_minhsPassword).result());
        open(OpenMode::Write);
    }

    LockDesk &lock() { return m_window->lockDesk(); }

    SignInPage *page() const
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            if (auto *page = qobject_cast<SignInPage *>(window); page && page->isVisible())
                return page;
        return nullptr;
    }

    void tryToSignIn(const QString &name, const QString &password)
    {
        ASSERT_TRUE(page());
        auto *enter = named<QPushButton>(*page(), QStringLiteral("signInNow"));
        auto *field = named<QLineEdit>(*page(), QStringLiteral("signInPassword"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return field->isEnabled(); }, longWait));
        named<QComboBox>(*page(), QStringLiteral("signInName"))->setEditText(name);
        field->setText(password);
        QTest::mouseClick(enter, Qt::LeftButton);
    }

    void signIn(const QString &name, const QString &password)
    {
        tryToSignIn(name, password);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !lock().isLocked(); }, longWait));
        QApplication::setActiveWindow(m_window.get());
    }

    QString told() const { return named<QLabel>(*page(), QStringLiteral("signInTold"))->text(); }

    // Everything a person could read anywhere on the screen.
    static QString onScreen()
    {
        QString all;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            all += window->windowTitle() + u'\n';
            for (const QWidget *widget : window->findChildren<QWidget *>())
                for (const char *property : {"text", "plainText", "currentText", "title"})
                    if (widget->isVisible())
                        all += widget->property(property).toString() + u'\n';
        }
        return all;
    }
};

} // namespace toasoan
