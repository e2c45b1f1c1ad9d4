#include "ui/planning/plan_lines.h"

#include "core/article/date_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/line_limit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestTime = 8;

QLabel *title(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString wordsOf(const Assignment &assignment)
{
    const QString who = PlanLines::tr("%1 · %2").arg(assignment.person, toasoan::label(assignment.task));
    return assignment.note.isEmpty() ? who : QString(who + u'\n' + assignment.note);
}

} // namespace

std::optional<QTime> readTime(QStringView text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:\\s*[:h.g]\\s*(\\d{2})?)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty())
        return QTime();
    const auto match = form.match(trimmed);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

PlanLines::PlanLines(const Clock &now, QWidget *parent)
    : QWidget(parent)
    , m_now(now)
    , m_work(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    m_deadline = addMoment(u"deadline"_s, tr("Deadline"),
                           tr("The day by which the article is wanted. Nothing happens by itself then."));
    m_deadline.time->setAccessibleName(tr("Time of the deadline"));
    m_deadline.time->setToolTip(tr("Like 17:00; without one, the end of the day."));
    layout->addSpacing(8);
    m_embargo =
        addMoment(u"embargo"_s, tr("Not to be published before"),
                  tr("An embargo: until then the article is neither published nor scheduled, and every "
                     "page that leaves the house says so."));
    m_embargo.time->setAccessibleName(tr("Time of the embargo"));
    m_embargo.time->setToolTip(tr("Like 8:00; without one, the beginning of the day."));
    m_workTitle = title(tr("Whose work"), this);
    m_assign = new QPushButton(tr("Assign…"), this);
    m_assign->setObjectName(u"assignWork"_s);
    m_work->setSpacing(4);
    layout->addSpacing(8);
    layout->addWidget(m_workTitle);
    layout->addLayout(m_work);
    layout->addWidget(m_assign, 0, Qt::AlignLeft);
    connect(m_deadline.date, &DateField::edited, this, &PlanLines::takeDeadline);
    connect(m_deadline.time, &QLineEdit::editingFinished, this, &PlanLines::takeDeadline);
    connect(m_embargo.date, &DateField::edited, this, &PlanLines::takeEmbargo);
    connect(m_embargo.time, &QLineEdit::editingFinished, this, &PlanLines::takeEmbargo);
    connect(m_assign, &QPushButton::clicked, this, &PlanLines::assignWanted);
    setSituation({});
}

PlanLines::MomentLine PlanLines::addMoment(const QString &name, const QString &label, const QString &tip)
{
    const MomentLine line{new DateField(shortDate, readDate, this), // the time stands beside it
                          new QLineEdit(this), new QLabel(this)};
    auto *head = title(label, this);
    head->setBuddy(line.date);
    line.date->setObjectName(name + u"Date"_s);
    line.date->setFocusProxy(
        nullptr); // made late, its frame is last of all: Tab would come to it a second time
    line.date->setAccessibleName(label);
    line.date->setToolTip(tip);
    line.time->setObjectName(name + u"Time"_s);
    line.time->setPlaceholderText(tr("time"));
    limitLength(*line.time, longestTime);
    line.time->setMaximumWidth(line.time->fontMetrics().horizontalAdvance(u"00:00 "_s) * 2);
    line.sentence->setObjectName(name + u"Sentence"_s);
    line.sentence->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(line.date, 1);
    row->addWidget(line.time);
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->addWidget(head);
    layout->addLayout(row);
    layout->addWidget(line.sentence);
    return line;
}

void PlanLines::setSituation(const PlanSituation &situation)
{
    m_situation = situation;
    showDeadline();
    showEmbargo();
    showAssignments();
}

void PlanLines::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    setSituation(m_situation);
}

std::optional<Deadline> PlanLines::written(const MomentLine &line)
{
    const auto time = readTime(line.time->text());
    if (time && (line.date->date().isValid() || !time->isValid()))
        return Deadline{line.date->date(), *time};
    line.sentence->setText(time ? tr("Give the day as well.") : tr("This is no time. Write it like 17:00."));
    setInk(*line.sentence, Tint::Warn);
    line.sentence->show();
    return std::nullopt;
}

