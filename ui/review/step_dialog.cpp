#include "ui/review/step_dialog.h"

#include "core/article/date_line.h"
#include "ui/review/lack_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/tall_content.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int dialogWidth = 500; // px at the usual size of text
constexpr int textLines = 4;
constexpr int longestLine = 500;
constexpr int longestName = 90;    // of a headline in a sentence
constexpr double mostWidth = 0.85; // of the screen

QString introOf(Act act, const QString &subject)
{
    switch (act) {
    case Act::Submit:
        return StepDialog::tr("%1 goes to the editors. Until one takes it up, its writer can take it back.")
            .arg(subject);
    case Act::Return:
        return StepDialog::tr("%1 goes back to its writer, who reads why.").arg(subject);
    case Act::Approve:
        return StepDialog::tr("%1 is approved as it stands now. Any later change of a word, a caption or a "
                              "picture drops the approval.")
            .arg(subject);
    case Act::SendBack:
        return StepDialog::tr("%1 goes back to the editors, who read why.").arg(subject);
    case Act::Publish:
        return StepDialog::tr("%1 becomes public as it was approved.").arg(subject);
    case Act::Schedule:
        return StepDialog::tr("%1 is published by itself at this time, if the program is open then and "
                              "somebody is in.")
            .arg(subject);
    case Act::Correct:
        return StepDialog::tr("%1 is opened for a correction. Readers see the text from before until the "
                              "corrected one is approved and published, with this notice.")
            .arg(subject);
    case Act::FixSlip:
        return StepDialog::tr("%1 is opened to mend a slip of typing. The mended text is approved again and "
                              "recorded; readers are not told.")
            .arg(subject);
    case Act::GiveUpCorrection:
        return StepDialog::tr("%1 gets the text that is public again. What was changed since stays among "
                              "its versions.")
            .arg(subject);
    case Act::Withdraw:
        return StepDialog::tr("%1 is not public any more and stays in the record. It returns only as a new "
                              "draft.")
            .arg(subject);
    case Act::Remake:
        return StepDialog::tr("%1 stays as it is; a new draft is made of its text.").arg(subject);
    case Act::Archive:
        return StepDialog::tr("%1 is put away and can be taken out again.").arg(subject);
    default:
        return {};
    }
}

// The next whole hour that leaves some time to think.
QDateTime usualTime(const QDateTime &now)
{
    const QDateTime later = now.toLocalTime().addSecs(3600 + 1800);
    return {later.date(), QTime(later.time().hour(), 0)};
}

} // namespace

StepDialog::StepDialog(const StepQuestion &question, const Step &before, AskPath askScan, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_askScan(std::move(askScan))
    , m_content(new QWidget)
    , m_fields(new QVBoxLayout(m_content))
    , m_told(new QLabel(this))
    , m_go(new QPushButton(label(question.act), this))
{
    setObjectName(u"stepDialog"_s);
    setWindowTitle(label(question.act));
    m_fields->setContentsMargins(0, 0, 4, 0);
    m_fields->setSpacing(4);
    const QString headline = question.headline.simplified();
    const QString shown = headline.size() > longestName ? headline.left(longestName - 1) + u'…' : headline;
    addLabel(introOf(question.act, shown.isEmpty() ? tr("This article") : tr("“%1”").arg(shown)));
    m_fields->addSpacing(8);

    const Transition *row = transition(question.act, question.stage);
    const int needs = row ? row->needs : 0;
    if (needs & int(Need::Reason))
        m_reason = addText(tr("Reason, for those who go on with it"), before.reason, u"stepReason"_s);
    const bool corrects = question.act == Act::Correct || !question.notice.isEmpty();
    if ((needs & int(Need::Notice)) && corrects)
        m_notice = addText(tr("What was wrong and what is right, for readers"),
                           before.notice.isEmpty() ? question.notice : before.notice, u"stepNotice"_s);
    if (needs & int(Need::Time))
        addTime(before.at.isValid() ? before.at.toLocalTime() : usualTime(question.now));
    if (needs & int(Need::Checklist)) {
        addChecklist();
        m_waiver->setText(before.waiver);
    }
    if (question.act == Act::Approve)
        addPaper(before);
    m_fields->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 20, 16);
    layout->setSpacing(8);
    const int room = int(screen()->availableSize().width() * mostWidth);
    m_content->setMinimumWidth(qMin(int(dialogWidth * qMin(textScale(), 1.5)), room));
    m_scroll = addScrolled(*layout, m_content);
    m_told->setObjectName(u"stepTold"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->hide();
    layout->addWidget(m_told);
    addButtons(layout);
    refresh();
    fit();
    QWidget *first = m_reason   ? static_cast<QWidget *>(m_reason)
                     : m_notice ? static_cast<QWidget *>(m_notice)
                     : m_day    ? static_cast<QWidget *>(m_day)
                                : static_cast<QWidget *>(m_go);
    first->setFocus();
}

QLabel *StepDialog::addLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_fields->addWidget(label);
    return label;
}

