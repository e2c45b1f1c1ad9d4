#pragma once

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;
class QToolButton;

namespace toasoan {

// A day, typed as people here write it (23/5/2019, 23-5-2019, 2019-05-23) or chosen in a calendar; empty is
// no day. It shows the long form, "Thứ Năm, 23/5/2019". What is no day is said so and leaves the day as it
// was.
class DateField : public QWidget
{
    Q_OBJECT

public:
    using Write = std::function<QString(QDate)>;
    using Read = std::function<std::optional<QDate>(QStringView)>;

    DateField(Write write, Read read, QWidget *parent = nullptr);
    ~DateField() override;

    QDate date() const { return m_date; }
    void setDate(QDate date); // no signal

signals:
    void edited(QDate date); // by a person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void take();
    void showDate();
    void choose();
    void change(QDate date);
    void setProblem(bool isProblem);

    Write m_write;
    Read m_read;
    QDate m_date;
    QLineEdit *m_line;
    QToolButton *m_calendar;
};

} // namespace toasoan
