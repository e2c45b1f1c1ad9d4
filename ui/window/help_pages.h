#pragma once

#include "ui/window/window_actions.h"

class QWidget;

namespace toasoan {

// The sheet of all keyboard shortcuts (F1).
void showShortcuts(QWidget *parent, const QList<WindowActions::Shortcut> &shortcuts);

// Which program this is, its licence and the versions in `facts`.
void showAbout(QWidget *parent, const QStringList &facts);

} // namespace toasoan
