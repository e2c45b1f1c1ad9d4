#include "tests/support/watched.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QStyle>
#include <QSvgRenderer>
#include <QTest>

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

TEST(Palette, KeepsHighContrastHigh)
{
    const auto shade = [](Tint tint) { return color(tint, Scheme::Contrast); };
    for (const Tint ground : {Tint::Paper, Tint::Desk, Tint::AccentQuiet, Tint::OkQuiet}) {
        for (const Tint text : {Tint::Ink, Tint::Muted, Tint::Accent, Tint::Ok, Tint::Warn, Tint::Info})
            EXPECT_GE(contrast(shade(text), shade(ground)), 7)
                << static_cast<int>(text) << " on " << static_cast<int>(ground);
        EXPECT_GE(contrast(shade(Tint::Line), shade(ground)), 3)
            << "hairlines on " << static_cast<int>(ground);
    }
    EXPECT_GE(contrast(shade(Tint::Line), shade(Tint::Paper)), 4.5) << "frames";
    EXPECT_GE(contrast(shade(Tint::Accent), shade(Tint::Line)), 3) << "what has the focus; how far a bar is";
    EXPECT_GE(contrast(shade(Tint::Paper), shade(Tint::Accent)), 7) << "the primary button, selected text";
    // The three marks under text, which have shapes of their own, too.
    const Tint marks[] = {Tint::Misspelled, Tint::Info, Tint::Ok};
    for (const Tint one : marks) {
        EXPECT_GE(contrast(shade(one), shade(Tint::Paper)), 7) << static_cast<int>(one);
        for (const Tint other : marks) {
            const int between = std::abs(shade(one).hsvHue() - shade(other).hsvHue());
            EXPECT_TRUE(one == other || std::min(between, 360 - between) >= 50)
                << static_cast<int>(one) << " beside " << static_cast<int>(other);
        }
    }
}

TEST(Theme, ShowsWhatHasTheFocusByAThickerFrameInHighContrast)
{
    const auto frame = [](ThemeChoice choice) {
        applyTheme(*qApp, choice);
        QLineEdit line;
        line.setFrame(true);
        line.resize(200, 40);
        line.show();
        line.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&line, longWait));
        line.setFocus();
        const QImage image = line.grab().toImage();
        int thick = 0;
        while (thick < 10 && image.pixelColor(100, thick) == color(Tint::Accent))
            ++thick;
        return thick;
    };
    EXPECT_EQ(frame(ThemeChoice::Contrast), 2);
    EXPECT_EQ(frame(ThemeChoice::Light), 1);
}

TEST(Theme, IsCalledByTheSameNameInTheSettingsAndOnTheCommandLine)
{
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast})
        EXPECT_EQ(themeNamed(nameOf(choice)), choice);
    EXPECT_EQ(nameOf(ThemeChoice::Contrast), u"contrast"_s);
    EXPECT_EQ(themeNamed(u"pink"_s), std::nullopt);
    EXPECT_EQ(themeNamed({}), std::nullopt);
}

TEST(Theme, ChangesSchemeAtOnceForEverything)
{
    applyTheme(*qApp, ThemeChoice::Dark);
    EXPECT_EQ(currentScheme(), Scheme::Dark);
    EXPECT_EQ(color(Tint::Paper), color(Tint::Paper, Scheme::Dark));
    const QImage dark = icon(u"save"_s).pixmap(24).toImage();
    applyTheme(*qApp, ThemeChoice::Contrast);
    EXPECT_EQ(currentScheme(), Scheme::Contrast);
    EXPECT_EQ(color(Tint::Line), color(Tint::Line, Scheme::Contrast));
    EXPECT_NE(icon(u"save"_s).pixmap(24).toImage(), dark);
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

TEST(Theme, CellsOfATableAreToldApartOnEveryPaper)
{
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Contrast, ThemeChoice::Light}) {
        applyTheme(*qApp, choice);
        const int shade = QApplication::style()->styleHint(QStyle::SH_Table_GridLineColor);
        EXPECT_EQ(QColor::fromRgb(QRgb(shade)), color(Tint::Line));
    }
}
