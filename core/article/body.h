#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

namespace toasoan {

// A run of text in one style. `link` is an http, https or mailto address, or empty.
struct Span
{
    QString text;
    bool bold = false;
    bool italic = false;
    QString link;

    bool operator==(const Span &) const = default;
};

// The use of a picture in an article. A figure without a photo still wants its picture.
struct Figure
{
    PhotoId photo;
    QString caption;
    QString credit;
    QString alt; // for those who cannot see the picture; never prefilled from the caption

    bool operator==(const Figure &) const = default;
};

enum class BlockKind { Paragraph, Heading, Quote, ListItem, Figure };
enum class ListStyle { Bullet, Numbered };

struct Block
{
    BlockId id;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;                           // of a heading: 2 or 3; of a list item: its depth, 0 to 4
    ListStyle listStyle = ListStyle::Bullet; // of a list item
    QList<Span> spans;                       // the text of everything but a figure
    Figure figure;                           // of a figure only

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
// "figure".
QString name(BlockKind kind);

// The text of a block without its styles; empty for a figure, whose texts are its fields.
QString plainText(const Block &block);

// Neighbours of one style joined, empty spans dropped: two bodies that read the same compare equal.
QList<Span> joined(const QList<Span> &spans);

// A new block with an id of its own.
Block paragraph(const QString &text);
Block heading(const QString &text, int level = lowestHeading);
Block quote(const QString &text);
Block listItem(const QString &text, ListStyle style = ListStyle::Bullet, int depth = 0);
Block figureBlock(const Figure &figure);

// Whether the last text of the body ends in the closing mark of administrative papers ("./."). The mark stays
// in the text as it was written; a writer of an output decides how it shows.
bool hasEndMark(const Body &body);

// The photos a body uses, each once, in reading order.
QList<PhotoId> photosIn(const Body &body);

} // namespace toasoan
