#include "app/application.h"

#include "app/environment.h"
#include "app/paths.h"
#include "app/quit_signals.h"
#include "app/single_instance.h"
#include "core/desk/drafting.h"
#include "core/desk/keeping.h"
#include "core/desk/newsroom.h"
#include "core/desk/proofreading.h"
#include "core/desk/publishing.h"
#include "core/desk/record.h"
#include "core/store/backup.h"
#include "core/store/newsroom_folder.h"
#include "ui/settings/first_start.h"
#include "ui/settings/local_settings.h"
#include "ui/settings/opening_problem.h"
#include "ui/theme/icon.h"
#include "ui/widgets/when_done.h"
#include "ui/window/main_window.h"
#include "ui/window/manual_dialog.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFontMetrics>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <sqlite3.h>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

// Whether putting a backup in place of the store can help.
bool backupHelps(const Error &error)
{
    return error.fault == Fault::Damaged || error.fault == Fault::TooNew;
}

QStringList facts(const QString &folder)
{
    return {Application::tr("Version %1").arg(QApplication::applicationVersion()),
            Application::tr("Qt %1 · SQLite %2")
                .arg(QString::fromLatin1(qVersion()), QString::fromLatin1(sqlite3_libversion())),
            Application::tr("Newsroom folder: %1").arg(QDir::toNativeSeparators(folder))};
}

// The first font asked for makes Qt read all there are, a tenth of the start: read beside the opening of the
// store. (Qt's font database has a lock of its own.)
std::unique_ptr<QThread> fontsReadAhead()
{
    std::unique_ptr<QThread> thread(QThread::create([] { QFontMetrics(QFont()).maxWidth(); }));
    thread->start(); // one of its own: what it remembers goes with it
    return thread;
}

} // namespace

StartOptions readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Application::tr("The desk of a mass-mobilization newsroom."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(u"store"_s, Application::tr("The newsroom folder to open."), u"DIR"_s);
    const QCommandLineOption theme(u"theme"_s, Application::tr("Colours: light, dark, contrast or system."),
                                   u"THEME"_s);
    const QCommandLineOption language(u"lang"_s, Application::tr("Language: vi or en."), u"LANGUAGE"_s);
    parser.addOptions({store, theme, language});
    parser.process(arguments);
    if (const QString wanted = parser.value(theme); !wanted.isEmpty() && !themeNamed(wanted)) {
        const QString sentence =
            Application::tr("There are no colours “%1”: light, dark, contrast or system.");
        fprintf(stderr, "%s\n", qPrintable(sentence.arg(wanted)));
        std::exit(EXIT_FAILURE);
    }
    StartOptions options{parser.value(store), parser.value(theme), parser.value(language)};
    if (options.folder.isEmpty())
        options.folder = qEnvironmentVariable("TOASOAN_STORE");
    return options;
}

Application::Application(StartOptions options)
    : m_options(std::move(options))
    , m_now(systemClock())
    , m_settings(std::make_unique<LocalSettings>())
    , m_signals(std::make_unique<QuitSignals>())
{
    applyTheme(*qApp, themeNamed(m_options.theme).value_or(m_settings->theme()));
    QApplication::setWindowIcon(applicationIcon());
    connect(m_signals.get(), &QuitSignals::quitWanted, this, [this] {
        if (m_window)
            m_window->close();
        else
            QApplication::closeAllWindows();
    });
}

Application::~Application()
{
    m_window.reset();
    if (m_fonts)
        m_fonts->wait();
    // What still works for the window may hold the newsroom.
    QThreadPool::globalInstance()->waitForDone();
}

int Application::run(const WithWindow &withWindow)
{
    m_fonts = fontsReadAhead();
    const QString remembered = m_settings->newsroom();
    m_folder = newsroomFolder(m_options.folder.isEmpty() ? remembered : m_options.folder);
    for (;;) {
        m_instance = std::make_unique<SingleInstance>(m_folder);
        const Opening opening = open();
        if (opening == Opening::Raised || opening == Opening::Left)
            return 0;
        if (opening == Opening::GivenUp)
            return 4;
        if (opening == Opening::Opened)
            break;
    }
    // Without a lock, in a folder that cannot be written, nobody has said yet that it is in use.
    if (!m_newsroom->canWrite() && m_instance->raiseFirst(SingleInstance::First::Perhaps))
        return 0;
    m_settings->setNewsroom(m_folder);
    startWindow(withWindow);
    return QApplication::exec();
}

Application::Opening Application::open()
{
    const FolderState state = stateOf(m_folder);
    if (state == FolderState::Newsroom ||
        state == FolderState::Other) // the store says what is wrong with the other
        return openAt(m_folder);
    // A folder that was moved away must not come back empty without a word.
    if (m_folder == newsroomFolder(m_settings->newsroom()) && !m_settings->newsroom().isEmpty()) {
        return askWhatNow(
            m_folder,
            {Fault::NoNewsroom,
             tr("The newsroom that was here last time is gone. If it was moved, choose its new folder."),
             {}});
    }
    return m_newsroomName.isEmpty() ? askFirst(m_folder) : openAt(m_folder);
}

