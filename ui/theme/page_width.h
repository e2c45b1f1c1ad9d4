#pragma once

namespace toasoan {

// How long the lines of the sheet are. Longer than 76 characters they are tiring to read.
enum class PageWidth { Narrow, Usual, Wide };

// Characters in a line, about.
constexpr int lineLength(PageWidth width)
{
    switch (width) {
    case PageWidth::Narrow:
        return 62;
    case PageWidth::Usual:
        break;
    case PageWidth::Wide:
        return 76;
    }
    return 68;
}

} // namespace toasoan
