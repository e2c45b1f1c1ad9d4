#pragma once

#include "core/article/article.h"

#include <QDateTime>

namespace toasoan {

// Somebody who changed a document with the changes tracked.
struct Reviewer
{
    QString name;     // as in the file; empty when it names nobody
    QDateTime latest; // of their changes; null when the file does not say
    Article article;  // with their changes and nobody else's, when the changes were read apart
};

struct CommentLine
{
    QString author;
    QDateTime at; // null when the file does not say
    QString text; // paragraphs divided by line breaks
};

// What somebody wrote in the margin of a document.
struct FileComment
{
    QList<CommentLine> lines; // the comment, then its replies
    bool resolved = false;
    QString quoted;     // the words it is about, paragraphs divided by line breaks
    QString paragraph;  // in which they begin, all of it; empty when it is about none
    int occurrence = 0; // how many paragraphs before that one read the same
    int start = 0;      // of the words in that paragraph, UTF-16 code units
    int length = 0;     // within it
};

// What reviewers did in a document, beside its text.
struct WordReview
{
    QList<Reviewer> reviewers;
    int others = 0; // further people, too many to be told apart: their changes count as made
    QList<FileComment> comments;
};

// Bounds on one document.
namespace reviewLimit {
constexpr int reviewers = 20;
constexpr int comments = 1000;     // with their replies
constexpr int open = 50;           // about the same words at once
constexpr qsizetype name = 100;    // UTF-16 code units, as those below
constexpr qsizetype text = 4000;   // of a comment
constexpr qsizetype quoted = 2000; // of the words it is about
constexpr qsizetype placed = 8000; // from the start of a paragraph in which places are found to the letter
constexpr qint64 readApart = 128 << 20; // bytes of XML read to tell people apart
} // namespace reviewLimit

} // namespace toasoan
