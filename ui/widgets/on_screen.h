#pragma once

#include <QSize>

class QWidget;

namespace toasoan {

// `wanted`, or as much of it as the screen of `window` has room for with the frame around it.
QSize roomOnScreen(const QWidget &window, QSize wanted);

} // namespace toasoan
