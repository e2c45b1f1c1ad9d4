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
        row.boxed = shape.boxed;
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

void PdfFlow::addCells(const QList<CellText> &cells, const QList<double> &shares, const TextShape &shape,
                       RowKind kind)
{
    constexpr int keptWhole = 8; // lines
    const qreal padding = shape.leading * 0.4;
    const QFontMetricsF metrics(shape.font, m_device);
    const qreal baseline = (shape.leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    QList<qreal> edges{0};
    for (const double share : shares)
        edges.append(edges.last() + share * m_area.width());
    std::vector<CellLine> places;
    int lines = 1;
    qreal ascent = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QList<QTextLayout::FormatRange> formats = cells[i].styles;
        auto layout =
            std::make_unique<QTextLayout>(preparedText(cells[i].text, formats), shape.font, m_device);
        QTextOption option(cells[i].alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->setFormats(formats);
        layOut(*layout, {}, std::max(padding, edges[i + 1] - edges[i] - 2 * padding));
        lines = std::max(lines, layout->lineCount());
        if (layout->lineCount() > 0)
            ascent = std::max(ascent, layout->lineAt(0).ascent());
        places.push_back({layout.get(), edges[i] + padding});
        m_layouts.push_back(std::move(layout));
    }
    if (kind == RowKind::Header) {
        m_headerFirst = m_rows.size();
        m_header = size_t(lines);
    } else if (kind == RowKind::First) {
        m_header = 0;
    }
    for (int i = 0; i < lines; ++i) {
        Row row;
        row.opens = i == 0;
        row.closes = i + 1 == lines;
        row.height = shape.leading + (row.opens ? padding / 2 : 0) + (row.closes ? padding / 2 : 0);
        row.before = row.opens && kind != RowKind::Next ? shape.before : 0;
        row.glued = row.closes ? kind == RowKind::Header : lines <= keptWhole || i == 0 || i + 2 == lines;
        row.line = i;
        row.offset = {0, baseline - ascent + (row.opens ? padding / 2 : 0)};
        row.cells = places;
        row.edges = edges;
        row.color = shape.color;
        row.barColor = shape.barColor;
        if (kind == RowKind::Next && m_header > 0) {
            row.header = m_header;
            row.headerFirst = m_headerFirst;
        }
        m_rows.push_back(row);
    }
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
        Page page{first, first, m_rows[first].header, m_rows[first].headerFirst};
        for (size_t i = 0; i < page.header; ++i)
            y += m_rows[page.headerFirst + i].height;
        while (first < m_rows.size()) {
            const size_t end = groupEnd(first);
            if (y + heightOf(first, end, y) <= m_area.height() || shrink(first, end, y)) {
                place(first, end, y);
                first = end;
                continue;
            }
            if (first > pageFirst)
                break;
            // What keeps together is higher than a page: it is parted where the page ends.
            size_t part = first + 1;
            while (part < end && heightOf(first, part + 1, y) <= m_area.height())
                ++part;
            place(first, part, y);
            first = part;
            break;
        }
        page.end = first;
        m_pages.push_back(page);
    }
    if (m_pages.empty())
        m_pages.push_back({});
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
    drawBoxes(painter, rows.first, rows.end);
    qreal top = 0;
    for (size_t i = 0; i < rows.header; ++i) {
        Row again = m_rows[rows.headerFirst + i];
        again.y = top;
        top += again.height;
        drawRow(painter, again);
    }
    for (size_t i = rows.first; i < rows.end; ++i)
        drawRow(painter, m_rows[i]);
}

void PdfFlow::drawBoxes(QPainter &painter, size_t first, size_t end) const
{
    for (size_t i = first; i < end; ++i) {
        if (!m_rows[i].boxed)
            continue;
        size_t last = i;
        while (last + 1 < end && m_rows[last + 1].boxed)
            ++last;
        const qreal padding = m_rows[i].height * 0.45;
        const qreal hair = m_rows[i].height / 32;
        const QRectF place(0, m_rows[i].y - padding, m_area.width(),
                           m_rows[last].y + m_rows[last].height - m_rows[i].y + 2 * padding);
        const QColor line(0xdd, 0xd9, 0xd2);
        painter.fillRect(place, line);
        painter.fillRect(place.adjusted(hair, hair, -hair, -hair), QColor(0xf8, 0xf7, 0xf4));
        painter.fillRect(QRectF(place.topLeft(), QSizeF(3 * hair, place.height())), QColor(0xa6, 0x19, 0x2e));
        i = last;
    }
}

// The lines around the cells belong to the row below or to the right of them.
void PdfFlow::drawCells(QPainter &painter, const Row &row) const
{
    const qreal hair = row.height / 40;
    painter.setPen(row.color);
    for (const CellLine &cell : row.cells) {
        if (row.line < cell.layout->lineCount())
            cell.layout->lineAt(row.line).draw(&painter, {cell.x, row.y + row.offset.y()});
    }
    for (const qreal edge : row.edges)
        painter.fillRect(QRectF(edge - hair / 2, row.y, hair, row.height), row.barColor);
    if (row.opens)
        painter.fillRect(QRectF(0, row.y - hair / 2, row.edges.last(), hair), row.barColor);
    if (row.closes)
        painter.fillRect(QRectF(0, row.y + row.height - hair / 2, row.edges.last(), hair), row.barColor);
}

void PdfFlow::drawRow(QPainter &painter, const Row &row) const
{
    if (!row.cells.empty()) {
        drawCells(painter, row);
        return;
    }
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
