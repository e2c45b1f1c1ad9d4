#pragma once

class QWidget;

namespace toasoan {

// Has Tab lead to `late` directly before it comes to `next`, whenever `late` was made. QWidget::setTabOrder()
// does nothing where one of the two takes no focus, as containers do.
void tabBefore(QWidget *next, QWidget *late);

} // namespace toasoan
