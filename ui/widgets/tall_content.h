#pragma once

class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace toasoan {

// Adds `content` to a dialog's layout so that it scrolls where a small screen or large text leaves less room
// than it wants; what is added besides, above all the buttons, stays in sight.
QScrollArea *addScrolled(QVBoxLayout &around, QWidget *content);

// Makes the window as high as all of `content` asks for, within the screen, and keeps it there.
void fitToContent(QWidget &window, QScrollArea &content);

} // namespace toasoan
