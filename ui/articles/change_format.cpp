#include "ui/articles/change_format.h"

#include "ui/theme/palette.h"

namespace toasoan {

QTextCharFormat changeFormat(Change change)
{
    QTextCharFormat format;
    format.setForeground(color(Tint::Ink));
    if (change == Change::Added) {
        format.setFontUnderline(true);
        format.setBackground(color(Tint::OkQuiet));
    } else if (change == Change::Removed) {
        format.setFontStrikeOut(true);
        format.setBackground(color(Tint::AccentQuiet));
    }
    return format;
}

} // namespace toasoan
