#pragma once

#include "core/exchange/output.h"

#include <QSizeF>

namespace toasoan {

// The styles of a Word file, one for each thing a newspaper tells apart.
enum class WordStyle {
    Text,
    Section,
    DateLine,
    Place,
    Kicker,
    Headline,
    Subtitle,
    Standfirst,
    Heading2,
    Heading3,
    Quote,
    ListItem,
    Picture,
    Caption,
    TableHeading,
    TableText,
    Byline,
    Unit,
    Source,
    Note,
    Correction, // a notice to readers
};

// A paragraph, picture or table, as docx and odt both write it.
struct WordPart
{
    enum class Kind { Text, Picture, Table };

    Kind kind = Kind::Text;
    WordStyle style = WordStyle::Text;
    QList<Span> spans;
    bool boxed = false; // neighbours that are stand in one information box
    int list = -1;      // of a list item: which of the lists; each numbers anew
    int depth = 0;      // of a list item
    Figure figure;      // of a picture
    Table table;        // of a table
};

struct DocumentList
{
    ListStyle style = ListStyle::Bullet;
    int depth = 0;
};

struct WordContent
{
    QList<WordPart> parts;     // in reading order; none of them empty
    QList<DocumentList> lists; // as their first items stand in the text
};

// Everything the article says, tags excepted, which go into the properties. Pictures that are not placed
// leave "[Ảnh 1]", by which the photo beside the file is called.
WordContent wordContent(const Output &output, WordPictures pictures);

// What the properties of the file say, in either format.
struct WordFacts
{
    QString title;
    QString author;
    QString category;
    QStringList keywords;
    QString created;  // as W3CDTF and ISO 8601 write a time
    QString modified; // likewise
    QString article;  // by these two a file that comes back is known again
    int revision = 0;
};
WordFacts wordFacts(const Output &output);

// Which columns hold figures and are set to the right.
QList<bool> numericColumns(const Table &table);

// How wide and high a picture is placed, in millimetres.
QSizeF placedSize(const QSize &pixels);

// An address as a file may hold it, or nothing for one that no program should follow.
QString linkTarget(const QString &link);

} // namespace toasoan
