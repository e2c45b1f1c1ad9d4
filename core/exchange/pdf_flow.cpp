#include "core/exchange/pdf_flow.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace toasoan {

namespace {

constexpr int longestWord = 500; // letters; longer ones are divided, layout takes seconds otherwise
constexpr int mostMarks = 32;    // combining marks in a row

// Text as it is laid out: line breaks in one form, and a space where a word or a pile of marks has no end.
// Positions of `styles` follow.
QString preparedText(const QString &text, QList<QTextLayout::FormatRange> &styles)
{
    QString result;
    result.reserve(text.size());
    QList<qsizetype> inserted; // positions in `text`
    int word = 0;
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool space = c.isSpace();
        word = space ? 0 : word + 1;
        marks = c.isMark() ? marks + 1 : 0;
        if ((word > longestWord && !c.isMark() && !c.isLowSurrogate()) || marks > mostMarks) {
            result += u' ';
            inserted += i;
            word = marks = 0;
        }
        result += c == u'\n' || c == QChar::ParagraphSeparator ? QChar(QChar::LineSeparator)
                  : c == u'\t'                                 ? QChar(u' ')
                                                               : c;
    }
    for (QTextLayout::FormatRange &style : styles) {
        const auto before = [&](qsizetype position) {
            return int(std::lower_bound(inserted.begin(), inserted.end(), position) - inserted.begin());
        };
        const int end = style.start + style.length + before(style.start + style.length);
        style.start += before(style.start);
        style.length = end - style.start;
    }
    return result;
}

} // namespace

PdfFlow::PdfFlow(QPaintDevice *device, QSizeF area)
    : m_device(device)
    , m_area(area)
{
}

void PdfFlow::markNext(const QString &text)
{
    m_nextMark = text;
    m_hasNextMark = true;
}

// Lines are broken at spaces only: one that ends in the hyphen of "217-QĐ/TW" is hard to read, and text taken
// from the PDF would lose the hyphen.
void PdfFlow::layOut(QTextLayout &layout, const TextShape &shape, qreal width) const
{
    const QString text = layout.text();
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        const qreal indent = line.lineNumber() == 0 ? shape.firstIndent : 0;
        const qreal lineWidth = width - indent;
        line.setLineWidth(lineWidth);
        const int end = line.textStart() + line.textLength();
        if (end < text.size() && !text[end - 1].isSpace() && text[end - 1] != QChar::LineSeparator) {
            const qsizetype space = text.lastIndexOf(u' ', end - 1);
            if (space > line.textStart() + line.textLength() / 3)
                line.setNumColumns(int(space) + 1 - line.textStart(), lineWidth);
        }
        line.setPosition({indent, 0});
    }
    layout.endLayout();
}

qreal PdfFlow::balancedWidth(QTextLayout &layout, const TextShape &shape) const
{
    const qreal whole = m_area.width() - shape.left - shape.right;
    layOut(layout, shape, whole);
    const int lines = layout.lineCount();
    if (lines < 2 || lines > 6)
        return whole;
    qreal narrow = whole / 2;
    qreal wide = whole;
    for (int step = 0; step < 7; ++step) {
        const qreal middle = (narrow + wide) / 2;
        layOut(layout, shape, middle);
        (layout.lineCount() > lines ? narrow : wide) = middle;
    }
    return wide;
}

