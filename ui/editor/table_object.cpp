#include "ui/editor/table_object.h"

#include "ui/editor/block_roles.h"
#include "ui/editor/sheet_document.h"
#include "ui/editor/sheet_object.h"
#include "ui/theme/palette.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>
#include <vector>

namespace toasoan {

namespace {

constexpr size_t mostKept = 24;       // tables laid out and kept: more than fit a screen
constexpr double letterSize = 0.9;    // of the text around
constexpr double paddingAcross = 0.6; // in line heights
constexpr double paddingAlong = 0.22;

} // namespace

// A table set in one width and one letter size.
class LaidOutTable
{
public:
    LaidOutTable(Table table, const QFont &font, double width)
        : m_table(std::move(table))
        , m_font(font)
        , m_width(width)
    {
        QFont cellFont = font;
        cellFont.setPointSizeF(font.pointSizeF() * letterSize);
        const double line = QFontMetricsF(cellFont).height();
        m_across = std::round(line * paddingAcross);
        m_along = std::round(line * paddingAlong);
        const QList<double> shares = columnShares(m_table);
        double left = 0;
        for (const double share : shares) {
            m_lefts.append(std::round(left));
            left += share * width;
        }
        m_lefts.append(width);
        m_tops.append(0);
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            layOutRow(row, cellFont, line);
    }

    bool is(const Table &table, const QFont &font, double width) const
    {
        return m_width == width && m_font == font && m_table == table;
    }

    QSizeF size() const { return {m_width, m_tops.last() + 1}; }

    void draw(QPainter &painter, const QRectF &rect, const QColor &header) const
    {
        painter.setBrush(Qt::NoBrush);
        if (m_table.headerRow)
            painter.fillRect(QRectF(rect.topLeft(), QSizeF(m_width, m_tops[1])), header);
        painter.setPen(color(Tint::Ink));
        size_t cell = 0;
        for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
            for (qsizetype column = 0; column < m_table.columns(); ++column, ++cell) {
                const QPointF at(m_lefts[column] + m_across, m_tops[row] + m_along);
                m_cells[cell]->draw(&painter, rect.topLeft() + at);
            }
        }
        painter.setPen(QPen(color(Tint::Line), 1));
        const auto y = [&](double top) { return std::floor(rect.top() + top) + 0.5; };
        const auto x = [&](double left) {
            return std::floor(rect.left() + std::min(left, m_width - 1)) + 0.5;
        };
        for (const double top : m_tops)
            painter.drawLine(QPointF(x(0), y(top)), QPointF(x(m_width), y(top)));
        for (const double left : m_lefts)
            painter.drawLine(QPointF(x(left), y(0)), QPointF(x(left), y(m_tops.last())));
    }

    // Relative to the corner of the table.
    QList<QRectF> piecesOf(int part, int start, int length) const
    {
        QList<QRectF> pieces;
        if (part < 0 || size_t(part) >= m_cells.size())
            return pieces;
        const QTextLayout &cell = *m_cells[size_t(part)];
        const int columns = int(m_table.columns());
        const QPointF at(m_lefts[part % columns] + m_across, m_tops[part / columns] + m_along);
        for (int i = 0; i < cell.lineCount(); ++i) {
            const QTextLine line = cell.lineAt(i);
            const int from = std::max(start, line.textStart());
            const int to = std::min(start + length, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const double left = line.cursorToX(from);
            pieces.append(QRectF(at.x() + left, at.y() + line.y(), line.cursorToX(to) - left, line.height()));
        }
        return pieces;
    }

private:
    void layOutRow(qsizetype row, const QFont &font, double line)
    {
        double height = line;
        const bool header = row == 0 && m_table.headerRow;
        for (qsizetype column = 0; column < m_table.columns(); ++column) {
            const double width = m_lefts[column + 1] - m_lefts[column] - 2 * m_across;
            m_cells.push_back(layOutCell(m_table.rows[row][column], font, header, isNumeric(m_table, column),
                                         std::max(8.0, width)));
            height = std::max(height, m_cells.back()->boundingRect().height());
        }
        m_tops.append(m_tops.last() + std::ceil(height + 2 * m_along));
    }

    static std::unique_ptr<QTextLayout> layOutCell(const Cell &cell, const QFont &font, bool header,
                                                   bool numeric, double width)
    {
        auto layout = std::make_unique<QTextLayout>(toSheet(plainText(cell)), font);
        QTextOption option(numeric ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        QList<QTextLayout::FormatRange> formats;
        int at = 0;
        for (const Span &span : cell) {
            QTextCharFormat format = charFormatFor(span);
            if (header)
                format.setFontWeight(QFont::DemiBold);
            formats.append({at, int(span.text.size()), format});
            at += int(span.text.size());
        }
        layout->setFormats(formats);
        double y = 0;
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += line.height();
        }
        layout->endLayout();
        return layout;
    }

    Table m_table;
    QFont m_font;
    double m_width;
    double m_across = 0;
    double m_along = 0;
    QList<double> m_lefts; // of the columns, and the right edge
    QList<double> m_tops;  // of the rows, and the lower edge
    std::vector<std::unique_ptr<QTextLayout>> m_cells;
};

TableObject::TableObject(QObject *parent)
    : QObject(parent)
{
}

TableObject::~TableObject() = default;

const LaidOutTable &TableObject::laidOut(const QTextDocument &document, int position)
{
    const Table table = tableOf(document.findBlock(position));
    const QFont font = document.defaultFont();
    const double width = std::floor(columnWidth(document));
    const auto known = std::find_if(m_recent.begin(), m_recent.end(),
                                    [&](const auto &one) { return one->is(table, font, width); });
    if (known != m_recent.end()) {
        m_recent.splice(m_recent.begin(), m_recent, known);
    } else {
        m_recent.push_front(std::make_unique<LaidOutTable>(table, font, width));
        if (m_recent.size() > mostKept)
            m_recent.pop_back();
    }
    return *m_recent.front();
}

QSizeF TableObject::intrinsicSize(QTextDocument *document, int position, const QTextFormat &)
{
    return laidOut(*document, position).size();
}

// In the document; the paragraph is laid out.
QPointF TableObject::cornerOf(const QTextBlock &table, const LaidOutTable &laid) const
{
    const QRectF paragraph = table.document()->documentLayout()->blockBoundingRect(table);
    const QTextLine line = table.layout()->lineAt(0);
    return {paragraph.left() + line.cursorToX(0),
            paragraph.top() + line.y() + line.ascent() - laid.size().height()};
}

QList<QRectF> TableObject::piecesOf(const QTextBlock &table, int part, int start, int length)
{
    if (table.layout()->lineCount() == 0)
        return {};
    const LaidOutTable &laid = laidOut(*table.document(), table.position());
    const QPointF corner = cornerOf(table, laid);
    QList<QRectF> pieces = laid.piecesOf(part, start, length);
    for (QRectF &piece : pieces)
        piece.translate(corner);
    return pieces;
}

void TableObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                             const QTextFormat &)
{
    painter->save();
    laidOut(*document, position).draw(*painter, rect, color(Tint::Desk));
    painter->restore();
}

void TableObject::drawSelected(QPainter &painter, const QTextBlock &table)
{
    if (table.layout()->lineCount() == 0)
        return;
    const LaidOutTable &laid = laidOut(*table.document(), table.position());
    const QRectF rect(cornerOf(table, laid), laid.size());
    painter.save();
    painter.fillRect(rect, color(Tint::AccentQuiet));
    laid.draw(painter, rect, color(Tint::AccentQuiet));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Tint::Accent), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

} // namespace toasoan
