#pragma once

#include "core/proof/foreign_language.h"

#include <QList>

#include <vector>

namespace toasoan {

struct Passage;

// A part of a passage that is written in another language: all of it, or what stands between quotation marks.
struct ForeignPart
{
    int start = 0;
    int length = 0;
    const ForeignLanguage *language = nullptr;

    int end() const { return start + length; }
};

// The parts of a passage, of five words or more, in which nearly no word is Vietnamese alone and most are
// known to one of `languages`; in reading order. Empty at once for Vietnamese text, without asking a
// dictionary. The parts point into `languages`.
QList<ForeignPart> foreignParts(const Passage &passage, const std::vector<ForeignLanguage> &languages);

} // namespace toasoan
