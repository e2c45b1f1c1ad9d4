#include "ui/articles/change_format.h"

#include "ui/theme/change_look.h"
#include "ui/theme/palette.h"

namespace toasoan {

QTextCharFormat changeFormat(Change change)
{
    if (change == Change::Added)
        return addedLook();
    if (change == Change::Removed)
        return removedLook();
    QTextCharFormat format;
    format.setForeground(color(Tint::Ink));
    return format;
}

} // namespace toasoan
