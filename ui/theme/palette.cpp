#include "ui/theme/palette.h"

#include <QGuiApplication>
#include <QPalette>

#include <array>

namespace toasoan {
namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

// In the order of Tint. Text on its ground keeps a contrast of 4.5:1 in the first two columns
// and of 7:1 in the third, where lines and frames stand out as well.
constexpr std::array<Shades, tintCount> shades{{
    {0xfff4f3f0, 0xff17191c, 0xff000000}, // Desk
    {0xffffffff, 0xff1e2125, 0xff000000}, // Paper
    {0xff1f2328, 0xffe8e6e1, 0xffffffff}, // Ink
    {0xff5b6470, 0xffa3a9b1, 0xffd8d8d8}, // Muted
    {0xffddd9d2, 0xff33373d, 0xff7a7a7a}, // Line
    {0xffa6192e, 0xffe5737f, 0xffffd83a}, // Accent
    {0xfff6e9ea, 0xff3a2326, 0xff332b00}, // AccentQuiet
    {0xff2e7d4f, 0xff6fbf8e, 0xff7dff9b}, // Ok
    {0xffe7f2eb, 0xff20332a, 0xff003314}, // OkQuiet
    {0xff9a5b00, 0xffe0a458, 0xffffb347}, // Warn
    {0xff1f5fa8, 0xff7fb0e6, 0xff7fd4ff}, // Info
    {0xffc62828, 0xffff8a80, 0xffff8f8f}, // Misspelled
    {0xff6a4b9a, 0xffbfa6ea, 0xffd8b8ff}, // Remark
    {0xfff0eaf8, 0xff2f2940, 0xff2a0a4a}, // RemarkQuiet
}};

} // namespace

QColor color(Tint tint, Scheme scheme)
{
    const Shades &shade = shades[static_cast<size_t>(tint)];
    switch (scheme) {
    case Scheme::Light:
        break;
    case Scheme::Dark:
        return QColor::fromRgba(shade.dark);
    case Scheme::Contrast:
        return QColor::fromRgba(shade.contrast);
    }
    return QColor::fromRgba(shade.light);
}

QColor color(Tint tint)
{
    return color(tint, currentScheme());
}

// The application's palette is the one place that knows; a flag of our own could disagree with it.
Scheme currentScheme()
{
    const QColor paper = QGuiApplication::palette().color(QPalette::Base);
    if (paper == color(Tint::Paper, Scheme::Contrast))
        return Scheme::Contrast;
    return paper.lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

} // namespace toasoan
