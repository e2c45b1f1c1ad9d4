#include "ui/editor/figure_object.h"

#include "ui/editor/block_roles.h"
#include "ui/editor/picture_cache.h"
#include "ui/editor/sheet_object.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextDocument>

namespace toasoan {
namespace {

constexpr double tallest = 0.95; // parts of the column's width
constexpr double emptyShape = 0.42;
constexpr int iconSize = 40;

void drawFrame(QPainter *painter, const QRectF &rect, Tint edge, const QString &sentence)
{
    QPen pen(color(edge), 1.5, Qt::DashLine, Qt::RoundCap);
    pen.setDashPattern({4, 4});
    painter->setPen(pen);
    painter->setBrush(color(Tint::Desk));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6);

    const QFont font = interfaceFont();
    painter->setFont(font);
    const double line = QFontMetricsF(font).height();
    const double top = rect.center().y() - (iconSize + 8 + line) / 2;
    const QRect place(qRound(rect.center().x()) - iconSize / 2, qRound(top), iconSize, iconSize);
    icon(QStringLiteral("picture")).paint(painter, place);
    painter->setPen(color(Tint::Muted));
    painter->drawText(QRectF(rect.left() + 8, top + iconSize + 8, rect.width() - 16, 2 * line),
                      Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, sentence);
}

} // namespace

FigureObject::FigureObject(PictureCache &pictures, QObject *parent)
    : QObject(parent)
    , m_pictures(pictures)
{
}

QSizeF FigureObject::intrinsicSize(QTextDocument *document, int position, const QTextFormat &)
{
    const double width = columnWidth(*document);
    const auto photo = photoOf(document->findBlock(position));
    const double shape = photo ? m_pictures.shape(*photo) : emptyShape;
    return {width, std::round(std::min(width * shape, width * tallest))};
}

void FigureObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                              const QTextFormat &format)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const bool selected = isDrawnSelected(format);
    const auto photo = photoOf(document->findBlock(position));
    QRectF shown = rect;
    if (!photo) {
        drawFrame(painter, rect, selected ? Tint::Accent : Tint::Muted,
                  tr("No picture yet – click to choose one"));
    } else {
        const double ratio = painter->device()->devicePixelRatioF();
        const double shape = m_pictures.shape(*photo);
        const double width = std::min(rect.width(), rect.height() / shape);
        shown = QRectF(rect.center().x() - width / 2, rect.top(), width, width * shape);
        const QImage picture =
            m_pictures.picture(*photo, qCeil(std::max(shown.width(), shown.height()) * ratio));
        if (!picture.isNull())
            painter->drawImage(shown, picture);
        else if (m_pictures.failed(*photo))
            drawFrame(painter, rect, Tint::Warn, tr("This picture cannot be read."));
        else
            painter->fillRect(shown, color(Tint::Line));
    }
    if (selected) {
        painter->setPen(QPen(color(Tint::Accent), 3));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(shown.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    }
    painter->restore();
}

} // namespace toasoan
