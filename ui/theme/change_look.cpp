#include "ui/theme/change_look.h"

#include "ui/theme/palette.h"

namespace toasoan {

QTextCharFormat removedLook()
{
    QTextCharFormat format;
    format.setForeground(color(Tint::Ink));
    format.setFontStrikeOut(true);
    format.setBackground(color(Tint::AccentQuiet));
    return format;
}

QTextCharFormat addedLook()
{
    QTextCharFormat format;
    format.setForeground(color(Tint::Ink));
    format.setFontUnderline(true);
    format.setBackground(color(Tint::OkQuiet));
    return format;
}

} // namespace toasoan
