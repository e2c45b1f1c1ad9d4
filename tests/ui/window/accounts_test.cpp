#include "core/desk/keeping.h"
#include "core/desk/setting_keys.h"
#include "tests/ui/window/accounts_window.h"
#include "ui/settings/account_form.h"
#include "ui/settings/accounts_dialog.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QTreeWidget>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class AccountsInWindow : public AccountsWindowTest
{
protected:
    // The dialog that opens.
    template <class Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                for (QWidget *window : QApplication::topLevelWidgets())
                    if (auto *one = qobject_cast<Dialog *>(window); one && one->isVisible())
                        found = one;
                return found != nullptr;
            },
            longWait));
        return found;
    }

    void fill(const QWidget &form, const QString &field, const QString &text)
    {
        named<QLineEdit>(form, field)->setText(text);
    }

    void fillPasswords(const QWidget &form, const QString &password)
    {
        fill(form, u"newPassword"_s, password);
        fill(form, u"newPasswordAgain"_s, password);
    }

    void finish(AccountForm *form)
    {
        const QPointer<AccountForm> open(form);
        QTest::mouseClick(named<QPushButton>(*form, u"accountKeep"_s), Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !open || !open->isVisible(); }, longWait));
    }

    QString refused(AccountForm *form)
    {
        QTest::mouseClick(named<QPushButton>(*form, u"accountKeep"_s), Qt::LeftButton);
        auto *told = named<QLabel>(*form, u"accountTold"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return told->isVisible() && !told->text().isEmpty(); }, longWait));
        return told->text();
    }

    QList<Account> all() { return m_newsroom->accounts().all().result().value(); }

    AccountsDialog *accounts()
    {
        actions().accounts->trigger();
        auto *open = dialog<AccountsDialog>();
        auto *list = named<QTreeWidget>(*open, u"accountList"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return list->topLevelItemCount() == all().size(); }, longWait));
        return open;
    }

    void press(const QWidget &in, const QString &button)
    {
        QTest::mouseClick(named<QPushButton>(in, button), Qt::LeftButton);
    }
};

} // namespace

TEST_F(AccountsInWindow, OnePersonTurnsThemOnAndGoesOnWorking)
{
    start();
    newArticle();
    type(u"Một mình"_s);
    EXPECT_FALSE(actions().lock->isVisible());
    EXPECT_FALSE(actions().accounts->isVisible());
    actions().useAccounts->trigger();
    auto *form = dialog<AccountForm>();
    EXPECT_EQ(named<QLineEdit>(*form, u"accountName"_s)->text(), u"Lan"_s);
    fill(*form, u"accountName"_s, u"lan"_s);
    fillPasswords(*form, u"ngắn"_s);
    EXPECT_TRUE(refused(form).contains(u'8'));
    fillPasswords(*form, m_lansPassword);
    fill(*form, u"newPasswordAgain"_s, m_minhsPassword);
    EXPECT_FALSE(refused(form).isEmpty());
    EXPECT_FALSE(m_newsroom->accounts().areOn());
    fillPasswords(*form, m_lansPassword);
    finish(form);
    EXPECT_TRUE(m_newsroom->accounts().areOn());
    EXPECT_EQ(m_newsroom->actor().roles, Actor().roles);
    EXPECT_FALSE(m_newsroom->actor().account.isNull());
    EXPECT_TRUE(actions().lock->isVisible());
    EXPECT_TRUE(actions().accounts->isVisible());
    EXPECT_FALSE(actions().useAccounts->isVisible());
    EXPECT_EQ(named<QLabel>(*m_window, u"signedIn"_s)->text(), u"Lan"_s);
    type(u" nữa"_s);
    waitUntilSafe();
    EXPECT_EQ(stored(id()).headline, u"Một mình nữa"_s);
}

TEST_F(AccountsInWindow, AnAdministratorAddsChangesAndSwitchesOff)
{
    makeAccounts();
    start();
    signIn(u"lan"_s, m_lansPassword);
    AccountsDialog *list = accounts();
    press(*list, u"accountAdd"_s);
    auto *form = dialog<AccountForm>();
    fill(*form, u"accountName"_s, u"MINH"_s);
    fillPasswords(*form, m_minhsPassword);
    EXPECT_TRUE(refused(form).contains(u"minh"_s)); // there is one
    fill(*form, u"accountName"_s, u"hoa"_s);
    named<QCheckBox>(*form, u"role-editor"_s)->setChecked(true);
    finish(form);
    ASSERT_TRUE(QTest::qWaitFor([&] { return all().size() == 3; }, longWait));
    EXPECT_EQ(all().first().name, u"hoa"_s);
    EXPECT_EQ(all().first().roles, Role::Writer | Role::Editor);

    auto *rows = named<QTreeWidget>(*list, u"accountList"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows->topLevelItemCount() == 3; }, longWait));
    rows->setCurrentItem(rows->topLevelItem(2));
    press(*list, u"accountChange"_s);
    form = dialog<AccountForm>();
    fill(*form, u"accountFullName"_s, u"Trần Minh"_s);
    finish(form);
    EXPECT_EQ(all().last().fullName, u"Trần Minh"_s);
    press(*list, u"accountTurn"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !all().last().isOn; }, longWait));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return rows->topLevelItem(2)->text(3) != rows->topLevelItem(1)->text(3); }, longWait));
    press(*list, u"accountTurn"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return all().last().isOn; }, longWait));

    // The last administrator stays one.
    rows->setCurrentItem(rows->topLevelItem(1));
    press(*list, u"accountTurn"_s);
    auto *told = named<QLabel>(*list, u"accountsTold"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return told->text().contains(u"lan"_s); }, longWait));

    rows->setCurrentItem(rows->topLevelItem(2));
    press(*list, u"accountPassword"_s);
    form = dialog<AccountForm>();
    fillPasswords(*form, u"mật khẩu mới hẳn"_s);
    finish(form);
    named<QSpinBox>(*list, u"lockMinutes"_s)->setValue(25);
    EXPECT_EQ(lock().minutes(), 25);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return m_newsroom->keeping().setting(settingKey::lockMinutes).result().value() == u"25"_s; },
        longWait));
    list->accept();
    actions().switchUser->trigger();
    signIn(u"minh"_s, u"mật khẩu mới hẳn"_s);
    EXPECT_EQ(named<QLabel>(*m_window, u"signedIn"_s)->text(), u"Trần Minh"_s);
}

TEST_F(AccountsInWindow, OnesOwnPasswordIsChangedWithThePresentOne)
{
    makeAccounts();
    start();
    signIn(u"minh"_s, m_minhsPassword);
    actions().changePassword->trigger();
    auto *form = dialog<AccountForm>();
    fill(*form, u"presentPassword"_s, m_lansPassword);
    fillPasswords(*form, u"mật khẩu mới hẳn"_s);
    EXPECT_FALSE(refused(form).isEmpty());
    fill(*form, u"presentPassword"_s, m_minhsPassword);
    finish(form);
    actions().lock->trigger();
    signIn(u"minh"_s, u"mật khẩu mới hẳn"_s);
}

TEST_F(AccountsInWindow, ANewArticleBeginsWithTheFullNameOfWhoIsIn)
{
    makeAccounts();
    start();
    signIn(u"lan"_s, m_lansPassword);
    newArticle();
    EXPECT_EQ(present().byline, u"Lê Thị Lan"_s);
}
