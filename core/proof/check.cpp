#include "core/proof/check.h"

#include "core/proof/lexicon.h"
#include "core/text/fold.h"
#include "core/text/tokens.h"

#include <QSet>

#include <algorithm>

namespace toasoan {

namespace {

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

void addFinding(QList<Finding> &findings, QStringView text, const Token &token, Lexicon::Verdict verdict)
{
    Finding finding;
    finding.start = token.start;
    finding.length = token.length;
    finding.text = text.mid(token.start, token.length).toString();
    finding.rule = QStringLiteral("syllable");
    finding.severity = verdict == Lexicon::Verdict::Impossible ? Severity::Error : Severity::Warning;
    if (verdict == Lexicon::Verdict::Weak || isPartOfCompound(text, token)) {
        finding.rule = QStringLiteral("foreign");
        finding.severity = Severity::Hint;
    }
    findings.append(finding);
}

} // namespace

QList<Finding> check(QStringView text, const Lexicon &lexicon, const Cancelled &cancelled)
{
    QList<Finding> findings;
    int untilQuestion = tokensBetweenQuestions;
    for (const Token &token : tokens(text)) {
        if (--untilQuestion == 0) {
            if (cancelled && cancelled())
                return findings;
            untilQuestion = tokensBetweenQuestions;
        }
        if (token.kind != TokenKind::Word)
            continue;
        const QStringView word = text.mid(token.start, token.length);
        const auto verdict = mayNeedComposing(word)
                                 ? lexicon.verdict(composedWord(word), token.startsSentence)
                                 : lexicon.verdict(word, token.startsSentence);
        if (verdict != Lexicon::Verdict::Known)
            addFinding(findings, text, token, verdict);
    }
    return findings;
}

QList<Finding> check(const Article &article, const Lexicon &lexicon, const Cancelled &cancelled)
{
    QSet<QString> ignored;
    for (const QString &word : article.ignoredWords)
        ignored.insert(exactKey(word));
    QList<Finding> findings;
    for (const TextField &field : textFields(article)) {
        if (cancelled && cancelled())
            break;
        for (Finding &finding : check(field.text, lexicon, cancelled)) {
            if (ignored.contains(exactKey(finding.text)))
                continue;
            finding.field = field.field;
            finding.block = field.block;
            findings.append(finding);
        }
    }
    return findings;
}

} // namespace toasoan
