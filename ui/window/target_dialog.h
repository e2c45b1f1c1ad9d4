#pragma once

#include <functional>

class QWidget;

namespace toasoan {

struct WritingProgress;

// Asks how long the article should be; `answer` gets the number of words, 0 for no target, and is not called
// when there is none.
void askTarget(QWidget *parent, const WritingProgress &now, const std::function<void(int)> &answer);

} // namespace toasoan
