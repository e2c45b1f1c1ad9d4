#include "core/exchange/odt_writer.h"

#include "core/exchange/odt_sheets.h"
#include "core/exchange/page_words.h"
#include "core/exchange/word_style.h"
#include "core/exchange/word_xml.h"
#include "core/exchange/zip.h"

namespace toasoan {

namespace {

constexpr qsizetype shortBox = 1200; // characters: half a page

QString nameOf(WordStyle style)
{
    return QString::fromLatin1(wordStyle(style).odtName);
}

class OdtText
{
public:
    OdtText(const Output &output, WordPictures pictures)
        : m_output(output)
        , m_content(wordContent(output, pictures))
    {
    }

    Result<QList<ZipEntry>> write(const Progress &progress)
    {
        odtNamespaces(m_xml, "office:document-content");
        automaticStyles();
        m_xml.open("office:body");
        m_xml.open("office:text");
        const QList<WordPart> &parts = m_content.parts;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (progress.ended())
                return cancelledWork();
            if (parts[i].list < 0)
                closeLists(0);
            box(parts[i].boxed, i);
            part(parts[i]);
            progress.done(i + 1, parts.size() + 1);
        }
        closeLists(0);
        box(false, parts.size());
        return entries();
    }

private:
    struct OpenList
    {
        int list = 0;
        int depth = 0;
    };

    QList<ZipEntry> entries()
    {
        QStringList pictures;
        for (const ZipEntry &entry : std::as_const(m_pictures))
            pictures.append(entry.name);
        QList<ZipEntry> entries{{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text",
                                 ZipEntry::Packing::Stored},
                                {QStringLiteral("META-INF/manifest.xml"), odtManifest(pictures)},
                                {QStringLiteral("content.xml"), m_xml.take()},
                                {QStringLiteral("styles.xml"), odtStyles(pageMark(m_output))},
                                {QStringLiteral("meta.xml"), odtMeta(wordFacts(m_output))}};
        return entries + m_pictures;
    }

    static QString tableName(int number) { return QStringLiteral("Bang%1").arg(number); }
    static QString columnName(int number, qsizetype column)
    {
        return QStringLiteral("%1.%2").arg(tableName(number)).arg(column + 1);
    }

    void style(const QString &name, const char *family, const char *properties, WordXml::Attributes look,
               const QString &parent = {})
    {
        if (parent.isEmpty())
            m_xml.open("style:style", {{"style:name", name}, {"style:family", QString::fromLatin1(family)}});
        else
            m_xml.open("style:style", {{"style:name", name},
                                       {"style:family", QString::fromLatin1(family)},
                                       {"style:parent-style-name", parent}});
        m_xml.empty(properties, look);
        m_xml.close();
    }

    void automaticStyles()
    {
        const QString bold = QStringLiteral("bold");
        const QString italic = QStringLiteral("italic");
        m_xml.open("office:automatic-styles");
        style(QStringLiteral("Bold"), "text", "style:text-properties", {{"fo:font-weight", bold}});
        style(QStringLiteral("Italic"), "text", "style:text-properties", {{"fo:font-style", italic}});
        style(QStringLiteral("BoldItalic"), "text", "style:text-properties",
              {{"fo:font-weight", bold}, {"fo:font-style", italic}});
        style(QStringLiteral("Figures"), "paragraph", "style:paragraph-properties",
              {{"fo:text-align", QStringLiteral("end")}}, nameOf(WordStyle::TableText));
        style(QStringLiteral("Placed"), "graphic", "style:graphic-properties",
              {{"style:vertical-pos", QStringLiteral("top")},
               {"style:vertical-rel", QStringLiteral("baseline")}});
        const QString line = QStringLiteral("0.5pt solid #000000");
        const QString shade = QStringLiteral("#f2f2f2");
        style(QStringLiteral("TableCell"), "table-cell", "style:table-cell-properties",
              {{"fo:border", line}, {"fo:padding", odtLength(1.9)}});
        style(QStringLiteral("TableHead"), "table-cell", "style:table-cell-properties",
              {{"fo:border", line}, {"fo:padding", odtLength(1.9)}, {"fo:background-color", shade}});
        style(QStringLiteral("BoxCell"), "table-cell", "style:table-cell-properties",
              {{"fo:border", line}, {"fo:padding", odtLength(3)}, {"fo:background-color", shade}});
        style(QStringLiteral("Row"), "table-row", "style:table-row-properties",
              {{"fo:keep-together", QStringLiteral("always")}});
        style(QStringLiteral("LongRow"), "table-row", "style:table-row-properties",
              {{"fo:keep-together", QStringLiteral("auto")}});
        tableStyle(QStringLiteral("Khung"));
        style(QStringLiteral("Khung.1"), "table-column", "style:table-column-properties",
              {{"style:column-width", odtLength(wordPage.textWidth())}});
        int number = 0;
        for (const WordPart &part : std::as_const(m_content.parts)) {
            if (part.kind != WordPart::Kind::Table)
                continue;
            tableStyle(tableName(++number));
            const QList<double> shares = columnShares(part.table);
            for (qsizetype column = 0; column < shares.size(); ++column)
                style(columnName(number, column), "table-column", "style:table-column-properties",
                      {{"style:column-width", odtLength(shares[column] * wordPage.textWidth())}});
        }
        m_xml.close();
    }

