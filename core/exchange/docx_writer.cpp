#include "core/exchange/docx_writer.h"

#include "core/exchange/docx_sheets.h"
#include "core/exchange/page_words.h"
#include "core/exchange/word_style.h"
#include "core/exchange/word_xml.h"
#include "core/exchange/zip.h"

#include <utility>

namespace toasoan {

namespace {

QString number(qint64 value)
{
    return QString::number(value);
}

// English Metric Units, as drawings are measured.
QString emu(double millimetres)
{
    return number(qRound64(millimetres * 36000));
}

class DocxText
{
public:
    DocxText(const Output &output, WordPictures pictures)
        : m_output(output)
        , m_content(wordContent(output, pictures))
        , m_relations{{QStringLiteral("styles"), QStringLiteral("styles.xml")},
                      {QStringLiteral("numbering"), QStringLiteral("numbering.xml")},
                      {QStringLiteral("settings"), QStringLiteral("settings.xml")},
                      {QStringLiteral("footnotes"), QStringLiteral("footnotes.xml")},
                      {QStringLiteral("footer"), QStringLiteral("footer1.xml")}}
    {
    }

    Result<QList<ZipEntry>> write(const Progress &progress)
    {
        m_xml.open(
            "w:document",
            {{"xmlns:w", QString::fromUtf16(wordNamespace)},
             {"xmlns:r", QString::fromUtf16(relationNamespace)},
             {"xmlns:wp",
              QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")},
             {"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
             {"xmlns:pic", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
        m_xml.open("w:body");
        const QList<WordPart> &parts = m_content.parts;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (progress.ended())
                return cancelledWork();
            box(parts[i].boxed);
            part(parts[i]);
            progress.done(i + 1, parts.size() + 1);
        }
        box(false);
        gap();
        section();
        return entries();
    }

private:
    QList<ZipEntry> entries()
    {
        const WordFacts facts = wordFacts(m_output);
        QList<ZipEntry> entries{{QStringLiteral("[Content_Types].xml"), docxContentTypes()},
                                {QStringLiteral("_rels/.rels"), docxPackageRelations()},
                                {QStringLiteral("word/document.xml"), m_xml.take()},
                                {QStringLiteral("word/_rels/document.xml.rels"), docxRelations(m_relations)},
                                {QStringLiteral("word/styles.xml"), docxStyles()},
                                {QStringLiteral("word/numbering.xml"), docxNumbering(m_content.lists)},
                                {QStringLiteral("word/settings.xml"), docxSettings()},
                                {QStringLiteral("word/footnotes.xml"), footnotes()},
                                {QStringLiteral("word/footer1.xml"), docxFooter(pageMark(m_output))},
                                {QStringLiteral("docProps/core.xml"), docxCoreProperties(facts)},
                                {QStringLiteral("docProps/app.xml"), docxAppProperties()},
                                {QStringLiteral("docProps/custom.xml"), docxCustomProperties(facts)}};
        return entries + m_media;
    }

    void value(const char *name, const QString &value) { m_xml.empty(name, {{"w:val", value}}); }

    void part(const WordPart &part)
    {
        switch (part.kind) {
        case WordPart::Kind::Table:
            gap();
            table(part.table);
            break;
        case WordPart::Kind::Picture:
            openParagraph(part.style);
            picture(part.figure);
            m_xml.close();
            break;
        default:
            paragraph(part);
        }
    }

    // Two tables that touch are one to Word, and text below one stands too near.
    void gap()
    {
        if (!std::exchange(m_afterTable, false))
            return;
        m_xml.open("w:p");
        m_xml.open("w:pPr");
        m_xml.empty("w:spacing", {{"w:before", QStringLiteral("0")},
                                  {"w:after", QStringLiteral("0")},
                                  {"w:line", QStringLiteral("160")},
                                  {"w:lineRule", QStringLiteral("exact")}});
        m_xml.close();
        m_xml.close();
    }

    void openParagraph(WordStyle style)
    {
        gap();
        m_xml.open("w:p");
        if (style == WordStyle::Text)
            return;
        m_xml.open("w:pPr");
        value("w:pStyle", QString::fromLatin1(wordStyle(style).docxId));
        m_xml.close();
    }

    void paragraph(const WordPart &part)
    {
        if (part.list < 0) {
            openParagraph(part.style);
        } else {
            gap();
            m_xml.open("w:p");
            m_xml.open("w:pPr");
            value("w:pStyle", QString::fromLatin1(wordStyle(part.style).docxId));
            m_xml.open("w:numPr");
            value("w:ilvl", number(part.depth));
            value("w:numId", number(part.list + 1));
            m_xml.close();
            m_xml.close();
        }
        spans(part.spans);
        m_xml.close();
    }

    void spans(const QList<Span> &spans)
    {
        for (const Span &span : spans) {
            if (isNote(span)) {
                m_notes.append(span.note);
                m_xml.open("w:r");
                m_xml.open("w:rPr");
                value("w:rStyle", QStringLiteral("FootnoteReference"));
                m_xml.close();
                m_xml.empty("w:footnoteReference", {{"w:id", number(m_notes.size())}});
                m_xml.close();
                continue;
            }
            const QString target = linkTarget(span.link);
            if (!target.isEmpty())
                m_xml.open("w:hyperlink", {{"r:id", relation({QStringLiteral("hyperlink"), target, true})}});
            run(m_xml, span, !target.isEmpty());
            if (!target.isEmpty())
                m_xml.close();
        }
    }

    static void run(WordXml &xml, const Span &span, bool linked)
    {
        xml.open("w:r");
        if (linked || span.bold || span.italic) {
            xml.open("w:rPr");
            if (linked)
                xml.empty("w:rStyle", {{"w:val", QStringLiteral("Hyperlink")}});
            if (span.bold)
                xml.empty("w:b");
            if (span.italic)
                xml.empty("w:i");
            xml.close();
        }
        eachPiece(span.text, [&](WordPiece piece, QStringView text) {
            if (piece == WordPiece::Text)
                xml.leaf("w:t", text.toString(), {{"xml:space", QStringLiteral("preserve")}});
            else
                xml.empty(piece == WordPiece::Tab ? "w:tab" : "w:br");
        });
        xml.close();
    }

    QString relation(const DocxRelation &relation)
    {
        const QString key = relation.type + u' ' + relation.target;
        int &known = m_known[key];
        if (known == 0) {
            m_relations.append(relation);
            known = int(m_relations.size());
        }
        return QStringLiteral("rId%1").arg(known);
    }

    void openTable(const char *style, const QList<int> &widths, bool headerRow)
    {
        int whole = 0;
        for (const int width : widths)
            whole += width;
        m_xml.open("w:tbl");
        m_xml.open("w:tblPr");
        value("w:tblStyle", QString::fromLatin1(style));
        m_xml.empty("w:tblW", {{"w:w", number(whole)}, {"w:type", QStringLiteral("dxa")}});
        value("w:jc", QStringLiteral("center"));
        m_xml.empty("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
        m_xml.empty("w:tblLook", {{"w:val", headerRow ? QStringLiteral("0020") : QStringLiteral("0000")},
                                  {"w:firstRow", headerRow ? QStringLiteral("1") : QStringLiteral("0")}});
        m_xml.close();
        m_xml.open("w:tblGrid");
        for (const int width : widths)
            m_xml.empty("w:gridCol", {{"w:w", number(width)}});
        m_xml.close();
    }

    void openCell(int width, bool shaded)
    {
        m_xml.open("w:tc");
        m_xml.open("w:tcPr");
        m_xml.empty("w:tcW", {{"w:w", number(width)}, {"w:type", QStringLiteral("dxa")}});
        if (shaded)
            m_xml.empty("w:shd", {{"w:val", QStringLiteral("clear")},
                                  {"w:color", QStringLiteral("auto")},
                                  {"w:fill", QStringLiteral("F2F2F2")}});
        m_xml.close();
    }

    // An information box is a table of one cell: Word draws the border of a group of paragraphs around each
    // indent anew, and lists have their own.
    void box(bool wanted)
    {
        if (wanted == m_inBox)
            return;
        m_inBox = wanted;
        if (wanted) {
            gap();
            const int width = twips(wordPage.textWidth());
            openTable("InformationBox", {width}, false);
            m_xml.open("w:tr");
            openCell(width, true);
        } else {
            m_xml.close();
            m_xml.close();
            m_xml.close();
            m_afterTable = true;
        }
    }

    void table(const Table &table)
    {
        QList<int> widths;
        for (const double share : columnShares(table))
            widths.append(twips(share * wordPage.textWidth()));
        const QList<bool> figures = numericColumns(table);
        openTable("TableGrid", widths, table.headerRow);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const bool heading = row == 0 && table.headerRow;
            m_xml.open("w:tr");
            m_xml.open("w:trPr");
            m_xml.empty("w:cantSplit");
            if (heading)
                m_xml.empty("w:tblHeader");
            m_xml.close();
            for (qsizetype column = 0; column < table.columns(); ++column) {
                openCell(widths[column], heading);
                cell(table.rows[row][column], heading, figures[column]);
                m_xml.close();
            }
            m_xml.close();
        }
        m_xml.close();
        m_afterTable = true;
    }

    void cell(const Cell &cell, bool heading, bool figures)
    {
        m_xml.open("w:p");
        m_xml.open("w:pPr");
        value("w:pStyle", QString::fromLatin1(
                              wordStyle(heading ? WordStyle::TableHeading : WordStyle::TableText).docxId));
        if (figures && !heading)
            value("w:jc", QStringLiteral("right"));
        m_xml.close();
        spans(cell);
        m_xml.close();
    }

    // The name a picture has in word/media; it is put there when it is first used.
    QString media(PhotoId photo, const WorkingCopy &copy)
    {
        QString &name = m_mediaNames[photo];
        if (name.isEmpty()) {
            name =
                QStringLiteral("media/image%1.%2").arg(m_mediaNames.size()).arg(fileExtension(copy.format));
            m_media.append({QStringLiteral("word/") + name, copy.bytes, ZipEntry::Packing::Stored});
        }
        return name;
    }

    void picture(const Figure &figure)
    {
        const WorkingCopy copy = m_output.pictures.value(figure.photo);
        const QString id = relation({QStringLiteral("image"), media(figure.photo, copy)});
        const QSizeF size = placedSize(copy.size);
        const QString width = emu(size.width());
        const QString height = emu(size.height());
        const QString drawing = number(++m_drawings);
        const QString name = photoMark(photoNumber(m_output, figure.photo));
        m_xml.open("w:r");
        m_xml.open("w:drawing");
        m_xml.open("wp:inline", {{"distT", QStringLiteral("0")},
                                 {"distB", QStringLiteral("0")},
                                 {"distL", QStringLiteral("0")},
                                 {"distR", QStringLiteral("0")}});
        m_xml.empty("wp:extent", {{"cx", width}, {"cy", height}});
        m_xml.empty("wp:docPr", {{"id", drawing}, {"name", name}, {"descr", figure.alt}});
        m_xml.open("a:graphic");
        m_xml.open("a:graphicData",
                   {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
        m_xml.open("pic:pic");
        m_xml.open("pic:nvPicPr");
        m_xml.empty("pic:cNvPr", {{"id", drawing}, {"name", name}, {"descr", figure.alt}});
        m_xml.empty("pic:cNvPicPr");
        m_xml.close();
        m_xml.open("pic:blipFill");
        m_xml.empty("a:blip", {{"r:embed", id}});
        m_xml.open("a:stretch");
        m_xml.empty("a:fillRect");
        m_xml.close();
        m_xml.close();
        m_xml.open("pic:spPr");
        m_xml.open("a:xfrm");
        m_xml.empty("a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
        m_xml.empty("a:ext", {{"cx", width}, {"cy", height}});
        m_xml.close();
        m_xml.open("a:prstGeom", {{"prst", QStringLiteral("rect")}});
        m_xml.empty("a:avLst");
        m_xml.close();
        for (int open = 0; open < 7; ++open) // spPr, pic, graphicData, graphic, inline, drawing, r
            m_xml.close();
    }

    void section()
    {
        m_xml.open("w:sectPr");
        m_xml.empty("w:footerReference",
                    {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("rId5")}});
        m_xml.empty("w:pgSz",
                    {{"w:w", number(twips(wordPage.width))}, {"w:h", number(twips(wordPage.height))}});
        m_xml.empty("w:pgMar", {{"w:top", number(twips(wordPage.top))},
                                {"w:right", number(twips(wordPage.right))},
                                {"w:bottom", number(twips(wordPage.bottom))},
                                {"w:left", number(twips(wordPage.left))},
                                {"w:header", number(twips(10))},
                                {"w:footer", number(twips(10))},
                                {"w:gutter", QStringLiteral("0")}});
        m_xml.close();
    }

    // Notes -1 and 0 are the lines above them.
    QByteArray footnotes() const
    {
        WordXml xml;
        xml.open("w:footnotes", {{"xmlns:w", QString::fromUtf16(wordNamespace)}});
        const auto line = [&](const char *type, const char *element, int id) {
            xml.open("w:footnote", {{"w:type", QString::fromLatin1(type)}, {"w:id", number(id)}});
            xml.open("w:p");
            xml.open("w:pPr");
            xml.empty("w:spacing", {{"w:after", QStringLiteral("0")},
                                    {"w:line", QStringLiteral("240")},
                                    {"w:lineRule", QStringLiteral("auto")}});
            xml.empty("w:ind", {{"w:firstLine", QStringLiteral("0")}});
            xml.close();
            xml.open("w:r");
            xml.empty(element);
            for (int open = 0; open < 3; ++open)
                xml.close();
        };
        line("separator", "w:separator", -1);
        line("continuationSeparator", "w:continuationSeparator", 0);
        for (qsizetype i = 0; i < m_notes.size(); ++i) {
            xml.open("w:footnote", {{"w:id", number(i + 1)}});
            xml.open("w:p");
            xml.open("w:pPr");
            xml.empty("w:pStyle", {{"w:val", QString::fromLatin1(wordStyle(WordStyle::Note).docxId)}});
            xml.close();
            xml.open("w:r");
            xml.open("w:rPr");
            xml.empty("w:rStyle", {{"w:val", QStringLiteral("FootnoteReference")}});
            xml.close();
            xml.empty("w:footnoteRef");
            xml.close();
            run(xml, {QStringLiteral(" ") + m_notes[i]}, false);
            xml.close();
            xml.close();
        }
        return xml.take();
    }

    const Output &m_output;
    WordContent m_content;
    WordXml m_xml;
    QList<DocxRelation> m_relations;
    QHash<QString, int> m_known; // relations by type and target
    QList<ZipEntry> m_media;
    QHash<PhotoId, QString> m_mediaNames;
    QStringList m_notes;
    int m_drawings = 0;
    bool m_inBox = false;
    bool m_afterTable = false;
};

} // namespace

Result<QByteArray> writeDocx(const Output &output, WordPictures pictures, const Progress &progress)
{
    const auto entries = DocxText(output, pictures).write(progress);
    if (!entries)
        return entries.error();
    if (progress.ended())
        return cancelledWork();
    auto packed = writeZip(*entries, output.now);
    if (packed)
        progress.done(1, 1);
    return packed;
}

} // namespace toasoan
