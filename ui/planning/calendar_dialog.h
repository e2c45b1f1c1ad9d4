#pragma once

#include "core/desk/planning.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace toasoan {

class CalendarGrid;

// What is planned, scheduled, published and due, month by month, beside the window; the day that is chosen in
// full below.
class CalendarDialog : public QDialog
{
    Q_OBJECT

public:
    CalendarDialog(QDate today, QWidget *parent);

    QDate first() const; // in sight
    QDate last() const;
    void setEntries(const QList<CalendarEntry> &entries);

signals:
    void monthWanted(); // entries for the days in sight
    void articleWanted(toasoan::ArticleId article);

private:
    QLayout *makeHead(QDate today);
    QLayout *makeKinds();
    void filter();
    void showDay();
    void openDay();
    void open(int row);

    QLabel *m_title;
    CalendarGrid *m_grid;
    std::array<QCheckBox *, size_t(CalendarEntry::Kind::Deadline) + 1> m_kinds{};
    QLabel *m_day;
    QListWidget *m_list;
    QPushButton *m_open;
    QList<CalendarEntry> m_all;
    QList<CalendarEntry> m_shown;
    QList<ArticleId> m_articles; // of the lines of the day
};

} // namespace toasoan
