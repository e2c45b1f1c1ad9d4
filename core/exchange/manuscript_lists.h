#pragma once

#include "core/exchange/manuscript.h"

namespace toasoan {

// Lists typed by hand become lists where nothing else can be meant: signs no sentence begins with ("•", "▪"),
// or, below a line that ends in a colon, points that go on with ";" or are numbered from 1. A hyphen alone
// begins speech as well and stays.
void markLists(QList<ManuscriptPassage> &passages);

} // namespace toasoan
