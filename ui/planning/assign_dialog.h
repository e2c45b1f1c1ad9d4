#pragma once

#include "core/desk/planning.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace toasoan {

// Who is to do what for an article.
class AssignDialog : public QDialog
{
    Q_OBJECT

public:
    AssignDialog(const QString &headline, const QList<Colleague> &colleagues, QWidget *parent);

    AccountId account() const;
    Task task() const;
    QString note() const;
    void tell(const QString &sentence);

signals:
    void answered();

private:
    QList<Colleague> m_colleagues;
    QComboBox *m_person;
    QComboBox *m_task;
    QLineEdit *m_note;
    QLabel *m_told;
    QPushButton *m_assign;
    QScrollArea *m_scroll;
};

} // namespace toasoan
