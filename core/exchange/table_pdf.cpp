#include "core/exchange/table_pdf.h"

#include "core/exchange/pdf_finish.h"
#include "core/exchange/pdf_flow.h"
#include "core/exchange/pdf_paper.h"
#include "core/exchange/pdf_type.h"

#include <QCoreApplication>
#include <QPainter>

namespace toasoan {

namespace {

constexpr double layingOut = 0.5; // of the work; the rest is painting

class TablePages
{
public:
    TablePages(const PrintedTable &table, QPaintDevice *device)
        : m_table(table)
        , m_area(device->width(), device->height())
        , m_flow(device, m_area)
    {
    }

    Result<void> layOut(const Progress &progress)
    {
        heading();
        TextShape shape{.font = pdf::font(pdf::Face::Plain, 9),
                        .color = pdf::ink,
                        .leading = pdf::pt(13),
                        .before = pdf::pt(12)};
        shape.barColor = pdf::hairline;
        if (!m_table.rows.isEmpty())
            m_flow.addCells(headerCells(), m_table.shares, shape, PdfFlow::RowKind::Header);
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            if (progress.ended())
                return cancelledWork();
            QList<PdfFlow::CellText> cells;
            for (const QString &text : m_table.rows[i])
                cells.append({text, quieter(text), Qt::AlignLeft});
            m_flow.addCells(cells, m_table.shares, shape, PdfFlow::RowKind::Next);
            if (progress.tell)
                progress.tell(layingOut * double(i + 1) / double(m_table.rows.size()));
        }
        if (m_table.rows.isEmpty())
            line(m_table.empty, pdf::Face::Plain, 9, QFont::Normal, 12);
        m_flow.paginate();
        return {};
    }

    Result<void> paint(QPdfWriter &writer, const Progress &progress)
    {
        QPainter painter(&writer);
        for (int page = 0; page < m_flow.pageCount(); ++page) {
            if (progress.ended())
                return cancelledWork();
            if (page > 0) {
                writer.newPage();
                pdf::runningHead(painter, m_area, m_table.title, m_table.house);
            }
            m_flow.draw(painter, page);
            pdf::pageFoot(painter, m_area, page, m_flow.pageCount());
            if (progress.tell)
                progress.tell(layingOut + (1 - layingOut) * (page + 1) / (m_flow.pageCount() + 1));
        }
        return {};
    }

private:
    void heading()
    {
        if (!m_table.house.isEmpty()) {
            m_flow.addRule(pdf::pt(34), pdf::pt(3), pdf::accent, 0);
            line(m_table.house, pdf::Face::Text, 13, QFont::Bold, 5);
        }
        line(m_table.title, pdf::Face::Text, 20, QFont::Bold, 8);
        const QString printed = QCoreApplication::translate("Export", "Printed on %1")
                                    .arg(m_table.now.toString(QStringLiteral("d/M/yyyy HH:mm")));
        for (const QString &text : m_table.lines + QStringList(printed))
            line(text, pdf::Face::Plain, 9, QFont::Normal, 2, pdf::muted);
    }

    void line(const QString &text, pdf::Face face, qreal points, QFont::Weight weight, qreal before,
              const QColor &color = pdf::ink)
    {
        TextShape shape{.font = pdf::font(face, points, weight),
                        .color = color,
                        .leading = pdf::pt(points * 1.4),
                        .before = pdf::pt(before)};
        m_flow.addText(text, shape);
    }

    static QList<QTextLayout::FormatRange> quieter(const QString &text)
    {
        const int end = int(text.indexOf(u'\n'));
        if (end < 0)
            return {};
        QTextCharFormat muted;
        muted.setForeground(pdf::muted);
        return {{end + 1, int(text.size()) - end - 1, muted}};
    }

    QList<PdfFlow::CellText> headerCells() const
    {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        QList<PdfFlow::CellText> cells;
        for (const QString &text : m_table.headings)
            cells.append({text, {{0, int(text.size()), bold}}, Qt::AlignLeft});
        return cells;
    }

    const PrintedTable &m_table;
    QSizeF m_area;
    PdfFlow m_flow;
};

} // namespace

Result<QByteArray> writeTablePdf(const PrintedTable &table, const Progress &progress)
{
    if (table.rows.size() > mostPrintedRows)
        return Error{Fault::TooLarge,
                     QCoreApplication::translate("Export",
                                                 "More than %1 lines are too many for paper. Choose a "
                                                 "shorter time, or write a table (CSV).")
                         .arg(mostPrintedRows),
                     {}};
    QByteArray bytes;
    {
        pdf::Paper paper(bytes);
        TablePages pages(table, &paper.writer());
        if (Result<void> laidOut = pages.layOut(progress); !laidOut)
            return laidOut.error();
        if (Result<void> painted = pages.paint(paper.writer(), progress); !painted)
            return painted.error();
    }
    PdfFacts facts;
    facts.title = table.title;
    facts.author = table.house;
    facts.now = table.now;
    return finishPdf(bytes, facts);
}

} // namespace toasoan
