#include "app/cli/typed_password.h"

#include "app/cli/command.h"

#include <QByteArray>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace toasoan::cli {

namespace {

volatile std::sig_atomic_t interruptedBy = 0;

// While this lives the terminal shows nothing, and a signal that ends the program only breaks off reading:
// it is sent again when the terminal is as it was.
class Hidden
{
public:
    explicit Hidden(int terminal)
        : m_terminal(terminal)
    {
        interruptedBy = 0;
        struct sigaction breaking = {};
        breaking.sa_handler = [](int signal) { interruptedBy = signal; };
        for (size_t i = 0; i < breakingOff.size(); ++i)
            ::sigaction(breakingOff[i], &breaking, &m_before[i]);
        m_works = ::tcgetattr(terminal, &m_shown) == 0;
        termios hidden = m_shown;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        m_works = m_works && ::tcsetattr(terminal, TCSAFLUSH, &hidden) == 0;
    }
    ~Hidden()
    {
        if (m_works)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_shown);
        for (size_t i = 0; i < breakingOff.size(); ++i)
            ::sigaction(breakingOff[i], &m_before[i], nullptr);
        if (interruptedBy)
            ::raise(interruptedBy);
    }
    Q_DISABLE_COPY_MOVE(Hidden)

    bool works() const { return m_works; }

private:
    static constexpr std::array breakingOff{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

    int m_terminal;
    bool m_works = false;
    termios m_shown = {};
    std::array<struct sigaction, breakingOff.size()> m_before = {};
};

void write(int terminal, const QByteArray &bytes)
{
    // Where it cannot be shown there is nothing else to do about it.
    [[maybe_unused]] const auto written = ::write(terminal, bytes.constData(), size_t(bytes.size()));
}

std::optional<QString> typed(const QString &prompt)
{
    constexpr int longest = 1024;
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return std::nullopt;
    std::optional<QString> password;
    {
        const Hidden hidden(terminal);
        if (hidden.works()) {
            write(terminal, prompt.toUtf8());
            QByteArray line(longest, '\0');
            const auto count = ::read(terminal, line.data(), size_t(longest));
            write(terminal, "\n");
            if (count > 0)
                password = QString::fromUtf8(line.constData(), count - (line[count - 1] == '\n' ? 1 : 0));
            line.fill('\0');
        }
    }
    ::close(terminal);
    return password;
}

Error noPassword(const char *variable)
{
    return {Fault::NotAllowed,
            text(QT_TRANSLATE_NOOP("Cli", "There is no terminal to ask for the password at: put it into the "
                                          "environment variable %1."))
                .arg(QLatin1StringView(variable)),
            {}};
}

} // namespace

Result<QString> givenPassword(const char *variable, const QString &prompt)
{
    if (qEnvironmentVariableIsSet(variable)) {
        const QString password = qEnvironmentVariable(variable);
        qunsetenv(variable);
        return password;
    }
    const auto password = typed(prompt);
    return password ? Result<QString>(*password) : noPassword(variable);
}

Result<QString> givenNewPassword(const QString &name)
{
    const bool isGiven = qEnvironmentVariableIsSet(newPasswordVariable);
    const auto password = givenPassword(
        newPasswordVariable,
        text(QT_TRANSLATE_NOOP("Cli", "New password for %1, at least 8 characters: ")).arg(name));
    if (!password || isGiven)
        return password;
    const auto again = typed(text(QT_TRANSLATE_NOOP("Cli", "Once more: ")));
    if (again != *password)
        return Error{Fault::WrongUse,
                     text(QT_TRANSLATE_NOOP("Cli", "The two passwords are not alike. Nothing was changed.")),
                     {}};
    return password;
}

} // namespace toasoan::cli
