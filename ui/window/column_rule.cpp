#include "ui/window/column_rule.h"

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

using Column = int ColumnWidths::*;

struct Order
{
    Insisted insisted;
    std::array<Column, 3> going; // the first goes first; none twice in a row: it stays
};
constexpr std::array orders{
    Order{Insisted::Nothing, {&ColumnWidths::folders, &ColumnWidths::list, &ColumnWidths::side}},
    Order{Insisted::Lists, {&ColumnWidths::side, &ColumnWidths::folders, &ColumnWidths::folders}},
    Order{Insisted::Side, {&ColumnWidths::folders, &ColumnWidths::list, &ColumnWidths::list}},
};
static_assert(orders[size_t(Insisted::Nothing)].insisted == Insisted::Nothing);
static_assert(orders[size_t(Insisted::Lists)].insisted == Insisted::Lists);
static_assert(orders[size_t(Insisted::Side)].insisted == Insisted::Side);

constexpr std::array beside{&ColumnWidths::side, &ColumnWidths::list, &ColumnWidths::folders};

} // namespace

ColumnWidths fitColumns(int room, const ColumnWidths &wanted, const ColumnWidths &least, Insisted insisted)
{
    ColumnWidths shown = wanted;
    for (const Column column : beside)
        shown.*column = shown.*column > 0 ? std::max(shown.*column, least.*column) : 0;
    const auto leftFor = [&](const ColumnWidths &widths) {
        int left = room;
        for (const Column column : beside)
            left -= shown.*column > 0 ? widths.*column : 0;
        return left;
    };
    for (const Column column : orders[size_t(insisted)].going) {
        if (leftFor(least) < least.text)
            shown.*column = 0;
    }
    for (const Column column : beside) {
        const int missing = least.text - leftFor(shown);
        const int spare = shown.*column - least.*column;
        if (shown.*column > 0 && missing > 0 && spare > 0)
            shown.*column -= std::min(missing, spare);
    }
    shown.text = leftFor(shown);
    return shown;
}

} // namespace toasoan
