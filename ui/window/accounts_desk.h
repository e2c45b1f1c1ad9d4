#pragma once

#include "core/base/error.h"
#include "ui/settings/account_form.h"

#include <QObject>

#include <functional>

class QWidget;

namespace toasoan {

class AccountsDialog;
class LockDesk;
class Newsroom;
class WindowActions;

// Accounts between where they are kept and the dialogs about them.
class AccountsDesk : public QObject
{
    Q_OBJECT

public:
    AccountsDesk(Newsroom &newsroom, LockDesk &lock, const WindowActions &actions, QWidget &window);

    // What the menu offers to who is in now.
    void refresh();

signals:
    void changed(); // who is in, or what they may
    void failed(const toasoan::Error &error);

private:
    using Answered = std::function<void(const AccountAnswers &, AccountForm *)>;
    void ask(AccountQuestion question, const Account &account, QWidget *over, const Answered &answered);
    void turnOn();
    void changePassword();
    void keep();
    void list(AccountsDialog *dialog);
    void add(AccountsDialog *dialog);
    void change(const Account &account, AccountsDialog *dialog);
    void turn(const Account &account, AccountsDialog *dialog);
    void setPassword(const Account &account, AccountsDialog *dialog);
    void setLockMinutes(int minutes);
    void take(const Account &changed);

    Newsroom &m_newsroom;
    LockDesk &m_lock;
    const WindowActions &m_actions;
    QWidget &m_window;
};

} // namespace toasoan
