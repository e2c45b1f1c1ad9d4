#pragma once

#include "core/article/diff.h"

#include <QTextCharFormat>

namespace toasoan {

// How a piece of a comparison looks now: new words underlined, removed ones struck through, so that colour is
// never alone in telling.
QTextCharFormat changeFormat(Change change);

// What is said above a field: its name, and what became of a block beside its words: "Caption · moved". Empty
// for one of which there is nothing to say.
QString headingOf(const FieldDiff &field);

} // namespace toasoan
