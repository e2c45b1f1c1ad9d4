#include "ui/review/process_rules_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/on_screen.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/when_done.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(620, 640);

QString keyOf(const ChecklistChoice &choice)
{
    return name(choice.act) + u' ' + choice.templateName;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setWordWrap(true);
    return label;
}

} // namespace

ProcessRulesDialog::ProcessRulesDialog(Reviewing &reviewing, const QStringList &templates, bool accounts,
                                       QWidget *parent)
    : QDialog(parent)
    , m_reviewing(reviewing)
    , m_fourEyes(new QComboBox(this))
    , m_step(new QComboBox(this))
    , m_template(new QComboBox(this))
    , m_told(new QLabel(this))
    , m_keep(new QPushButton(tr("Keep these rules"), this))
{
    setObjectName(u"processRules"_s);
    setWindowTitle(tr("Rules of the process"));
    m_fourEyes->setObjectName(u"fourEyes"_s);
    m_fourEyes->addItem(tr("Nobody approves what they wrote"), int(FourEyes::On));
    m_fourEyes->addItem(tr("Nor what they changed last"), int(FourEyes::Strict));
    m_fourEyes->addItem(tr("Everybody may approve, also their own"), int(FourEyes::Off));
    m_step->setObjectName(u"step"_s);
    for (int each = 0; each < actCount; ++each)
        if (hasChecklist(Act(each)))
            m_step->addItem(label(Act(each)), each);
    m_template->setObjectName(u"template"_s);
    m_template->addItem(tr("Every article"));
    for (const QString &one : templates)
        m_template->addItem(tr("Articles begun as “%1”").arg(one), one);

    auto *approving = new QFormLayout;
    approving->addRow(tr("&Approving"), m_fourEyes);
    auto *of = new QFormLayout;
    of->addRow(tr("Before the &step"), m_step);
    of->addRow(tr("&Of"), m_template);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *defaults = new QPushButton(tr("As they are by default"), this);
    defaults->setObjectName(u"defaults"_s);
    for (QPushButton *button : {cancel, defaults})
        button->setAutoDefault(false);
    m_keep->setDefault(true);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setEnabled(false); // nothing is read yet
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(defaults);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    auto *who = new QWidget(this);
    auto *whoLayout = new QVBoxLayout(who);
    whoLayout->setContentsMargins(0, 0, 0, 6);
    whoLayout->addWidget(heading(tr("Who approves?"), who));
    whoLayout->addLayout(approving);
    who->setVisible(accounts);
    layout->addWidget(who);
    layout->addWidget(heading(tr("What must be there before an article goes on?"), this));
    layout->addLayout(of);
    layout->addWidget(scrolled(makeChecks(), this), 1);
    layout->addWidget(m_told);
    layout->addLayout(buttons);

    connect(m_step, &QComboBox::currentIndexChanged, this, &ProcessRulesDialog::read);
    connect(m_template, &QComboBox::currentIndexChanged, this, &ProcessRulesDialog::read);
    connect(defaults, &QPushButton::clicked, this, &ProcessRulesDialog::useDefaults);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &ProcessRulesDialog::keep);
    resize(roomOnScreen(*this, usualSize * textScale()));
    whenDone(m_reviewing.fourEyes(), this, [this](const Result<FourEyes> &rule) {
        if (!rule) {
            tell(rule.error().message);
            return;
        }
        m_before = *rule;
        m_fourEyes->setCurrentIndex(m_fourEyes->findData(int(*rule)));
        read();
    });
}

