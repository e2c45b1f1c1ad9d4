#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace toasoan {

// How a paragraph stands on the page; lengths in pixels of the device.
struct TextShape
{
    QFont font;
    QColor color = Qt::black;
    qreal leading = 0; // from baseline to baseline
    qreal before = 0;  // left out at the top of a page
    qreal left = 0;
    qreal right = 0;
    qreal firstIndent = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
    qreal bar = 0; // width of a line down the left side, as of a quote
    QColor barColor;
    bool keepWhole = false; // never parted over two pages
    bool keepWithNext = false;
    bool balanced = false; // lines of about equal length, as in a headline
    bool boxed = false;    // neighbours that are stand on one ground with a line around it
    int outlineLevel = 0;  // 0: not in the outline
};

// Text and pictures one below the other, cut into pages: no single line of a paragraph at the end or the
// beginning of a page, headings with what follows, pictures with their captions. Reading order is never
// changed.
class PdfFlow
{
public:
    PdfFlow(QPaintDevice *device, QSizeF area);

    // Empty texts leave no trace. '\n' and U+2028 break the line.
    void addText(const QString &text, const TextShape &shape,
                 const QList<QTextLayout::FormatRange> &styles = {});
    // A mark to the left of the first line of the text added next: a dot when `text` is empty.
    void markNext(const QString &text);
    // The picture may shrink to `least` of its size where that saves a half empty page. Kept with the text
    // added next when `keepWithNext`.
    void addPicture(const QImage &image, QSizeF size, qreal before, qreal least, bool keepWithNext);
    // Cells beside each other in columns of these parts of the width. The row is parted over two pages only
    // where it is long; a header comes again at the top of each page its table goes on to. `styles` of each
    // cell.
    struct CellText
    {
        QString text;
        QList<QTextLayout::FormatRange> styles;
        Qt::Alignment alignment = Qt::AlignLeft;
    };
    enum class RowKind { Header, First, Next };
    void addCells(const QList<CellText> &cells, const QList<double> &shares, const TextShape &shape,
                  RowKind kind);
    void addRule(qreal width, qreal thickness, const QColor &color, qreal before);

    void paginate();
    int pageCount() const { return int(m_pages.size()); }
    void draw(QPainter &painter, int page) const; // origin: upper left corner of the area

    struct OutlineMark
    {
        QString title;
        int level = 1;
        int page = 0;
        qreal y = 0; // from the top of the area
    };
    QList<OutlineMark> outline() const;

private:
    struct CellLine
    {
        const QTextLayout *layout = nullptr;
        qreal x = 0;
    };

    struct Row
    {
        qreal height = 0;
        qreal before = 0;
        bool glued = false; // to the next row
        const QTextLayout *layout = nullptr;
        int line = 0;
        QPointF offset; // of the line within the row
        qreal bar = 0;
        QColor color; // of text, rule or mark
        QColor barColor;
        QString mark;
        bool hasMark = false;
        QFont markFont;
        QImage image;
        QSizeF size; // of picture or rule
        qreal least = 1;
        int outlineLevel = 0;
        bool boxed = false;
        std::vector<CellLine> cells; // of a line of a table; each shows its line number `line`
        QList<qreal> edges;          // of its columns
        bool opens = false;          // the first line of a row of the table
        bool closes = false;         // the last one
        size_t header = 0;           // rows of the header to come again, from `headerFirst` on; 0: none
        size_t headerFirst = 0;
        qreal y = 0; // once placed
    };

    void layOut(QTextLayout &layout, const TextShape &shape, qreal width) const;
    qreal balancedWidth(QTextLayout &layout, const TextShape &shape) const;
    size_t groupEnd(size_t first) const;
    qreal heightOf(size_t first, size_t end, qreal y) const;
    bool shrink(size_t first, size_t end, qreal y);
    void place(size_t first, size_t end, qreal &y);
    void drawRow(QPainter &painter, const Row &row) const;
    void drawCells(QPainter &painter, const Row &row) const;
    void drawBoxes(QPainter &painter, size_t first, size_t end) const;

    QPaintDevice *m_device;
    QSizeF m_area;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<Row> m_rows;
    struct Page
    {
        size_t first = 0;
        size_t end = 0;
        size_t header = 0; // rows of a header that comes again, from `headerFirst` on
        size_t headerFirst = 0;
    };
    std::vector<Page> m_pages;
    QString m_nextMark;
    bool m_hasNextMark = false;
    size_t m_headerFirst = 0; // of the table that is added
    size_t m_header = 0;
};

} // namespace toasoan
