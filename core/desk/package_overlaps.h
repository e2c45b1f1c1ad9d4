#pragma once

#include "core/base/result.h"
#include "core/workflow/merge.h"

#include <QDateTime>

namespace toasoan {

class Database;

// An article as it stands here after merging, and as the other desk has it.
struct TextsOfDesks
{
    const Article &ours;
    const Article &theirs;
    int number = 0; // of the revision here that has theirs
    QString author; // who handed it over
    QDateTime now;
};

// Where both desks changed the same, ours stood and theirs becomes a suggestion; what has no words, or was
// taken out here, is told in a remark. Inside the transaction that merged them.
Result<void> addOverlaps(Database &database, const TextsOfDesks &texts, const QList<Overlap> &overlaps);

} // namespace toasoan
