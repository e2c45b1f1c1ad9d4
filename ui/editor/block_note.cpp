#include "ui/editor/block_note.h"

#include <algorithm>

namespace toasoan {

void Verdict::carryOver(QStringView before, QStringView after)
{
    const auto shorter = std::min(before.size(), after.size());
    const auto prefix =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    qsizetype suffix = 0;
    while (suffix < shorter - prefix &&
           before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    const qsizetype changedEnd = before.size() - suffix;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const bool isBefore = findings[i].start + findings[i].length < prefix;
        if (!isBefore && findings[i].start <= changedEnd)
            continue;
        if (!isBefore)
            findings[i].start += static_cast<int>(after.size() - before.size());
        if (kept != i) {
            findings[kept] = std::move(findings[i]);
            ignored[kept] = ignored[i];
        }
        ++kept;
    }
    findings.resize(kept);
    ignored.resize(kept);
}

} // namespace toasoan
