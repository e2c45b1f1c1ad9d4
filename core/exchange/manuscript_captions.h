#pragma once

#include "core/exchange/manuscript.h"

namespace toasoan {

// A picture with the caption and credit that stand beside it.
struct Captioned
{
    qsizetype first = 0; // the passages the figure takes the place of
    qsizetype count = 0;
    Figure figure;
    BlockId picture; // null: it still wants one
    int beside = 0;  // number of the picture, when it was sent beside the file
};

// What makes a paragraph a caption: its style alone, or also its words and its look.
enum class CaptionsBy { Style, Look };

// The figure that begins at passage `first`; `count` is 0 when none does. `bodySize` are the points of most
// of the text.
Captioned figureAt(const QList<ManuscriptPassage> &passages, qsizetype first, CaptionsBy by, double bodySize);

} // namespace toasoan
