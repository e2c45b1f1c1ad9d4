#pragma once

#include "core/article/table.h"
#include "core/exchange/html_tree.h"
#include "core/text/clean.h"

#include <optional>

namespace toasoan {

// The table as data: rows of two cells or more with a text each. Nothing for one that only lays out a page –
// with pictures, headings, lists or tables in its cells – or is too large; its texts are then read one after
// the other.
std::optional<Table> dataTable(const GumboNode *table, CleanReport &report);

// The cells of a row of such a table, divided by “|”, where none of them holds paragraphs; empty otherwise.
QString rowAsLine(const GumboNode *row, CleanReport &report);

} // namespace toasoan
