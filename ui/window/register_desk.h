#pragma once

#include "core/article/checked_citation.h"
#include "core/base/clock.h"
#include "ui/window/questions.h"

#include <QObject>

class QWidget;

namespace toasoan {

class Notices;
class Registering;
class WritingSession;

// The register of official documents between where it is kept, the article in work and what its checklist
// asks for.
class RegisterDesk : public QObject
{
    Q_OBJECT

public:
    RegisterDesk(Registering &registering, WritingSession &session, Notices &notices, Questions questions,
                 const Clock &now, QWidget *window);

    void show(); // the register, and what of it the article refers to

    // Tells above the sheet what is wrong with a citation, with the way to put it into the register.
    void tell(const CheckedCitation &checked);

signals:
    void changed();
    void placeWanted(const toasoan::Citation &citation);

private:
    void add(const Citation &citation);

    Registering &m_registering;
    WritingSession &m_session;
    Notices &m_notices;
    Questions m_questions;
    Clock m_now;
    QWidget *m_window;
};

} // namespace toasoan
