#pragma once

#include "core/article/article.h"
#include "core/proof/finding.h"

#include <QSet>

namespace toasoan {

enum class IgnoreWhere { Here, InArticle };

// The note that leaves one finding alone where it stands; `text` is that of its field or block.
IgnoredFinding ignoredHere(const Finding &finding, QStringView text);

// The note that leaves alone all findings of its rule that say the same.
IgnoredFinding ignoredInArticle(const Finding &finding);

// Adds the note to the article, or takes it out again. A word no list knows is vouched for as such, whatever
// rule would find it elsewhere. False when nothing had to be done.
bool ignore(Article &article, const IgnoredFinding &note);
bool unignore(Article &article, const IgnoredFinding &note);

// What the writer of an article leaves as it is. A place is known again by its block and the words beside it,
// as long as one of them is still there; when its block was split, joined or copied, by the words on both
// sides, as far as the edge has not cut one off. A note is for one place, so equal words stay apart.
class Ignored
{
public:
    Ignored() = default;
    Ignored(const QStringList &words, const QList<IgnoredFinding> &findings);
    explicit Ignored(const Article &article)
        : Ignored(article.ignoredWords, article.ignoredFindings)
    {
    }

    const QList<IgnoredFinding> &notes() const { return m_notes; }
    bool hasPlaces() const { return !m_somewhere.isEmpty(); }

    // Whether it is left alone wherever it stands.
    bool everywhere(const Finding &finding) const;

    // Whether it would be left alone at some place.
    bool somewhere(const Finding &finding) const;

    // For each finding of the article whether it is left alone; `texts` are those of their fields.
    QList<bool> among(const QList<Finding> &findings, const QList<QStringView> &texts) const;

    // The notes with the places of these findings as they read now, so that they are known again after the
    // next change too. Notes of no such finding stay as they are.
    QList<IgnoredFinding> followed(const QList<Finding> &findings, const QList<QStringView> &texts) const;

private:
    QList<qsizetype> notesOf(const QList<Finding> &findings, const QList<QStringView> &texts) const;

    QList<IgnoredFinding> m_notes;
    QSet<QString> m_words;
    QSet<QString> m_everywhere; // rule and text
    QSet<QString> m_somewhere;
};

} // namespace toasoan
