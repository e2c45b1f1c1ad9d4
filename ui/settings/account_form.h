#pragma once

#include "core/workflow/account.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace toasoan {

enum class AccountQuestion {
    First, // of the person who turns accounts on
    New,
    Change,      // full name and roles
    OwnPassword, // with the present one
    NewPassword, // of somebody else
};

struct AccountAnswers
{
    Account account;
    QString present; // password
    QString password;
};

// Asks one thing about one account. It stays open until whoever asks accepts it, so that an answer that is
// refused can be corrected.
class AccountForm : public QDialog
{
    Q_OBJECT

public:
    AccountForm(AccountQuestion question, const Account &account, QWidget *parent = nullptr);

    void tell(const QString &sentence); // why the answer was refused; lets answer again

signals:
    void answered(const toasoan::AccountAnswers &answers);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *addLine(const QString &label, const QString &text, const QString &name);
    QLineEdit *addPassword(const QString &label, const QString &name);
    void addRoles();
    void submit();
    void refresh();

    AccountQuestion m_question;
    Account m_account;
    QWidget *m_content;
    QVBoxLayout *m_fields;
    QScrollArea *m_scroll;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_fullName = nullptr;
    QLineEdit *m_present = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_again = nullptr;
    QList<QCheckBox *> m_roles;
    QLabel *m_told;
    QPushButton *m_keep;
};

} // namespace toasoan
