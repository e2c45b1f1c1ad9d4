#pragma once

#include "core/desk/step.h"

namespace toasoan {

// What a step is asked about.
struct StepSubject
{
    Standing standing;
    QDateTime scheduled; // when the article is due
    QByteArray digest;   // of the text that is to go on
};

// Why the step cannot be taken: by whom it is asked for, what it lacks, who has the article in hand, what the
// checklist found. Nothing is changed by asking.
Result<void> askStep(Database &database, const Step &step, const StepContext &context,
                     const StepSubject &subject);

// The required ones, in sentences.
QString requiredLacks(const QList<Lack> &lacks);

} // namespace toasoan
