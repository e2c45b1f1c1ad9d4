#pragma once

#include "core/text/syllable.h"

#include <QString>

namespace toasoan {

// What the newsroom has decided about its own way of writing.
struct HouseStyle
{
    ToneStyle tones = ToneStyle::Traditional;

    bool operator==(const HouseStyle &) const = default;
};

} // namespace toasoan
