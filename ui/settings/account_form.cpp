#include "ui/settings/account_form.h"

#include "core/desk/accounts.h"
#include "ui/settings/role_label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/line_limit.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/tall_content.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int formWidth = 460; // px at the usual size of text
constexpr int longestName = 60;
constexpr int longestPassword = 200;

QString titleOf(AccountQuestion question)
{
    switch (question) {
    case AccountQuestion::First:
        return AccountForm::tr("Use accounts");
    case AccountQuestion::New:
        return AccountForm::tr("A new account");
    case AccountQuestion::Change:
        return AccountForm::tr("Change an account");
    case AccountQuestion::OwnPassword:
        return AccountForm::tr("Change my password");
    case AccountQuestion::NewPassword:
        break;
    }
    return AccountForm::tr("A new password");
}

QString introOf(AccountQuestion question, const Account &account)
{
    switch (question) {
    case AccountQuestion::First:
        return AccountForm::tr(
            "From now on whoever works in this newsroom signs in. You begin, with every role, "
            "and add the others; accounts are not turned off again.");
    case AccountQuestion::New:
        return AccountForm::tr("Tell the person the password; they change it themselves once they are in.");
    case AccountQuestion::Change:
        return AccountForm::tr("What “%1” may do, and the name in bylines and the history.")
            .arg(account.name);
    case AccountQuestion::OwnPassword:
        return {};
    case AccountQuestion::NewPassword:
        break;
    }
    return AccountForm::tr(
               "For “%1”, who lost theirs. What they approved stays valid; from now on they sign with a "
               "new key, because nobody can read the one before.")
        .arg(account.name);
}

QString verbOf(AccountQuestion question)
{
    switch (question) {
    case AccountQuestion::First:
        return AccountForm::tr("Use accounts from now on");
    case AccountQuestion::New:
        return AccountForm::tr("Add the account");
    case AccountQuestion::Change:
        return AccountForm::tr("Change the account");
    case AccountQuestion::OwnPassword:
    case AccountQuestion::NewPassword:
        break;
    }
    return AccountForm::tr("Set the password");
}

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AccountForm::AccountForm(AccountQuestion question, const Account &account, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_account(account)
    , m_content(new QWidget)
    , m_fields(new QVBoxLayout(m_content))
    , m_told(wrapped({}))
    , m_keep(new QPushButton(verbOf(question), this))
{
    setObjectName(u"accountForm"_s);
    setWindowTitle(titleOf(question));
    m_fields->setContentsMargins(0, 0, 4, 0);
    m_fields->setSpacing(4);
    if (const QString intro = introOf(question, account); !intro.isEmpty()) {
        m_fields->addWidget(wrapped(intro));
        m_fields->addSpacing(12);
    }
    const bool isMade = question == AccountQuestion::First || question == AccountQuestion::New;
    if (isMade)
        m_name = addLine(tr("Name to sign in with"), account.name, u"accountName"_s);
    if (isMade || question == AccountQuestion::Change)
        m_fullName =
            addLine(tr("Full name, for bylines and the history"), account.fullName, u"accountFullName"_s);
    if (question == AccountQuestion::New || question == AccountQuestion::Change)
        addRoles();
    if (question == AccountQuestion::OwnPassword)
        m_present = addPassword(tr("Present password"), u"presentPassword"_s);
    if (question != AccountQuestion::Change) {
        m_password =
            addPassword(tr("Password, at least %n characters", nullptr, shortestPassword), u"newPassword"_s);
        m_again = addPassword(tr("The same once more"), u"newPasswordAgain"_s);
    }
    if (question == AccountQuestion::First) {
        m_fields->addSpacing(8);
        QLabel *limits = wrapped(tr(
            "Whoever can open the newsroom's folder with other programs can read and change what is in it, "
            "accounts or not: keep it where only those who may can get at it. Nobody can look up a "
            "password: without a second administrator, one that is forgotten locks the newsroom."));
        limits->setForegroundRole(QPalette::PlaceholderText);
        m_fields->addWidget(limits);
    }
    m_told->setObjectName(u"accountTold"_s);
    m_keep->setObjectName(u"accountKeep"_s);
    m_keep->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    m_fields->addStretch(1);
    m_content->setMinimumWidth(int(formWidth * qMin(textScale(), 1.5)));
    m_scroll = addScrolled(*layout, m_content);
    layout->addWidget(m_told);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &AccountForm::submit);
    m_told->hide();
    refresh();
    // The fields first, then what becomes of them.
    setTabOrder(cancel, m_keep);
    for (QWidget *late : std::initializer_list<QWidget *>{m_name, m_fullName})
        if (late)
            tabBefore(cancel, late);
    for (QCheckBox *box : m_roles)
        tabBefore(cancel, box);
    for (QWidget *late : std::initializer_list<QWidget *>{m_present, m_password, m_again})
        if (late)
            tabBefore(cancel, late);
    const auto fields = findChildren<QLineEdit *>();
    if (!fields.isEmpty())
        fields.first()->setFocus();
    fitToContent(*this, *m_scroll);
}

