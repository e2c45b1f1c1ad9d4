#pragma once

#include "core/article/article.h"

namespace toasoan {

constexpr int syllablesInParagraph = 120;

// An article of our own words with this many syllables in paragraphs of syllablesInParagraph, now and then a
// misspelled one among them.
Article longArticle(int syllables);

// Its headline, standfirst and paragraphs, one a line.
QString plainLines(const Article &article);

// CPU time of the whole process, in milliseconds: threads that work beside the window count.
double cpuMilliseconds();

} // namespace toasoan
