#pragma once

#include <string_view>

namespace toasoan::language {

// The files of resources/language as they stand; the .cpp is made from them when the build is configured.
std::u16string_view syllables(); // lines of "syllable<TAB>count", traditional tone placement
std::u16string_view additions(); // words apart by white space; lines from '#' are notes
std::u16string_view foreignWords();
// Lines of "wrong<TAB>right<TAB>sure|check": "check" where the wrong form may be right elsewhere.
std::u16string_view confusables();

} // namespace toasoan::language
