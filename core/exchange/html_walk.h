#pragma once

#include "core/exchange/html_clean.h"
#include "core/exchange/html_tree.h"
#include "core/text/clean.h"

#include <functional>

namespace toasoan {

// Asked for each element; true when the reader of a page has taken it as something of its own (the headline,
// a menu) and it is no part of the body.
using TakeElement = std::function<bool(const GumboNode *)>;

// The blocks below `root`, in reading order. `pictures` are those the filter took out of the markup.
CleanHtml blocksBelow(const GumboNode *root, const QList<QByteArray> &pictures, const TakeElement &take,
                      CleanReport &report);

// Text of one line: white space as HTML shows it, cleaned.
QString lineBelow(const GumboNode *node, CleanReport &report);

// Notes about what the filter did.
QStringList filterNotes(const FilteredHtml &filtered);

} // namespace toasoan
