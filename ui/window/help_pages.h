#pragma once

#include "ui/window/window_actions.h"

#include <functional>

class QWidget;

namespace toasoan {

// The sheet of all keyboard shortcuts (F1), with a button that leads to changing them.
void showShortcuts(QWidget *parent, const QList<WindowActions::Shortcut> &shortcuts,
                   const std::function<void()> &change);

// Which program this is, its licence and the versions in `facts`.
void showAbout(QWidget *parent, const QStringList &facts);

} // namespace toasoan
