#include "ui/planning/calendar_grid.h"

#include "ui/planning/calendar_words.h"
#include "ui/theme/palette.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int daysOfWeek = 7;
constexpr int margin = 4;
constexpr int between = 2;
constexpr int corner = 6;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

CalendarGrid::CalendarGrid(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_day(today)
{
    setObjectName(u"calendarGrid"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

QDate CalendarGrid::first() const
{
    return mondayOf(firstOfMonth(m_day));
}

QDate CalendarGrid::last() const
{
    return first().addDays(weeks() * daysOfWeek - 1);
}

int CalendarGrid::weeks() const
{
    const QDate end = firstOfMonth(m_day).addMonths(1).addDays(-1);
    return int(first().daysTo(mondayOf(end))) / daysOfWeek + 1;
}

void CalendarGrid::setDay(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    const bool isOther = firstOfMonth(day) != firstOfMonth(m_day);
    m_day = day;
    if (isOther)
        emit monthChanged();
    describe();
    update();
    emit dayChanged(day);
}

void CalendarGrid::setEntries(const QList<CalendarEntry> &entries)
{
    m_entries = entries;
    describe();
    update();
}

QList<const CalendarEntry *> CalendarGrid::entriesOf(QDate day) const
{
    QList<const CalendarEntry *> found;
    for (const CalendarEntry &entry : m_entries)
        if (entry.date == day)
            found << &entry;
    return found;
}

// For who hears it: the day with all that stands there.
void CalendarGrid::describe()
{
    QStringList lines{dayTitle(m_day)};
    for (const CalendarEntry *entry : entriesOf(m_day))
        lines << calendarLine(*entry);
    setAccessibleName(lines.join(u". "_s));
}

QSize CalendarGrid::sizeHint() const
{
    const int line = fontMetrics().height();
    return {daysOfWeek * 16 * fontMetrics().averageCharWidth(), headHeight() + 6 * 4 * line};
}

QSize CalendarGrid::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {daysOfWeek * 6 * fontMetrics().averageCharWidth(), headHeight() + 6 * (line + 2 * margin)};
}

int CalendarGrid::headHeight() const
{
    return fontMetrics().height() + 2 * margin;
}

QRect CalendarGrid::cellOf(QDate day) const
{
    const int number = int(first().daysTo(day));
    const int column = number % daysOfWeek;
    const int row = number / daysOfWeek;
    const int left = column * width() / daysOfWeek;
    const int top = headHeight() + row * (height() - headHeight()) / weeks();
    const int right = (column + 1) * width() / daysOfWeek;
    const int bottom = headHeight() + (row + 1) * (height() - headHeight()) / weeks();
    return {left, top, right - left, bottom - top};
}

QDate CalendarGrid::dayAt(QPoint at) const
{
    for (QDate day = first(); day <= last(); day = day.addDays(1))
        if (cellOf(day).contains(at))
            return day;
    return {};
}

void CalendarGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Tint::Muted));
    for (int weekday = 1; weekday <= daysOfWeek; ++weekday) {
        const QRect cell = cellOf(first().addDays(weekday - 1));
        const QRect head(cell.left() + margin, 0, cell.width() - 2 * margin, headHeight());
        painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(weekdayName(weekday), Qt::ElideRight, head.width()));
    }
    for (QDate day = first(); day <= last(); day = day.addDays(1))
        paintDay(painter, day);
}

void CalendarGrid::paintDay(QPainter &painter, QDate day) const
{
    const QRect cell = cellOf(day);
    const bool isChosen = day == m_day;
    const bool isToday = day == m_today;
    painter.fillRect(cell.adjusted(0, 0, -1, -1), color(isChosen ? Tint::AccentQuiet : Tint::Paper));
    painter.setPen(color(Tint::Line));
    painter.drawRect(cell.adjusted(0, 0, -1, -1));
    const QRect inner = cell.adjusted(margin, margin, -margin, -margin);
    const int line = fontMetrics().height();

    QFont font = this->font();
    font.setWeight(isToday ? QFont::Bold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(color(day.month() == m_day.month() ? Tint::Ink : Tint::Muted));
    const QString number = day.day() == 1
                               ? QString(QString::number(day.day()) + u'/' + QString::number(day.month()))
                               : QString::number(day.day());
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), line), Qt::AlignLeft, number);
    if (isToday) { // a line under it, for who sees no weight
        const int wide = QFontMetrics(font).horizontalAdvance(number);
        painter.fillRect(QRect(inner.left(), inner.top() + line, wide, 2), color(Tint::Accent));
    }

    painter.setFont(this->font());
    const QList<const CalendarEntry *> entries = entriesOf(day);
    const int size = line - between;
    int top = inner.top() + line + between + 2;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const qsizetype left = entries.size() - i;
        const bool isLastLine = top + 2 * (line + between) > inner.bottom();
        if (top + line > inner.bottom()) { // no line at all: the number tells
            painter.setPen(color(Tint::Ink));
            painter.drawText(QRect(inner.left(), inner.top(), inner.width(), line), Qt::AlignRight,
                             u"+%1"_s.arg(left));
            break;
        }
        if (isLastLine && left > 1) {
            painter.setPen(color(Tint::Muted));
            painter.drawText(QRect(inner.left(), top, inner.width(), line), Qt::AlignLeft,
                             CalendarGrid::tr("%n more", nullptr, int(left)));
            break;
        }
        calendarIcon(entries[i]->kind).paint(&painter, QRect(inner.left(), top + 1, size, size));
        painter.setPen(color(Tint::Ink));
        const QRect words(inner.left() + size + margin, top, inner.width() - size - margin, line);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(headlineOf(*entries[i]), Qt::ElideRight, words.width()));
        top += line + between;
    }
    if (isChosen && hasFocus()) {
        painter.setPen(QPen(color(Tint::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(2, 2, -3, -3), corner, corner);
    }
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(m_day.addDays(-1));
    case Qt::Key_Right:
        return setDay(m_day.addDays(1));
    case Qt::Key_Up:
        return setDay(m_day.addDays(-daysOfWeek));
    case Qt::Key_Down:
        return setDay(m_day.addDays(daysOfWeek));
    case Qt::Key_PageUp:
        return setDay(m_day.addMonths(-1));
    case Qt::Key_PageDown:
        return setDay(m_day.addMonths(1));
    case Qt::Key_Home:
        return setDay(mondayOf(m_day));
    case Qt::Key_End:
        return setDay(mondayOf(m_day).addDays(daysOfWeek - 1));
    case Qt::Key_T:
        return setDay(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit activated();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    setDay(dayAt(event->position().toPoint()));
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (dayAt(event->position().toPoint()) == m_day)
        emit activated();
}

bool CalendarGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList lines;
    for (const CalendarEntry *entry : entriesOf(dayAt(help->pos())))
        lines << calendarLine(*entry).toHtmlEscaped();
    QToolTip::showText(help->globalPos(), lines.join(u"<br>"_s), this);
    return true;
}

} // namespace toasoan
