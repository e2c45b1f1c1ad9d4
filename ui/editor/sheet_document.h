#pragma once

#include "core/article/article.h"

#include <QTextCharFormat>

class QTextBlock;
class QTextCursor;
class QTextDocument;

namespace toasoan {

// The binding of an article's texts to the one document of the sheet: headline, standfirst, then the body; a
// figure is a picture paragraph, its caption and its credit.

// Makes `document` show the article. One undo step where undo is on.
void fill(QTextDocument &document, const Article &article);

// Puts what the document holds into headline, standfirst and body of `article`. Never fails: whatever stands
// in the document becomes an article without loss of text.
void read(const QTextDocument &document, Article &article);

// Whether headline, standfirst and figures stand as they must and every block has an id of its own. Nothing
// when so, otherwise what is wrong (for tests and the log).
QString faultIn(const QTextDocument &document);

// Brings a document that something changed behind our back into order, joined to the step that did it.
void repair(QTextDocument &document);

// Writes the texts of `block` at the cursor, which stands at the start of an empty paragraph; a figure
// becomes three.
void insertBlockHere(QTextCursor &cursor, const Block &block);

// The block that begins with this paragraph, with caption and credit when it is a figure.
Block blockFrom(const QTextBlock &first);

// Writes spans at the cursor as typed there.
void insertSpans(QTextCursor &cursor, const QList<Span> &spans);

// The spans of the part of a paragraph between two places in it.
QList<Span> spansOf(const QTextBlock &block, int from, int to);

// Text as a document of Qt holds it (soft line breaks, no paragraph separators), and back.
QString toSheet(const QString &text);
QString fromSheet(const QString &text);

QTextCharFormat charFormatFor(const Span &span);

} // namespace toasoan
