#pragma once

#include "core/exchange/import.h"

namespace toasoan {

// Reads Markdown (CommonMark with tables): a first # is the headline, further ones and ## and ### are
// headings; bold, italic, links, quotes, lists, pictures as figures that still want theirs. What the body has
// no block for – tables, code, HTML, footnotes – comes as plain paragraphs, rules go; the notes name each.
// Linear in time; a text whose links unfold without bounds is read as plain text.
Imported readMarkdown(const QString &text, const QString &name);

} // namespace toasoan
