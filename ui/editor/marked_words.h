#pragma once

#include "core/workflow/anchor.h"

#include <QList>
#include <QRectF>
#include <QTextCursor>

namespace toasoan {

// Words of an article on the sheet, for what is painted at them.

// The paragraph that shows this place, or stands for it; invalid where none does.
QTextBlock blockOf(const QTextDocument &document, const Anchor &anchor);

// Whether the place is in something drawn as one: a cell, a footnote, the description of a picture.
bool isInside(const Anchor &anchor);

// The words selected, in their paragraph; they stay selected while somebody types around them.
QTextCursor wordsAt(const QTextBlock &block, const Anchor &anchor);

// What is typed where all the words were taken out pushes the start of the selection behind its end.
inline bool hasWords(const QTextCursor &words)
{
    return words.anchor() < words.position();
}

// Where the letters from `from` to `to` of the paragraph stand, line by line; `rect` is the paragraph's.
QList<QRectF> piecesOf(const QTextBlock &block, const QRectF &rect, int from, int to);

} // namespace toasoan
