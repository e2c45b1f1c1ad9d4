#pragma once

#include "core/article/table.h"

#include <QFont>
#include <QList>
#include <QObject>
#include <QRectF>
#include <QTextObjectInterface>

#include <list>
#include <memory>

class QTextBlock;

namespace toasoan {

class LaidOutTable;

// Draws the tables that stand in the text: hairlines, a header on quiet ground, columns of figures set to the
// right.
class TableObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit TableObject(QObject *parent = nullptr);
    ~TableObject() override;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

    // What Qt lays over a selected object hides what is in it: this draws the table again, on quiet ground.
    void drawSelected(QPainter &painter, const QTextBlock &table);

    // Where these characters of a cell, counted row by row, stand in the document: a piece for each line.
    QList<QRectF> piecesOf(const QTextBlock &table, int part, int start, int length);

private:
    QPointF cornerOf(const QTextBlock &table, const LaidOutTable &laid) const;
    const LaidOutTable &laidOut(const QTextDocument &document, int position);

    std::list<std::unique_ptr<LaidOutTable>> m_recent; // the last used first
};

} // namespace toasoan
