#include "core/proof/check.h"

#include "core/proof/context_judge.h"
#include "core/proof/ignored.h"
#include "core/proof/language_of.h"
#include "core/proof/lexicon.h"
#include "core/proof/proofreader.h"
#include "core/text/prompts.h"

#include <algorithm>
#include <optional>

namespace toasoan {

namespace {

bool overlap(const Finding &a, const Finding &b)
{
    return a.start < b.start + b.length && b.start < a.start + a.length;
}

// Adds the findings of a layer where no earlier one has marked the same place.
void addWhereFree(QList<Finding> &findings, const QList<Finding> &more)
{
    const qsizetype earlier = findings.size();
    qsizetype other = 0; // both lists are in reading order
    for (const Finding &finding : more) {
        while (other < earlier && findings[other].start + findings[other].length <= finding.start)
            ++other;
        if (other == earlier || !overlap(finding, findings[other]))
            findings.append(finding);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.start < b.start; });
}

// What is asked for at a place to fill in is no text yet: the place itself is the finding, not its words.
void leaveOutPrompts(QList<Finding> &findings, const Passage &passage)
{
    for (const Prompt &prompt : prompts(passage.text)) {
        findings.removeIf([&](const Finding &finding) {
            return finding.start < prompt.end() && prompt.start < finding.start + finding.length;
        });
    }
}

// A passage in another language is none of the Vietnamese layers' business.
void checkForeignParts(QList<Finding> &findings, const Passage &passage, const QList<ForeignPart> &parts,
                       const Proofreader &reader, const Cancelled &cancelled)
{
    for (const ForeignPart &part : parts) {
        findings.removeIf([&](const Finding &finding) {
            return finding.start >= part.start && finding.start < part.end();
        });
        addWhereFree(findings, foreignFindings(passage, part, reader, cancelled));
    }
}

} // namespace

QList<Passage> passages(const Article &article, const Proofreader &reader)
{
    QList<Passage> list;
    for (const TextField &field : textFields(article))
        list.append(passage(field, reader.context.get()));
    return list;
}

Surroundings surroundings(const Article &article, const QList<Passage> &passages, const Proofreader &reader)
{
    Surroundings around(passages, reader);
    around.publicationDate = article.publicationDate;
    return around;
}

QList<Finding> check(const Passage &passage, const Surroundings &around, const Proofreader &reader,
                     const Cancelled &cancelled)
{
    const QList<ForeignPart> foreign = foreignParts(passage, reader.languages);
    QList<Finding> findings;
    std::optional<ContextJudge> judge;
    if (reader.context && (reader.rules.has(Layer::Syllable) || reader.rules.has(Layer::Context)))
        judge.emplace(passage, around, reader);
    if (reader.rules.has(Layer::Syllable))
        findings = syllableFindings(passage, reader, judge ? &*judge : nullptr, cancelled);
    if (reader.rules.has(Layer::Word))
        addWhereFree(findings, wordFindings(passage, reader));
    if (reader.rules.has(Layer::Context) && judge)
        addWhereFree(findings, contextFindings(passage, reader, *judge, findings, cancelled));
    leaveOutPrompts(findings, passage);
    if (reader.rules.has(Layer::Style))
        addWhereFree(findings, styleFindings(passage, around, reader));
    checkForeignParts(findings, passage, foreign, reader, cancelled);
    for (Finding &finding : findings) {
        finding.field = passage.field;
        finding.block = passage.block;
        finding.part = passage.part;
    }
    return findings;
}

QList<Finding> check(const QString &text, const Proofreader &reader, const Cancelled &cancelled)
{
    const Passage alone = passage(text, reader.context.get());
    return check(alone, Surroundings({alone}, reader), reader, cancelled);
}

QList<Finding> check(const Article &article, const Proofreader &reader, const Cancelled &cancelled)
{
    const QList<Passage> all = passages(article, reader);
    const Surroundings around = surroundings(article, all, reader);
    QList<Finding> findings;
    QList<QStringView> texts;
    for (const Passage &passage : all) {
        if (cancelled && cancelled())
            break;
        findings += check(passage, around, reader, cancelled);
        texts.resize(findings.size(), passage.text);
    }
    const QList<bool> ignored = Ignored(article).among(findings, texts);
    QList<Finding> left;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (!ignored[i])
            left.append(findings[i]);
    }
    return left;
}

} // namespace toasoan
