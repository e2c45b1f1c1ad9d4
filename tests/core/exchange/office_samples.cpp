#include "tests/core/exchange/office_samples.h"

#include "core/exchange/zip.h"

#include <QFile>

namespace toasoan::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray wordSpaces =
    R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
    R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" )"
    R"(xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" )"
    R"(xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" )"
    R"(xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" )"
    R"(xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" )"
    R"(xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" )"
    R"(xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" )"
    R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" )"
    R"(xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" )"
    R"(xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office")";

const QByteArray odfSpaces =
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
    R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
    R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
    R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
    R"(xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" )"
    R"(xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" )"
    R"(xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" )"
    R"(xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" )"
    R"(xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink")";

const QByteArray xmlHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
                           "\n";

const QByteArray relations = R"(xmlns="http://schemas.openxmlformats.org/package/2006/relationships")";

QString readableSpans(const QList<Span> &spans)
{
    QString text;
    for (const Span &span : spans) {
        if (isNote(span)) {
            text += u"[^"_s + span.note + u']';
            continue;
        }
        QString piece = QString(span.text).replace(u'\n', u"⏎"_s);
        if (span.bold)
            piece = u"*"_s + piece + u"*"_s;
        if (span.italic)
            piece = u"_"_s + piece + u"_"_s;
        if (!span.link.isEmpty())
            piece = u"["_s + piece + u"]("_s + span.link + u")"_s;
        text += piece;
    }
    return text;
}

QString readableTable(const Table &table)
{
    QStringList rows;
    for (const QList<Cell> &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row)
            cells += readableSpans(cell);
        rows += cells.join(u" | "_s);
    }
    return (table.headerRow ? u"table with header: "_s : u"table: "_s) + rows.join(u" // "_s);
}

QString readableFigure(const Block &block, const Imported &imported)
{
    QString text =
        u"figure: "_s + (imported.pictures.contains(block.id)
                             ? u"a picture of %1 bytes"_s.arg(imported.pictures.value(block.id).size())
                             : u"no picture"_s);
    if (!block.figure.caption.isEmpty())
        text += u"; caption: "_s + block.figure.caption;
    if (!block.figure.credit.isEmpty())
        text += u"; credit: "_s + block.figure.credit;
    if (!block.figure.alt.isEmpty())
        text += u"; alt: "_s + block.figure.alt;
    return text;
}

QString readableBlock(const Block &block, const Imported &imported)
{
    const QString boxed = block.boxed ? u"boxed "_s : QString();
    switch (block.kind) {
    case BlockKind::Figure:
        return readableFigure(block, imported);
    case BlockKind::Table:
        return readableTable(block.table);
    case BlockKind::Heading:
        return boxed + u"heading %1: "_s.arg(block.level) + readableSpans(block.spans);
    case BlockKind::ListItem:
        return boxed +
               (block.listStyle == ListStyle::Numbered ? u"number %1: "_s : u"bullet %1: "_s)
                   .arg(block.level) +
               readableSpans(block.spans);
    case BlockKind::Quote:
        return boxed + u"quote: "_s + readableSpans(block.spans);
    case BlockKind::Paragraph:
        break;
    }
    return boxed + u"text: "_s + readableSpans(block.spans);
}

} // namespace

QByteArray packed(const Parts &parts)
{
    QList<ZipEntry> entries;
    for (auto part = parts.begin(); part != parts.end(); ++part)
        entries.append({part.key(), part.value()});
    return *writeZip(entries, QDateTime(QDate(2024, 10, 16), QTime(8, 30), Qt::UTC));
}

Parts docxParts(const QByteArray &body)
{
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return {
        {u"[Content_Types].xml"_s,
         xmlHead + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"},
        {u"_rels/.rels"_s,
         xmlHead + "<Relationships " + relations + R"(><Relationship Id="rId1" Type=")" + type +
             R"(officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type=")" + type +
             R"(custom-properties" Target="docProps/custom.xml"/></Relationships>)"},
        {u"word/_rels/document.xml.rels"_s,
         xmlHead + "<Relationships " + relations + R"(><Relationship Id="rId1" Type=")" + type +
             R"(styles" Target="styles.xml"/><Relationship Id="rId2" Type=")" + type +
             R"(numbering" Target="numbering.xml"/><Relationship Id="rId3" Type=")" + type +
             R"(footnotes" Target="footnotes.xml"/><Relationship Id="rId4" Type=")" + type +
             R"(comments" Target="comments.xml"/><Relationship Id="rId5" Type=")" + type +
             R"(header" Target="header1.xml"/><Relationship Id="rId6" Type=")" + type +
             R"(hyperlink" Target="https://danvan.example/a" TargetMode="External"/><Relationship Id="rId7" Type=")" +
             type + R"(image" Target="media/image1.png"/><Relationship Id="rId8" Type=")" + type +
             R"(image" Target="http://nguoi.khac/a.png" TargetMode="External"/><Relationship Id="rId9" Type=")" +
             type + R"(image" Target="../../../etc/passwd"/></Relationships>)"},
        {u"word/document.xml"_s,
         xmlHead + "<w:document " + wordSpaces + "><w:body>" + body + "</w:body></w:document>"},
    };
}

QByteArray docx(const QByteArray &body)
{
    return packed(docxParts(body));
}

Parts odtParts(const QByteArray &text, const QByteArray &styles)
{
    return {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
            {u"content.xml"_s, xmlHead + "<office:document-content " + odfSpaces +
                                   "><office:automatic-styles>" + styles +
                                   "</office:automatic-styles><office:body><office:text>" + text +
                                   "</office:text></office:body></office:document-content>"}};
}

QByteArray odt(const QByteArray &text, const QByteArray &styles)
{
    return packed(odtParts(text, styles));
}

QByteArray wordFile(const QString &name)
{
    QFile file(QStringLiteral(TOASOAN_SOURCE_DIR) + u"/tests/data/word/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList readableBlocks(const Imported &imported)
{
    QStringList lines;
    for (const Block &block : imported.article.body.blocks)
        lines += readableBlock(block, imported);
    return lines;
}

QString readable(const Imported &imported)
{
    const Article &article = imported.article;
    QStringList lines;
    const auto field = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines += name + u": "_s + value;
    };
    field(u"date"_s, article.publicationDate.toString(Qt::ISODate));
    field(u"kicker"_s, article.kicker);
    field(u"headline"_s, article.headline);
    field(u"subtitle"_s, article.subtitle);
    field(u"standfirst"_s, article.standfirst);
    field(u"byline"_s, article.byline);
    field(u"source"_s, article.source);
    if (!imported.sent.id.isNull())
        field(u"sent"_s,
              imported.sent.id.toString() + u" revision "_s + QString::number(imported.sent.revision));
    lines += QString();
    lines += readableBlocks(imported);
    lines += QString();
    for (const QString &note : imported.notes)
        lines += u"note: "_s + note;
    for (const FileComment &comment : imported.review.comments)
        for (const CommentLine &line : comment.lines)
            lines += u"comment: %1: %2 (%3)"_s.arg(line.author, line.text, comment.quoted);
    return lines.join(u'\n') + u'\n';
}

} // namespace toasoan::test