    void tableStyle(const QString &name)
    {
        style(name, "table", "style:table-properties",
              {{"style:width", odtLength(wordPage.textWidth())},
               {"table:align", QStringLiteral("center")},
               {"table:border-model", QStringLiteral("collapsing")},
               {"fo:margin-top", odtLength(2)},
               {"fo:margin-bottom", odtLength(3)}});
    }

    void part(const WordPart &part)
    {
        switch (part.kind) {
        case WordPart::Kind::Table:
            table(part.table);
            break;
        case WordPart::Kind::Picture:
            openParagraph(nameOf(part.style));
            picture(part.figure);
            m_xml.close();
            break;
        default:
            if (part.list >= 0)
                listItem(part);
            else
                paragraph(part);
        }
    }

    void openParagraph(const QString &style)
    {
        m_xml.open("text:p", {{"text:style-name", style}});
        m_afterSpace = true;
    }

    void paragraph(const WordPart &part)
    {
        if (const int level = wordStyle(part.style).outline; level > 0) {
            m_xml.open("text:h", {{"text:style-name", nameOf(part.style)},
                                  {"text:outline-level", QString::number(level)}});
            m_afterSpace = true;
        } else {
            openParagraph(nameOf(part.style));
        }
        spans(part.spans);
        m_xml.close();
    }

    // Lists nest inside the item above them; an item stays open until the next one of its depth.
    void listItem(const WordPart &part)
    {
        closeLists(part.depth + 1);
        if (!m_lists.isEmpty() && m_lists.back().depth == part.depth) {
            m_xml.close();
            if (m_lists.back().list != part.list)
                closeList();
        }
        while (m_lists.isEmpty() || m_lists.back().depth < part.depth) {
            const int depth = m_lists.isEmpty() ? 0 : m_lists.back().depth + 1;
            const bool numbered = m_content.lists[part.list].style == ListStyle::Numbered;
            m_xml.open("text:list", {{"text:style-name", numbered ? odtNumberedList : odtBulletList}});
            m_lists.append({part.list, depth});
            if (depth < part.depth)
                m_xml.open("text:list-item");
        }
        m_xml.open("text:list-item");
        paragraph(part);
    }

    void closeLists(qsizetype depth)
    {
        while (m_lists.size() > depth) {
            m_xml.close();
            closeList();
        }
    }

    void closeList()
    {
        m_xml.close();
        m_lists.removeLast();
    }

    void spans(const QList<Span> &spans)
    {
        for (const Span &span : spans) {
            if (isNote(span)) {
                note(span.note);
                continue;
            }
            const QString target = linkTarget(span.link);
            if (!target.isEmpty())
                m_xml.open("text:a", {{"xlink:type", QStringLiteral("simple")},
                                      {"xlink:href", target},
                                      {"text:style-name", QStringLiteral("Internet_20_link")},
                                      {"text:visited-style-name", QStringLiteral("Internet_20_link")}});
            const bool styled = span.bold || span.italic;
            if (styled)
                m_xml.open("text:span",
                           {{"text:style-name", span.bold && span.italic ? QStringLiteral("BoldItalic")
                                                : span.bold              ? QStringLiteral("Bold")
                                                                         : QStringLiteral("Italic")}});
            text(span.text);
            if (styled)
                m_xml.close();
            if (!target.isEmpty())
                m_xml.close();
        }
    }

    void text(QStringView text)
    {
        eachPiece(text, [this](WordPiece piece, QStringView letters) {
            if (piece == WordPiece::Text) {
                letterByLetter(letters);
            } else {
                m_xml.empty(piece == WordPiece::Tab ? "text:tab" : "text:line-break");
                m_afterSpace = true;
            }
        });
    }

    // Readers take white space together, as in HTML; what is to stay has an element of its own.
    void letterByLetter(QStringView letters)
    {
        qsizetype from = 0;
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const bool space = letters[i] == u' ';
            if (space && m_afterSpace) {
                m_xml.text(letters.sliced(from, i - from));
                m_xml.empty("text:s");
                from = i + 1;
            }
            m_afterSpace = space;
        }
        m_xml.text(letters.sliced(from));
    }

