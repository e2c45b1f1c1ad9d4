#pragma once

#include "core/article/article.h"
#include "core/base/error.h" // before Cancelled, which Fault::Cancelled must not seem to shadow
#include "core/proof/finding.h"

#include <functional>

namespace toasoan {

class Lexicon;

// Asked now and then during a long check; true ends it early.
using Cancelled = std::function<bool()>;

// The findings in one text, in reading order. Pure: any thread, no display.
QList<Finding> check(QStringView text, const Lexicon &lexicon, const Cancelled &cancelled = {});

// The findings in every text field of an article, in reading order.
QList<Finding> check(const Article &article, const Lexicon &lexicon, const Cancelled &cancelled = {});

} // namespace toasoan
