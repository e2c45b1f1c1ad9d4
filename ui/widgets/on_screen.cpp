#include "ui/widgets/on_screen.h"

#include <QScreen>
#include <QWidget>

namespace toasoan {

namespace {

constexpr QSize frame(8, 36); // what the desktop draws around a window, about: unknown before it is shown

} // namespace

QSize roomOnScreen(const QWidget &window, QSize wanted)
{
    return wanted.boundedTo(window.screen()->availableSize() - frame);
}

} // namespace toasoan
