#include "ui/theme/theme.h"

#include "ui/theme/desk_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QPointer>
#include <QStyle>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {
namespace {

constexpr double smallestInterfacePoints = 9.5;
constexpr double usualInterfacePoints = 10;
constexpr double readingPoints = 13;

Scheme schemeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::Contrast:
        return Scheme::Contrast;
    case ThemeChoice::System:
        break;
    }
    const QPalette desktop = QApplication::style()->standardPalette();
    return desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness()
               ? Scheme::Dark
               : Scheme::Light;
}

QPalette paletteFor(Scheme scheme)
{
    const auto shade = [scheme](Tint tint) { return color(tint, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, shade(Tint::Desk));
    palette.setColor(QPalette::WindowText, shade(Tint::Ink));
    palette.setColor(QPalette::Base, shade(Tint::Paper));
    palette.setColor(QPalette::AlternateBase, shade(Tint::Desk));
    palette.setColor(QPalette::Text, shade(Tint::Ink));
    palette.setColor(QPalette::PlaceholderText, shade(Tint::Muted));
    palette.setColor(QPalette::Button, shade(Tint::Paper));
    palette.setColor(QPalette::ButtonText, shade(Tint::Ink));
    palette.setColor(QPalette::BrightText, shade(Tint::Paper));
    palette.setColor(QPalette::ToolTipBase, shade(Tint::Ink));
    palette.setColor(QPalette::ToolTipText, shade(Tint::Paper));
    palette.setColor(QPalette::Highlight, shade(Tint::Accent));
    palette.setColor(QPalette::HighlightedText, shade(Tint::Paper));
    palette.setColor(QPalette::Link, shade(Tint::Info));
    palette.setColor(QPalette::LinkVisited, shade(Tint::Info));
    palette.setColor(QPalette::Light, shade(Tint::Paper));
    palette.setColor(QPalette::Midlight, shade(Tint::Desk));
    palette.setColor(QPalette::Mid, shade(Tint::Line));
    palette.setColor(QPalette::Dark, shade(Tint::Line));
    palette.setColor(QPalette::Shadow, shade(Tint::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shade(Tint::Muted));
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     shade(scheme == Scheme::Contrast ? Tint::AccentQuiet : Tint::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, shade(Tint::Ink));
    return palette;
}

// High contrast tells by a frame what the other schemes tell by a quiet ground. Two pixels where the keyboard
// is, taken from the room inside.
constexpr auto frames = R"(
QPushButton:focus { border: 2px solid @accent; padding: 4px 13px; }
QPushButton:default:focus { border: 2px solid @ink; }
QPushButton:flat:focus { border: 2px solid @accent; padding: 4px 13px; }
QPushButton:pressed { background: @accent-quiet; }
QPushButton:default:disabled { background: @paper; }
QToolButton:hover, QToolButton:checked { border: 1px solid @accent; }
QToolButton:focus { border: 2px solid @accent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus,
QPlainTextEdit:focus {
    border: 2px solid @accent; padding: 3px 7px; }
QLineEdit#newTag:focus { border: none; padding: 2px 4px; }
QMenu { border: 1px solid @ink; }
QMenu::item:selected, QMenuBar::item:selected { background: @accent; color: @paper; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    border-top: 1px solid @accent; border-bottom: 1px solid @accent; }
QCheckBox::indicator:focus { border: 2px solid @accent; }
QCheckBox::indicator:checked:focus { border: 2px solid @ink; }
QTabBar::tab:selected { border-bottom: 3px solid @accent; }
QTabBar::tab:focus { background: @accent; color: @paper; }
QProgressBar { background: @paper; border: 1px solid @line; }
QProgressBar::chunk { background: @accent-quiet; border-right: 3px solid @accent; }
QToolTip { border: 1px solid @paper; }
)"_L1;

// Shapes only where Fusion's own are heavier than hairlines; everything else stays the style's. A push button
// that is its view's default is the one primary action.
QString styleSheetFor(Scheme scheme)
{
    QString sheet = uR"(
QToolTip { background: @ink; color: @paper; border: none; padding: 4px 8px; }
QPushButton { background: @paper; color: @ink; border: 1px solid @line; border-radius: 6px; padding: 5px 14px; }
QPushButton:hover { background: @accent-quiet; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @muted; }
QPushButton:default { background: @accent; color: @paper; border: 1px solid @accent; }
QPushButton:default:hover { background: @accent; border: 1px solid @ink; }
QPushButton:default:disabled { background: @line; color: @muted; border: 1px solid @line; }
QPushButton:flat { border: none; background: transparent; color: @accent; }
QPushButton:flat:hover, QPushButton:flat:focus { background: @accent-quiet; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @accent-quiet; }
QToolButton:checked { background: @accent-quiet; border: 1px solid @line; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton, QPushButton, QTreeView, QMenu, QLineEdit { icon-size: @icon; }
QToolButton[popupMode="2"] { padding-right: @indicator; }
QToolButton::menu-indicator { image: url(:/icons/chevron-@scheme.svg); width: @indicator; height: @indicator;
    subcontrol-origin: padding; subcontrol-position: right center; }
QPushButton::menu-indicator { image: url(:/icons/chevron-@scheme.svg); width: @indicator; height: @indicator;
    subcontrol-origin: padding; subcontrol-position: right center; right: 4px; }
QToolButton#step { border: 1px solid @accent; color: @accent; padding: 4px 8px; }
QToolButton#stage { padding: 4px 6px; }
QToolButton#more { padding-right: 4px; }
QToolButton#more::menu-indicator { image: none; }
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QPlainTextEdit {
    background: @paper; border: 1px solid @line; border-radius: 6px; padding: 4px 8px;
    selection-background-color: @accent; selection-color: @paper; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus,
QPlainTextEdit:focus { border-color: @accent; }
QComboBox::drop-down { border: none; width: @drop; }
QComboBox::down-arrow { image: url(:/icons/chevron-@scheme.svg); width: @icon; height: @icon; }
QSpinBox::up-button, QSpinBox::down-button { background: transparent; border: none; width: @drop; }
QSpinBox::up-arrow { image: url(:/icons/chevron-up-@scheme.svg); width: @indicator; height: @indicator; }
QSpinBox::down-arrow { image: url(:/icons/chevron-@scheme.svg); width: @indicator; height: @indicator; }
QMenu { background: @paper; color: @ink; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @accent-quiet; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenuBar { background: @desk; color: @ink; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: @accent-quiet; }
QToolBar { background: @desk; border: none; spacing: 2px; padding: 2px; }
QStatusBar { background: @desk; color: @muted; }
QStatusBar::item { border: none; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QListView, QTreeView, QTableView {
    background: @paper; color: @ink; border: none; selection-background-color: @accent-quiet; selection-color: @ink; }
QListWidget::item { padding: 4px 6px; border: none; }
QTreeView#folders, QTreeView#findings, QListView#revisions { background: transparent; }
QListView#revisions::item { padding: 6px 8px; }
QLineEdit#newTag { border: none; background: transparent; padding: 2px 4px; }
QListView::item:selected, QTreeView::item:selected { background: @accent-quiet; color: @ink; }
QCheckBox { spacing: 6px; }
QCheckBox::indicator, QTreeView#changes::indicator { width: @icon; height: @icon; border: 1px solid @muted; border-radius: 4px; background: @paper; }
QCheckBox::indicator:checked, QTreeView#changes::indicator:checked { border-color: @accent; background: @accent; image: url(:/icons/check-@scheme.svg); }
QTreeView#changes::indicator:indeterminate { border-color: @accent; background: @accent-quiet; }
QCheckBox::indicator:checked:disabled { border-color: @muted; background: @muted; }
QCheckBox::indicator:disabled { border-color: @line; }
QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox:focus { background: @accent-quiet; }
QHeaderView::section { background: @desk; color: @muted; border: none; border-bottom: 1px solid @line; padding: 4px 8px; }
QLineEdit:read-only { background: @desk; color: @muted; }
QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px @tabside; border-bottom: 2px solid transparent; }
QTabWidget#side QTabBar::tab { padding: 6px @manyside; }
QTabBar::tab:selected { color: @ink; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:focus { background: @accent-quiet; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @line; border: none; border-radius: 3px; text-align: center; color: @ink; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)"_s;
    if (scheme == Scheme::Contrast)
        sheet += frames;
    const auto setSize = [&sheet](QLatin1StringView name, int pixels) {
        sheet.replace(name, u"%1px"_s.arg(qRound(pixels * textScale())));
    };
    setSize("@icon"_L1, 16);
    setSize("@indicator"_L1, 12);
    setSize("@drop"_L1, 24);
    sheet.replace("@tabside"_L1, u"%1px"_s.arg(qRound(12 / textScale()))); // large names need the room
    sheet.replace("@manyside"_L1, u"%1px"_s.arg(qRound(5 / textScale()))); // six stand side by side
    sheet.replace("@scheme"_L1, scheme == Scheme::Light ? "light"_L1 : "dark"_L1);
    // Longest name first: "accent" is the beginning of "accent-quiet".
    constexpr std::pair<QLatin1StringView, Tint> names[] = {
        {"@accent-quiet"_L1, Tint::AccentQuiet},
        {"@accent"_L1, Tint::Accent},
        {"@desk"_L1, Tint::Desk},
        {"@paper"_L1, Tint::Paper},
        {"@ink"_L1, Tint::Ink},
        {"@muted"_L1, Tint::Muted},
        {"@line"_L1, Tint::Line},
    };
    for (const auto &[name, tint] : names)
        sheet.replace(name, color(tint, scheme).name());
    return sheet;
}

constexpr std::pair<ThemeChoice, QLatin1StringView> choices[] = {
    {ThemeChoice::System, "system"_L1},
    {ThemeChoice::Light, "light"_L1},
    {ThemeChoice::Dark, "dark"_L1},
    {ThemeChoice::Contrast, "contrast"_L1},
};

} // namespace

QString nameOf(ThemeChoice choice)
{
    for (const auto &[known, name] : choices)
        if (known == choice)
            return name;
    return {};
}

std::optional<ThemeChoice> themeNamed(const QString &name)
{
    for (const auto &[choice, known] : choices)
        if (name == known)
            return choice;
    return std::nullopt;
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    const Scheme scheme = schemeOf(choice);
    static QPointer<DeskStyle> style; // the application's, and gone with it
    if (!style)
        application.setStyle(style = new DeskStyle);
    application.setPalette(paletteFor(scheme));
    application.setFont(interfaceFont());
    application.setStyleSheet(styleSheetFor(scheme));
}

void setInk(QWidget &widget, Tint tint)
{
    QPalette colours = widget.palette();
    if (colours.color(QPalette::WindowText) == color(tint))
        return; // a palette set again would be told as a change
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText})
        colours.setColor(role, color(tint));
    widget.setPalette(colours);
}

QFont readingFont()
{
    QFont font;
    for (const QString &family : {u"Noto Serif"_s, u"Liberation Serif"_s}) {
        if (QFontDatabase::hasFamily(family)) {
            font = QFont(family);
            break;
        }
    }
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(readingPoints * textScale());
    return font;
}

QFont interfaceFont()
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF(), smallestInterfacePoints));
    return font;
}

double textScale()
{
    return std::clamp(QApplication::font().pointSizeF() / usualInterfacePoints, 1.0, 2.0);
}

bool wantsMotion()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace toasoan
