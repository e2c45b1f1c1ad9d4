#pragma once

#include "core/base/error.h"
#include "core/base/uptime.h"
#include "core/workflow/role.h"

#include <QObject>

#include <memory>

namespace toasoan {

class IdleWatch;
class Newsroom;
class SignInPage;
class WritingSession;

// Who is in: keeps the window away while nobody is, locks it on request and when nobody touches it, with the
// text made safe first, and brings it back for whoever signs in.
class LockDesk : public QObject
{
    Q_OBJECT

public:
    LockDesk(Newsroom &newsroom, WritingSession &session, QWidget &window, UptimeClock uptime);
    ~LockDesk() override;

    // Before the window was ever shown.
    void begin();
    bool isLocked() const { return m_page != nullptr; }

    void lock();
    void switchUser(); // as lock(), for anybody

    // The page, where the window would have been brought.
    void bringForward();
    // The window closes for good.
    void end();

    // How long nobody may touch it; what the newsroom says is read when somebody comes in.
    void watch();
    void setMinutes(int minutes);
    int minutes() const { return m_minutes; }

signals:
    void entered(); // the window is there again, or for the first time
    void failed(const toasoan::Error &error);

private:
    void lockFor(AccountId expected);
    void show(AccountId expected);
    void hideAll();
    void leave();
    void signIn(const QString &name, const QString &password);
    void enter();
    void quit();

    Newsroom &m_newsroom;
    WritingSession &m_session;
    QWidget &m_window;
    IdleWatch *m_idle;
    int m_minutes = 0;
    AccountId m_last; // who was in before
    std::unique_ptr<SignInPage> m_page;
};

} // namespace toasoan