QLineEdit *AccountForm::addLine(const QString &label, const QString &text, const QString &name)
{
    auto *line = new QLineEdit(text);
    line->setObjectName(name);
    limitLength(*line, longestName);
    line->setAccessibleName(label);
    auto *above = new QLabel(label);
    above->setBuddy(line);
    m_fields->addWidget(above);
    m_fields->addWidget(line);
    m_fields->addSpacing(8);
    connect(line, &QLineEdit::textChanged, this, &AccountForm::refresh);
    return line;
}

QLineEdit *AccountForm::addPassword(const QString &label, const QString &name)
{
    QLineEdit *line = addLine(label, {}, name);
    limitLength(*line, longestPassword);
    line->setEchoMode(QLineEdit::Password);
    return line;
}

void AccountForm::addRoles()
{
    for (const Role role : allRoles) {
        auto *box = new QCheckBox(tr("%1: %2").arg(toasoan::label(role), explained(role)));
        box->setObjectName(u"role-"_s + toasoan::name(role));
        box->setChecked(m_account.roles.testFlag(role));
        m_fields->addWidget(box);
        m_roles << box;
        connect(box, &QCheckBox::toggled, this, &AccountForm::refresh);
    }
    m_fields->addSpacing(8);
}

void AccountForm::submit()
{
    if (m_again && m_again->text() != m_password->text())
        return tell(tr("The two passwords are not alike."));
    AccountAnswers answers{m_account, {}, {}};
    if (m_name)
        answers.account.name = m_name->text();
    if (m_fullName)
        answers.account.fullName = m_fullName->text();
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        answers.account.roles.setFlag(allRoles[i], m_roles[i]->isChecked());
    if (m_present)
        answers.present = m_present->text();
    if (m_password)
        answers.password = m_password->text();
    m_told->hide();
    setEnabled(false);
    emit answered(answers);
}

void AccountForm::tell(const QString &sentence)
{
    setEnabled(true);
    m_told->setText(sentence);
    m_told->setAccessibleName(sentence);
    setInk(*m_told, Tint::Warn);
    m_told->show();
    fitToContent(*this, *m_scroll);
    if (QLineEdit *first = m_present ? m_present : m_password) {
        first->setFocus();
        first->selectAll();
    }
}

void AccountForm::refresh()
{
    const bool hasName = !m_name || !m_name->text().trimmed().isEmpty();
    const bool hasPassword = !m_password || !m_password->text().isEmpty();
    const bool hasRole =
        m_roles.isEmpty() ||
        std::any_of(m_roles.begin(), m_roles.end(), [](const QCheckBox *box) { return box->isChecked(); });
    m_keep->setEnabled(hasName && hasPassword && hasRole);
}

void AccountForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setInk(*m_told, Tint::Warn);
}

} // namespace toasoan
