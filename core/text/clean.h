#pragma once

#include <QString>

namespace toasoan {

// What cleaning at the door took out or changed.
struct CleanReport
{
    int removedCharacters = 0; // NUL, other controls, lone surrogates, noncharacters, bidi controls, U+FEFF
    bool composed = false;     // was not NFC

    bool changed() const { return removedCharacters > 0 || composed; }
};

// Text as the model holds it: NFC, line ends as '\n', tab kept, no character that no text may hold. Every
// text from outside (typing, paste, import, command line) passes here once.
//
// Removed and counted: NUL and the other C0 and C1 controls, lone surrogates, noncharacters, the bidi
// controls U+202A–202E and U+2066–2069 (they let a text look unlike what it says), U+FEFF, and marks beyond
// the thirtieth on one letter. CR LF, CR, vertical tab, form feed, U+0085, U+2028 and U+2029 are line ends,
// not removals.
QString cleanText(const QString &text, CleanReport *report = nullptr);

// The same for a field of one line: line ends and tabs become spaces, ends trimmed.
QString cleanLine(const QString &text, CleanReport *report = nullptr);

} // namespace toasoan
