// Starts a program on an X display of its own and measures it from outside, the same way for ours and for a
// peer: bench_first_window PROGRAM [ARGUMENT…] prints one line
//
//   window MS quiet MS cpu MS private KB rss KB pss KB
//
// window: from exec to the first MapNotify of a top-level window (menus and helpers of toolkits do not
// count). quiet: the last moment all its processes together used 40 ms of a processor within 250 ms; memory
// is read after it. cpu: what they used until then. private: anonymous pages, so neither libraries nor tables
// mapped from files are counted. Processes are those of the session the program is started in, so nothing
// else may run on that display, and no window manager.

#include <xcb/xcb.h>

#include <cctype>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <optional>
#include <poll.h>
#include <string>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using Moment = std::chrono::steady_clock;

constexpr double longestStart = 60'000; // ms
constexpr double longestWork = 60'000;  // ms
constexpr double sample = 250;          // ms
constexpr double busy = 40;             // ms of processor time within one sample
constexpr double restFor = 2'000;       // ms without a busy sample: the program is quiet
constexpr int smallestSide = 200;       // pixels; toolkits also map tiny windows

double since(Moment::time_point start)
{
    return std::chrono::duration<double, std::milli>(Moment::now() - start).count();
}

[[noreturn]] void stop(const char *what)
{
    std::fprintf(stderr, "bench_first_window: %s\n", what);
    std::exit(1);
}

struct Usage
{
    double cpu = 0;     // ms
    long anonymous = 0; // KB, as all below
    long rss = 0;
    long pss = 0;
};

// Whether the process is of the session. /proc/PID/stat: the name may hold anything, the numbers follow its
// last bracket.
bool isOf(const std::filesystem::path &process, pid_t session)
{
    std::ifstream file(process / "stat");
    std::string line;
    int of = 0;
    return std::getline(file, line) && line.rfind(')') != std::string::npos &&
           std::sscanf(line.c_str() + line.rfind(')') + 1, " %*c %*d %*d %d", &of) == 1 && of == session;
}

// In ms, of all its threads; finer than the ticks of /proc.
double cpuOf(pid_t process)
{
    clockid_t clock{};
    timespec used{};
    if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &used) != 0)
        return 0;
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

void addMemory(const std::filesystem::path &process, Usage &usage)
{
    std::ifstream file(process / "smaps_rollup");
    std::string line;
    while (std::getline(file, line)) {
        long size = 0;
        char name[32];
        if (std::sscanf(line.c_str(), "%31[A-Za-z_]: %ld", name, &size) != 2)
            continue;
        const std::string_view is(name);
        if (is == "Anonymous")
            usage.anonymous += size;
        else if (is == "Rss")
            usage.rss += size;
        else if (is == "Pss")
            usage.pss += size;
    }
}

enum class Read { Cpu, CpuAndMemory };

Usage usageOf(pid_t session, Read read)
{
    Usage usage;
    for (const auto &entry : std::filesystem::directory_iterator("/proc")) {
        if (!std::isdigit(static_cast<unsigned char>(entry.path().filename().native().front())))
            continue;
        if (!isOf(entry.path(), session))
            continue;
        usage.cpu += cpuOf(std::atoi(entry.path().filename().c_str()));
        if (read == Read::CpuAndMemory)
            addMemory(entry.path(), usage);
    }
    return usage;
}

class Screen
{
public:
    Screen()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection))
            stop("no X display; start Xvfb and set DISPLAY");
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const uint32_t events[]{XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY};
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, events);
        // Answered only when the wish above was heard.
        std::free(xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
    }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;
    ~Screen() { xcb_disconnect(m_connection); }

    // The time of the first window, nothing when the program ends before it.
    std::optional<double> waitForWindow(pid_t program, Moment::time_point start)
    {
        while (since(start) < longestStart) {
            while (xcb_generic_event_t *event = xcb_poll_for_event(m_connection)) {
                const double now = since(start);
                const bool window = isWindow(*event);
                std::free(event);
                if (window)
                    return now;
            }
            pollfd waiting{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&waiting, 1, 50);
            if (waitpid(program, nullptr, WNOHANG) == program)
                return std::nullopt;
        }
        return std::nullopt;
    }

private:
    bool isWindow(const xcb_generic_event_t &event)
    {
        if ((event.response_type & 0x7f) != XCB_MAP_NOTIFY)
            return false;
        const auto &map = reinterpret_cast<const xcb_map_notify_event_t &>(event);
        if (map.event != m_root || map.override_redirect)
            return false;
        auto *size =
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, map.window), nullptr);
        const bool large = size && size->width >= smallestSide && size->height >= smallestSide;
        std::free(size);
        return large;
    }

    xcb_connection_t *m_connection = nullptr;
    xcb_window_t m_root = 0;
};

pid_t launch(char **command)
{
    const pid_t program = fork();
    if (program != 0)
        return program;
    setsid();
    execvp(command[0], command);
    _exit(127);
}

// The last moment of work, in ms since the start.
double waitForQuiet(pid_t program, Moment::time_point start, double window)
{
    double last = window;
    double before = usageOf(program, Read::Cpu).cpu;
    while (since(start) - last < restFor) {
        if (since(start) - window > longestWork)
            stop("the program did not come to rest within a minute");
        usleep(useconds_t(sample * 1e3));
        const double now = usageOf(program, Read::Cpu).cpu;
        if (now - before >= busy)
            last = since(start);
        before = now;
    }
    return last;
}

void end(pid_t program)
{
    kill(-program, SIGTERM);
    for (int i = 0; i < 100; ++i) {
        if (waitpid(program, nullptr, WNOHANG) == program)
            return;
        usleep(50'000);
    }
    kill(-program, SIGKILL);
    waitpid(program, nullptr, 0);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        stop("usage: bench_first_window PROGRAM [ARGUMENT…]");
    Screen screen;
    const Moment::time_point start = Moment::now();
    const pid_t program = launch(argv + 1);
    if (program < 0)
        stop(std::strerror(errno));
    const std::optional<double> window = screen.waitForWindow(program, start);
    if (!window) {
        end(program);
        stop("the program showed no window");
    }
    const double quiet = waitForQuiet(program, start, *window);
    const Usage usage = usageOf(program, Read::CpuAndMemory);
    std::printf("window %.0f quiet %.0f cpu %.0f private %ld rss %ld pss %ld\n", *window, quiet, usage.cpu,
                usage.anonymous, usage.rss, usage.pss);
    end(program);
}
