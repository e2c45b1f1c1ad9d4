#include "core/exchange/pdf_paper.h"

#include "core/exchange/page_words.h"
#include "core/exchange/pdf_type.h"

#include <QFontMetricsF>
#include <QPainter>

namespace toasoan::pdf {

namespace {

QBuffer *opened(QBuffer &buffer)
{
    buffer.open(QIODevice::WriteOnly);
    return &buffer;
}

} // namespace

Paper::Paper(QByteArray &bytes)
    : m_buffer(&bytes)
    , m_writer(opened(m_buffer))
{
    m_writer.setPdfVersion(QPdfWriter::PdfVersion_1_6);
    m_writer.setResolution(resolution);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(sideMargin, topMargin, sideMargin, topMargin), QPageLayout::Millimeter);
}

void runningHead(QPainter &painter, QSizeF area, const QString &title, const QString &house)
{
    const QFont face = font(Face::Plain, 8);
    const QFontMetricsF metrics(face, painter.device());
    const qreal y = -pt(20);
    painter.setFont(face);
    painter.setPen(muted);
    const QString shownHouse = metrics.elidedText(house, Qt::ElideRight, area.width() * 0.35);
    const qreal houseWidth = metrics.horizontalAdvance(shownHouse);
    painter.drawText(QPointF(area.width() - houseWidth, y), shownHouse);
    painter.drawText(QPointF(0, y), metrics.elidedText(title.simplified(), Qt::ElideRight,
                                                       area.width() - houseWidth - pt(24)));
    painter.fillRect(QRectF(0, y + pt(5), area.width(), pt(0.5)), hairline);
}

void pageFoot(QPainter &painter, QSizeF area, int page, int count)
{
    const QFont face = font(Face::Plain, 8);
    const QString number = pageNumber(page + 1, count);
    const qreal width = QFontMetricsF(face, painter.device()).horizontalAdvance(number);
    painter.setFont(face);
    painter.setPen(muted);
    painter.drawText(QPointF((area.width() - width) / 2, area.height() + pt(30)), number);
}

} // namespace toasoan::pdf
