#include "ui/settings/desk_keys_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/line_limit.h"
#include "ui/widgets/on_screen.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(760, 400);
constexpr QSize usualQuestionSize(560, 360);
constexpr int columnGap = 16; // px
constexpr int longestName = 200;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// A key to read aloud and to copy.
QLineEdit *keyLine(QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setReadOnly(true);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return line;
}

} // namespace

DeskKeysDialog::DeskKeysDialog(QWidget *parent)
    : QDialog(parent)
    , m_own(keyLine(this))
    , m_list(new QTreeWidget(this))
    , m_none(wrapped(tr("No other newsroom is known yet. After taking in a package whose signature is not "
                        "known, “Trust this newsroom's key…” is offered above the text."),
                     this))
    , m_forget(new QPushButton(tr("Trust no more"), this))
    , m_told(wrapped({}, this))
{
    setObjectName(u"deskKeys"_s);
    setWindowTitle(tr("Other newsrooms"));
    m_own->setObjectName(u"ownKey"_s);
    auto *ownTitle = new QLabel(tr("The key of this newsroom, for others to compare:"), this);
    ownTitle->setBuddy(m_own);
    m_own->setAccessibleName(ownTitle->text());
    m_list->setObjectName(u"deskKeyList"_s);
    m_list->setAccessibleName(tr("Newsrooms whose signatures are known here"));
    m_list->setHeaderLabels({tr("Newsroom"), tr("Key"), tr("Since"), tr("By")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_none->setObjectName(u"noDeskKeys"_s);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_forget->setObjectName(u"deskKeyForget"_s);
    m_forget->setAutoDefault(false);
    m_told->setObjectName(u"deskKeysTold"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *below = new QHBoxLayout;
    below->addWidget(m_forget);
    below->addStretch(1);
    below->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(ownTitle);
    layout->addWidget(m_own);
    layout->addSpacing(8);
    layout->addWidget(wrapped(tr("Packages that these newsrooms sign count as checked:"), this));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    layout->addWidget(m_told);
    layout->addLayout(below);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DeskKeysDialog::refresh);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        const int chosen = m_list->indexOfTopLevelItem(m_list->currentItem());
        if (chosen >= 0)
            emit forgetWanted(m_desks[chosen].publicKey);
    });
    tell({});
    refresh();
    resize(roomOnScreen(*this, usualSize));
}

void DeskKeysDialog::setOwn(const QByteArray &publicKey)
{
    m_own->setText(publicKey.isEmpty() ? QString() : fingerprint(publicKey));
}

void DeskKeysDialog::setDesks(const QList<KnownDesk> &desks)
{
    m_desks = desks;
    m_list->clear();
    for (const KnownDesk &desk : desks)
        m_list->addTopLevelItem(
            new QTreeWidgetItem({desk.name, fingerprint(desk.publicKey),
                                 desk.at.toLocalTime().toString(u"d/M/yyyy"_s), desk.by}));
    for (int column = 0; column < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + columnGap);
    }
    if (!desks.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    refresh();
}

void DeskKeysDialog::setMayDecide(bool may)
{
    m_mayDecide = may;
    refresh();
}

void DeskKeysDialog::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
    setInk(*m_told, Tint::Warn);
}

void DeskKeysDialog::refresh()
{
    m_none->setVisible(m_desks.isEmpty());
    m_list->setVisible(!m_desks.isEmpty());
    m_forget->setVisible(!m_desks.isEmpty());
    m_forget->setEnabled(m_mayDecide && m_list->currentItem());
}

TrustDialog::TrustDialog(const QString &name, const QByteArray &publicKey, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
    , m_told(wrapped({}, this))
{
    setObjectName(u"trustDesk"_s);
    setWindowTitle(tr("Trust a newsroom's key"));
    auto *key = keyLine(this);
    key->setText(fingerprint(publicKey));
    key->setObjectName(u"trustKey"_s);
    auto *keyTitle = new QLabel(tr("The package is signed with this key:"), this);
    keyTitle->setBuddy(key);
    key->setAccessibleName(keyTitle->text());
    m_name->setObjectName(u"trustName"_s);
    limitLength(*m_name, longestName);
    auto *nameTitle = new QLabel(tr("Name of the newsroom:"), this);
    nameTitle->setBuddy(m_name);
    auto *why =
        wrapped(tr("Anybody can write any name into a package. Call them and have them read out the "
                   "key that stands in their window under “Newsroom › Other newsrooms”. Trust it only "
                   "if it is the same. From then on what they sign counts as checked; their approvals "
                   "still do not count here."),
                this);
    m_told->setObjectName(u"trustTold"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setDefault(true);
    auto *trust = new QPushButton(tr("It is the same: trust it"), this);
    trust->setObjectName(u"trustAnswer"_s);
    trust->setAutoDefault(false);
    auto *below = new QHBoxLayout;
    below->addStretch(1);
    below->addWidget(cancel);
    below->addWidget(trust);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(keyTitle);
    layout->addWidget(key);
    layout->addWidget(why);
    layout->addSpacing(8);
    layout->addWidget(nameTitle);
    layout->addWidget(m_name);
    layout->addWidget(m_told);
    layout->addStretch(1);
    layout->addLayout(below);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(trust, &QPushButton::clicked, this, [this] { emit trustWanted(m_name->text().trimmed()); });
    tell({});
    cancel->setFocus(); // nobody trusts by Enter alone
    resize(roomOnScreen(*this, usualQuestionSize));
}

void TrustDialog::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
    setInk(*m_told, Tint::Warn);
}

} // namespace toasoan
