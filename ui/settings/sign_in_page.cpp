#include "ui/settings/sign_in_page.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrolled.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int cardWidth = 360; // px at the usual size of text
constexpr int markSize = 56;

QLabel *labelOf(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

} // namespace

SignInPage::SignInPage()
    : m_newsroom(new QLabel(tr("Tòa Soạn")))
    , m_name(new QComboBox)
    , m_password(new QLineEdit)
    , m_told(new QLabel)
    , m_enter(new QPushButton(tr("Sign in")))
{
    setObjectName(u"signIn"_s);
    setWindowTitle(tr("Sign in"));
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(markSize, markSize));
    m_newsroom->setTextFormat(Qt::PlainText);
    m_newsroom->setWordWrap(true);
    QFont font = m_newsroom->font();
    font.setPointSizeF(font.pointSizeF() + 6);
    font.setWeight(QFont::DemiBold);
    m_newsroom->setFont(font);
    auto *what = new QLabel(tr("Sign in to go on."));
    what->setForegroundRole(QPalette::PlaceholderText);
    m_name->setObjectName(u"signInName"_s);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_password->setObjectName(u"signInPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_told->setObjectName(u"signInTold"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_enter->setObjectName(u"signInNow"_s);
    m_enter->setDefault(true);
    auto *quit = new QPushButton(tr("Quit"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(quit);
    buttons->addStretch(1);
    buttons->addWidget(m_enter);

    auto *card = new QWidget;
    card->setFixedWidth(int(cardWidth * textScale()));
    auto *column = new QVBoxLayout(card);
    column->setSpacing(4);
    column->addWidget(mark);
    column->addSpacing(8);
    column->addWidget(m_newsroom);
    column->addWidget(what);
    column->addSpacing(16);
    column->addWidget(labelOf(tr("Name"), m_name));
    column->addWidget(m_name);
    column->addSpacing(8);
    column->addWidget(labelOf(tr("Password"), m_password));
    column->addWidget(m_password);
    column->addSpacing(8);
    column->addWidget(m_told);
    column->addSpacing(8);
    column->addLayout(buttons);
    auto *middle = new QWidget;
    auto *across = new QHBoxLayout(middle);
    across->setContentsMargins(24, 24, 24, 24);
    across->addStretch(1);
    across->addWidget(card, 0, Qt::AlignVCenter);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrolled(middle, this));

    connect(m_enter, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_name->lineEdit(), &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    connect(m_name, &QComboBox::editTextChanged, this, &SignInPage::refresh);
    connect(m_password, &QLineEdit::textChanged, this, &SignInPage::refresh);
    connect(quit, &QPushButton::clicked, this, &SignInPage::quitWanted);
    tell({});
    refresh();
}

void SignInPage::setNewsroom(const QString &name)
{
    if (!name.isEmpty())
        m_newsroom->setText(name);
}

void SignInPage::setNames(const QStringList &names)
{
    const QString typed = m_name->currentText();
    m_name->clear();
    m_name->addItems(names);
    m_name->setEditText(typed);
}

void SignInPage::ask(const QString &name)
{
    m_name->setEditText(name);
    m_password->clear();
    tell({});
    if (name.isEmpty())
        m_name->setFocus();
    else
        m_password->setFocus();
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    m_name->setEnabled(!busy);
    m_password->setEnabled(!busy);
    m_enter->setText(busy ? tr("One moment…") : tr("Sign in"));
    if (!busy && m_name->currentText().isEmpty())
        m_name->setFocus();
    else if (!busy)
        m_password->setFocus();
    refresh();
}

void SignInPage::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setAccessibleName(sentence);
    m_told->setVisible(!sentence.isEmpty());
    setInk(*m_told, Tint::Warn);
    if (!sentence.isEmpty())
        m_password->selectAll();
}

void SignInPage::letClose()
{
    m_mayClose = true;
}

void SignInPage::submit()
{
    if (!m_enter->isEnabled())
        return;
    emit signInWanted(m_name->currentText(), m_password->text());
}

void SignInPage::refresh()
{
    m_enter->setEnabled(!m_busy && !m_name->currentText().trimmed().isEmpty() &&
                        !m_password->text().isEmpty());
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setInk(*m_told, Tint::Warn);
}

void SignInPage::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_mayClose);
    if (!m_mayClose)
        emit quitWanted();
}

} // namespace toasoan
