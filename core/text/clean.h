#pragma once

#include <QString>

namespace toasoan {

// What cleaning at the door took out or changed.
struct CleanReport
{
    int removedCharacters = 0; // NUL, other controls, lone surrogates, noncharacters
    bool composed = false;     // was not NFC

    bool changed() const { return removedCharacters > 0 || composed; }
};

// Text as the model holds it: NFC, line ends as '\n', tab kept, no character that no text may hold. Every
// text from outside (typing, paste, import, command line) passes here once.
QString cleanText(const QString &text, CleanReport *report = nullptr);

// The same for a field of one line: line ends and tabs become spaces, ends trimmed.
QString cleanLine(const QString &text, CleanReport *report = nullptr);

} // namespace toasoan
