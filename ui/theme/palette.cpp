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
};

// In the order of Tint. Text on its ground keeps a contrast of 4.5:1 in both columns.
constexpr std::array<Shades, tintCount> shades{{
    {0xfff4f3f0, 0xff17191c}, // Desk
    {0xffffffff, 0xff1e2125}, // Paper
    {0xff1f2328, 0xffe8e6e1}, // Ink
    {0xff5b6470, 0xffa3a9b1}, // Muted
    {0xffddd9d2, 0xff33373d}, // Line
    {0xffa6192e, 0xffe5737f}, // Accent
    {0xfff6e9ea, 0xff3a2326}, // AccentQuiet
    {0xff2e7d4f, 0xff6fbf8e}, // Ok
    {0xffe7f2eb, 0xff20332a}, // OkQuiet
    {0xff9a5b00, 0xffe0a458}, // Warn
    {0xff1f5fa8, 0xff7fb0e6}, // Info
    {0xffc62828, 0xffff8a80}, // Misspelled
}};

} // namespace

QColor color(Tint tint, Scheme scheme)
{
    const Shades &shade = shades[static_cast<size_t>(tint)];
    return QColor::fromRgba(scheme == Scheme::Light ? shade.light : shade.dark);
}

QColor color(Tint tint)
{
    return color(tint, currentScheme());
}

// The application's palette is the one place that knows; a flag of our own could disagree with it.
Scheme currentScheme()
{
    return QGuiApplication::palette().color(QPalette::Base).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

} // namespace toasoan
