#pragma once

#include "core/article/span.h"

namespace toasoan {

using Cell = QList<Span>;

// Rows of cells. A table made by tidy() has as many cells in each row and one at least; footnotes are not
// called in it.
struct Table
{
    QList<QList<Cell>> rows;
    bool headerRow = true; // the first row names the columns

    qsizetype columns() const { return rows.isEmpty() ? 0 : rows.front().size(); }

    bool operator==(const Table &) const = default;
};

constexpr int mostTableRows = 500;
constexpr int mostTableColumns = 20;

Table emptyTable(int rows, int columns);

// Missing cells added, rows and columns beyond the most left out, notes written out in brackets.
Table tidy(Table table);
bool isWithinLimits(const Table &table);

// The cells of what a spreadsheet put on the clipboard: tabs part cells and line breaks rows, but for those
// in a cell that stands in quotation marks; there they are spaces.
QList<QStringList> pastedCells(const QString &text);

QString plainText(const Table &table); // a line a row, tabs between its cells

// The part of the whole width each column is worth by its texts: no word is broken where there is room, the
// rest goes to the longer texts. The sum is 1.
QList<double> columnShares(const Table &table);

// Whether the column holds figures below its header and is set to the right.
bool isNumeric(const Table &table, qsizetype column);

} // namespace toasoan
