#pragma once

#include <QObject>
#include <QTextObjectInterface>

namespace toasoan {

// Draws the raised number that calls a footnote.
class NoteObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

// The number of the footnote called at this place of the document, from 1.
int noteNumber(const QTextDocument &document, int position);

} // namespace toasoan
