#pragma once

#include <QIcon>

namespace toasoan {

// A line icon of ours ("save", "find" …) in the colour of the theme at the moment of painting; an icon asked
// for once serves in both themes. An unknown name is our mistake.
QIcon icon(const QString &name);

// The same in one colour that means something (a warning's triangle).
enum class Tint;
QIcon icon(const QString &name, Tint tint);

// The program's own, in its own colours.
QIcon applicationIcon();

} // namespace toasoan
