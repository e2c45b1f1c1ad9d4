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
    , m_date(new DateField(shortDate, readDate, this)) // the time stands beside it
    , m_time(new QLineEdit(this))
    , m_sentence(new QLabel(this))
    , m_workTitle(title(tr("Whose work"), this))
    , m_work(new QVBoxLayout)
    , m_assign(new QPushButton(tr("Assign…"), this))
{
    auto *label = title(tr("Deadline"), this);
    label->setBuddy(m_date);
    m_date->setObjectName(u"deadlineDate"_s);
    m_date->setFocusProxy(nullptr); // made late, its frame is last of all: Tab would come to it a second time
    m_date->setAccessibleName(tr("Deadline"));
    m_date->setToolTip(tr("The day by which the article is wanted. Nothing happens by itself then."));
    m_time->setObjectName(u"deadlineTime"_s);
    m_time->setAccessibleName(tr("Time of the deadline"));
    m_time->setPlaceholderText(tr("time"));
    m_time->setToolTip(tr("Like 17:00; without one, the end of the day."));
    limitLength(*m_time, longestTime);
    m_time->setMaximumWidth(m_time->fontMetrics().horizontalAdvance(u"00:00 "_s) * 2);
    m_sentence->setObjectName(u"deadlineSentence"_s);
    m_sentence->setWordWrap(true);
    m_assign->setObjectName(u"assignWork"_s);
    m_work->setSpacing(4);

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_date, 1);
    row->addWidget(m_time);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addLayout(row);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addWidget(m_workTitle);
    layout->addLayout(m_work);
    layout->addWidget(m_assign, 0, Qt::AlignLeft);
    connect(m_date, &DateField::edited, this, &PlanLines::takeDeadline);
    connect(m_time, &QLineEdit::editingFinished, this, &PlanLines::takeDeadline);
    connect(m_assign, &QPushButton::clicked, this, &PlanLines::assignWanted);
    setSituation({});
}

void PlanLines::setSituation(const PlanSituation &situation)
{
    m_situation = situation;
    showDeadline();
    showAssignments();
}

void PlanLines::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    setSituation(m_situation);
}

void PlanLines::takeDeadline()
{
    const auto time = readTime(m_time->text());
    if (!time || (!m_date->date().isValid() && time->isValid())) {
        m_sentence->setText(time ? tr("Give the day as well.") : tr("This is no time. Write it like 17:00."));
        setInk(*m_sentence, Tint::Warn);
        m_sentence->show();
        return;
    }
    const Deadline wanted{m_date->date(), *time};
    if (wanted == m_situation.plan.deadline)
        return showDeadline();
    emit deadlineWanted(wanted);
}

void PlanLines::showDeadline()
{
    const Deadline &deadline = m_situation.plan.deadline;
    const QString why = m_situation.deadlineRefusal;
    const bool mayChange = why.isEmpty() && !m_isReadOnly;
    if (m_date->date() != deadline.date || !deadline.isSet())
        m_date->setDate(deadline.date);
    m_time->setText(deadline.time.toString(u"HH:mm"_s));
    m_date->setEnabled(mayChange);
    m_time->setEnabled(mayChange);
    const QDateTime now = m_now();
    const QString near = nearness(deadline, now) == Nearness::Far ? QString() : sentence(deadline, now);
    m_sentence->setText(near.isEmpty() ? why : near);
    setInk(*m_sentence, near.isEmpty() ? Tint::Muted : Tint::Warn);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
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
    if (event->type() == QEvent::PaletteChange)
        showDeadline();
}

} // namespace toasoan
