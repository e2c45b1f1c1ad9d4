#include "ui/planning/assign_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/line_limit.h"
#include "ui/widgets/tall_content.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace toasoan {

using namespace Qt::StringLiterals;

AssignDialog::AssignDialog(const QString &headline, const QList<Colleague> &colleagues, QWidget *parent)
    : QDialog(parent)
    , m_colleagues(colleagues)
    , m_person(new QComboBox(this))
    , m_task(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_told(new QLabel(this))
    , m_assign(new QPushButton(tr("Assign"), this))
{
    setWindowTitle(tr("Assign work"));
    auto *question =
        new QLabel(headline.isEmpty() ? tr("Who is to do what for this article?")
                                      : tr("Who is to do what for “%1”?").arg(headline.simplified()),
                   this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    m_person->setObjectName(u"assignPerson"_s);
    for (const Colleague &each : m_colleagues)
        m_person->addItem(each.person);
    m_task->setObjectName(u"assignTask"_s);
    for (int task = 0; task < taskCount; ++task)
        m_task->addItem(label(Task(task)));
    m_note->setObjectName(u"assignNote"_s);
    m_note->setPlaceholderText(tr("what they should know"));
    limitLength(*m_note, longestAssignmentNote);
    m_told->setWordWrap(true);
    m_told->hide();
    m_assign->setObjectName(u"assignGo"_s);
    m_assign->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);

    auto *content = new QWidget;
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins(0, 0, 4, 0);
    fields->setSpacing(12);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Who"), m_person);
    form->addRow(tr("Wha&t"), m_task);
    form->addRow(tr("&Note"), m_note);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_assign);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    fields->addWidget(question);
    fields->addLayout(form);
    fields->addStretch(1);
    content->setMinimumWidth(36 * fontMetrics().averageCharWidth());
    m_scroll = addScrolled(*layout, content);
    layout->addWidget(m_told);
    layout->addLayout(buttons);
    fitToContent(*this, *m_scroll);
    connect(m_assign, &QPushButton::clicked, this, &AssignDialog::answered);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

AccountId AssignDialog::account() const
{
    return m_colleagues.value(m_person->currentIndex()).account;
}

Task AssignDialog::task() const
{
    return Task(m_task->currentIndex());
}

QString AssignDialog::note() const
{
    return m_note->text();
}

void AssignDialog::tell(const QString &sentence)
{
    m_told->setText(sentence);
    setInk(*m_told, Tint::Warn);
    m_told->show();
    fitToContent(*this, *m_scroll);
}

} // namespace toasoan
