#pragma once

#include "ui/window/questions.h"

#include <QObject>

namespace toasoan {

class WritingSession;

// The way out of the window: everything is made safe first, or the person says what shall happen to it.
class Leaving : public QObject
{
    Q_OBJECT

public:
    Leaving(WritingSession &session, const Questions &questions, QWidget *window);

    // Whether the window may close now. If not, it is closed as soon as it may.
    bool mayClose();

private:
    void take(bool safe);
    void ask();
    bool saveElsewhere();
    void closeSoon();

    WritingSession &m_session;
    const Questions &m_questions;
    QWidget *m_window;
    bool m_asking = false;
    bool m_may = false;
};

} // namespace toasoan
