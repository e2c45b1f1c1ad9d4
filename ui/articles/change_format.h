#pragma once

#include "core/article/diff.h"

#include <QTextCharFormat>

namespace toasoan {

// How a piece of a comparison looks now: new words underlined, removed ones struck through, so that colour is
// never alone in telling.
QTextCharFormat changeFormat(Change change);

} // namespace toasoan
