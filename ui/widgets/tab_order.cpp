#include "ui/widgets/tab_order.h"

#include <QWidget>

namespace toasoan {

void tabBefore(QWidget *next, QWidget *late)
{
    QWidget *before = next->previousInFocusChain();
    // What holds both stands for all in it: Qt would put `late` behind the last of them.
    while (before != next &&
           (before == late || (before->focusPolicy() & Qt::TabFocus) == 0 || before->isAncestorOf(next)))
        before = before->previousInFocusChain();
    if (before != next)
        QWidget::setTabOrder(before, late);
}

} // namespace toasoan
