#pragma once

#include <QTextCharFormat>

namespace toasoan {

// How words look now that went or would go, and words that came or would come: struck through, underlined, so
// that colour is never alone in telling.
QTextCharFormat removedLook();
QTextCharFormat addedLook();

} // namespace toasoan
