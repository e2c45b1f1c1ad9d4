#pragma once

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>

namespace toasoan {

// Calls `see(block, rect)` for each paragraph that touches `area`; both in the document's coordinates.
template <class See>
void forBlocksIn(const QTextDocument &document, const QRectF &area, const See &see)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const int position = layout->hitTest(area.topLeft(), Qt::FuzzyHit);
    QTextBlock block = document.findBlock(std::max(0, position));
    // The hit may be the next line when the place lies in the space between two.
    if (block.previous().isValid() && layout->blockBoundingRect(block).top() > area.top())
        block = block.previous();
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block);
        if (rect.top() > area.bottom())
            break;
        see(block, rect);
    }
}

} // namespace toasoan
