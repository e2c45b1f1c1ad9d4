// Words that are not written as any Vietnamese syllable, and syllables no list knows.

#include "core/proof/context_judge.h"
#include "core/proof/layers.h"
#include "core/proof/lexicon.h"
#include "core/proof/passage.h"
#include "core/proof/proofreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace toasoan {

namespace {

constexpr std::array syllableTable{
    Rule{"syllable", Layer::Syllable, Severity::Error, QT_TRANSLATE_NOOP("Rule", "Impossible syllables"),
         QT_TRANSLATE_NOOP("Rule", "“%1” is no way to write a Vietnamese syllable."), ""},
    Rule{"unknown", Layer::Syllable, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "Unknown syllables"),
         QT_TRANSLATE_NOOP("Rule", "“%1” is not in the dictionary."), ""},
    Rule{"foreign", Layer::Syllable, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "Words that may be foreign"),
         QT_TRANSLATE_NOOP("Rule", "“%1” may be a foreign word; check how it is written."), ""},
    Rule{"space", Layer::Syllable, Severity::Error, QT_TRANSLATE_NOOP("Rule", "Missing spaces"),
         QT_TRANSLATE_NOOP("Rule", "A space seems to be missing in “%1”: “%2”."), ""},
};

constexpr const Rule &impossible = syllableTable[0];
constexpr const Rule &unknown = syllableTable[1];
constexpr const Rule &foreign = syllableTable[2];
constexpr const Rule &space = syllableTable[3];

constexpr int tokensBetweenQuestions = 512;

// The checks know composed letters only; a text as a file has it may be otherwise.
QString composedWord(QStringView word)
{
    return word.toString().normalized(QString::NormalizationForm_C);
}

bool mayNeedComposing(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x300 && c.isMark(); });
}

// A part of "ki-lô-mét" is no syllable for itself.
bool isPartOfCompound(QStringView text, const Token &token)
{
    const bool before = token.start > 1 && text[token.start - 1] == u'-' && text[token.start - 2].isLetter();
    const bool after =
        token.end() + 1 < text.size() && text[token.end()] == u'-' && text[token.end() + 1].isLetter();
    return before || after;
}

const Rule &ruleFor(const Passage &passage, const Token &token, Lexicon::Verdict verdict)
{
    if (verdict == Lexicon::Verdict::Weak || isPartOfCompound(passage.text, token))
        return foreign;
    return verdict == Lexicon::Verdict::Impossible ? impossible : unknown;
}

enum class Weight { Nothing, Doubtful, Sure };

// Sure when a word a slip away fits the neighbours overwhelmingly better; else it may be a term or a name.
// Nothing when nothing is to be said: i and y are a matter of style. Fills in the suggestions.
Weight weigh(Finding &finding, int token, const Proofreader &reader, const ContextJudge &judge)
{
    const auto candidates = judge.candidates(token, ContextJudge::Written::Unlisted);
    if (candidates.empty())
        return Weight::Doubtful;
    if (judge.isOtherVowel(token, candidates.front()))
        return Weight::Nothing;
    finding.suggestions = judge.texts(token, candidates);
    const Evidence evidence = judge.evidence(token, ContextJudge::Written::Unlisted, candidates.front());
    const bool isSure = !evidence.capital && certainty(evidence) >= wantedCertainty(reader.rules, evidence);
    return isSure ? Weight::Sure : Weight::Doubtful;
}

// The finding on a word that no list knows and that no rule repairs; nothing when nothing is to be said.
std::optional<Finding> weighedFinding(const Passage &passage, int at, Lexicon::Verdict verdict,
                                      const Proofreader &reader, const ContextJudge *judge)
{
    const Token &token = passage.tokens[at];
    const Rule &rule = ruleFor(passage, token, verdict);
    Finding finding;
    finding.rule = QString::fromLatin1(rule.id);
    finding.severity = rule.severity;
    // A foreign word among foreign words: what might have been meant is looked up when somebody asks.
    const bool isForeign = judge && verdict == Lexicon::Verdict::Weak && judge->standsAlone(at);
    const Weight weight = judge && !isForeign ? weigh(finding, at, reader, *judge) : Weight::Doubtful;
    if (weight == Weight::Nothing)
        return {};
    if (weight == Weight::Sure) {
        if (rule.severity == Severity::Hint) {
            finding.rule = QString::fromLatin1(unknown.id);
            finding.severity = unknown.severity;
        }
        return finding;
    }
    const auto parted =
        verdict == Lexicon::Verdict::Impossible ? reader.lexicon->parted(passage.word(token)) : std::nullopt;
    if (parted) {
        finding.rule = QString::fromLatin1(space.id);
        finding.severity = space.severity;
        finding.suggestions = {*parted};
    } else if (judge && &rule != &impossible) {
        // What no syllable can be is no term either, however often it comes back; all else is only hinted at.
        finding.severity = Severity::Hint;
    }
    return finding;
}

// What is sure without asking the neighbours.
std::optional<Finding> certainFinding(QStringView word, Lexicon::Verdict verdict, const Lexicon &lexicon)
{
    if (verdict != Lexicon::Verdict::Impossible)
        return {};
    Finding finding;
    if (const auto repair = lexicon.certainRepair(word)) {
        finding.rule = QString::fromLatin1(impossible.id);
        finding.suggestions = {*repair};
        return finding;
    }
    return {};
}

} // namespace

std::span<const Rule> syllableRules()
{
    return syllableTable;
}

QList<Finding> syllableFindings(const Passage &passage, const Proofreader &reader, const ContextJudge *judge,
                                const Cancelled &cancelled)
{
    QList<Finding> findings;
    int untilQuestion = tokensBetweenQuestions;
    for (int at = 0; at < passage.tokens.size(); ++at) {
        if (--untilQuestion == 0) {
            if (cancelled && cancelled())
                return findings;
            untilQuestion = tokensBetweenQuestions;
        }
        const Token &token = passage.tokens[at];
        if (token.kind != TokenKind::Word)
            continue;
        const QStringView text = passage.word(token);
        const QString composed =
            !token.packed.fits && mayNeedComposing(text) ? composedWord(text) : QString();
        const QStringView word = composed.isEmpty() ? text : QStringView(composed);
        const auto verdict = composed.isEmpty()
                                 ? reader.lexicon->verdict(word, token.packed, token.startsSentence)
                                 : reader.lexicon->verdict(word, token.startsSentence);
        if (verdict == Lexicon::Verdict::Known || reader.lexicon->isDisguised(word) ||
            isFiller(word)) // of which a rule of style speaks
            continue;
        auto finding = certainFinding(word, verdict, *reader.lexicon);
        if (!finding)
            finding = weighedFinding(passage, at, verdict, reader, judge);
        if (!finding)
            continue;
        if (const Rule *rule = ruleNamed(finding->rule); !rule || !reader.rules.has(*rule))
            continue;
        finding->start = token.start;
        finding->length = token.length;
        finding->text = text.toString();
        findings.append(*finding);
    }
    return findings;
}

} // namespace toasoan
