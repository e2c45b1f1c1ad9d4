#pragma once

#include "core/exchange/html_tree.h"

#include <QStringList>

namespace toasoan {

// Text that was written for the old fonts of Vietnamese, put right in place. Both give a note each for what
// they did, in words.

// What the page sets in such a font (".VnTime", "VNI-Times"), by its name.
QStringList putFontsRight(HtmlTree &tree);

// What reads as such by its words alone, where that is beyond doubt.
QStringList putWordsRight(HtmlTree &tree);

} // namespace toasoan
