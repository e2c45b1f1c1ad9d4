#include "core/exchange/pdf_writer.h"

#include "core/article/date_line.h"
#include "core/exchange/end_mark.h"
#include "core/exchange/page_words.h"
#include "core/exchange/pdf_finish.h"
#include "core/exchange/pdf_flow.h"
#include "core/exchange/pdf_paper.h"
#include "core/exchange/pdf_type.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace toasoan {

namespace {

constexpr qreal highestPicture = 114;  // mm: 3 to 2 fills the measure
constexpr qreal coarsestPicture = 110; // dots per inch: below that a picture is printed smaller
constexpr qreal leastPicture = 0.62;   // of its size, to fill a page

// How much larger than for readers it is set.
struct Sizes
{
    qreal type = 1;
    qreal line = 1; // of running text
    qreal picture = 1;
};
constexpr Sizes usualSizes;
// 14 points in lines one can write between; pictures only to be known by.
constexpr Sizes largeSizes{14 / 11.5, 14 * 1.9 / 16, 0.5};

Error unreadablePicture(const Figure &figure)
{
    return {Fault::Damaged,
            QCoreApplication::translate("Export",
                                        "The picture “%1” cannot be read. Put it in again, then export.")
                .arg(figure.caption.left(80)),
            {}};
}

class ArticlePages
{
public:
    ArticlePages(const Output &output, QPaintDevice *device)
        : m_output(output)
        , m_body(withEndMark(output.article.body, output.house.endMark))
        , m_area(device->width(), device->height())
        , m_flow(device, m_area)
        , m_sizes(output.forSignature ? largeSizes : usualSizes)
    {
    }

    Result<void> layOut(const Progress &progress)
    {
        masthead();
        if (m_output.forSignature)
            copyTitle(*m_output.forSignature);
        headlines();
        for (qsizetype i = 0; i < m_body.blocks.size(); ++i) {
            if (progress.ended())
                return cancelledWork();
            if (Result<void> added = block(i); !added)
                return added;
        }
        notes();
        foot();
        if (m_output.forSignature)
            signatureBoxes();
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
                pdf::runningHead(painter, m_area, m_output.article.headline, m_output.house.name);
            }
            mark(painter);
            m_flow.draw(painter, page);
            pdf::pageFoot(painter, m_area, page, m_flow.pageCount());
            progress.done(page + 1, m_flow.pageCount() + 1);
        }
        return {};
    }

    QList<PdfFacts::Mark> outline() const
    {
        QList<PdfFacts::Mark> marks;
        for (const PdfFlow::OutlineMark &mark : m_flow.outline()) {
            const qreal top = (m_area.height() - mark.y) * 72 / pdf::resolution + pdf::topMargin * 72 / 25.4;
            marks.append({mark.title, mark.level, mark.page, top + 6});
        }
        return marks;
    }

    QList<PdfFacts::Picture> pictures() const { return m_jpegs; }

