#include "app/test_hooks.h"

#include "ui/editor/sheet.h"
#include "ui/window/main_window.h"
#include "ui/window/notices.h"
#include "ui/window/window_actions.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int tickEvery = 5; // ms: how finely pauses of the event loop are seen

QString now()
{
    return QString::number(QDateTime::currentMSecsSinceEpoch());
}

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

QString json(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// Offscreen, nobody makes the window below a closed dialog or popup active again.
QWidget *frontWindow()
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    if (QWidget *active = QApplication::activeWindow(); active && active->isVisible())
        return active;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (qobject_cast<MainWindow *>(window))
            return window;
    }
    return nullptr;
}

QJsonArray sentencesOf(const QWidget *dialog)
{
    QJsonArray sentences;
    if (!dialog)
        return sentences;
    sentences.append(dialog->windowTitle());
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            sentences.append(label->text());
    }
    return sentences;
}

QWidget *target()
{
    if (QWidget *popup = QApplication::activePopupWidget()) // a menu, or the suggestions below a field
        return popup->focusWidget() ? popup->focusWidget() : popup;
    QWidget *front = frontWindow();
    if (front && QApplication::activeWindow() != front)
        QApplication::setActiveWindow(front);
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    return front;
}

void send(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QWidget *widget = target();
    if (!widget)
        return;
    QKeyEvent override(QEvent::ShortcutOverride, key, modifiers, text);
    QApplication::sendEvent(widget, &override);
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    if (QWidget *after = target())
        QApplication::sendEvent(after, &release);
}

// Offscreen there is no window system that turns key events into shortcuts.
QAction *actionFor(const QKeySequence &keys)
{
    const QWidget *window = frontWindow();
    if (!window)
        return nullptr;
    const auto actions = window->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->isEnabled() && action->shortcuts().contains(keys))
            return action;
    }
    return nullptr;
}

void press(const QString &name)
{
    const QKeySequence keys(name);
    if (keys.isEmpty())
        return;
    if (QAction *action = actionFor(keys)) {
        action->trigger();
        return;
    }
    const QKeyCombination combination = keys[0];
    send(combination.key(), combination.keyboardModifiers(), {});
}

} // namespace

struct TestHooks::Parts
{
    MainWindow *window = nullptr;
    QByteArray pending;
    QString toType;
    int typed = 0;
    QTimer typing;
    QTimer tick;
    QElapsedTimer sinceTick;
    qint64 longestPause = 0;
};

TestHooks::TestHooks(QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>())
{
    ::fcntl(STDIN_FILENO, F_SETFL, ::fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        char buffer[4096];
        ssize_t count = 0;
        while ((count = ::read(STDIN_FILENO, buffer, sizeof buffer)) > 0)
            m_parts->pending.append(buffer, count);
        if (count == 0)
            notifier->setEnabled(false); // whoever drove went away; a person may go on
        qsizetype end = 0;
        while ((end = m_parts->pending.indexOf('\n')) >= 0) {
            const QString line = QString::fromUtf8(m_parts->pending.left(end));
            m_parts->pending.remove(0, end + 1);
            // Queued, so that a command that opens a dialog does not hold the ones after it.
            QMetaObject::invokeMethod(
                this, [this, line] { obey(line); }, Qt::QueuedConnection);
        }
    });
    connect(&m_parts->typing, &QTimer::timeout, this, &TestHooks::typeNext);
    m_parts->typing.setTimerType(Qt::PreciseTimer);
    m_parts->tick.setTimerType(Qt::PreciseTimer);
    connect(&m_parts->tick, &QTimer::timeout, this,
            [this] { m_parts->longestPause = qMax(m_parts->longestPause, m_parts->sinceTick.restart()); });
    m_parts->sinceTick.start();
    m_parts->tick.start(tickEvery);
}

TestHooks::~TestHooks() = default;

