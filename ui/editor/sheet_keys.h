#pragma once

#include <QTextCursor>

class QKeyEvent;

namespace toasoan {

// What a key asks for beyond a change of text.
enum class KeyWish { None, FigureDetails, PictureForFigure, TableEditor };

struct KeyAnswer
{
    bool handled = false; // otherwise QTextEdit does what it always does
    KeyWish wish = KeyWish::None;
};

// The rules of writing on the sheet: Enter, Backspace and Delete at the edges of paragraphs, figures and
// tables, Tab in lists, and typing over a selection. Changes the document and `cursor`.
KeyAnswer answerKey(const QKeyEvent &event, QTextCursor &cursor);

// Makes the cursor fit for text to be written at it: takes out the selection, goes from a picture to its
// caption, from a table to the paragraph behind it.
void prepareForText(QTextCursor &cursor);

// The keys' actions by themselves.
KeyAnswer pressEnter(QTextCursor &cursor);
bool pressBackspace(QTextCursor &cursor);
bool pressDelete(QTextCursor &cursor);

} // namespace toasoan
