#pragma once

#include <QList>
#include <QString>

namespace toasoan {

// Stands in a text where a footnote is called; no other text may hold it.
constexpr QChar noteMark = QChar::ObjectReplacementCharacter;

// A run of text in one style. `link` is an http, https or mailto address, or empty. A span with a note is the
// call of a footnote: its text is `noteMark` and nothing else.
struct Span
{
    QString text;
    bool bold = false;
    bool italic = false;
    QString link;
    QString note; // what the footnote says

    bool operator==(const Span &) const = default;
};

Span noteSpan(const QString &note);
inline bool isNote(const Span &span)
{
    return !span.note.isEmpty();
}

// Neighbours of one style joined, empty spans and note marks without a note dropped: two texts that read the
// same compare equal.
QList<Span> joined(const QList<Span> &spans);

// The text without its styles; footnotes leave their mark.
QString plainText(const QList<Span> &spans);

// The footnotes called in `spans`, in reading order.
QStringList notesIn(const QList<Span> &spans);

// The spans with `text` in place of `length` characters from `start` on, in the style of the first of them.
QList<Span> replaced(QList<Span> spans, qsizetype start, qsizetype length, const QString &text);

// For people and indexes: a text without the marks of footnotes.
QString withoutNoteMarks(QString text);

} // namespace toasoan
