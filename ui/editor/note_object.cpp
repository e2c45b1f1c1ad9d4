#include "ui/editor/note_object.h"

#include "ui/editor/block_note.h"
#include "ui/editor/sheet_object.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QTextDocument>

namespace toasoan {

namespace {

constexpr double letterSize = 0.68; // of the text around

QFont numberFont(const QTextDocument &document)
{
    QFont font = document.defaultFont();
    font.setPointSizeF(font.pointSizeF() * letterSize);
    return font;
}

} // namespace

int noteNumber(const QTextDocument &document, int position)
{
    const QTextBlock own = document.findBlock(position);
    int number = 1 + int(QStringView(own.text()).left(position - own.position()).count(noteMark));
    for (QTextBlock block = document.begin(); block != own && block.isValid(); block = block.next()) {
        if (const BlockNote *note = noteOf(block))
            number += note->footnotes;
    }
    return number;
}

QSizeF NoteObject::intrinsicSize(QTextDocument *document, int position, const QTextFormat &)
{
    const QString number = QString::number(noteNumber(*document, position));
    const double width = QFontMetricsF(numberFont(*document)).horizontalAdvance(number);
    return {width + 1, QFontMetricsF(document->defaultFont()).ascent() * 0.9};
}

void NoteObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                            const QTextFormat &format)
{
    const QFont font = numberFont(*document);
    painter->save();
    painter->setFont(font);
    painter->setPen(color(isDrawnSelected(format) ? Tint::Ink : Tint::Accent));
    const QFontMetricsF metrics(font);
    painter->drawText(QPointF(rect.left() + 0.5, rect.top() + metrics.capHeight() + 1),
                      QString::number(noteNumber(*document, position)));
    painter->restore();
}

} // namespace toasoan
