#pragma once

#include "core/workflow/remark.h"
#include "ui/editor/visible_blocks.h"

#include <QList>
#include <QTextCursor>

#include <optional>

class QPainter;

namespace toasoan {

class TableObject;

// Words on the sheet that a remark is about.
struct RemarkedPlace
{
    RemarkId id;
    Anchor anchor; // in the text as it stands now
    QString told;  // the remark, for who cannot see the mark

    bool operator==(const RemarkedPlace &) const = default;
};

// The quiet ground and the brackets of words somebody spoke about, and in the margin how many remarks there
// are on a paragraph. They go with their words while somebody types; words that were taken out and put back
// by undo get theirs when the places are set again.
class RemarkMarks
{
public:
    RemarkMarks(QTextDocument &document, TableObject &tables);

    void set(const QList<RemarkedPlace> &places);
    void setCurrent(RemarkId id) { m_current = id; }

    void paint(QPainter &painter, const QRectF &area) const;         // under the text
    void paintInTables(QPainter &painter, const QRectF &area) const; // over it

    // The one at this place of the document: the current one where it is, else that of the fewest words.
    const RemarkedPlace *at(int position) const;
    // The first of the paragraph whose mark in the margin this is.
    const RemarkedPlace *inMargin(const QPointF &point) const;
    // Where the words of one are; nothing: not on the sheet.
    std::optional<QTextCursor> wordsOf(RemarkId id) const;

private:
    struct Mark
    {
        RemarkedPlace place;
        QTextCursor words; // of a cell, a footnote, a description: the paragraph it belongs to
        bool isInside = false;
    };

    QList<const Mark *> marksIn(const QTextBlock &block) const;
    QRectF marginOf(const QTextBlock &block, const QRectF &rect) const;
    void paintWords(QPainter &painter, const QTextBlock &block, const QRectF &rect, const Mark &mark) const;
    void paintMargin(QPainter &painter, const QRectF &place, qsizetype count, bool current) const;

    QTextDocument &m_document;
    TableObject &m_tables;
    VisibleBlocks m_blocks;
    QList<Mark> m_marks;
    RemarkId m_current;
};

} // namespace toasoan
