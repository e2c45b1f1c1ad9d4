#pragma once

#include "core/text/find.h"

#include <QElapsedTimer>

#include <optional>

class QTextBlock;

namespace toasoan {

// A place on the sheet: in a paragraph, in what a footnote called in it says, or in a cell of the table that
// stands for it.
struct SheetPlace
{
    int part = -1;  // the cell, row by row, or the footnote, from 0; -1: the paragraph's own text
    int start = 0;  // in the paragraph, of the words or the one character that stands for the part
    int length = 0; // of the same
    Match match;    // in the text of the paragraph, footnote or cell

    bool operator==(const SheetPlace &) const = default;
};

// What the paragraph, or the part of it that `place` is in, says.
QString textAround(const SheetPlace &place, const QTextBlock &paragraph);

// Puts in all these places of a paragraph what shall stand there, each word in the style of the one it stands
// for; a footnote nothing is left of goes. One undo.
void replaceIn(const QTextBlock &paragraph, const QList<SheetPlace> &places);

// What is looked for on a sheet, on the thread of the window: where a pattern costs more time than a person
// waits, it is given up and the trouble told.
class SheetSearch
{
public:
    void look(const FindQuery &query, const QString &with);

    bool isEmpty() const { return !m_finder; }
    const QString &trouble() const { return m_trouble; } // one sentence; empty when there is none

    // Before one walk through paragraphs, which has its own time.
    void begin();
    // In the order they are read in; those of a footnote where it is called.
    QList<SheetPlace> in(const QTextBlock &paragraph);

private:
    bool lookIn(const QString &text, SheetPlace place, QList<SheetPlace> &places);

    std::optional<Finder> m_finder; // none while there are no words, or there is trouble
    bool m_isPattern = false;
    QString m_trouble;
    QElapsedTimer m_walk;
};

} // namespace toasoan
