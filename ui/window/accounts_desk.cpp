#include "ui/window/accounts_desk.h"

#include "core/desk/accounts.h"
#include "core/desk/house_rights.h"
#include "core/desk/keeping.h"
#include "core/desk/newsroom.h"
#include "core/desk/setting_keys.h"
#include "ui/settings/accounts_dialog.h"
#include "ui/widgets/when_done.h"
#include "ui/window/lock_desk.h"
#include "ui/window/window_actions.h"

#include <QAction>

namespace toasoan {

AccountsDesk::AccountsDesk(Newsroom &newsroom, LockDesk &lock, const WindowActions &actions, QWidget &window)
    : QObject(&window)
    , m_newsroom(newsroom)
    , m_lock(lock)
    , m_actions(actions)
    , m_window(window)
{
    connect(actions.useAccounts, &QAction::triggered, this, &AccountsDesk::turnOn);
    connect(actions.accounts, &QAction::triggered, this, &AccountsDesk::keep);
    connect(actions.changePassword, &QAction::triggered, this, &AccountsDesk::changePassword);
    connect(actions.lock, &QAction::triggered, &lock, &LockDesk::lock);
    connect(actions.switchUser, &QAction::triggered, &lock, &LockDesk::switchUser);
    refresh();
}

void AccountsDesk::refresh()
{
    const bool on = m_newsroom.accounts().areOn();
    m_actions.useAccounts->setVisible(!on);
    m_actions.useAccounts->setEnabled(m_newsroom.canWrite());
    for (QAction *action :
         {m_actions.accounts, m_actions.changePassword, m_actions.lock, m_actions.switchUser})
        action->setVisible(on);
    const bool administers = m_newsroom.canWrite() && m_newsroom.actor().roles.testFlag(Role::Administrator);
    m_actions.accounts->setEnabled(administers);
    m_actions.processRules->setEnabled(administers);
    const bool decides = m_newsroom.canWrite() && decidesForHouse(m_newsroom.actor().roles);
    for (QAction *action : {m_actions.houseStyle, m_actions.rules})
        action->setEnabled(decides);
    m_actions.makeTemplate->setVisible(decides);
    m_actions.changePassword->setEnabled(m_newsroom.canWrite());
    emit changed();
}

// Opens the form; it is closed by whoever takes the answer, or says why not.
void AccountsDesk::ask(AccountQuestion question, const Account &account, QWidget *over,
                       const Answered &answered)
{
    auto *form = new AccountForm(question, account, over);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &AccountForm::answered, this,
            [answered, form](const AccountAnswers &answers) { answered(answers, form); });
    form->open();
}

void AccountsDesk::turnOn()
{
    Account own;
    own.name = m_newsroom.actor().name;
    own.fullName = own.name;
    for (const Role role : allRoles)
        own.roles |= role;
    ask(AccountQuestion::First, own, &m_window, [this](const AccountAnswers &answers, AccountForm *form) {
        whenDone(m_newsroom.accounts().add(answers.account, answers.password), form,
                 [this, form, answers](const Result<Account> &added) {
                     if (!added)
                         return form->tell(added.error().message);
                     whenDone(m_newsroom.accounts().signIn(added->name, answers.password), form,
                              [this, form](const Result<SignedIn> &who) {
                                  if (who)
                                      m_newsroom.enter(*who);
                                  form->accept();
                                  if (!who)
                                      m_lock.lock();
                                  m_lock.watch();
                                  refresh();
                              });
                 });
    });
}

void AccountsDesk::changePassword()
{
    ask(AccountQuestion::OwnPassword, {}, &m_window,
        [this](const AccountAnswers &answers, AccountForm *form) {
            whenDone(m_newsroom.accounts().changePassword(answers.present, answers.password), form,
                     [form](const Result<void> &done) {
                         if (done)
                             form->accept();
                         else
                             form->tell(done.error().message);
                     });
        });
}

void AccountsDesk::keep()
{
    auto *dialog = new AccountsDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountsDialog::addWanted, this, [this, dialog] { add(dialog); });
    connect(dialog, &AccountsDialog::changeWanted, this,
            [this, dialog](const Account &account) { change(account, dialog); });
    connect(dialog, &AccountsDialog::passwordWanted, this,
            [this, dialog](const Account &account) { setPassword(account, dialog); });
    connect(dialog, &AccountsDialog::turnWanted, this,
            [this, dialog](const Account &account) { turn(account, dialog); });
    connect(dialog, &AccountsDialog::lockMinutesWanted, this, &AccountsDesk::setLockMinutes);
    dialog->setLockMinutes(m_lock.minutes());
    list(dialog);
    dialog->open();
}

void AccountsDesk::list(AccountsDialog *dialog)
{
    whenDone(m_newsroom.accounts().all(), dialog, [dialog](const Result<QList<Account>> &all) {
        if (all)
            dialog->setAccounts(*all);
        else
            dialog->tell(all.error().message);
    });
}

void AccountsDesk::add(AccountsDialog *dialog)
{
    Account account;
    account.roles = Role::Writer;
    ask(AccountQuestion::New, account, dialog, [=, this](const AccountAnswers &answers, AccountForm *form) {
        whenDone(m_newsroom.accounts().add(answers.account, answers.password), form,
                 [=, this](const Result<Account> &added) {
                     if (!added)
                         return form->tell(added.error().message);
                     form->accept();
                     list(dialog);
                 });
    });
}

void AccountsDesk::change(const Account &account, AccountsDialog *dialog)
{
    ask(AccountQuestion::Change, account, dialog,
        [=, this](const AccountAnswers &answers, AccountForm *form) {
            whenDone(m_newsroom.accounts().change(answers.account), form,
                     [=, this](const Result<Account> &changed) {
                         if (!changed)
                             return form->tell(changed.error().message);
                         form->accept();
                         take(*changed);
                         list(dialog);
                     });
        });
}

void AccountsDesk::turn(const Account &account, AccountsDialog *dialog)
{
    Accounts &accounts = m_newsroom.accounts();
    whenDone(account.isOn ? accounts.switchOff(account.id) : accounts.switchOn(account.id), dialog,
             [=, this](const Result<Account> &changed) {
                 dialog->tell(changed ? QString() : changed.error().message);
                 if (!changed)
                     return;
                 take(*changed);
                 list(dialog);
             });
}

void AccountsDesk::setPassword(const Account &account, AccountsDialog *dialog)
{
    if (account.id == m_newsroom.actor().account)
        return changePassword();
    ask(AccountQuestion::NewPassword, account, dialog,
        [=, this](const AccountAnswers &answers, AccountForm *form) {
            whenDone(m_newsroom.accounts().setPassword(account.id, answers.password), form,
                     [=, this](const Result<void> &done) {
                         if (!done)
                             return form->tell(done.error().message);
                         form->accept();
                         list(dialog);
                     });
        });
}

void AccountsDesk::setLockMinutes(int minutes)
{
    m_lock.setMinutes(minutes);
    whenDone(m_newsroom.keeping().setSetting(settingKey::lockMinutes, QString::number(minutes)), this,
             [this](const Result<void> &done) {
                 if (!done)
                     emit failed(done.error());
             });
}

// Whoever changes their own account works on with what it says now, or not at all.
void AccountsDesk::take(const Account &changed)
{
    if (changed.id != m_newsroom.actor().account)
        return;
    if (!changed.isOn)
        return m_lock.lock();
    m_newsroom.setActor(actorOf(changed));
    refresh();
}

} // namespace toasoan
