#pragma once

#include "ui/theme/palette.h"

#include <QFont>
#include <QString>

#include <optional>

class QApplication;
class QWidget;

namespace toasoan {

enum class ThemeChoice { System, Light, Dark, Contrast };

// "system", "light", "dark", "contrast": what a person writes on the command line and the settings keep.
QString nameOf(ThemeChoice choice);
std::optional<ThemeChoice> themeNamed(const QString &name);

// Dresses the whole program: Fusion style, palette and a small style sheet from the table of colours. Safe to
// call again; every widget then gets QEvent::PaletteChange. System follows what the desktop's own palette
// shows.
void applyTheme(QApplication &application, ThemeChoice choice);

// Gives the words of `widget` the colour of `tint` in the scheme shown now; to be said again when that
// changes (QEvent::PaletteChange).
void setInk(QWidget &widget, Tint tint);

// The serif face articles are written in, at 13 pt times textScale().
QFont readingFont();

// The system's interface face, never below 9.5 pt.
QFont interfaceFont();

// How much larger than usual the system wants its text: 1 to 2.
double textScale();

// False when the system asks for less motion.
bool wantsMotion();

} // namespace toasoan
