#include "core/proof/check_original.h"

#include "core/proof/check.h"
#include "core/proof/proofreader.h"
#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/text/composed.h"

#include <algorithm>

namespace toasoan {

QList<Finding> lettersApart(const QString &original, const Proofreader &reader)
{
    const Passage passage = toasoan::passage(original, nullptr);
    const style::Reading reading(passage);
    const Surroundings around;
    QList<Finding> findings;
    for (const style::StyleRule &row : style::characters.rules) {
        if (QLatin1String(row.rule.id) != QLatin1String("decomposed") || !reader.rules.has(row.rule))
            continue;
        style::Marks marks(passage, row.rule, findings);
        row.find({reading, around, reader.house}, marks);
    }
    return findings;
}

QList<Finding> checkOriginal(const QString &original, const Proofreader &reader, const Cancelled &cancelled)
{
    const ComposedText composed(original);
    QList<Finding> findings = check(composed.text(), reader, cancelled);
    for (Finding &finding : findings) {
        const int end = composed.original(finding.start + finding.length);
        finding.start = composed.original(finding.start);
        finding.length = end - finding.start;
    }
    if (composed.text() != original) {
        findings += lettersApart(original, reader);
        std::stable_sort(findings.begin(), findings.end(),
                         [](const Finding &a, const Finding &b) { return a.start < b.start; });
    }
    return findings;
}

} // namespace toasoan
