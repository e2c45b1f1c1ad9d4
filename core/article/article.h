#pragma once

#include "core/article/body.h"
#include "core/article/stage.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace toasoan {

// One finding of the proofreader that the writer leaves as it is: at one place, or wherever it is met.
struct IgnoredFinding
{
    QString rule;
    QString text;   // what is written there
    QString field;  // as in TextField; empty: anywhere in the article
    BlockId block;  // null outside the body
    QString before; // the words beside it, by which it is known again when the text around changes; empty
    QString after;  // at an end of its block
    int nth = 0;    // of those in its block that read the same, words beside included

    bool operator==(const IgnoredFinding &) const = default;
};

// What a desk works on: one report with everything that is printed with it. A value: compare it, store it,
// undo it.
struct Article
{
    ArticleId id;
    Stage stage = Stage::Draft;

    QString headline;
    QString kicker;     // tít dẫn, the line above the headline
    QString subtitle;   // tít phụ, the line below it
    QString standfirst; // sa-pô
    Body body;

    QDate publicationDate; // the day on the page, not of the event
    QDate eventDate;
    QString genre;
    QString byline;
    QString unit; // the unit that sent the report
    QString section;
    QString place;
    QString source;
    QStringList tags;
    QString deskNote; // what the people of the desk should know of it; no output has it
    QStringList ignoredWords; // words the writer vouches for in this article
    QList<IgnoredFinding> ignoredFindings;
    QString templateName; // that it was begun from; empty: from none

    QDateTime createdAt;
    QDateTime updatedAt;
    int revision = 0; // number of the newest revision; 0 before the first

    bool operator==(const Article &) const = default;
};

// Whether the two read the same: everything but id, stage, times and revision number.
bool sameContent(const Article &a, const Article &b);

// Words as word processors count them, by white space, in everything on the sheet: headline, kicker,
// subtitle, standfirst, body, captions and credits, tables and footnotes.
int wordCount(const Article &article);
int wordCount(QStringView text);
int wordCount(const Table &table);

// Minutes to read `words` Vietnamese words at 220 a minute, rounded up; 0 for none.
int readingMinutes(int words);

// The lasting text of an article, field by field, in reading order: what search, comparison and checks go
// through.
struct TextField
{
    QString field; // "headline", "kicker", "subtitle", "standfirst", "body", "caption", "credit", "alt",
                   // "cell", "note"
    BlockId block; // null outside the body
    QString text;
    BlockKind kind = BlockKind::Paragraph; // of a block of the body
    bool closesBody = false;               // the last block with words
    int part = 0; // which cell of a table, counted row by row, or which footnote of the block; from 0
};
QList<TextField> textFields(const Article &article);

// A new article of one empty paragraph.
Article blankArticle(const QDateTime &now);

// Sets the field with the name the command line uses ("headline", "publicationDate", "source" …). Dates are
// given as 2019-05-23 or 23/5/2019, an empty value clears. False when no field has that name or the value is
// no date.
enum class FieldSet { Done, NoSuchField, NoDate };
FieldSet setField(Article &article, QStringView field, const QString &value);
QStringList settableFields();

// What stands in the field with that name; a date as ISO 8601.
QString fieldText(const Article &article, QStringView field);

} // namespace toasoan
