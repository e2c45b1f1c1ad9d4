#pragma once

#include <QColor>

namespace toasoan {

// What a colour is for. The tables behind it are the only place in the program where a colour is named.
enum class Tint {
    Desk,        // everything behind the sheet
    Paper,       // the sheet, lists, dialogs
    Ink,         // text
    Muted,       // secondary text, icons
    Line,        // hairlines
    Accent,      // the one primary action, selection, focus ring
    AccentQuiet, // selected row, hover, removed text
    Ok,
    OkQuiet, // inserted text
    Warn,
    Info,
    Misspelled,  // the wave under a wrongly spelled word
    Remark,      // what stands around words somebody spoke about
    RemarkQuiet, // the ground of such words
};
constexpr int tintCount = 14;

enum class Scheme { Light, Dark, Contrast };

// The colour of `tint` in one scheme.
QColor color(Tint tint, Scheme scheme);

// The colour of `tint` in the scheme the program shows now. Widgets ask while painting: a change of scheme
// reaches them as QEvent::PaletteChange.
QColor color(Tint tint);

// The scheme the program shows now.
Scheme currentScheme();

} // namespace toasoan
