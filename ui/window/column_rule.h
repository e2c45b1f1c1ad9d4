#pragma once

namespace toasoan {

// Pixels of each column; 0: not shown.
struct ColumnWidths
{
    int folders = 0;
    int list = 0;
    int text = 0;
    int side = 0;

    bool operator==(const ColumnWidths &) const = default;
};

// The columns a person asked to see last. They stay when there is no room for everything.
enum class Insisted { Nothing, Lists, Side };

// What of `wanted` is shown in `room`. Below its least width the text does not get: first the other columns
// become as narrow as their own least widths, then the folders, the list and the side panel go, in this order
// but for what is insisted on. The text takes all that is left.
ColumnWidths fitColumns(int room, const ColumnWidths &wanted, const ColumnWidths &least, Insisted insisted);

} // namespace toasoan
