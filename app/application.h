#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace toasoan {

class LocalSettings;
class MainWindow;
class Newsroom;
class QuitSignals;
class SingleInstance;
struct Article;

// What the program was started with.
struct StartOptions
{
    QString folder;   // of the newsroom; empty: the one of last time, or the usual
    QString theme;    // "light", "dark", "contrast", "system"; empty: as set
    QString language; // "vi", "en"; empty: Vietnamese
};

// Reads the command line; ends the program for --help, --version and what it does not know.
StartOptions readStartOptions(const QStringList &arguments);

// The composition root: owns the newsroom, the settings and the window, and hands out references.
class Application : public QObject
{
    Q_OBJECT

public:
    using WithWindow = std::function<void(MainWindow &)>;

    explicit Application(StartOptions options);
    ~Application() override;

    // Opens newsroom and window and works until the window is closed. `withWindow` sees the window before it
    // is shown. Returns the exit status.
    int run(const WithWindow &withWindow = {});

private:
    enum class Opening { Opened, Elsewhere, Raised, Left, GivenUp }; // GivenUp: after a problem

    Opening open();
    Opening openAt(const QString &folder);
    Opening askFirst(const QString &folder);
    Opening askWhatNow(const QString &folder, const Error &error);
    void beginNewsroom();
    void startWindow(const WithWindow &withWindow);
    void writeHeadDaily();
    void beginDay();
    void learnDaily();

    StartOptions m_options;
    Clock m_now;
    std::unique_ptr<QThread> m_fonts; // that are read ahead
    std::unique_ptr<LocalSettings> m_settings;
    std::unique_ptr<QuitSignals> m_signals;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Article> m_sample;
    QString m_folder;
    std::optional<Error> m_startProblem;
    QString m_newsroomName; // from the first page
};

} // namespace toasoan
