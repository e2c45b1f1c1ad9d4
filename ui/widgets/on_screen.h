#pragma once

#include <QSize>

class QWidget;

namespace toasoan {

// `wanted`, or as much of it as the screen of `window` has room for with the frame around it.
QSize roomOnScreen(const QWidget &window, QSize wanted);

// Moves a window that has grown past the edge of its screen back onto it.
void keepOnScreen(QWidget &window);

} // namespace toasoan
