#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace toasoan {

// What the module for it offers (local_socket_module.cpp): sockets come with a dozen libraries, which no
// start waits for.
class RaiseSocket
{
public:
    virtual ~RaiseSocket() = default;
    virtual bool ask(const QString &name) = 0; // whether somebody of that name answered; under a second
    virtual void answer(const QString &name, std::function<void()> asked) = 0;
};
using MakeRaiseSocket = RaiseSocket *(); // as `toasoan_raise_socket`; the caller owns the result

// One window a newsroom folder and user: the second one asks the first to come forward.
class SingleInstance
{
public:
    explicit SingleInstance(const QString &newsroomFolder);
    ~SingleInstance();

    // Whether a first instance answered; its window is in front then. One that is known to be there, but may
    // have just started, is waited for, two seconds at most.
    enum class First { Perhaps, IsThere };
    bool raiseFirst(First first);

    // From now on this is the first. Call it with the newsroom's lock in hand: what a killed one left is
    // removed.
    void becomeFirst(std::function<void()> raiseWanted);

private:
    RaiseSocket *socket();

    QString m_name;
    std::unique_ptr<RaiseSocket> m_socket;
};

} // namespace toasoan
