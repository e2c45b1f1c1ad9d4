#pragma once

#include "core/proof/finding.h"
#include "core/text/syllable.h"

namespace toasoan {

struct Passage;

// Every word of a passage to be rewritten so that all tone marks stand in one school's place ("thống nhất
// dấu"), in reading order, its one suggestion what to write. Names (a capital inside a sentence, but for
// "Ủy ban", "Tòa án" and their like) and what stands in quotation marks keep theirs.
QList<Finding> tonesToUnify(const Passage &passage, ToneStyle school);

} // namespace toasoan
