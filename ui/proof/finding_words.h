#pragma once

#include "core/proof/finding.h"

namespace toasoan {

// "3 spelling mistakes": a group of findings under its name, translated.
QString groupTitle(FindingGroup group, int count);

// "3 mistakes · 1 confused word · 2 of form": what there is beside hints, in one line.
QString findingSummary(const QList<Finding> &findings);

// What kind of finding this is, as a heading over it.
QString kindTitle(const Finding &finding);
// And where, when that is not on the sheet.
QString kindAndField(const Finding &finding);

// "nghành → ngành" where a correction is known, else what is written there and what is wrong with it; and the
// field, when that is not on the sheet.
QString findingTitle(const Finding &finding, const QString &correction);

} // namespace toasoan
