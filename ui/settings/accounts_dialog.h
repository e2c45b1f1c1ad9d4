#pragma once

#include "core/workflow/account.h"

#include <QDialog>
#include <QList>

#include <optional>

class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace toasoan {

// Those who may work in the newsroom, for whoever administers it.
class AccountsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AccountsDialog(QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    void setLockMinutes(int minutes); // 0: never
    void tell(const QString &sentence);
    std::optional<Account> chosen() const;

signals:
    void addWanted();
    void changeWanted(const toasoan::Account &account);
    void passwordWanted(const toasoan::Account &account);
    void turnWanted(const toasoan::Account &account); // off where it is on, else on
    void lockMinutesWanted(int minutes);

private:
    QPushButton *addButton(const QString &text, const QString &name,
                           void (AccountsDialog::*wanted)(const Account &));
    void refresh();

    QList<Account> m_accounts;
    QTreeWidget *m_list;
    QPushButton *m_change;
    QPushButton *m_password;
    QPushButton *m_turn;
    QSpinBox *m_minutes;
    QLabel *m_told;
};

} // namespace toasoan