Application::Opening Application::askFirst(const QString &folder)
{
    const QString author = m_settings->author();
    const auto answers =
        askFirstStart(nullptr, {tr("Our newsroom"), author.isEmpty() ? userName() : author, folder},
                      desktopQuestions().folder, [](QWidget *page) { showManual(page, u"limits"_s); });
    if (!answers)
        return Opening::Left;
    m_newsroomName = answers->newsroom;
    m_settings->setAuthor(answers->author);
    const QString chosen = newsroomFolder(answers->folder);
    if (chosen != m_folder) {
        m_folder = chosen; // perhaps open in another window, perhaps a newsroom already
        return Opening::Elsewhere;
    }
    return openAt(chosen);
}

Application::Opening Application::openAt(const QString &folder)
{
    const OpenMode mode =
        stateOf(folder) == FolderState::Newsroom ? OpenMode::Write : OpenMode::CreateOrWrite;
    auto newsroom = Newsroom::open(folder, mode, m_now, {personalWordsFile(), personalSnippetsFile()});
    if (!newsroom) {
        if (newsroom.error().fault == Fault::InUse && m_instance->raiseFirst(SingleInstance::First::IsThere))
            return Opening::Raised;
        return askWhatNow(folder, newsroom.error());
    }
    m_newsroom = std::move(*newsroom);
    if (m_newsroom->isNew() && m_newsroomName.isEmpty()) // the first start ended before it was through
        return m_newsroom.reset(), askFirst(folder);
    return Opening::Opened;
}

Application::Opening Application::askWhatNow(const QString &folder, const Error &error)
{
    const QList<BackupInfo> kept = backupHelps(error) ? backups(folder) : QList<BackupInfo>();
    OpeningProblem problem{folder, error, kept.isEmpty() ? QDateTime() : kept.first().madeAt};
    switch (askWayOn(nullptr, problem)) {
    case WayOn::TryAgain:
        return Opening::Elsewhere;
    case WayOn::ChooseFolder: {
        const QString chosen = desktopQuestions().folder(nullptr, folder);
        if (!chosen.isEmpty())
            m_folder = newsroomFolder(chosen);
        return Opening::Elsewhere;
    }
    case WayOn::RestoreBackup: {
        const auto restored = restoreBackup(folder, kept.first().path);
        return restored ? Opening::Elsewhere : askWhatNow(folder, restored.error());
    }
    case WayOn::Quit:
        break;
    }
    return Opening::GivenUp;
}

void Application::beginNewsroom()
{
    m_newsroom->setAuthor(m_settings->author());
    if (!m_newsroom->isNew())
        return;
    House house;
    house.name = m_newsroomName;
    // The first start waits for its first article; there is no window yet to keep waiting.
    if (const Result<void> named = m_newsroom->publishing().setHouse(house).result(); !named)
        m_startProblem = named.error();
    if (const Result<Article> article = m_newsroom->drafting().addSample().result(); !article)
        m_startProblem = article.error();
    else
        m_sample = std::make_unique<Article>(*article);
}

void Application::startWindow(const WithWindow &withWindow)
{
    beginNewsroom();
    m_window =
        std::make_unique<MainWindow>(*m_newsroom, *m_settings, m_now, desktopQuestions(), facts(m_folder));
    if (withWindow)
        withWindow(*m_window);
    connect(m_window.get(), &MainWindow::begun, this, &Application::beginDay);
    m_window->begin(m_sample ? std::optional(*m_sample) : std::nullopt);
    // Once the window stands: a second one waits for it.
    QTimer::singleShot(0, m_window.get(), [this] {
        m_instance->becomeFirst([window = m_window.get()] { window->bringForward(); });
    });
}

void Application::beginDay()
{
    if (m_startProblem)
        m_window->tell(*m_startProblem);
    if (m_newsroom->canWrite()) {
        whenDone(m_newsroom->keeping().backUpDaily(), m_window.get(), [this](const Result<void> &done) {
            if (!done)
                m_window->tell(done.error());
            writeHeadDaily();
            learnDaily();
        });
    }
}

void Application::writeHeadDaily()
{
    whenDone(m_newsroom->record().writeDailyHead(), m_window.get(), [this](const Result<void> &done) {
        if (!done)
            m_window->tell(done.error());
    });
}

void Application::learnDaily()
{
    whenDone(m_newsroom->proofreading().learnDaily(), m_window.get(),
             [this](const Result<std::optional<LearnedFrom>> &done) {
                 if (!done && done.error().fault != Fault::Cancelled)
                     m_window->tell(done.error());
             });
}

} // namespace toasoan
