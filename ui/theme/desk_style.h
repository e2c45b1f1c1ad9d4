#pragma once

#include <QProxyStyle>

namespace toasoan {

// Fusion, with an icon of ours where making a widget would otherwise read one from an image file: the first
// loads every image plugin, before there is a window.
class DeskStyle : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();

    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
};

} // namespace toasoan
