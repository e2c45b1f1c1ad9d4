// The layer of style: rules of form, typography and the house, family by family. A finding of style is
// advice: never more than a warning.

#include "core/proof/layers.h"
#include "core/proof/passage.h"
#include "core/proof/proofreader.h"
#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"

#include <algorithm>
#include <array>

namespace toasoan {

namespace style {

std::span<const Family *const> families()
{
    static constexpr std::array all{&unfinished, &papers,     &endMark,   &characters, &dates,
                                    &quotes,     &spacing,    &numbers,   &doubled,    &bodies,
                                    &titles,     &places,     &clauses,   &shortForms, &tones,
                                    &letterI,    &houseWords, &sentences, &captions,   &abbreviations};
    static_assert(all.size() <= 32); // a bit each
    return all;
}

Finding &Marks::add(int start, int end, const QString &suggestion, const QString &detail)
{
    return add(start, end, suggestion, detail, m_rule.severity);
}

Finding &Marks::add(int start, int end, const QString &suggestion, const QString &detail, Severity severity)
{
    Finding finding;
    finding.start = start;
    finding.length = end - start;
    finding.kind = FindingKind::Style;
    finding.rule = QString::fromLatin1(m_rule.id);
    finding.text = m_passage.text.mid(start, end - start);
    finding.severity = severity;
    if (!suggestion.isEmpty())
        finding.suggestions.append(suggestion);
    finding.detail = detail;
    return m_findings.emplaceBack(finding);
}

} // namespace style

namespace {

// In reading order; of two on one place the one of the earlier rule.
QList<Finding> withoutOverlaps(const QList<Finding> &found)
{
    std::vector<qsizetype> order(std::size_t(found.size()));
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = qsizetype(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return found[a].start < found[b].start; });
    QList<Finding> kept;
    qsizetype last = -1;
    for (qsizetype next : order) {
        const bool meets = last >= 0 && found[next].start < found[last].start + found[last].length;
        if (meets && last < next)
            continue;
        if (meets)
            kept.removeLast();
        kept.append(found[next]);
        last = next;
    }
    return kept;
}

} // namespace

std::span<const Rule> styleRules()
{
    static const std::vector<Rule> all = [] {
        std::vector<Rule> list;
        for (const style::Family *family : style::families())
            for (const style::StyleRule &row : family->rules)
                list.push_back(row.rule);
        return list;
    }();
    return all;
}

QList<Finding> styleFindings(const Passage &passage, const Surroundings &around, const Proofreader &reader)
{
    const style::Reading reading(passage);
    style::Question question{reading, around, reader.house, 1};
    QList<Finding> findings;
    for (const style::Family *family : style::families()) {
        for (const style::StyleRule &row : family->rules) {
            const qsizetype before = findings.size();
            style::Marks marks(passage, row.rule, findings);
            row.find(question, marks);
            // Asked last: most rules find nothing, and asking costs more than looking.
            if (findings.size() > before && !reader.rules.has(row.rule))
                findings.resize(before);
        }
        question.topic <<= 1;
    }
    return withoutOverlaps(findings);
}

} // namespace toasoan
