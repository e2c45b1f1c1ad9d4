#pragma once

class QScrollArea;
class QWidget;

namespace toasoan {

// `content`, which it takes over, as wide as it wants to be and scrolling up and down where there is less
// room for its height: what large text on a small screen needs. No frame; the keyboard brings what it reaches
// into sight.
QScrollArea *scrolled(QWidget *content, QWidget *parent = nullptr);

} // namespace toasoan
