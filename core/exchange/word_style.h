#pragma once

#include "core/exchange/word_content.h"

#include <span>

namespace toasoan {

// How a Word file looks: Times New Roman 14, lines at one and a half, justified, as newspapers ask for
// manuscripts; margins after Decree 30/2020/NĐ-CP, appendix I.
struct WordPage
{
    double width = 210; // millimetres, all of it
    double height = 297;
    double top = 20;
    double bottom = 20;
    double left = 30;
    double right = 20;

    constexpr double textWidth() const { return width - left - right; }
};
constexpr WordPage wordPage;

constexpr auto wordFont = u"Times New Roman";
constexpr double wordPoints = 14;
constexpr double listStep = 8; // millimetres each depth of a list stands further in

struct WordStyleRow
{
    enum class Align { Left, Center, Right, Justify };

    WordStyle style;
    const char *docxId;
    const char16_t *docxName; // readers and the navigation know styles by these names
    const char *odtName;      // as written in the file: a space is _20_
    const char16_t *odtShown; // as a person reads it
    double points = wordPoints;
    bool bold = false;
    bool italic = false;
    Align align = Align::Justify;
    double before = 0; // points
    double after = 6;  // points
    double lines = 1.5;
    double firstIndent = 0; // millimetres
    double sides = 0;       // millimetres, left and right
    bool keepsWithNext = false;
    int outline = 0; // level in the outline, from 1; 0 for none
};

std::span<const WordStyleRow> wordStyles();
const WordStyleRow &wordStyle(WordStyle style);

} // namespace toasoan
