#pragma once

#include "core/article/article.h"

#include <QList>
#include <QString>

namespace toasoan {

// Raised whenever the words below come out differently for some text: the index is then made anew.
constexpr int searchTextVersion = 1;

// The words of `text` as they are found when typed with marks, and as they are found without, each separated
// by one space: all the index's tokenizer has to do is split there.
QString exactWords(QStringView text);
QString foldedWords(QStringView text);

// What the index holds of an article. Depends on its content alone.
struct SearchText
{
    QString exact;
    QString folded;
};
SearchText searchText(const Article &article);

// A piece of a query: words that stand side by side, all with marks that count or all without.
struct SearchTerm
{
    QStringList words;
    bool exact = false;
};

// What a person means by what they typed: every piece between white space is one term. Whatever is no letter
// and no digit is dropped, at most 32 terms are taken.
QList<SearchTerm> searchTerms(const QString &typed);

// Whether all terms are in a text, for texts the index does not know yet.
bool matches(const SearchText &text, const QList<SearchTerm> &terms);

// Plain text around the first hit in reading order, the hits between U+2068 and U+2069.
QString snippet(const Article &article, const QList<SearchTerm> &terms);

} // namespace toasoan
