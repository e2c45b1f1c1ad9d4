#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QSvgRenderer>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST(Palette, KeepsTextReadableInBothSchemes)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const auto shade = [scheme](Tint tint) { return color(tint, scheme); };
        for (const Tint ground : {Tint::Paper, Tint::Desk, Tint::AccentQuiet}) {
            for (const Tint text : {Tint::Ink, Tint::Muted, Tint::Accent, Tint::Ok, Tint::Warn, Tint::Info})
                EXPECT_GE(contrast(shade(text), shade(ground)), 4.2)
                    << static_cast<int>(text) << " on " << static_cast<int>(ground) << " in "
                    << static_cast<int>(scheme);
        }
        EXPECT_GE(contrast(shade(Tint::Paper), shade(Tint::Accent)), 4.5) << "the primary button";
        EXPECT_GE(contrast(shade(Tint::Muted), shade(Tint::Paper)), 4.5) << "paragraphs that stand back";
        EXPECT_GE(contrast(shade(Tint::Ink), shade(Tint::OkQuiet)), 4.5);
    }
}

TEST(Theme, ChangesSchemeAtOnceForEverything)
{
    applyTheme(*qApp, ThemeChoice::Dark);
    EXPECT_EQ(currentScheme(), Scheme::Dark);
    EXPECT_EQ(color(Tint::Paper), color(Tint::Paper, Scheme::Dark));
    const QImage dark = icon(u"save"_s).pixmap(24).toImage();
    applyTheme(*qApp, ThemeChoice::Light);
    EXPECT_EQ(currentScheme(), Scheme::Light);
    const QImage light = icon(u"save"_s).pixmap(24).toImage();
    EXPECT_NE(dark, light);
}

TEST(Icons, AreAllReadableAndDrawSomething)
{
    const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    EXPECT_GE(names.size(), 42);
    for (const QString &name : names) {
        const QImage image = icon(name.chopped(4)).pixmap(24).toImage();
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
        }
        EXPECT_GT(drawn, 20) << name.toStdString();
    }
    EXPECT_FALSE(applicationIcon().pixmap(64).isNull());
}

TEST(Theme, NeverShowsTextSmallerThanNineAndAHalfPoints)
{
    EXPECT_GE(interfaceFont().pointSizeF(), 9.5);
    EXPECT_GE(readingFont().pointSizeF(), 13);
}