void PlanLines::takeDeadline()
{
    const auto wanted = written(m_deadline);
    if (wanted && *wanted == m_situation.plan.deadline)
        return showDeadline();
    if (wanted)
        emit deadlineWanted(*wanted);
}

void PlanLines::takeEmbargo()
{
    const auto wanted = written(m_embargo);
    if (wanted && *wanted == m_situation.plan.embargo)
        return showEmbargo();
    if (wanted)
        emit embargoWanted(*wanted);
}

void PlanLines::fill(const MomentLine &line, const Deadline &moment, bool mayChange)
{
    if (line.date->date() != moment.date || !moment.isSet())
        line.date->setDate(moment.date);
    line.time->setText(moment.time.toString(u"HH:mm"_s));
    line.date->setEnabled(mayChange);
    line.time->setEnabled(mayChange);
}

void PlanLines::showDeadline()
{
    const Deadline &deadline = m_situation.plan.deadline;
    const QString why = m_situation.deadlineRefusal;
    fill(m_deadline, deadline, why.isEmpty() && !m_isReadOnly);
    const QDateTime now = m_now();
    const QString near = nearness(deadline, now) == Nearness::Far ? QString() : sentence(deadline, now);
    m_deadline.sentence->setText(near.isEmpty() ? why : near);
    setInk(*m_deadline.sentence, near.isEmpty() ? Tint::Muted : Tint::Warn);
    m_deadline.sentence->setVisible(!m_deadline.sentence->text().isEmpty());
}

// Why it may not be changed stands below the deadline already.
void PlanLines::showEmbargo()
{
    const Deadline &embargo = m_situation.plan.embargo;
    fill(m_embargo, embargo, m_situation.embargoRefusal.isEmpty() && !m_isReadOnly);
    const bool holds = embargo.isSet() && embargoEnd(embargo) > m_now();
    m_embargo.sentence->setText(holds ? tr("Under embargo: every export says so.") : QString());
    setInk(*m_embargo.sentence, Tint::Warn);
    m_embargo.sentence->setVisible(holds);
}

void PlanLines::showAssignments()
{
    while (QLayoutItem *item = m_work->takeAt(0)) {
        item->widget()->hide(); // perhaps the one whose button is being pressed
        item->widget()->deleteLater();
        delete item;
    }
    const bool mayChange = m_situation.assignRefusal.isEmpty() && !m_isReadOnly;
    for (const Assignment &assignment : std::as_const(m_situation.plan.assignments))
        m_work->addWidget(lineFor(assignment, mayChange));
    for (const WorkElsewhere &work : std::as_const(m_situation.elsewhere))
        m_work->addWidget(lineFor(work));
    const bool several = !m_situation.colleagues.isEmpty();
    m_assign->setVisible(several && mayChange);
    m_workTitle->setVisible(m_work->count() > 0 || (several && mayChange));
}

QWidget *PlanLines::lineFor(const Assignment &assignment, bool mayChange)
{
    auto *line = new QWidget(this);
    auto *words = new QLabel(wordsOf(assignment), line);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setToolTip(tr("Assigned by %1").arg(assignment.by));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words, 1);
    if (mayChange) {
        auto *off = new QPushButton(tr("Take off"), line);
        off->setObjectName(u"unassignWork"_s);
        off->setAccessibleName(tr("Take off %1: %2").arg(assignment.person, toasoan::label(assignment.task)));
        connect(off, &QPushButton::clicked, this, [this, assignment] { emit unassignWanted(assignment); });
        layout->addWidget(off, 0, Qt::AlignTop);
    }
    return line;
}

QWidget *PlanLines::lineFor(const WorkElsewhere &work)
{
    auto *words = new QLabel(wordsOf(work.assignment) + u'\n' + tr("at %1").arg(work.desk), this);
    words->setObjectName(u"workElsewhere"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setToolTip(tr("The other desk told so; nobody of that name has an account here."));
    return words;
}

void PlanLines::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showDeadline();
        showEmbargo();
    }
}

} // namespace toasoan
