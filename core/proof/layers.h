#pragma once

#include "core/base/error.h" // before Cancelled, which Fault::Cancelled must not seem to shadow
#include "core/proof/finding.h"

#include <QList>

#include <functional>

namespace toasoan {

class ContextJudge;
struct ForeignPart;
struct Passage;
struct Proofreader;
class Surroundings;

// Asked now and then during a long check; true ends it early.
using Cancelled = std::function<bool()>;

// What each layer finds in one passage, in reading order; field and block are left to the caller. Pure. The
// judge tells sure mistakes from words that are merely rare; without one (there are no count tables) the
// lists alone decide.
QList<Finding> syllableFindings(const Passage &passage, const Proofreader &reader, const ContextJudge *judge,
                                const Cancelled &cancelled);
QList<Finding> wordFindings(const Passage &passage, const Proofreader &reader);
// `earlier`: the findings of the layers before. A word beside one of them is not judged: what is wrong there
// would make it look wrong too.
QList<Finding> contextFindings(const Passage &passage, const Proofreader &reader, const ContextJudge &judge,
                               const QList<Finding> &earlier, const Cancelled &cancelled);
QList<Finding> styleFindings(const Passage &passage, const Surroundings &around, const Proofreader &reader);
// What the dictionary of another language finds in the part of a passage written in it.
QList<Finding> foreignFindings(const Passage &passage, const ForeignPart &part, const Proofreader &reader,
                               const Cancelled &cancelled);

} // namespace toasoan