QPlainTextEdit *StepDialog::addText(const QString &label, const QString &text, const QString &name)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(textLines * edit->fontMetrics().lineSpacing() + 24);
    addLabel(label)->setBuddy(edit);
    m_fields->addWidget(edit);
    m_fields->addSpacing(8);
    connect(edit, &QPlainTextEdit::textChanged, this, &StepDialog::refresh);
    return edit;
}

void StepDialog::addChecklist()
{
    m_isLooking = true;
    m_missing = addLabel(tr("Looking for what is missing…"));
    m_missing->setObjectName(u"stepMissing"_s);
    m_lacks = new LackList;
    m_fields->addWidget(m_lacks);
    m_fields->addSpacing(4);
    m_lacks->hide();
    connect(m_lacks, &LackList::lackChosen, this, &StepDialog::lackChosen);
    m_waiverLabel = addLabel(tr("Why it goes on although required things are missing"));
    m_waiver = new QLineEdit;
    m_waiver->setObjectName(u"stepWaiver"_s);
    m_waiver->setAccessibleName(m_waiverLabel->text());
    m_waiver->setMaxLength(longestLine);
    m_waiverLabel->setBuddy(m_waiver);
    m_fields->addWidget(m_waiver);
    m_waiverLabel->hide();
    m_waiver->hide();
    connect(m_waiver, &QLineEdit::textChanged, this, &StepDialog::refresh);
}

void StepDialog::setLacks(const QList<Lack> &lacks)
{
    if (!m_lacks)
        return;
    m_isLooking = false;
    m_holdsBack = holdsBack(lacks);
    const bool isWaived = m_holdsBack && m_question.mayWaive;
    m_missing->setText(lacks.isEmpty()       ? tr("Nothing is missing.")
                       : !m_holdsBack        ? tr("Still missing, though not required:")
                       : m_question.mayWaive ? tr("Still missing:")
                                             : tr("Still missing. What is required has to be there first:"));
    m_lacks->setLacks(lacks);
    m_lacks->setVisible(!lacks.isEmpty());
    m_waiverLabel->setVisible(isWaived);
    m_waiver->setVisible(isWaived);
    refresh();
    fit();
    if (!m_reason && !m_notice && !m_day) // nothing was to be filled in before
        (m_go->isEnabled() ? static_cast<QWidget *>(m_go)
         : isWaived        ? static_cast<QWidget *>(m_waiver)
                           : static_cast<QWidget *>(m_lacks))
            ->setFocus();
}