QWidget *ProcessRulesDialog::makeChecks()
{
    m_checks = new QWidget(this);
    QWidget *checks = m_checks;
    auto *form = new QFormLayout(checks);
    form->setContentsMargins(0, 0, 8, 0);
    for (int item = 0; item < checkItemCount; ++item) {
        auto *level = new QComboBox(checks);
        level->setObjectName(name(CheckItem(item)));
        level->addItem(tr("Not asked for"), int(CheckLevel::Off));
        level->addItem(tr("Recommended"), int(CheckLevel::Recommended));
        level->addItem(tr("Required"), int(CheckLevel::Required));
        connect(level, &QComboBox::activated, this, [this, item] { take(CheckItem(item)); });
        auto *what = new QLabel(label(CheckItem(item)), checks);
        what->setWordWrap(true);
        what->setBuddy(level);
        form->addRow(what, level);
        m_levels << level;
    }
    return checks;
}

ChecklistChoice ProcessRulesDialog::choice() const
{
    return {Act(m_step->currentData().toInt()), m_template->currentData().toString()};
}

void ProcessRulesDialog::read()
{
    const ChecklistChoice wanted = choice();
    if (const auto known = m_shown.constFind(keyOf(wanted)); known != m_shown.constEnd()) {
        showLevels(known->now);
        return;
    }
    m_checks->setEnabled(false); // what is not read yet cannot be changed
    whenDone(m_reviewing.checkLevels(wanted), this, [this, wanted](const Result<CheckLevels> &levels) {
        if (!levels) {
            tell(levels.error().message);
            return;
        }
        m_shown.insert(keyOf(wanted), {*levels, *levels});
        if (keyOf(choice()) == keyOf(wanted))
            showLevels(*levels);
        m_keep->setEnabled(m_before.has_value());
    });
}

void ProcessRulesDialog::showLevels(const CheckLevels &levels)
{
    m_checks->setEnabled(true);
    for (int item = 0; item < checkItemCount; ++item)
        m_levels[item]->setCurrentIndex(m_levels[item]->findData(int(levels.of(CheckItem(item)))));
}

void ProcessRulesDialog::take(CheckItem item)
{
    const auto shown = m_shown.find(keyOf(choice()));
    if (shown != m_shown.end())
        shown->now.set(item, CheckLevel(m_levels[int(item)]->currentData().toInt()));
}

void ProcessRulesDialog::useDefaults()
{
    const auto shown = m_shown.find(keyOf(choice()));
    if (shown == m_shown.end())
        return;
    shown->now = CheckLevels();
    showLevels(shown->now);
}

void ProcessRulesDialog::keep()
{
    QList<ChecklistChoice> changed;
    for (int step = 0; step < m_step->count(); ++step) {
        for (int of = 0; of < m_template->count(); ++of) {
            const ChecklistChoice each{Act(m_step->itemData(step).toInt()),
                                       m_template->itemData(of).toString()};
            const auto shown = m_shown.constFind(keyOf(each));
            if (shown != m_shown.constEnd() && !(shown->before == shown->now))
                changed << each;
        }
    }
    m_keep->setEnabled(false);
    const FourEyes rule = FourEyes(m_fourEyes->currentData().toInt());
    if (rule == m_before) {
        keepNext(changed);
        return;
    }
    whenDone(m_reviewing.setFourEyes(rule), this, [this, rule, changed](const Result<void> &done) {
        if (!done) {
            tell(done.error().message);
            return;
        }
        m_before = rule;
        keepNext(changed);
    });
}

// One after the other, what is of all articles before what is of some: the latter is kept as what differs.
void ProcessRulesDialog::keepNext(QList<ChecklistChoice> left)
{
    if (left.isEmpty()) {
        emit kept();
        accept();
        return;
    }
    const ChecklistChoice next = left.takeFirst();
    whenDone(m_reviewing.setCheckLevels(next, m_shown.value(keyOf(next)).now), this,
             [this, next, left](const Result<void> &done) {
                 if (!done) {
                     tell(done.error().message);
                     return;
                 }
                 Shown &shown = m_shown[keyOf(next)];
                 shown.before = shown.now;
                 keepNext(left);
             });
}

void ProcessRulesDialog::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->show();
    m_keep->setEnabled(m_before.has_value());
}

} // namespace toasoan
