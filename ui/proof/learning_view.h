#pragma once

#include "core/desk/proofreading.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace toasoan {

// Whether proofreading learns from the newsroom's published articles, what it learned last, and a way to have
// it done now.
class LearningView : public QWidget
{
    Q_OBJECT

public:
    explicit LearningView(Proofreading &proofreading, QWidget *parent = nullptr);

signals:
    void changed();                     // what is doubted
    void told(const QString &sentence); // what went wrong; empty: nothing any more

private:
    void refresh();
    void showState(const Proofreading::Learning &learning);
    void learn();
    void stop();

    Proofreading &m_proofreading;
    QCheckBox *m_on;
    QLabel *m_last;
    QPushButton *m_now;
};

} // namespace toasoan