private:
    QFont textFont(qreal points, QFont::Weight weight = QFont::Normal, bool italic = false) const
    {
        return pdf::font(pdf::Face::Text, points * m_sizes.type, weight, italic);
    }
    QFont plainFont(qreal points) const { return pdf::font(pdf::Face::Plain, points * m_sizes.type); }
    qreal leading(qreal points) const { return pdf::pt(points * m_sizes.type); }

    // What it is, and by what the paper is told from that of another text.
    void copyTitle(const SignatureCopy &copy)
    {
        TextShape title{.font = pdf::font(pdf::Face::Text, 14, QFont::Bold),
                        .color = pdf::ink,
                        .leading = pdf::pt(20),
                        .before = pdf::pt(12)};
        title.alignment = Qt::AlignHCenter;
        title.keepWithNext = true;
        m_flow.addText(signatureCopyTitle(), title);
        TextShape line{.font = pdf::font(pdf::Face::Plain, 10),
                       .color = pdf::muted,
                       .leading = pdf::pt(14),
                       .before = pdf::pt(2)};
        line.alignment = Qt::AlignHCenter;
        line.keepWithNext = true;
        m_flow.addText(signatureCopyLine(copy.revision, m_output.now.toLocalTime(), copy.code), line);
    }

    void signatureBoxes()
    {
        constexpr int linesToWriteOn = 7;
        TextShape shape{.font = pdf::font(pdf::Face::Text, 12), .color = pdf::ink, .leading = pdf::pt(20)};
        shape.before = pdf::pt(24);
        shape.barColor = pdf::ink;
        shape.keepWhole = true;
        const QList<double> shares{0.55, 0.45};
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        const auto head = [&](const QString &text) {
            return PdfFlow::CellText{text, {{0, int(text.size()), bold}}, Qt::AlignHCenter};
        };
        m_flow.addCells({head(noteBoxTitle()), head(signatureBoxTitle())}, shares, shape,
                        PdfFlow::RowKind::Header);
        const QString room = QString(linesToWriteOn, u'\n');
        m_flow.addCells({{room, {}, Qt::AlignLeft}, {signatureBoxHint() + room, {}, Qt::AlignHCenter}},
                        shares, shape, PdfFlow::RowKind::Next);
    }

    void masthead()
    {
        if (m_output.house.name.isEmpty())
            return;
        m_flow.addRule(pdf::pt(34), pdf::pt(3), pdf::accent, 0);
        TextShape name{.font = pdf::font(pdf::Face::Text, 13, QFont::Bold),
                       .color = pdf::ink,
                       .leading = pdf::pt(18),
                       .before = pdf::pt(5)};
        name.keepWithNext = true;
        m_flow.addText(m_output.house.name, name);
        m_flow.addRule(m_area.width(), pdf::pt(0.5), pdf::hairline, pdf::pt(6));
    }

    void headlines()
    {
        const Article &article = m_output.article;
        const auto line = [this](const QString &text, qreal points, QFont::Weight weight, qreal lead,
                                 qreal before, const QColor &color, int outline = 0) {
            TextShape shape{.font = textFont(points, weight), .color = color, .leading = leading(lead)};
            shape.before = pdf::pt(before);
            shape.keepWithNext = true;
            shape.balanced = points > 12.5;
            shape.outlineLevel = outline;
            m_flow.addText(text, shape);
        };
        metaLine();
        line(article.kicker, 11.5, QFont::Bold, 16, 12, pdf::muted);
        line(article.headline, 24 / m_sizes.type, QFont::Bold, 30 / m_sizes.type,
             article.kicker.isEmpty() ? 10 : 3, pdf::ink, 1);
        line(article.subtitle, 13, QFont::Bold, 19, 6, pdf::ink);
        line(article.standfirst, 12, QFont::Bold, 18, 9, pdf::ink);
        m_spaceBefore = pdf::pt(14);
    }

    // Section, day and place on one line, the section in the colour of the house.
    void metaLine()
    {
        const Article &article = m_output.article;
        QStringList parts;
        for (const QString &part : {article.section, dateLine(article.publicationDate), article.place}) {
            if (!part.isEmpty())
                parts += part;
        }
        QList<QTextLayout::FormatRange> styles;
        if (!article.section.isEmpty()) {
            QTextCharFormat format;
            format.setForeground(pdf::accent);
            format.setFontWeight(QFont::Bold);
            styles.append({0, int(article.section.size()), format});
        }
        TextShape shape{.font = pdf::font(pdf::Face::Plain, 9),
                        .color = pdf::muted,
                        .leading = pdf::pt(13),
                        .before = pdf::pt(9)};
        shape.keepWithNext = true;
        m_flow.addText(parts.join(QStringLiteral("   ")), shape, styles);
    }

    Result<void> block(qsizetype index)
    {
        const Block &block = m_body.blocks[index];
        if (block.kind == BlockKind::Figure)
            return figure(block.figure);
        if (block.kind == BlockKind::Table) {
            table(block.table);
            return {};
        }
        TextShape shape{.font = textFont(11.5), .color = pdf::ink, .leading = pdf::pt(16 * m_sizes.line)};
        shape.alignment = Qt::AlignJustify;
        switch (block.kind) {
        case BlockKind::Heading:
            heading(block, shape);
            break;
        case BlockKind::Quote:
            shape.font = textFont(11.5, QFont::Normal, true);
            shape.left = pdf::pt(16);
            shape.right = pdf::pt(16);
            shape.bar = pdf::pt(2);
            shape.barColor = pdf::accent;
            shape.before = m_previous == BlockKind::Quote ? 0 : pdf::pt(10);
            break;
        case BlockKind::ListItem:
            listItem(block, shape);
            break;
        default:
            // As in a newspaper: an indent tells paragraphs apart, but for the first after something else.
            shape.firstIndent = m_previous == BlockKind::Paragraph ? pdf::pt(16) : 0;
            shape.before = pdf::pt(m_previous == BlockKind::Paragraph ? 3
                                   : m_previous == BlockKind::Heading ? 4
                                                                      : 10);
        }
        if (block.boxed)
            box(shape);
        else if (std::exchange(m_boxed, false))
            shape.before = std::max(shape.before, pdf::pt(18));
        shape.before = std::max(shape.before, std::exchange(m_spaceBefore, 0));
        const pdf::Printed text = pdf::printed(block.spans, block.kind == BlockKind::Quote, false, m_notes);
        m_flow.addText(text.text, shape, text.styles);
        if (!text.text.isEmpty())
            m_previous = block.kind;
        if (block.kind != BlockKind::ListItem)
            m_numbers.fill(0, deepestList + 1);
        return {};
    }

    void box(TextShape &shape)
    {
        shape.boxed = true;
        shape.left += pdf::pt(12);
        shape.right += pdf::pt(12);
        shape.firstIndent = 0;
        if (!std::exchange(m_boxed, true))
            shape.before = std::max(shape.before, pdf::pt(18));
        else if (shape.before < pdf::pt(4))
            shape.before = pdf::pt(4);
    }

    void table(const Table &table)
    {
        TextShape shape{.font = textFont(10), .color = pdf::ink, .leading = leading(14)};
        shape.before = std::max(pdf::pt(12), std::exchange(m_spaceBefore, 0));
        shape.barColor = pdf::hairline;
        const QList<double> shares = columnShares(table);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const bool header = row == 0 && table.headerRow;
            QList<PdfFlow::CellText> cells;
            for (qsizetype column = 0; column < table.columns(); ++column) {
                const pdf::Printed text = pdf::printed(table.rows[row][column], false, header, m_notes);
                cells.append(
                    {text.text, text.styles, isNumeric(table, column) ? Qt::AlignRight : Qt::AlignLeft});
            }
            m_flow.addCells(cells, shares, shape,
                            header     ? PdfFlow::RowKind::Header
                            : row == 0 ? PdfFlow::RowKind::First
                                       : PdfFlow::RowKind::Next);
        }
        m_previous = BlockKind::Table;
        m_spaceBefore = pdf::pt(12);
        m_boxed = false;
    }

    void notes()
    {
        for (qsizetype i = 0; i < m_notes.size(); ++i) {
            TextShape shape{
                .font = textFont(9), .color = pdf::muted, .leading = leading(13), .before = pdf::pt(2)};
            if (i == 0) {
                m_flow.addRule(pdf::pt(90), pdf::pt(0.5), pdf::hairline, pdf::pt(16));
                shape.before = pdf::pt(5);
            }
            shape.left = pdf::pt(14);
            m_flow.markNext(QStringLiteral("%1.").arg(i + 1));
            m_flow.addText(m_notes[i], shape);
        }
    }

    void heading(const Block &block, TextShape &shape) const
    {
        const bool upper = block.level <= lowestHeading;
        shape.font = textFont(upper ? 14 : 12, QFont::Bold);
        shape.leading = leading(upper ? 19 : 17);
        shape.before = pdf::pt(upper ? 16 : 13);
        shape.alignment = Qt::AlignLeft;
        shape.keepWhole = true;
        shape.keepWithNext = true;
        shape.balanced = true;
        shape.outlineLevel = 2;
    }

    void listItem(const Block &block, TextShape &shape)
    {
        const int depth = std::clamp(block.level, 0, deepestList);
        shape.left = pdf::pt(18.0 * (depth + 1));
        shape.before = m_previous == BlockKind::ListItem ? pdf::pt(2) : pdf::pt(6);
        for (int deeper = depth + 1; deeper <= deepestList; ++deeper)
            m_numbers[deeper] = 0;
        const bool numbered = block.listStyle == ListStyle::Numbered;
        m_numbers[depth] = numbered ? m_numbers[depth] + 1 : 0;
        m_flow.markNext(numbered ? QStringLiteral("%1.").arg(m_numbers[depth]) : QString());
    }

    Result<void> figure(const Figure &figure)
    {
        const auto picture = m_output.pictures.constFind(figure.photo);
        const bool hasPicture = !figure.photo.isNull() && picture != m_output.pictures.constEnd();
        const bool hasCaption = !figure.caption.isEmpty() || !figure.credit.isEmpty();
        const qreal before = std::max(std::exchange(m_boxed, false) ? pdf::pt(18) : pdf::pt(14),
                                      std::exchange(m_spaceBefore, 0));
        if (hasPicture) {
            const QImage image = imageFor(figure.photo, *picture);
            if (image.isNull())
                return unreadablePicture(figure);
            m_flow.addPicture(image, sizeOf(*picture), before, leastPicture, hasCaption);
        }
        if (hasCaption)
            caption(figure, hasPicture ? pdf::pt(5) : before, hasPicture ? sizeOf(*picture).width() : 0);
        if (hasPicture || hasCaption)
            m_previous = BlockKind::Figure;
        m_spaceBefore = pdf::pt(14);
        return {};
    }

    void caption(const Figure &figure, qreal before, qreal pictureWidth)
    {
        TextShape shape{.font = plainFont(9), .color = pdf::muted, .leading = leading(13), .before = before};
        shape.keepWhole = true;
        if (pictureWidth > 0 && pictureWidth < m_area.width() * 0.85)
            shape.alignment = Qt::AlignHCenter;
        if (pictureWidth == 0) { // a caption alone is told from the text by a line beside it
            shape.left = pdf::pt(10);
            shape.bar = pdf::pt(1.5);
            shape.barColor = pdf::hairline;
        }
        QString text = figure.caption;
        QList<QTextLayout::FormatRange> styles;
        if (!figure.credit.isEmpty()) {
            if (!text.isEmpty())
                text += QStringLiteral("  ");
            const QString credit = creditLine(figure.credit);
            QTextCharFormat italic;
            italic.setFontItalic(true);
            styles.append({int(text.size()), int(credit.size()), italic});
            text += credit;
        }
        m_flow.addText(text, shape, styles);
    }

    // A JPEG goes into the file as it is; here a placeholder keeps its place. One object for each photo, so
    // that one used twice is stored once.
    QImage imageFor(PhotoId photo, const WorkingCopy &picture)
    {
        if (const auto known = m_images.constFind(photo); known != m_images.constEnd())
            return *known;
        QImage image;
        if (const auto shape = jpegShape(picture.bytes)) {
            image = QImage(placeholderHeight + int(m_jpegs.size()), placeholderHeight, QImage::Format_RGB32);
            image.fill(QColor::fromRgb(QRgb(m_jpegs.size())));
            m_jpegs.append({picture.bytes, *shape});
        } else {
            QByteArray bytes = picture.bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            QImageReader reader(&buffer, fileExtension(picture.format).toLatin1());
            reader.setAutoDetectImageFormat(false);
            image = reader.read();
            if (image.height() == placeholderHeight)
                image = image.scaled(2 * image.size());
        }
        m_images.insert(photo, image);
        return image;
    }

    QSizeF sizeOf(const WorkingCopy &picture) const
    {
        const QSizeF pixels = picture.size.isEmpty() ? QSizeF(3, 2) : QSizeF(picture.size);
        const qreal width = std::min(m_area.width(), pixels.width() / coarsestPicture * pdf::resolution);
        QSizeF size(width, width * pixels.height() / pixels.width());
        if (size.height() > pdf::mm(highestPicture))
            size *= pdf::mm(highestPicture) / size.height();
        return size * m_sizes.picture;
    }

    void foot()
    {
        const Article &article = m_output.article;
        const auto line = [this](const QString &text, const QFont &face, const QColor &color,
                                 Qt::Alignment alignment, qreal before) {
            TextShape shape{.font = face, .color = color, .leading = pdf::pt(15), .before = pdf::pt(before)};
            shape.alignment = alignment;
            shape.keepWhole = true;
            m_flow.addText(text, shape);
        };
        for (const QString &notice : m_output.notices) {
            TextShape shape{.font = pdf::font(pdf::Face::Text, 10.5),
                            .color = pdf::ink,
                            .leading = pdf::pt(15),
                            .before = pdf::pt(12)};
            shape.left = pdf::pt(12);
            shape.bar = pdf::pt(2);
            shape.barColor = pdf::accent;
            shape.keepWhole = true;
            m_flow.addText(notice, shape);
        }
        line(article.byline, pdf::font(pdf::Face::Text, 11, QFont::Bold), pdf::ink, Qt::AlignRight, 10);
        line(article.unit, pdf::font(pdf::Face::Text, 10.5), pdf::muted, Qt::AlignRight,
             article.byline.isEmpty() ? 10 : 0);
        if (!article.source.isEmpty())
            line(sourceLine(article.source), pdf::font(pdf::Face::Text, 10.5, QFont::Normal, true),
                 pdf::muted, Qt::AlignLeft, 12);
        if (article.tags.isEmpty())
            return;
        m_flow.addRule(m_area.width(), pdf::pt(0.5), pdf::hairline, pdf::pt(14));
        line(article.tags.join(QStringLiteral("  ·  ")), pdf::font(pdf::Face::Plain, 8.5), pdf::muted,
             Qt::AlignLeft, 7);
    }

    void mark(QPainter &painter) const
    {
        const QString words = pageMark(m_output);
        const QFont face = pdf::font(pdf::Face::Plain, 10, QFont::Bold);
        painter.setFont(face);
        painter.setPen(pdf::accent);
        const qreal width = QFontMetricsF(face, painter.device()).horizontalAdvance(words);
        painter.drawText(QPointF((m_area.width() - width) / 2, -pdf::pt(36)), words);
    }

    const Output &m_output;
    Body m_body;
    QSizeF m_area;
    PdfFlow m_flow;
    const Sizes &m_sizes;
    QHash<PhotoId, QImage> m_images;
    QList<PdfFacts::Picture> m_jpegs;
    BlockKind m_previous = BlockKind::Figure;
    qreal m_spaceBefore = 0;
    QList<int> m_numbers = QList<int>(deepestList + 1, 0);
    QStringList m_notes;
    bool m_boxed = false;
};

} // namespace

Result<QByteArray> writePdf(const Output &output, const Progress &progress)
{
    QByteArray bytes;
    PdfFacts facts;
    {
        pdf::Paper paper(bytes);
        ArticlePages pages(output, &paper.writer());
        if (Result<void> laidOut = pages.layOut(progress); !laidOut)
            return laidOut.error();
        if (Result<void> painted = pages.paint(paper.writer(), progress); !painted)
            return painted.error();
        facts.outline = pages.outline();
        facts.pictures = pages.pictures();
    }
    const Article &article = output.article;
    facts.title = article.headline;
    facts.author = !article.byline.isEmpty() ? article.byline
                   : !article.unit.isEmpty() ? article.unit
                                             : output.house.name;
    facts.keywords = article.tags.join(QStringLiteral(", "));
    facts.now = output.now;
    if (progress.ended())
        return cancelledWork();
    auto finished = finishPdf(bytes, facts);
    progress.done(1, 1);
    return finished;
}

} // namespace toasoan
