#pragma once

#include "core/proof/finding.h"
#include "core/proof/layers.h"

namespace toasoan {

// The findings in a text as a file has it, its letters perhaps apart from their marks: checked as composed
// text, positions as in `original`, and with one finding more that says so.
QList<Finding> checkOriginal(const QString &original, const Proofreader &reader,
                             const Cancelled &cancelled = {});

// Only that one finding: where `original` has letters apart from their marks.
QList<Finding> lettersApart(const QString &original, const Proofreader &reader);

} // namespace toasoan
