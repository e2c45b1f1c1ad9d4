#include "core/article/span.h"

#include <algorithm>
#include <utility>

namespace toasoan {

namespace {

bool isAlike(const Span &a, const Span &b)
{
    return a.bold == b.bold && a.italic == b.italic && a.link == b.link && !isNote(a) && !isNote(b);
}

} // namespace

Span noteSpan(const QString &note)
{
    Span span;
    span.text = noteMark;
    span.note = note;
    return span;
}

QList<Span> joined(const QList<Span> &spans)
{
    QList<Span> result;
    for (Span span : spans) {
        if (isNote(span))
            span.text = noteMark;
        else
            span.text = withoutNoteMarks(span.text);
        if (span.text.isEmpty())
            continue;
        if (!result.isEmpty() && isAlike(result.back(), span))
            result.back().text += span.text;
        else
            result.append(span);
    }
    return result;
}

QString plainText(const QList<Span> &spans)
{
    if (spans.size() == 1)
        return spans.front().text;
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

QStringList notesIn(const QList<Span> &spans)
{
    QStringList notes;
    for (const Span &span : spans) {
        if (isNote(span))
            notes.append(span.note);
    }
    return notes;
}

QList<Span> replaced(QList<Span> spans, qsizetype start, qsizetype length, const QString &text)
{
    bool written = false;
    qsizetype at = 0; // of the span in the text as it was
    for (Span &span : spans) {
        const qsizetype size = span.text.size();
        const qsizetype from = std::max(start - at, qsizetype(0));
        const qsizetype to = std::min(start + length - at, size);
        if (from < to)
            span.text.replace(from, to - from, std::exchange(written, true) ? QString() : text);
        at += size;
    }
    return joined(spans);
}

QString withoutNoteMarks(QString text)
{
    return text.contains(noteMark) ? text.remove(noteMark) : text;
}

} // namespace toasoan
