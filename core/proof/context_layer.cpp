// Right syllables in the wrong place: another one, a slip away, fits its neighbours overwhelmingly better.

#include "core/proof/context_judge.h"
#include "core/proof/layers.h"
#include "core/proof/lexicon.h"
#include "core/proof/passage.h"
#include "core/proof/proofreader.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace toasoan {

namespace {

constexpr std::array contextTable{
    Rule{"context", Layer::Context, Severity::Warning,
         QT_TRANSLATE_NOOP("Rule", "Words that do not fit their neighbours"),
         QT_TRANSLATE_NOOP("Rule", "“%1” seldom stands here; “%2” is what is usually written."),
         QT_TRANSLATE_NOOP("Rule", "Counted in 154 million syllables of newspapers, laws and encyclopedias")},
};

constexpr int tokensBetweenQuestions = 256;

struct Doubt
{
    int token = -2;
    float certainty = 0;
};

// Which tokens stand in a finding that is more than a hint, or beside one with only spaces between.
std::vector<bool> besideFindings(const Passage &passage, const QList<Finding> &findings)
{
    std::vector<bool> beside(std::size_t(passage.tokens.size()), false);
    qsizetype at = 0;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Hint)
            continue;
        while (at < passage.tokens.size() && passage.tokens[at].end() <= finding.start)
            ++at;
        if (at > 0 && at < passage.tokens.size() && passage.joinsLast(int(at)))
            beside[std::size_t(at - 1)] = true;
        for (; at < passage.tokens.size() && passage.tokens[at].start < finding.start + finding.length; ++at)
            beside[std::size_t(at)] = true;
        if (at < passage.tokens.size() && passage.joinsLast(int(at)))
            beside[std::size_t(at)] = true;
    }
    return beside;
}

} // namespace

std::span<const Rule> contextRules()
{
    return contextTable;
}

QList<Finding> contextFindings(const Passage &passage, const Proofreader &reader, const ContextJudge &judge,
                               const QList<Finding> &earlier, const Cancelled &cancelled)
{
    QList<Finding> findings;
    const Rule &rule = contextTable[0];
    if (!reader.rules.has(rule))
        return findings;
    const std::vector<bool> spoilt = besideFindings(passage, earlier);
    Doubt last;
    for (int at = 0; at < passage.tokens.size(); ++at) {
        if (at % tokensBetweenQuestions == tokensBetweenQuestions - 1 && cancelled && cancelled())
            return findings;
        const Token &token = passage.tokens[at];
        if (token.kind != TokenKind::Word || spoilt[std::size_t(at)] || !judge.isDoubtful(at))
            continue;
        const bool isKnown = reader.lexicon->verdict(passage.word(token), token.packed,
                                                     token.startsSentence) == Lexicon::Verdict::Known;
        if (!isKnown || (judge.isKnown(at) && judge.doubt(at) == 0))
            continue;
        const auto candidates = judge.candidates(at, ContextJudge::Written::Word);
        if (candidates.empty() || judge.isOtherVowel(at, candidates.front()))
            continue;
        const Evidence evidence = judge.evidence(at, ContextJudge::Written::Word, candidates.front());
        const Doubt doubt{at, certainty(evidence)};
        if (doubt.certainty < wantedCertainty(reader.rules, evidence))
            continue;
        // Of two neighbours the surer one is wrong, and makes the other look so.
        if (last.token == at - 1 && passage.joinsLast(at)) {
            if (last.certainty >= doubt.certainty)
                continue;
            findings.removeLast();
        }
        last = doubt;
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
