#pragma once

#include "core/desk/planning.h"

#include <QWidget>

namespace toasoan {

// A month by weeks from Monday. One day is chosen: arrows move by a day, PageUp and PageDown by a month, T is
// today, Home and End the ends of the week; Enter asks for what stands there.
class CalendarGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarGrid(QDate today, QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    void setDay(QDate day);
    // The first and last day in sight, which may be of the months before and after.
    QDate first() const;
    QDate last() const;

    void setEntries(const QList<CalendarEntry> &entries);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dayChanged(QDate day);
    void monthChanged(); // other days are in sight
    void activated();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int weeks() const;
    int headHeight() const;
    QRect cellOf(QDate day) const;
    QDate dayAt(QPoint at) const;
    QList<const CalendarEntry *> entriesOf(QDate day) const;
    void paintDay(QPainter &painter, QDate day) const;
    void describe();

    QDate m_today;
    QDate m_day;
    QList<CalendarEntry> m_entries;
};

} // namespace toasoan
