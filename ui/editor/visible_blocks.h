#pragma once

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace toasoan {

// The paragraphs in a part of the document, found from where the last search ended: asking the layout which
// place a point hits would shape the text there, which costs as much as drawing it.
class VisibleBlocks
{
public:
    explicit VisibleBlocks(const QTextDocument &document)
        : m_document(document)
    {
    }

    const QTextDocument &document() const { return m_document; }

    // Calls `see(block, rect)` for each paragraph that touches `area`; both in the document's coordinates.
    template <class See>
    void forEachIn(const QRectF &area, const See &see) const
    {
        const QAbstractTextDocumentLayout *layout = m_document.documentLayout();
        QTextBlock block = m_document.findBlockByNumber(std::min(m_first, m_document.blockCount() - 1));
        QRectF rect = layout->blockBoundingRect(block);
        while (rect.top() > area.top() && block.previous().isValid()) {
            block = block.previous();
            rect = layout->blockBoundingRect(block);
        }
        while (rect.bottom() <= area.top() && block.next().isValid()) {
            block = block.next();
            rect = layout->blockBoundingRect(block);
        }
        m_first = block.blockNumber();
        for (; block.isValid(); block = block.next()) {
            rect = layout->blockBoundingRect(block);
            if (rect.top() >= area.bottom())
                break;
            see(block, rect);
        }
    }

    // Whether the last paragraph begins above `y`. The size of the document would tell as well, once all of a
    // long text is laid out; this lays out no more than down to there.
    bool endAbove(double y) const
    {
        const QAbstractTextDocumentLayout *layout = m_document.documentLayout();
        QTextBlock block = m_document.findBlockByNumber(std::min(m_first, m_document.blockCount() - 1));
        while (block.isValid() && layout->blockBoundingRect(block).top() < y)
            block = block.next();
        return !block.isValid();
    }

private:
    const QTextDocument &m_document;
    mutable int m_first = 0;
};

} // namespace toasoan
