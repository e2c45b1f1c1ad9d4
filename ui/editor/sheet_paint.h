#pragma once

#include <QRectF>

class QPainter;
class QTextDocument;

namespace toasoan {

class SheetLook;

// The distance from the edge of the viewport to the text; the desk and the shadow show in its outer part.
constexpr int pageMargin = 56;

// Desk, shadow and paper. `area` and `page` in the document's coordinates.
void paintPaper(QPainter &painter, const QRectF &area, const QRectF &page);

// What belongs to the paragraphs and is no text: placeholders of what is still empty, marks of lists, bars of
// quotes, "Photo:" before a credit.
void paintOrnaments(QPainter &painter, const QTextDocument &document, const QRectF &area,
                    const SheetLook &look);

} // namespace toasoan
