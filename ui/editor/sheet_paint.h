#pragma once

#include <QRectF>
#include <QTextBlock>

#include <limits>

class QPainter;
class QPalette;

namespace toasoan {

class SheetLook;
class VisibleBlocks;

// The distance from the edge of the viewport to the text; the desk and the shadow show in its outer part.
constexpr int pageMargin = 56;

// Desk, shadow and paper. `area` and `page` in the document's coordinates.
void paintPaper(QPainter &painter, const QRectF &area, const QRectF &page);

// The paragraphs that keep their colours, by number; the others stand back.
struct BrightBlocks
{
    int first = 0;
    int last = std::numeric_limits<int>::max();

    bool contains(const QTextBlock &block) const
    {
        return block.blockNumber() >= first && block.blockNumber() <= last;
    }
    bool operator==(const BrightBlocks &) const = default;
};

// What belongs to the paragraphs and is no text: placeholders of what is still empty, marks of lists, bars of
// quotes, "Photo:" before a credit.
void paintOrnaments(QPainter &painter, const VisibleBlocks &blocks, const QRectF &area, const SheetLook &look,
                    const BrightBlocks &bright);

// The text of what stands back in `area`, in the colour of secondary text: still readable. Pictures and
// tables are veiled. Knows of no cursor and no selection, which are where somebody works.
void paintBack(QPainter &painter, const VisibleBlocks &blocks, const QRectF &area, const QPalette &palette);

} // namespace toasoan
