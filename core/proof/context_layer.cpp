// Right syllables in the wrong place: another one, a slip away, fits its neighbours overwhelmingly better.

#include "core/proof/context_judge.h"
#include "core/proof/layers.h"
#include "core/proof/lexicon.h"
#include "core/proof/passage.h"
#include "core/proof/proofreader.h"

#include <QCoreApplication>

#include <array>

namespace toasoan {

namespace {

constexpr std::array contextTable{
    Rule{"context", Layer::Context, Severity::Warning,
         QT_TRANSLATE_NOOP("Rule", "Words that do not fit their neighbours"),
         QT_TRANSLATE_NOOP("Rule", "“%1” seldom stands here; “%2” is what is usually written."),
         QT_TRANSLATE_NOOP("Rule", "Counted in 154 million syllables of newspapers, laws and encyclopedias")},
};

constexpr int tokensBetweenQuestions = 256;

} // namespace

std::span<const Rule> contextRules()
{
    return contextTable;
}

QList<Finding> contextFindings(const Passage &passage, const Proofreader &reader, const ContextJudge &judge,
                               const Cancelled &cancelled)
{
    QList<Finding> findings;
    const Rule &rule = contextTable[0];
    if (!reader.rules.has(rule))
        return findings;
    for (int at = 0; at < passage.tokens.size(); ++at) {
        if (at % tokensBetweenQuestions == tokensBetweenQuestions - 1 && cancelled && cancelled())
            return findings;
        const Token &token = passage.tokens[at];
        if (token.kind != TokenKind::Word || !judge.isDoubtful(at))
            continue;
        const auto candidates = judge.candidates(at);
        if (candidates.empty() || judge.isOtherVowel(at, candidates.front()))
            continue;
        const Evidence evidence = judge.evidence(at, candidates.front());
        if (!evidence.listed || certainty(evidence) < wantedCertainty(reader.rules))
            continue;
        Finding finding;
        finding.start = token.start;
        finding.length = token.length;
        finding.text = passage.word(token).toString();
        finding.kind = FindingKind::Word;
        finding.rule = QString::fromLatin1(rule.id);
        finding.severity = rule.severity;
        finding.suggestions = judge.texts(at, candidates);
        findings.append(finding);
    }
    return findings;
}

} // namespace toasoan