void TestHooks::setWindow(MainWindow &window)
{
    m_parts->window = &window;
    connect(&window, &MainWindow::painted, this, [] { say(u"window "_s + now()); });
    WritingSession &session = window.session();
    connect(&session, &WritingSession::saved, this, [](const Article &article) {
        say(u"saved %1 %2 %3"_s.arg(now(), QString::number(wordCount(article)), article.id.toString()));
    });
    connect(&session.keeper(), &DraftKeeper::revisionKept, this,
            [](int number) { say(u"kept %1 %2"_s.arg(now()).arg(number)); });
    connect(&session.keeper(), &DraftKeeper::failed, this,
            [](const Error &error) { say(u"failed %1 %2"_s.arg(now(), error.message)); });
    connect(&session, &WritingSession::opened, this,
            [](const Article &article) { say(u"opened %1 %2"_s.arg(article.id.toString(), now())); });
    QMetaObject::invokeMethod(
        this, [] { say(u"ready "_s + now()); }, Qt::QueuedConnection);
}

void TestHooks::obey(const QString &line)
{
    const QString command = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1);
    if (command == "type"_L1) {
        startTyping(rest);
    } else if (command == "key"_L1) {
        press(rest);
        say(u"pressed "_s + now());
    } else if (command == "tick"_L1) {
        say(u"tick "_s + now());
    } else if (command == "stall"_L1) {
        say(u"stall %1"_s.arg(std::exchange(m_parts->longestPause, 0)));
    } else if (command == "dialog"_L1) {
        say(u"dialog "_s + json(sentencesOf(QApplication::activeModalWidget())));
    } else if (command == "grab"_L1) {
        if (QWidget *front = frontWindow())
            front->grab().save(rest);
        say(u"grabbed "_s + now());
    } else if (m_parts->window) {
        obeyInWindow(command, rest);
    }
}

void TestHooks::obeyInWindow(const QString &command, const QString &rest)
{
    MainWindow &window = *m_parts->window;
    const DraftKeeper &keeper = window.session().keeper();
    if (command == "newarticle"_L1) {
        connect(
            &window.session(), &WritingSession::opened, this, [] { say(u"created "_s + now()); },
            Qt::SingleShotConnection);
        window.session().create();
    } else if (command == "open"_L1) {
        if (const auto id = ArticleId::fromString(rest))
            window.session().open(*id);
    } else if (command == "text"_L1) {
        say(u"text "_s + json({window.panels().sheet->toPlainText()}));
    } else if (command == "status"_L1) {
        say(u"status "_s + (keeper.hasFailed() ? u"FAILED"_s : keeper.isSafe() ? u"SAVED"_s : u"UNSAVED"_s));
    } else if (command == "banners"_L1) {
        say(u"banners "_s + json(QJsonArray::fromStringList(window.panels().notices->sentences())));
    } else if (command == "minimize"_L1) {
        window.showMinimized();
        say(u"minimized "_s + now());
    } else if (command == "shown"_L1) {
        say(u"shown "_s + (window.isVisible() && !window.isMinimized() ? u"YES"_s : u"NO"_s));
    } else if (command == "resize"_L1) {
        window.resize(rest.section(u'x', 0, 0).toInt(), rest.section(u'x', 1, 1).toInt());
    } else if (command == "quit"_L1) {
        window.close();
    }
}

void TestHooks::startTyping(const QString &what)
{
    bool paced = false;
    const int every = what.section(u'|', 0, 0).toInt(&paced);
    m_parts->toType = paced ? what.section(u'|', 1) : what;
    m_parts->typed = 0;
    if (paced) {
        m_parts->typing.start(every);
        return;
    }
    while (m_parts->typed < m_parts->toType.size())
        typeOne();
    say(u"typed "_s + now());
}

void TestHooks::typeNext()
{
    if (m_parts->typed >= m_parts->toType.size()) {
        m_parts->typing.stop();
        say(u"typed "_s + now());
        return;
    }
    typeOne();
    say(u"key %1 %2"_s.arg(m_parts->typed).arg(now()));
}

void TestHooks::typeOne()
{
    const QChar letter = m_parts->toType[m_parts->typed++];
    if (letter == u'¶')
        send(Qt::Key_Return, {}, u"\r"_s);
    else
        send(letter == u' ' ? Qt::Key_Space : 0, {}, letter);
}

} // namespace toasoan
