// Words that are not written as any Vietnamese syllable, and syllables no list knows.

#include "core/proof/layers.h"
#include "core/proof/lexicon.h"
#include "core/proof/passage.h"
#include "core/proof/proofreader.h"
#include "core/proof/surroundings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr std::array syllableTable{
    Rule{"syllable", Layer::Syllable, Severity::Error, QT_TRANSLATE_NOOP("Rule", "Impossible syllables"),
         QT_TRANSLATE_NOOP("Rule", "“%1” is no way to write a Vietnamese syllable."), ""},
    Rule{"unknown", Layer::Syllable, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "Unknown syllables"),
         QT_TRANSLATE_NOOP("Rule", "“%1” is not in the dictionary."), ""},
    Rule{"foreign", Layer::Syllable, Severity::Hint, QT_TRANSLATE_NOOP("Rule", "Words that may be foreign"),
         QT_TRANSLATE_NOOP("Rule", "“%1” may be a foreign word; check how it is written."), ""},
};

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
        return syllableTable[2];
    return verdict == Lexicon::Verdict::Impossible ? syllableTable[0] : syllableTable[1];
}

} // namespace

std::span<const Rule> syllableRules()
{
    return syllableTable;
}

QList<Finding> syllableFindings(const Passage &passage, const Surroundings &, const Proofreader &reader,
                                const Cancelled &cancelled)
{
    QList<Finding> findings;
    int untilQuestion = tokensBetweenQuestions;
    for (const Token &token : passage.tokens) {
        if (--untilQuestion == 0) {
            if (cancelled && cancelled())
                return findings;
            untilQuestion = tokensBetweenQuestions;
        }
        if (token.kind != TokenKind::Word)
            continue;
        const QStringView word = passage.word(token);
        const auto verdict = mayNeedComposing(word)
                                 ? reader.lexicon->verdict(composedWord(word), token.startsSentence)
                                 : reader.lexicon->verdict(word, token.startsSentence);
        if (verdict == Lexicon::Verdict::Known)
            continue;
        const Rule &rule = ruleFor(passage, token, verdict);
        if (!reader.rules.has(rule))
            continue;
        Finding finding;
        finding.start = token.start;
        finding.length = token.length;
        finding.text = word.toString();
        finding.rule = QString::fromLatin1(rule.id);
        finding.severity = rule.severity;
        findings.append(finding);
    }
    return findings;
}

} // namespace toasoan
