#pragma once

#include "core/article/article.h"

#include <QDate>
#include <QList>
#include <QString>

namespace toasoan {

// An official document an article refers to by its number, and where it does.
struct Citation
{
    QString field; // as in TextField
    BlockId block;
    int part = 0;
    int start = 0; // of the number, UTF-16 code units in that field
    int length = 0;
    QString written; // the number as it stands there
    QString number;  // the same without spaces, its dashes hyphens
    QString kind;    // the words before it, "Quyết định"; empty: none
    QDate date;      // the day behind it; invalid: none
    QString title;   // what it is about, in quotation marks behind it; empty: none

    bool operator==(const Citation &) const = default;
};

// The citations in one text, their places in it.
QList<Citation> citationsIn(const QString &text);

// Those in every field of the article, captions, cells and footnotes too, in reading order.
QList<Citation> citations(const Article &article);

// The kinds of documents there are, as people write them: "Quyết định", "Chỉ thị" …
QStringList documentKinds();

} // namespace toasoan
