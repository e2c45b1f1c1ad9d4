#pragma once

#include "core/article/table.h"
#include "core/base/id.h"

#include <QList>
#include <QString>

#include <optional>

namespace toasoan {

// The use of a picture in an article. A figure without a photo still wants its picture.
struct Figure
{
    PhotoId photo;
    QString caption;
    QString credit;
    QString alt; // for those who cannot see the picture; never prefilled from the caption

    bool operator==(const Figure &) const = default;
};

enum class BlockKind { Paragraph, Heading, Quote, ListItem, Figure, Table };
enum class ListStyle { Bullet, Numbered };

struct Block
{
    BlockId id;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;                           // of a heading: 2 or 3; of a list item: its depth, 0 to 4
    ListStyle listStyle = ListStyle::Bullet; // of a list item
    bool boxed = false;                      // of text: neighbours that are stand in one information box
    QList<Span> spans;                       // the text of everything but a figure or a table
    Figure figure;                           // of a figure only
    Table table;                             // of a table only

    bool operator==(const Block &) const = default;
};

struct Body
{
    QList<Block> blocks;

    bool operator==(const Body &) const = default;
};

constexpr int lowestHeading = 2; // the headline is level 1
constexpr int deepestHeading = 3;
constexpr int deepestList = 4;

// The name of a kind as stored and printed for machines: "paragraph", "heading", "quote", "listItem",
// "figure", "table".
QString name(BlockKind kind);
std::optional<BlockKind> kindNamed(QStringView name);

// Whether a block of this kind is text with spans: everything but a figure and a table.
bool isText(BlockKind kind);

// The text of a block without its styles; empty for a figure or a table, whose texts are fields of their own.
QString plainText(const Block &block);

// Everything a block says to a reader, figures and tables included; footnotes leave no mark.
QString readableText(const Block &block);

// A new block with an id of its own.
Block paragraph(const QString &text);
Block heading(const QString &text, int level = lowestHeading);
Block quote(const QString &text);
Block listItem(const QString &text, ListStyle style = ListStyle::Bullet, int depth = 0);
Block figureBlock(const Figure &figure);
Block tableBlock(const Table &table);

// Whether the last text of the body ends in the closing mark of administrative papers ("./."). The mark stays
// in the text as it was written; a writer of an output decides how it shows.
bool hasEndMark(const Body &body);

// The photos a body uses, each once, in reading order.
QList<PhotoId> photosIn(const Body &body);

// The footnotes of a body in reading order: the first is number 1.
QStringList notesIn(const Body &body);

} // namespace toasoan
