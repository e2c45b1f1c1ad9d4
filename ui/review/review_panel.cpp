#include "ui/review/review_panel.h"

#include "core/desk/record_notes.h"
#include "core/workflow/stage_label.h"
#include "ui/review/lack_list.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

QString moment(const QDateTime &at)
{
    return at.toLocalTime().toString(u"d/M/yyyy HH:mm"_s);
}

// Of what readers see while its correction is prepared.
bool isOfThePublicText(const Approval &approval, const Situation &now)
{
    return now.standing.stage == Stage::Correcting && now.publication.isPublic() &&
           approval.at <= now.publication.last;
}

QString approvalOf(const Situation &now)
{
    if (now.approvals.isEmpty())
        return ReviewPanel::tr("Not approved yet.");
    const Approval &last = now.approvals.front();
    QStringList lines{ReviewPanel::tr("Approved by %1 on %2, version %3.")
                          .arg(last.name, moment(last.at), QString::number(last.revision))};
    if (last.onPaper)
        lines << (last.note.isEmpty() ? ReviewPanel::tr("It was given on paper.")
                                      : ReviewPanel::tr("It was given on paper: %1").arg(last.note));
    if (!now.standing.isApproved && !now.isSigned)
        lines << ReviewPanel::tr("The signature does not hold: the approval does not count.");
    else if (!now.standing.isApproved && isOfThePublicText(last, now))
        lines << ReviewPanel::tr(
            "It is of the text that is public; the corrected one has to be approved again.");
    else if (!now.standing.isApproved)
        lines << ReviewPanel::tr("It does not hold any more: the text was changed, or sent back, since.");
    else if (!last.signature.bytes.isEmpty())
        lines << ReviewPanel::tr("It holds for the text as it is; the signature is right.");
    else
        lines << ReviewPanel::tr("It holds for the text as it is.");
    return lines.join(u'\n');
}

// Of each desk the newest.
QString elsewhereOf(const Situation &now)
{
    QStringList lines;
    QStringList desks;
    for (const ApprovalElsewhere &told : now.approvedElsewhere) {
        if (desks.contains(told.desk))
            continue;
        desks << told.desk;
        QStringList said{ReviewPanel::tr("Approved at %1 by %2 on %3.")
                             .arg(told.desk, told.approval.name, moment(told.approval.at))};
        if (!told.isOfPresent)
            said << (told.revision > 0
                         ? ReviewPanel::tr("That was version %1; the text is another now.").arg(told.revision)
                         : ReviewPanel::tr("The text is another now."));
        said << (told.isChecked
                     ? ReviewPanel::tr("That newsroom's signature is right. It does not count as an approval "
                                       "here.")
                     : ReviewPanel::tr("The signature cannot be checked here, and it does not count here."));
        lines << said.join(u' ');
    }
    return lines.join(u'\n');
}

QString publicationOf(const Situation &now)
{
    const Publication &fact = now.publication;
    QStringList lines;
    if (fact.isPublic())
        lines << ReviewPanel::tr("Version %1 is public since %2.")
                     .arg(QString::number(fact.revision), moment(fact.last));
    else
        lines << ReviewPanel::tr("Not public.");
    if (fact.first.isValid() && fact.first != fact.last)
        lines << ReviewPanel::tr("First published on %1.").arg(moment(fact.first));
    if (!fact.isPublic() && now.embargo.isSet())
        lines << ReviewPanel::tr("Under embargo: not before %1.").arg(shown(now.embargo));
    if (fact.scheduled.isValid())
        lines << ReviewPanel::tr("To be published on %1.").arg(moment(fact.scheduled));
    for (const Correction &correction : now.corrections) {
        const QString what =
            correction.kind == CorrectionKind::Slip ? ReviewPanel::tr("a slip of typing") : correction.notice;
        lines << (correction.isUnderWay()
                      ? ReviewPanel::tr("Being corrected: %1").arg(what)
                      : ReviewPanel::tr("Corrected on %1: %2").arg(moment(correction.ended), what));
    }
    return lines.join(u'\n');
}

// Who has an article in editing: whoever took it up last.
QString whoHas(const Situation &now, const QList<RecordLine> &steps)
{
    QStringList lines;
    if (!now.author.isEmpty())
        lines << ReviewPanel::tr("Writer: %1").arg(now.author);
    if (now.standing.stage == Stage::InReview) {
        for (const RecordLine &line : steps) {
            if (line.entry.what != Recorded::TakenUp || !line.desk.isEmpty())
                continue;
            lines << ReviewPanel::tr("Edited by %1").arg(line.entry.actor);
            break;
        }
    }
    return lines.join(u'\n');
}

QString lineOf(const RecordLine &line)
{
    const RecordEntry &entry = line.entry;
    const QString who = entry.actor.isEmpty() ? ReviewPanel::tr("the program") : entry.actor;
    const QString what = ReviewPanel::tr("%1 · %2").arg(toasoan::label(entry.what), who);
    const QString reason = noteInWords(entry);
    const QString when =
        line.desk.isEmpty() ? moment(entry.at) : QString(moment(entry.at) + u" · "_s + atDesk(line.desk));
    return reason.isEmpty() ? QString(what + u'\n' + when) : QString(what + u'\n' + when + u'\n' + reason);
}

} // namespace

