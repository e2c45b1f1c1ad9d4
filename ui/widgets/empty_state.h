#pragma once

#include <QWidget>

class QLabel;

namespace toasoan {

// What stands where a list is empty: what it is, and what to do first.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &hint);

private:
    QLabel *m_title;
    QLabel *m_hint;
};

} // namespace toasoan
