#pragma once

#include "core/workflow/record_entry.h"

namespace toasoan {

// What stands in the record beside an act – a reason, a time, what was decided – as people say it: acts,
// items of the checklist, levels, roles and tasks by their names, not by those scripts use. What a person
// wrote stays as it is.
QString noteInWords(const RecordEntry &entry);

// What an entry of Refused was about, “Approve”; empty when it does not say.
QString refusedAct(const RecordEntry &entry);

} // namespace toasoan
