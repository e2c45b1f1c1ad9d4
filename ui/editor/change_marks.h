#pragma once

#include "core/workflow/suggestion.h"
#include "ui/editor/visible_blocks.h"

#include <QList>
#include <QTextCursor>

#include <functional>
#include <optional>

class QPainter;

namespace toasoan {

class TableObject;

// A suggested change on the sheet.
struct SuggestedPlace
{
    SuggestionId id;
    Anchor words;  // what would go; of no length: where something would come
    QString added; // what would come
    QString told;  // the suggestion, for who cannot see the mark

    bool operator==(const SuggestedPlace &) const = default;
};

// Words somebody would take out are struck through, a wedge stands where others would come, and a bar in the
// margin beside each line of it, as editors mark a proof. What would come is shown below the line for the one
// at hand. They go with their words while somebody types.
class ChangeMarks
{
public:
    ChangeMarks(QTextDocument &document, TableObject &tables);

    void set(const QList<SuggestedPlace> &places);
    void setCurrent(SuggestionId id) { m_current = id; }

    void paintUnder(QPainter &painter, const QRectF &area) const; // the text
    void paintOver(QPainter &painter, const QRectF &area) const;

    // The one at this place of the document; the current one first.
    const SuggestedPlace *at(int position) const;
    // Where its words are; nothing: not on the sheet.
    std::optional<QTextCursor> wordsOf(SuggestionId id) const;

private:
    struct Mark
    {
        SuggestedPlace place;
        QTextCursor words;
        bool isInside = false;
    };

    void forEachIn(const QRectF &area,
                   const std::function<void(const Mark &, const QTextBlock &, const QRectF &)> &see) const;
    QList<QRectF> piecesOf(const Mark &mark, const QTextBlock &block, const QRectF &rect) const;
    void paintBubble(QPainter &painter, const Mark &mark, const QRectF &below) const;

    QTextDocument &m_document;
    TableObject &m_tables;
    VisibleBlocks m_blocks;
    QList<Mark> m_marks;
    SuggestionId m_current;
};

} // namespace toasoan
