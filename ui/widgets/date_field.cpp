#include "ui/widgets/date_field.h"

#include "ui/theme/icon.h"
#include "ui/theme/palette.h"
#include "ui/widgets/line_limit.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace toasoan {
namespace {

constexpr int longestDate = 60;

// A week begins on Monday here, and no number of the week is wanted.
QCalendarWidget *calendarFor(QDate date, QWidget *parent)
{
    auto *calendar = new QCalendarWidget(parent);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date.isValid() ? date : QDate::currentDate());
    return calendar;
}

} // namespace

DateField::DateField(Write write, Read read, QWidget *parent)
    : QWidget(parent)
    , m_write(std::move(write))
    , m_read(std::move(read))
    , m_line(new QLineEdit(this))
    , m_calendar(new QToolButton(this))
{
    limitLength(*m_line, longestDate);
    m_line->setPlaceholderText(tr("day/month/year"));
    m_line->installEventFilter(this);
    m_calendar->setIcon(icon(u"calendar"_s));
    m_calendar->setToolTip(tr("Choose in a calendar"));
    m_calendar->setAccessibleName(m_calendar->toolTip());
    setFocusProxy(m_line);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_calendar);
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::take);
    connect(m_line, &QLineEdit::textEdited, this, [this] { setProblem(false); });
    connect(m_calendar, &QToolButton::clicked, this, &DateField::choose);
}

// A line that goes while it has the focus still says that editing is finished.
DateField::~DateField()
{
    m_line->disconnect(this);
}

void DateField::setDate(QDate date)
{
    m_date = date;
    showDate();
}

void DateField::take()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        change(QDate());
        return;
    }
    if (const std::optional<QDate> date = m_read(text))
        change(*date);
    else
        setProblem(true);
}

void DateField::change(QDate date)
{
    const bool isNew = date != m_date;
    m_date = date;
    showDate();
    if (isNew)
        emit edited(date);
}

void DateField::showDate()
{
    setProblem(false);
    m_line->setText(m_write(m_date));
    m_line->setCursorPosition(0);
}

void DateField::setProblem(bool isProblem)
{
    QPalette palette;
    if (isProblem)
        palette.setColor(QPalette::Text, color(Tint::Warn));
    m_line->setPalette(palette);
    const QString sentence = isProblem ? tr("This is no day. Write it like 23/5/2019.") : toolTip();
    m_line->setToolTip(sentence);
    m_line->setAccessibleDescription(sentence);
    m_line->setAccessibleName(accessibleName());
}

void DateField::choose()
{
    QMenu menu(this);
    auto *calendar = calendarFor(m_date, &menu);
    auto *holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(calendar);
    menu.addAction(holder);
    connect(calendar, &QCalendarWidget::activated, &menu, [this, &menu](QDate date) {
        menu.close();
        change(date);
    });
    connect(calendar, &QCalendarWidget::clicked, &menu, [this, &menu](QDate date) {
        menu.close();
        change(date);
    });
    calendar->setFocus();
    menu.exec(mapToGlobal(QPoint(0, height())));
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusIn)
        m_line->setAccessibleName(accessibleName());
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && m_line->isModified()) {
            showDate();
            return true;
        }
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            choose();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_line->setFocus(event->reason());
}

} // namespace toasoan