void PdfFlow::addText(const QString &text, const TextShape &shape,
                      const QList<QTextLayout::FormatRange> &styles)
{
    const bool marked = std::exchange(m_hasNextMark, false);
    if (QStringView(text).trimmed().isEmpty())
        return;
    QList<QTextLayout::FormatRange> formats = styles;
    auto layout = std::make_unique<QTextLayout>(preparedText(text, formats), shape.font, m_device);
    QTextOption option(shape.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formats);
    const qreal width =
        shape.balanced ? balancedWidth(*layout, shape) : m_area.width() - shape.left - shape.right;
    layOut(*layout, shape, width);

    const QFontMetricsF metrics(shape.font, m_device);
    const qreal baseline = (shape.leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    const int count = layout->lineCount();
    for (int i = 0; i < count; ++i) {
        Row row;
        row.height = shape.leading;
        row.before = i == 0 ? shape.before : 0;
        row.glued = i + 1 == count ? shape.keepWithNext : shape.keepWhole || i == 0 || i + 2 == count;
        row.layout = layout.get();
        row.line = i;
        row.offset = {shape.left, baseline - layout->lineAt(i).ascent()};
        row.bar = shape.bar;
        row.color = shape.color;
        row.barColor = shape.barColor;
        row.hasMark = marked && i == 0;
        row.mark = row.hasMark ? m_nextMark : QString();
        row.markFont = shape.font;
        row.outlineLevel = i == 0 ? shape.outlineLevel : 0;
        m_rows.push_back(row);
    }
    m_layouts.push_back(std::move(layout));
}

void PdfFlow::addPicture(const QImage &image, QSizeF size, qreal before, qreal least, bool keepWithNext)
{
    Row row;
    row.image = image;
    row.size = size;
    row.height = size.height();
    row.before = before;
    row.least = least;
    row.glued = keepWithNext;
    m_rows.push_back(row);
}

void PdfFlow::addRule(qreal width, qreal thickness, const QColor &color, qreal before)
{
    Row row;
    row.size = {width, thickness};
    row.height = thickness;
    row.before = before;
    row.color = color;
    row.glued = true;
    m_rows.push_back(row);
}

size_t PdfFlow::groupEnd(size_t first) const
{
    size_t end = first;
    while (end + 1 < m_rows.size() && m_rows[end].glued)
        ++end;
    return end + 1;
}

qreal PdfFlow::heightOf(size_t first, size_t end, qreal y) const
{
    qreal height = 0;
    for (size_t i = first; i < end; ++i)
        height += m_rows[i].height + (i == first && y == 0 ? 0 : m_rows[i].before);
    return height;
}

// Makes the picture of a group as small as the rest of the page asks for, when that is not too small.
bool PdfFlow::shrink(size_t first, size_t end, qreal y)
{
    const qreal excess = y + heightOf(first, end, y) - m_area.height();
    for (size_t i = first; i < end; ++i) {
        Row &row = m_rows[i];
        if (row.image.isNull() || row.height - excess < row.least * row.height)
            continue;
        const qreal scale = (row.height - excess) / row.height;
        row.size *= scale;
        row.height = row.size.height();
        return true;
    }
    return false;
}

void PdfFlow::place(size_t first, size_t end, qreal &y)
{
    for (size_t i = first; i < end; ++i) {
        y += y == 0 ? 0 : m_rows[i].before;
        m_rows[i].y = y;
        y += m_rows[i].height;
    }
}

void PdfFlow::paginate()
{
    m_pages.clear();
    size_t first = 0;
    while (first < m_rows.size()) {
        const size_t pageFirst = first;
        qreal y = 0;
        while (first < m_rows.size()) {
            const size_t end = groupEnd(first);
            if (y + heightOf(first, end, y) <= m_area.height() || shrink(first, end, y)) {
                place(first, end, y);
                first = end;
                continue;
            }
            if (y > 0)
                break;
            // What keeps together is higher than a page: it is parted where the page ends.
            size_t part = first + 1;
            while (part < end && heightOf(first, part + 1, y) <= m_area.height())
                ++part;
            place(first, part, y);
            first = part;
            break;
        }
        m_pages.push_back({pageFirst, first});
    }
    if (m_pages.empty())
        m_pages.push_back({0, 0});
}

QList<PdfFlow::OutlineMark> PdfFlow::outline() const
{
    QList<OutlineMark> marks;
    for (size_t page = 0; page < m_pages.size(); ++page) {
        for (size_t i = m_pages[page].first; i < m_pages[page].end; ++i) {
            const Row &row = m_rows[i];
            if (row.outlineLevel > 0)
                marks.append({row.layout->text().simplified(), row.outlineLevel, int(page), row.y});
        }
    }
    return marks;
}

void PdfFlow::draw(QPainter &painter, int page) const
{
    const Page &rows = m_pages[size_t(page)];
    for (size_t i = rows.first; i < rows.end; ++i)
        drawRow(painter, m_rows[i]);
}

void PdfFlow::drawRow(QPainter &painter, const Row &row) const
{
    if (!row.image.isNull()) {
        painter.drawImage(QRectF({(m_area.width() - row.size.width()) / 2, row.y}, row.size), row.image);
        return;
    }
    if (!row.layout) {
        painter.fillRect(QRectF({0, row.y}, row.size), row.color);
        return;
    }
    if (row.bar > 0)
        painter.fillRect(QRectF(0, row.y, row.bar, row.height + 0.5), row.barColor);
    const QTextLine line = row.layout->lineAt(row.line);
    if (row.hasMark) {
        const QPointF start(row.offset.x(), row.y + row.offset.y() + line.ascent());
        const QFontMetricsF metrics(row.markFont, m_device);
        painter.setFont(row.markFont);
        painter.setPen(row.color);
        const qreal gap = metrics.horizontalAdvance(u' ') * 2;
        if (row.mark.isEmpty()) {
            const qreal radius = metrics.xHeight() * 0.22;
            painter.setBrush(row.color);
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(QPointF(start.x() - gap - radius, start.y() - metrics.xHeight() / 2), radius,
                                radius);
            painter.setBrush(Qt::NoBrush);
        } else {
            painter.drawText(start - QPointF(gap + metrics.horizontalAdvance(row.mark), 0), row.mark);
        }
    }
    painter.setPen(row.color);
    line.draw(&painter, {row.offset.x(), row.y + row.offset.y()});
}

} // namespace toasoan