ReviewPanel::ReviewPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

QLabel *ReviewPanel::addLine(const QString &name)
{
    auto *label = new QLabel(widget());
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    widget()->layout()->addWidget(label);
    return label;
}

QLabel *ReviewPanel::addTitle(const QString &text)
{
    static_cast<QVBoxLayout *>(widget()->layout())->addSpacing(12);
    QLabel *title = addLine({});
    title->setText(text);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    return title;
}

void ReviewPanel::make()
{
    if (m_stage)
        return;
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(4);
    setWidget(page);
    m_stage = addLine(u"reviewStage"_s);
    QFont large = m_stage->font();
    large.setPointSizeF(large.pointSizeF() + 2);
    large.setWeight(QFont::DemiBold);
    m_stage->setFont(large);
    m_who = addLine(u"reviewWho"_s);
    m_note = addLine(u"reviewNote"_s);
    m_lacksTitle = addTitle({});
    m_lacksTitle->setObjectName(u"reviewMissing"_s);
    m_lacks = new LackList(page);
    layout->addWidget(m_lacks);
    addTitle(tr("Approval"));
    m_approval = addLine(u"reviewApproval"_s);
    m_elsewhere = addLine(u"reviewElsewhere"_s);
    addTitle(tr("Publication"));
    m_publication = addLine(u"reviewPublication"_s);
    addTitle(tr("Steps so far"));
    m_history = new QListWidget(page);
    m_history->setObjectName(u"reviewSteps"_s);
    m_history->setAccessibleName(tr("Steps so far, the newest first"));
    m_history->setWordWrap(true);
    m_history->setResizeMode(QListView::Adjust);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_history->setMinimumHeight(6 * fontMetrics().lineSpacing());
    layout->addWidget(m_history, 1);
    m_record = new QPushButton(tr("In the record…"), page);
    m_record->setObjectName(u"reviewRecord"_s);
    layout->addWidget(m_record, 0, Qt::AlignLeft);
    setFocusProxy(m_history);
    connect(m_lacks, &LackList::lackChosen, this, &ReviewPanel::lackChosen);
    connect(m_record, &QPushButton::clicked, this, &ReviewPanel::recordWanted);
}

void ReviewPanel::setSituation(const Situation &situation)
{
    m_situation = situation;
    fill();
}

void ReviewPanel::setLacks(Act before, const QList<Lack> &lacks)
{
    m_before = before;
    m_missing = lacks;
    fill();
}

void ReviewPanel::clearLacks()
{
    m_before.reset();
    m_missing.clear();
    fill();
}

void ReviewPanel::setSteps(const QList<RecordLine> &steps)
{
    m_steps = steps;
    fill();
}

void ReviewPanel::clear()
{
    m_situation.reset();
    m_before.reset();
    m_missing.clear();
    m_steps.clear();
    fill();
}

void ReviewPanel::fill()
{
    if (!m_stage)
        return;
    widget()->setVisible(m_situation.has_value());
    if (!m_situation)
        return;
    const Stage stage = m_situation->standing.stage;
    m_stage->setText(toasoan::label(stage));
    const QString who = whoHas(*m_situation, m_steps);
    m_who->setText(who);
    m_who->setVisible(!who.isEmpty());
    m_note->setText(tr("Note to the desk: %1").arg(m_situation->deskNote));
    m_note->setVisible(!m_situation->deskNote.isEmpty());
    m_lacksTitle->setVisible(m_before.has_value());
    m_lacks->setVisible(m_before && !m_missing.isEmpty());
    if (m_before) {
        m_lacksTitle->setText(m_missing.isEmpty()
                                  ? tr("Nothing is missing before “%1”").arg(toasoan::label(*m_before))
                                  : tr("Still missing before “%1”").arg(toasoan::label(*m_before)));
        m_lacks->setLacks(m_missing);
    }
    m_approval->setText(approvalOf(*m_situation));
    setInk(*m_approval, m_situation->standing.isApproved ? Tint::Ok : Tint::Ink);
    const QString elsewhere = elsewhereOf(*m_situation);
    m_elsewhere->setText(elsewhere);
    m_elsewhere->setVisible(!elsewhere.isEmpty());
    m_publication->setText(publicationOf(*m_situation));
    m_history->clear();
    for (const RecordLine &line : std::as_const(m_steps))
        m_history->addItem(lineOf(line));
}

void ReviewPanel::showEvent(QShowEvent *event)
{
    make();
    fill();
    QScrollArea::showEvent(event);
    emit shown();
}

void ReviewPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_situation && m_approval)
        setInk(*m_approval, m_situation->standing.isApproved ? Tint::Ok : Tint::Ink);
}

} // namespace toasoan
