#include "ui/widgets/on_screen.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace toasoan {

namespace {

constexpr QSize frame(8, 36); // what the desktop draws around a window, about: unknown before it is shown

} // namespace

QSize roomOnScreen(const QWidget &window, QSize wanted)
{
    return wanted.boundedTo(window.screen()->availableSize() - frame);
}

void keepOnScreen(QWidget &window)
{
    if (!window.isVisible())
        return;
    const QRect room = window.screen()->availableGeometry();
    // Whoever has only just been shown has no frame yet.
    const QRect now(window.frameGeometry().topLeft(),
                    window.frameGeometry().size().expandedTo(window.size() + frame));
    const QPoint wanted(std::max(room.left(), std::min(now.left(), room.right() + 1 - now.width())),
                        std::max(room.top(), std::min(now.top(), room.bottom() + 1 - now.height())));
    if (wanted != now.topLeft())
        window.move(wanted);
}

} // namespace toasoan
