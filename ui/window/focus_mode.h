#pragma once

#include "ui/window/columns.h"

#include <QByteArray>
#include <QObject>

#include <optional>

class QMainWindow;

namespace toasoan {

class Panels;
class WindowActions;

// Nothing but the sheet on the whole screen, the paragraph being written bright; below it, small, where the
// article stands, whether it is safe, and how far it is. The menu bar comes when Alt calls it, and its keys
// work all the time. When it is left, everything is as it was.
class FocusMode : public QObject
{
    Q_OBJECT

public:
    FocusMode(QMainWindow &window, const Panels &panels, const WindowActions &actions);

    bool isOn() const { return m_before.has_value(); }
    void setOn(bool on);

    // Told when the window's state has changed: whatever takes it off the whole screen ends the mode.
    void followWindow();

    // Esc was pressed: what was called into the sheet goes; when nothing was, the mode is left. False: it is
    // not on.
    bool escape();

    // Of the window as it was, to be remembered instead of how it is.
    std::optional<QByteArray> geometryBefore() const;

signals:
    void changed(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Before
    {
        QByteArray geometry;
        Qt::WindowStates state;
        Columns::Wish columns;
    };

    void enter();
    void leave();
    void dress();
    void showMenuBar();
    void settle();

    QMainWindow &m_window;
    const Panels &m_panels;
    const WindowActions &m_actions;
    std::optional<Before> m_before;
    std::optional<Columns::Wish> m_columnsAfter; // until the window has its size again
};

} // namespace toasoan