void StepDialog::addTime(const QDateTime &at)
{
    m_day = new DateField(dateLine, readDate, m_content);
    m_day->setObjectName(u"stepDay"_s);
    m_day->setAccessibleName(tr("Day"));
    m_day->setDate(at.date());
    m_time = new QTimeEdit(at.time());
    m_time->setObjectName(u"stepTime"_s);
    m_time->setAccessibleName(tr("Time of day"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys do
    addLabel(tr("Day"))->setBuddy(m_day);
    m_fields->addWidget(m_day);
    addLabel(tr("Time of day"))->setBuddy(m_time);
    m_fields->addWidget(m_time);
    m_fields->addSpacing(8);
    connect(m_day, &DateField::edited, this, &StepDialog::refresh);
    connect(m_time, &QTimeEdit::timeChanged, this, &StepDialog::refresh);
}

void StepDialog::addPaper(const Step &before)
{
    m_onPaper = new QCheckBox(tr("It was approved on &paper"));
    m_onPaper->setObjectName(u"stepOnPaper"_s);
    m_onPaper->setChecked(before.onPaper);
    m_fields->addWidget(m_onPaper);
    m_paper = new QWidget;
    auto *lines = new QVBoxLayout(m_paper);
    lines->setContentsMargins(0, 4, 0, 4);
    lines->setSpacing(4);
    auto *who = new QLabel(tr("Who signed, and what they wrote beside it"));
    who->setWordWrap(true);
    m_paperNote = new QLineEdit(before.paperNote);
    m_paperNote->setObjectName(u"stepPaperNote"_s);
    m_paperNote->setAccessibleName(who->text());
    m_paperNote->setMaxLength(longestLine);
    who->setBuddy(m_paperNote);
    m_scan = new QLabel;
    m_scan->setTextFormat(Qt::PlainText);
    m_scan->setWordWrap(true);
    auto *choose = new QPushButton(tr("Choose the &scan…"));
    choose->setObjectName(u"stepScan"_s);
    choose->setAutoDefault(false);
    m_scanFile = before.scanFile;
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(m_scan, 1);
    lines->addWidget(who);
    lines->addWidget(m_paperNote);
    lines->addLayout(row);
    m_fields->addWidget(m_paper);
    m_fields->addSpacing(4);
    m_paper->setVisible(before.onPaper);
    showScan();
    connect(choose, &QPushButton::clicked, this, &StepDialog::chooseScan);
    connect(m_paperNote, &QLineEdit::textChanged, this, &StepDialog::refresh);
    connect(m_onPaper, &QCheckBox::toggled, this, [this](bool on) {
        m_paper->setVisible(on);
        refresh();
        fit();
        if (on)
            m_paperNote->setFocus();
    });
}

void StepDialog::addButtons(QVBoxLayout *around)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"stepCancel"_s);
    cancel->setAutoDefault(false);
    m_go->setObjectName(u"stepGo"_s);
    m_go->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_go);
    around->addLayout(row);
    setTabOrder(cancel, m_go);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &StepDialog::answer);
}

void StepDialog::chooseScan()
{
    const QString path = m_askScan ? m_askScan(this) : QString();
    if (path.isEmpty())
        return;
    m_scanFile = path;
    showScan();
    fit();
}

void StepDialog::showScan()
{
    m_scan->setText(m_scanFile.isEmpty() ? tr("No scan chosen") : QFileInfo(m_scanFile).fileName());
}

Step StepDialog::step() const
{
    Step step;
    step.act = m_question.act;
    if (m_reason)
        step.reason = m_reason->toPlainText().trimmed();
    if (m_notice)
        step.notice = m_notice->toPlainText().trimmed();
    if (m_day)
        step.at = QDateTime(m_day->date(), m_time->time());
    if (m_waiver && m_holdsBack)
        step.waiver = m_waiver->text().trimmed();
    if (m_onPaper && m_onPaper->isChecked()) {
        step.onPaper = true;
        step.paperNote = m_paperNote->text().trimmed();
        step.scanFile = m_scanFile;
    }
    return step;
}

void StepDialog::answer()
{
    m_told->hide();
    setEnabled(false);
    emit answered(step());
}

void StepDialog::tell(const QString &sentence)
{
    setEnabled(true);
    m_told->setText(sentence);
    m_told->setAccessibleName(sentence);
    setInk(*m_told, Tint::Warn);
    m_told->show();
    m_go->setFocus();
    fit();
}

void StepDialog::refresh()
{
    const Step now = step();
    const bool isFilled = (!m_reason || !now.reason.isEmpty()) && (!m_notice || !now.notice.isEmpty()) &&
                          (!m_day || now.at.isValid()) && (!now.onPaper || !now.paperNote.isEmpty());
    const bool isThere = !m_isLooking && (!m_holdsBack || (m_question.mayWaive && !now.waiver.isEmpty()));
    m_go->setEnabled(isFilled && (!m_lacks || isThere));
}

// As high as what it asks, within the screen.
void StepDialog::fit()
{
    fitToContent(*this, *m_scroll);
}

void StepDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setInk(*m_told, Tint::Warn);
}

} // namespace toasoan
