#pragma once

#include "core/desk/keeping.h"

#include <QObject>

#include <functional>
#include <optional>

namespace toasoan {

class Drafting;
struct Article;
class Notices;
class WritingSession;

// After an end that was not meant – a power cut, a crash – says at the start what of the last minutes is
// there, and shows it beside the version from before.
class Recovery : public QObject
{
    Q_OBJECT

public:
    Recovery(Keeping &keeping, Drafting &drafting, WritingSession &session, Notices &notices,
             QWidget *window);

    void look();

signals:
    void failed(const toasoan::Error &error);

private:
    void tell(const Unkept &article);
    void showBoth(const Unkept &article);
    void takeUp(const Article &opened);
    void compare(const Unkept &article);
    void withIt(const Unkept &article, const std::function<void()> &step);
    void keep(const Unkept &article);

    Keeping &m_keeping;
    Drafting &m_drafting;
    WritingSession &m_session;
    Notices &m_notices;
    QWidget *m_window;
    std::optional<Unkept> m_wanted; // to be compared when it is open
};

} // namespace toasoan
