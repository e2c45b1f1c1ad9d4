#pragma once

#include "core/article/span.h"

#include <QHash>

namespace toasoan {

// Where the words of a comment are in a document.
struct CommentPlace
{
    QString paragraph;
    int occurrence = 0;
    int start = 0;
    int length = 0;
    QString quoted;
};

// A comment begins or ends, or words are passed over that are no part of the text as it is read.
struct CommentMark
{
    enum class Kind { Begin, End, Reference, Passed };

    Kind kind = Kind::Begin;
    QString id;       // of the comment
    QString words;    // that were passed over
    qsizetype at = 0; // in the paragraph as it is written
};

// Finds the places of comments while the paragraphs of a document go by.
class CommentPlaces
{
public:
    // A paragraph of which `clean` became the text, from `raw`; both may be empty, for marks between
    // paragraphs.
    void read(const QList<Span> &raw, const QList<Span> &clean, const QList<CommentMark> &marks);
    void readNote(const QString &raw, const QString &clean, const QList<CommentMark> &marks);

    QHash<QString, CommentPlace> take();

private:
    struct Range
    {
        CommentPlace place;
        QString passed;
        bool isPlaced = false;
    };

    void read(const QString &paragraph, const QList<CommentMark> &marks, const QList<qsizetype> &offsets);
    bool mayBegin(const QString &id) const;
    void put(Range &range, const QString &paragraph, qsizetype at) const;

    QHash<QString, Range> m_ranges;
    QList<QString> m_open;
    QHash<QString, int> m_seen; // paragraphs so far
};

} // namespace toasoan
