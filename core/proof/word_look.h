#pragma once

#include <QStringView>

namespace toasoan {

// What the letters of a word tell before any list is asked.
struct WordLook
{
    int upper = 0;
    int letters = 0;
    int vowelGroups = 0;
    bool firstUpper = false;
    bool ascii = true;
    bool latin = true; // letters of Latin script only
    bool anyLatin = false;
    bool vietnamese = true; // letters of Vietnamese only
    bool plain = true;      // and nothing else but letters of Vietnamese
    bool toned = false;
    bool joined = false; // by hyphens or apostrophes
};

WordLook lookOf(QStringView word);

} // namespace toasoan
