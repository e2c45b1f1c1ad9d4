#pragma once

#include "core/exchange/import.h"
#include "core/exchange/output.h"

#include <QString>

namespace toasoan::test {

// A report of the shape a portal prints, of our own writing.
QString portalText();

// An article that uses every element, with two pictures and one figure that still wants its own.
Output fullOutput();

WorkingCopy jpeg(int width, int height, int seed = 0);
WorkingCopy png(int width, int height);

// The words of an article in reading order without white space, as they are to stand in every output.
QString lettersOf(const Article &article);
QString withoutSpace(const QString &text);

} // namespace toasoan::test
