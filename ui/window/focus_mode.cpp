#include "ui/window/focus_mode.h"

#include "ui/editor/sheet.h"
#include "ui/window/article_header.h"
#include "ui/window/panels.h"
#include "ui/window/status_line.h"
#include "ui/window/window_actions.h"

#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>

#include <utility>

namespace toasoan {

FocusMode::FocusMode(QMainWindow &window, const Panels &panels, const WindowActions &actions)
    : QObject(&window)
    , m_window(window)
    , m_panels(panels)
    , m_actions(actions)
{
    window.installEventFilter(this);
    window.menuBar()->installEventFilter(this);
    connect(actions.focus, &QAction::triggered, this, &FocusMode::setOn);
    connect(this, &FocusMode::changed, actions.focus, &QAction::setChecked);
    connect(panels.status, &StatusLine::leaveFocusWanted, this, [this] { setOn(false); });
    connect(actions.brightParagraph, &QAction::toggled, this, &FocusMode::dress);
}

void FocusMode::setOn(bool on)
{
    if (on == isOn())
        return;
    if (on)
        enter();
    else
        leave();
    emit changed(on);
}

void FocusMode::enter()
{
    m_before = Before{m_window.saveGeometry(), m_window.windowState(), m_panels.columns().wish()};
    dress();
    m_window.setWindowState(m_before->state | Qt::WindowFullScreen);
    m_panels.columns().setAlone(true);
    m_panels.sheet->setFocus(Qt::OtherFocusReason);
    settle();
}

void FocusMode::leave()
{
    const Before before = *std::exchange(m_before, std::nullopt);
    dress();
    if (m_window.windowState() != before.state) {
        m_window.setWindowState(before.state);
        m_columnsAfter = before.columns;
    }
    m_panels.columns().setWish(before.columns);
    m_panels.sheet->setFocus(Qt::OtherFocusReason);
    m_panels.sheet->showCursor();
}

void FocusMode::followWindow()
{
    if (isOn() && !m_window.isFullScreen() && !m_window.isMinimized())
        setOn(false);
}

bool FocusMode::escape()
{
    if (!isOn())
        return false;
    if (m_panels.sheet->hasFocus() && m_panels.columns().wish().alone) {
        setOn(false);
        return true;
    }
    m_panels.columns().setAlone(true);
    m_panels.sheet->setFocus(Qt::ShortcutFocusReason);
    return true;
}

std::optional<QByteArray> FocusMode::geometryBefore() const
{
    return m_before ? std::optional(m_before->geometry) : std::nullopt;
}

void FocusMode::dress()
{
    m_panels.header->setHidden(isOn());
    m_panels.status->setQuiet(isOn());
    m_panels.sheet->setBrightParagraph(isOn() && m_actions.brightParagraph->isChecked());
    showMenuBar();
}

// Hidden, its menus would have no keys; without height it is there for them.
void FocusMode::showMenuBar()
{
    QMenuBar *bar = m_window.menuBar();
    const bool shown = !isOn() || bar->hasFocus() || bar->activeAction();
    bar->setMaximumHeight(shown ? QWIDGETSIZE_MAX : 0);
}

// The place one writes at stays in sight. A desktop gives the window its new size some time after it was
// asked for, and only then is there the room the columns had.
void FocusMode::settle()
{
    if (const auto columns = std::exchange(m_columnsAfter, std::nullopt)) {
        Columns::Wish now = m_panels.columns().wish();
        now.insisted = columns->insisted;
        if (now == *columns) // nobody has asked for others
            m_panels.columns().setWish(*columns);
    }
    m_panels.sheet->showCursor();
}

bool FocusMode::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == &m_window) {
        if (type == QEvent::Resize && (isOn() || m_columnsAfter))
            QMetaObject::invokeMethod(this, &FocusMode::settle, Qt::QueuedConnection);
    } else if (type == QEvent::FocusIn || type == QEvent::FocusOut) {
        QMetaObject::invokeMethod(this, &FocusMode::showMenuBar, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace toasoan
