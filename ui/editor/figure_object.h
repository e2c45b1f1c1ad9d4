#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QTextObjectInterface>

namespace toasoan {

class PictureCache;

// Draws the pictures that stand in the text. A figure that still wants its picture is a dashed frame that
// says so.
class FigureObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit FigureObject(PictureCache &pictures, QObject *parent = nullptr);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    PictureCache &m_pictures;
};

} // namespace toasoan
