#pragma once

#include <QList>
#include <QString>

class QTextDocument;

namespace toasoan {

// A heading of the manual, in reading order.
struct ManualHeading
{
    QString title;
    QString anchor;
    int level = 1;
    int position = 0; // in the document
};

// Writes the manual into an empty document, in the colours of now. The manual is text of our own with a few
// marks: "# " and "## " with "{#anchor}" for headings, "- " and "1. " for lists, ** **, * *, ` ` and
// [words](#anchor) within a line; an empty line ends a paragraph.
QList<ManualHeading> writeManual(const QString &manual, QTextDocument &document);

// The manual in the language of the window.
QString manualText();

} // namespace toasoan
