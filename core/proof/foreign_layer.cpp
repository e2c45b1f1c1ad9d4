// Passages in other languages, by their own dictionaries.

#include "core/proof/dictionary.h"
#include "core/proof/language_of.h"
#include "core/proof/layers.h"
#include "core/proof/passage.h"
#include "core/proof/proofreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr std::array foreignTable{
    Rule{"foreignLanguage", Layer::Syllable, Severity::Warning,
         QT_TRANSLATE_NOOP("Rule", "Passages in other languages"),
         QT_TRANSLATE_NOOP("Rule", "“%1” is not in the dictionary of %3."), ""},
};

constexpr int mostSuggested = 8; // words of a part that suggestions are sought for: Hunspell takes its time
constexpr qsizetype mostSuggestions = 6;
constexpr int tokensBetweenQuestions = 64;

// A part of "co-operate" is no word for itself.
bool isPartOfCompound(QStringView text, const Token &token)
{
    return (token.start > 1 && text[token.start - 1] == u'-' && text[token.start - 2].isLetter()) ||
           (token.end() + 1 < text.size() && text[token.end()] == u'-' && text[token.end() + 1].isLetter());
}

} // namespace

std::span<const Rule> foreignRules()
{
    return foreignTable;
}

QList<Finding> foreignFindings(const Passage &passage, const ForeignPart &part, const Proofreader &reader,
                               const Cancelled &cancelled)
{
    QList<Finding> findings;
    const Rule &rule = foreignTable[0];
    if (!reader.rules.has(rule))
        return findings;
    const QString language = languageName(part.language->code);
    int untilQuestion = tokensBetweenQuestions;
    for (const Token &token : passage.tokens) {
        if (token.kind != TokenKind::Word || token.start < part.start || token.end() > part.end())
            continue;
        if (--untilQuestion == 0) {
            if (cancelled && cancelled())
                return findings;
            untilQuestion = tokensBetweenQuestions;
        }
        const QStringView word = passage.word(token);
        if (word.size() < 2 || mayBeName(*part.language, word) || isPartOfCompound(passage.text, token) ||
            knows(*part.language, word))
            continue;
        Finding finding;
        finding.start = token.start;
        finding.length = token.length;
        finding.text = word.toString();
        finding.rule = QString::fromLatin1(rule.id);
        finding.severity = rule.severity;
        finding.detail = language;
        if (findings.size() < mostSuggested)
            finding.suggestions =
                part.language->dictionary->suggestions(finding.text).mid(0, mostSuggestions);
        findings.append(finding);
    }
    return findings;
}

} // namespace toasoan
