#pragma once

#include "core/proof/check.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace toasoan {

// An article in which people marked the mistakes.
struct AnnotatedArticle
{
    struct Mistake
    {
        int start = 0; // UTF-16 code units
        int length = 0;
        QStringList suggestions;
    };

    QString text;
    QList<Mistake> mistakes;
};

// One article a line: {"text", "mistakes": [{"text", "start_offset" (code points), "suggest": []}]}. Ends the
// program when the file cannot be read.
QList<AnnotatedArticle> readAnnotated(const QString &path);

// The text as an article of one paragraph a line, and where in the text each of its passages starts.
struct AnnotatedPassages
{
    QList<Passage> passages;
    QList<int> starts;
    Surroundings around;
};
AnnotatedPassages passagesOf(const QString &text, const Proofreader &reader);
// The same in two steps, for who measures the second.
Article articleOf(const QString &text);
AnnotatedPassages passagesOf(const QString &text, const Article &article, const Proofreader &reader);

} // namespace toasoan
