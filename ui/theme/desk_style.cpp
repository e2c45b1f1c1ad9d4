#include "ui/theme/desk_style.h"

#include "ui/theme/icon.h"
#include "ui/theme/palette.h"

using namespace Qt::StringLiterals;

namespace toasoan {

DeskStyle::DeskStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

QIcon DeskStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_ToolBarHorizontalExtensionButton: // of a menu bar, too
        return icon(u"more"_s);
    case SP_LineEditClearButton:
        return icon(u"close"_s);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    if (hint == SH_Table_GridLineColor) // Fusion's is not seen on dark paper
        return int(color(Tint::Line).rgba());
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) // black ones, whatever the ground
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace toasoan
