#include "ui/settings/accounts_dialog.h"

#include "ui/settings/role_label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/on_screen.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(760, 440);
constexpr int longestMinutes = 240;
constexpr int columnGap = 16; // px

QString stateOf(const Account &account)
{
    if (account.isDamaged)
        return AccountsDialog::tr("Changed by another program");
    return account.isOn ? AccountsDialog::tr("On") : AccountsDialog::tr("Switched off");
}

} // namespace

AccountsDialog::AccountsDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_minutes(new QSpinBox(this))
    , m_told(new QLabel(this))
{
    setObjectName(u"accounts"_s);
    setWindowTitle(tr("Accounts"));
    m_list->setObjectName(u"accountList"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setHeaderLabels({tr("Name"), tr("Full name"), tr("Roles"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);

    auto *add = new QPushButton(tr("Add an account…"), this);
    add->setObjectName(u"accountAdd"_s);
    m_change = addButton(tr("Change…"), u"accountChange"_s, &AccountsDialog::changeWanted);
    m_password = addButton(tr("New password…"), u"accountPassword"_s, &AccountsDialog::passwordWanted);
    m_turn = addButton(tr("Switch off"), u"accountTurn"_s, &AccountsDialog::turnWanted);
    auto *acts = new QVBoxLayout;
    for (QPushButton *button : {add, m_change, m_password, m_turn}) {
        button->setAutoDefault(false);
        acts->addWidget(button);
    }
    acts->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_list, 1);
    middle->addLayout(acts);

    m_minutes->setObjectName(u"lockMinutes"_s);
    m_minutes->setRange(0, longestMinutes);
    m_minutes->setSpecialValueText(tr("never"));
    m_minutes->setSuffix(tr(" min"));
    auto *lock = new QLabel(tr("Lock the window when nobody has touched it for"), this);
    lock->setBuddy(m_minutes);
    m_minutes->setAccessibleName(lock->text());
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *below = new QHBoxLayout;
    below->addWidget(lock);
    below->addWidget(m_minutes);
    below->addStretch(1);
    below->addWidget(close);
    m_told->setObjectName(u"accountsTold"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addWidget(m_told);
    layout->addLayout(below);
    connect(add, &QPushButton::clicked, this, &AccountsDialog::addWanted);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AccountsDialog::refresh);
    connect(m_list, &QTreeWidget::itemActivated, m_change, &QPushButton::click);
    connect(m_minutes, &QSpinBox::valueChanged, this, &AccountsDialog::lockMinutesWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const QList<QWidget *> order{m_list, add, m_change, m_password, m_turn, m_minutes, close};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    resize(roomOnScreen(*this, usualSize * textScale()));
    tell({});
    refresh();
    m_list->setFocus();
}

QPushButton *AccountsDialog::addButton(const QString &text, const QString &name,
                                       void (AccountsDialog::*wanted)(const Account &))
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, wanted] {
        if (const auto account = chosen())
            emit(this->*wanted)(*account);
    });
    return button;
}

void AccountsDialog::setAccounts(const QList<Account> &accounts)
{
    const auto before = chosen();
    {
        const QSignalBlocker quiet(m_list);
        m_accounts = accounts;
        m_list->clear();
        for (const Account &account : m_accounts) {
            auto *item = new QTreeWidgetItem(
                m_list, {account.name, account.fullName, label(account.roles), stateOf(account)});
            if (before && before->id == account.id)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    for (int column = 0; column < m_list->columnCount() - 1; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + columnGap);
    }
    refresh();
}

void AccountsDialog::setLockMinutes(int minutes)
{
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(minutes);
}

void AccountsDialog::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

std::optional<Account> AccountsDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_accounts.size() ? std::optional(m_accounts[row]) : std::nullopt;
}

void AccountsDialog::refresh()
{
    const auto account = chosen();
    m_change->setEnabled(account && !account->isDamaged);
    m_password->setEnabled(account.has_value());
    m_turn->setEnabled(account && !account->isDamaged);
    m_turn->setText(account && !account->isOn ? tr("Switch on") : tr("Switch off"));
}

} // namespace toasoan
