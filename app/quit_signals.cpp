#include "app/quit_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace toasoan {

namespace {

// A signal handler can reach nothing but this.
volatile std::sig_atomic_t wakeUp = -1;

extern "C" void tellSocket(int)
{
    const int saved = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp, &byte, 1);
    errno = saved;
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    std::signal(SIGXFSZ, SIG_IGN);
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, m_sockets.data()) != 0)
        return;
    wakeUp = m_sockets[0];
    auto *notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(m_sockets[1], &byte, 1) > 0) {
        }
        emit quitWanted();
    });
    for (const int number : {SIGTERM, SIGHUP, SIGINT}) {
        struct sigaction action = {};
        action.sa_handler = tellSocket;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        ::sigaction(number, &action, nullptr);
    }
}

QuitSignals::~QuitSignals()
{
    for (const int number : {SIGTERM, SIGHUP, SIGINT})
        std::signal(number, SIG_DFL);
    for (const int socket : m_sockets) {
        if (socket >= 0)
            ::close(socket);
    }
}

} // namespace toasoan