    void note(const QString &note)
    {
        const QString number = QString::number(++m_notes);
        m_xml.open("text:note", {{"text:id", QStringLiteral("ftn") + number},
                                 {"text:note-class", QStringLiteral("footnote")}});
        m_xml.leaf("text:note-citation", number);
        m_xml.open("text:note-body");
        openParagraph(nameOf(WordStyle::Note));
        text(note);
        m_xml.close();
        m_xml.close();
        m_xml.close();
        m_afterSpace = false;
    }

    // An information box is a table of one cell, as in docx. A short one stays on its page: LibreOffice would
    // part its heading from its text.
    void box(bool wanted, qsizetype first)
    {
        if (wanted == m_inBox)
            return;
        closeLists(0);
        m_inBox = wanted;
        if (wanted) {
            m_xml.open("table:table", {{"table:name", QStringLiteral("Khung %1").arg(++m_boxes)},
                                       {"table:style-name", QStringLiteral("Khung")}});
            m_xml.empty("table:table-column", {{"table:style-name", QStringLiteral("Khung.1")}});
            const bool whole = lettersInBox(first) <= shortBox;
            m_xml.open("table:table-row",
                       {{"table:style-name", whole ? QStringLiteral("Row") : QStringLiteral("LongRow")}});
            openCell(QStringLiteral("BoxCell"));
        } else {
            m_xml.close();
            m_xml.close();
            m_xml.close();
        }
    }

    qsizetype lettersInBox(qsizetype first) const
    {
        qsizetype letters = 0;
        for (qsizetype i = first; i < m_content.parts.size() && m_content.parts[i].boxed; ++i)
            letters += plainText(m_content.parts[i].spans).size();
        return letters;
    }

    void openCell(const QString &style)
    {
        m_xml.open("table:table-cell",
                   {{"table:style-name", style}, {"office:value-type", QStringLiteral("string")}});
    }

    void table(const Table &table)
    {
        ++m_tables;
        m_xml.open("table:table", {{"table:name", QStringLiteral("Bảng %1").arg(m_tables)},
                                   {"table:style-name", tableName(m_tables)}});
        for (qsizetype column = 0; column < table.columns(); ++column)
            m_xml.empty("table:table-column", {{"table:style-name", columnName(m_tables, column)}});
        const QList<bool> figures = numericColumns(table);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const bool heading = row == 0 && table.headerRow;
            if (heading)
                m_xml.open("table:table-header-rows");
            m_xml.open("table:table-row", {{"table:style-name", QStringLiteral("Row")}});
            for (qsizetype column = 0; column < table.columns(); ++column) {
                openCell(heading ? QStringLiteral("TableHead") : QStringLiteral("TableCell"));
                openParagraph(heading           ? nameOf(WordStyle::TableHeading)
                              : figures[column] ? QStringLiteral("Figures")
                                                : nameOf(WordStyle::TableText));
                spans(table.rows[row][column]);
                m_xml.close();
                m_xml.close();
            }
            m_xml.close();
            if (heading)
                m_xml.close();
        }
        m_xml.close();
    }

    // The name a picture has in the container; it is put there when it is first used.
    QString stored(PhotoId photo, const WorkingCopy &copy)
    {
        QString &name = m_pictureNames[photo];
        if (name.isEmpty()) {
            name = QStringLiteral("Pictures/anh-%1.%2")
                       .arg(m_pictureNames.size())
                       .arg(fileExtension(copy.format));
            m_pictures.append({name, copy.bytes, ZipEntry::Packing::Stored});
        }
        return name;
    }

    void picture(const Figure &figure)
    {
        const WorkingCopy copy = m_output.pictures.value(figure.photo);
        const QSizeF size = placedSize(copy.size);
        m_xml.open("draw:frame", {{"draw:name", QStringLiteral("Anh%1").arg(++m_frames)},
                                  {"draw:style-name", QStringLiteral("Placed")},
                                  {"text:anchor-type", QStringLiteral("as-char")},
                                  {"svg:width", odtLength(size.width())},
                                  {"svg:height", odtLength(size.height())}});
        m_xml.empty("draw:image", {{"xlink:href", stored(figure.photo, copy)},
                                   {"xlink:type", QStringLiteral("simple")},
                                   {"xlink:show", QStringLiteral("embed")},
                                   {"xlink:actuate", QStringLiteral("onLoad")}});
        if (!figure.alt.isEmpty())
            m_xml.leaf("svg:desc", figure.alt);
        m_xml.close();
    }

    const Output &m_output;
    WordContent m_content;
    WordXml m_xml;
    QList<ZipEntry> m_pictures;
    QHash<PhotoId, QString> m_pictureNames;
    QList<OpenList> m_lists; // from the outermost
    int m_notes = 0;
    int m_tables = 0;
    int m_boxes = 0;
    int m_frames = 0;
    bool m_inBox = false;
    bool m_afterSpace = true;
};

} // namespace

Result<QByteArray> writeOdt(const Output &output, WordPictures pictures, const Progress &progress)
{
    const auto entries = OdtText(output, pictures).write(progress);
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
