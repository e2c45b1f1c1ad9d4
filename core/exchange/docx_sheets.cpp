#include "core/exchange/docx_sheets.h"

#include "core/exchange/sent_article.h"
#include "core/exchange/word_style.h"
#include "core/exchange/word_xml.h"

namespace toasoan {

namespace {

constexpr double lineTwips = 240; // a line of text is this many parts high, whatever its size

QString number(int value)
{
    return QString::number(value);
}

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QString utf16(const char16_t *text)
{
    return QString::fromUtf16(text);
}

void value(WordXml &xml, const char *name, const QString &value)
{
    xml.empty(name, {{"w:val", value}});
}

void fonts(WordXml &xml)
{
    const QString font = utf16(wordFont);
    xml.empty("w:rFonts", {{"w:ascii", font}, {"w:hAnsi", font}, {"w:eastAsia", font}, {"w:cs", font}});
}

void points(WordXml &xml, double points)
{
    value(xml, "w:sz", number(int(2 * points)));
    value(xml, "w:szCs", number(int(2 * points)));
}

QString alignment(WordStyleRow::Align align)
{
    switch (align) {
    case WordStyleRow::Align::Left:
        return QStringLiteral("left");
    case WordStyleRow::Align::Center:
        return QStringLiteral("center");
    case WordStyleRow::Align::Right:
        return QStringLiteral("right");
    default:
        return QStringLiteral("both");
    }
}

// The order of what stands in a w:pPr is the schema's.
void paragraphLook(WordXml &xml, const WordStyleRow &row)
{
    xml.open("w:pPr");
    if (row.keepsWithNext)
        xml.empty("w:keepNext");
    if (row.style == WordStyle::Quote) {
        xml.open("w:pBdr");
        xml.empty("w:left", {{"w:val", QStringLiteral("single")},
                             {"w:sz", QStringLiteral("12")},
                             {"w:space", QStringLiteral("8")},
                             {"w:color", QStringLiteral("808080")}});
        xml.close();
    }
    xml.empty("w:spacing", {{"w:before", number(int(20 * row.before))},
                            {"w:after", number(int(20 * row.after))},
                            {"w:line", number(int(lineTwips * row.lines))},
                            {"w:lineRule", QStringLiteral("auto")}});
    xml.empty("w:ind", {{"w:left", number(twips(row.sides))},
                        {"w:right", number(twips(row.sides))},
                        {"w:firstLine", number(twips(row.firstIndent))}});
    value(xml, "w:jc", alignment(row.align));
    if (row.outline > 0)
        value(xml, "w:outlineLvl", number(row.outline - 1));
    xml.close();
}

void paragraphStyle(WordXml &xml, const WordStyleRow &row)
{
    const bool normal = row.style == WordStyle::Text;
    xml.open("w:style", {{"w:type", QStringLiteral("paragraph")},
                         {"w:default", normal ? QStringLiteral("1") : QStringLiteral("0")},
                         {"w:styleId", latin(row.docxId)}});
    value(xml, "w:name", utf16(row.docxName));
    if (!normal)
        value(xml, "w:basedOn", QStringLiteral("Normal"));
    if (row.keepsWithNext)
        value(xml, "w:next", QStringLiteral("Normal"));
    xml.empty("w:qFormat");
    paragraphLook(xml, row);
    xml.open("w:rPr");
    if (row.bold)
        xml.empty("w:b");
    if (row.italic)
        xml.empty("w:i");
    points(xml, row.points);
    xml.close();
    xml.close();
}

void defaults(WordXml &xml)
{
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    fonts(xml);
    points(xml, wordPoints);
    xml.empty("w:lang", {{"w:val", QStringLiteral("vi-VN")}, {"w:eastAsia", QStringLiteral("vi-VN")}});
    xml.close();
    xml.close();
    xml.empty("w:pPrDefault");
    xml.close();
}

void characterStyles(WordXml &xml)
{
    xml.open("w:style",
             {{"w:type", QStringLiteral("character")}, {"w:styleId", QStringLiteral("Hyperlink")}});
    value(xml, "w:name", QStringLiteral("Hyperlink"));
    xml.open("w:rPr");
    value(xml, "w:color", QStringLiteral("0563C1"));
    value(xml, "w:u", QStringLiteral("single"));
    xml.close();
    xml.close();
    xml.open("w:style",
             {{"w:type", QStringLiteral("character")}, {"w:styleId", QStringLiteral("FootnoteReference")}});
    value(xml, "w:name", QStringLiteral("footnote reference"));
    xml.open("w:rPr");
    value(xml, "w:vertAlign", QStringLiteral("superscript"));
    xml.close();
    xml.close();
}

void tableStyle(WordXml &xml, const char *id, const QString &name, double margin)
{
    xml.open("w:style", {{"w:type", QStringLiteral("table")}, {"w:styleId", latin(id)}});
    value(xml, "w:name", name);
    xml.open("w:tblPr");
    xml.open("w:tblBorders");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
        xml.empty(side, {{"w:val", QStringLiteral("single")},
                         {"w:sz", QStringLiteral("4")},
                         {"w:space", QStringLiteral("0")},
                         {"w:color", QStringLiteral("auto")}});
    xml.close();
    xml.open("w:tblCellMar");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"})
        xml.empty(side, {{"w:w", number(twips(margin))}, {"w:type", QStringLiteral("dxa")}});
    xml.close();
    xml.close();
    xml.close();
}

// Marks of depth after depth, as Vietnamese papers set them.
QString bullet(int depth)
{
    return depth % 2 == 0 ? QStringLiteral("–") : QStringLiteral("+");
}

void abstractList(WordXml &xml, int id, ListStyle style)
{
    xml.open("w:abstractNum", {{"w:abstractNumId", number(id)}});
    value(xml, "w:multiLevelType", QStringLiteral("hybridMultilevel"));
    for (int depth = 0; depth <= deepestList; ++depth) {
        xml.open("w:lvl", {{"w:ilvl", number(depth)}});
        value(xml, "w:start", QStringLiteral("1"));
        const bool numbered = style == ListStyle::Numbered;
        value(xml, "w:numFmt", numbered ? QStringLiteral("decimal") : QStringLiteral("bullet"));
        value(xml, "w:lvlText", numbered ? QStringLiteral("%%1.").arg(depth + 1) : bullet(depth));
        value(xml, "w:lvlJc", QStringLiteral("left"));
        xml.open("w:pPr");
        xml.empty("w:ind", {{"w:left", number(twips(listStep * (depth + 1)))},
                            {"w:hanging", number(twips(listStep))}});
        xml.close();
        xml.open("w:rPr");
        fonts(xml);
        xml.close();
        xml.close();
    }
    xml.close();
}

} // namespace

QByteArray docxContentTypes()
{
    static constexpr struct
    {
        const char *part;
        const char *type;
    } parts[]{
        {"/word/document.xml", "wordprocessingml.document.main"},
        {"/word/styles.xml", "wordprocessingml.styles"},
        {"/word/numbering.xml", "wordprocessingml.numbering"},
        {"/word/settings.xml", "wordprocessingml.settings"},
        {"/word/footnotes.xml", "wordprocessingml.footnotes"},
        {"/word/footer1.xml", "wordprocessingml.footer"},
        {"/docProps/app.xml", "extended-properties"},
        {"/docProps/custom.xml", "custom-properties"},
    };
    WordXml xml;
    xml.open("Types",
             {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types")}});
    const auto byDefault = [&](const char *extension, const char *type) {
        xml.empty("Default", {{"Extension", latin(extension)}, {"ContentType", latin(type)}});
    };
    byDefault("rels", "application/vnd.openxmlformats-package.relationships+xml");
    byDefault("xml", "application/xml");
    byDefault("jpg", "image/jpeg");
    byDefault("png", "image/png");
    for (const auto &[part, type] : parts)
        xml.empty(
            "Override",
            {{"PartName", latin(part)},
             {"ContentType",
              QStringLiteral("application/vnd.openxmlformats-officedocument.%1+xml").arg(latin(type))}});
    xml.empty("Override", {{"PartName", QStringLiteral("/docProps/core.xml")},
                           {"ContentType",
                            QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml")}});
    return xml.take();
}

QByteArray docxPackageRelations()
{
    WordXml xml;
    xml.open("Relationships",
             {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships")}});
    auto relation = [&, n = 0](const QString &type, const QString &target) mutable {
        xml.empty("Relationship",
                  {{"Id", QStringLiteral("rId%1").arg(++n)}, {"Type", type}, {"Target", target}});
    };
    const QString office = utf16(relationNamespace) + u'/';
    relation(office + u"officeDocument", QStringLiteral("word/document.xml"));
    relation(QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                            "core-properties"),
             QStringLiteral("docProps/core.xml"));
    relation(office + u"extended-properties", QStringLiteral("docProps/app.xml"));
    relation(office + u"custom-properties", QStringLiteral("docProps/custom.xml"));
    return xml.take();
}

QByteArray docxRelations(const QList<DocxRelation> &relations)
{
    WordXml xml;
    xml.open("Relationships",
             {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships")}});
    for (qsizetype i = 0; i < relations.size(); ++i) {
        const QString id = QStringLiteral("rId%1").arg(i + 1);
        const QString type = utf16(relationNamespace) + u'/' + relations[i].type;
        if (relations[i].outside)
            xml.empty("Relationship", {{"Id", id},
                                       {"Type", type},
                                       {"Target", relations[i].target},
                                       {"TargetMode", QStringLiteral("External")}});
        else
            xml.empty("Relationship", {{"Id", id}, {"Type", type}, {"Target", relations[i].target}});
    }
    return xml.take();
}

QByteArray docxStyles()
{
    WordXml xml;
    xml.open("w:styles", {{"xmlns:w", utf16(wordNamespace)}});
    defaults(xml);
    for (const WordStyleRow &row : wordStyles())
        paragraphStyle(xml, row);
    characterStyles(xml);
    tableStyle(xml, "TableGrid", QStringLiteral("Table Grid"), 1.9);
    tableStyle(xml, "InformationBox", QStringLiteral("Khung thông tin"), 3);
    return xml.take();
}

QByteArray docxNumbering(const QList<DocumentList> &lists)
{
    WordXml xml;
    xml.open("w:numbering", {{"xmlns:w", utf16(wordNamespace)}});
    for (const ListStyle style : {ListStyle::Bullet, ListStyle::Numbered})
        abstractList(xml, int(style), style);
    for (qsizetype i = 0; i < lists.size(); ++i) {
        xml.open("w:num", {{"w:numId", QString::number(i + 1)}});
        value(xml, "w:abstractNumId", number(int(lists[i].style)));
        xml.open("w:lvlOverride", {{"w:ilvl", number(lists[i].depth)}}); // begins at 1 again
        value(xml, "w:startOverride", QStringLiteral("1"));
        xml.close();
        xml.close();
    }
    return xml.take();
}

QByteArray docxSettings()
{
    WordXml xml;
    xml.open("w:settings", {{"xmlns:w", utf16(wordNamespace)}});
    value(xml, "w:defaultTabStop", number(twips(12.7)));
    xml.open("w:footnotePr");
    xml.empty("w:footnote", {{"w:id", QStringLiteral("-1")}});
    xml.empty("w:footnote", {{"w:id", QStringLiteral("0")}});
    xml.close();
    xml.open("w:compat");
    xml.empty("w:compatSetting", {{"w:name", QStringLiteral("compatibilityMode")},
                                  {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
                                  {"w:val", QStringLiteral("15")}});
    xml.close();
    value(xml, "w:themeFontLang", QStringLiteral("vi-VN"));
    return xml.take();
}

QByteArray docxFooter(const QString &mark)
{
    WordXml xml;
    xml.open("w:ftr", {{"xmlns:w", utf16(wordNamespace)}});
    xml.open("w:p");
    xml.open("w:pPr");
    xml.empty("w:spacing", {{"w:before", QStringLiteral("0")}, {"w:after", QStringLiteral("0")}});
    xml.empty("w:ind", {{"w:firstLine", QStringLiteral("0")}});
    value(xml, "w:jc", QStringLiteral("center"));
    xml.close();
    if (!mark.isEmpty()) {
        xml.open("w:r");
        xml.open("w:rPr");
        xml.empty("w:b");
        points(xml, 12);
        xml.close();
        xml.leaf("w:t", QString(mark + QStringLiteral(" · ")), {{"xml:space", QStringLiteral("preserve")}});
        xml.close();
    }
    xml.open("w:fldSimple", {{"w:instr", QStringLiteral("PAGE")}});
    xml.open("w:r");
    xml.open("w:rPr");
    points(xml, 12);
    xml.close();
    xml.leaf("w:t", QStringLiteral("1"));
    xml.close();
    xml.close();
    xml.close();
    return xml.take();
}

QByteArray docxCoreProperties(const WordFacts &facts)
{
    WordXml xml;
    xml.open("cp:coreProperties",
             {{"xmlns:cp",
               QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties")},
              {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
              {"xmlns:dcterms", QStringLiteral("http://purl.org/dc/terms/")},
              {"xmlns:xsi", QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")}});
    xml.leaf("dc:title", facts.title);
    xml.leaf("dc:creator", facts.author);
    xml.leaf("cp:keywords", facts.keywords.join(QStringLiteral(", ")));
    xml.leaf("cp:lastModifiedBy", facts.author);
    xml.leaf("dcterms:created", facts.created, {{"xsi:type", QStringLiteral("dcterms:W3CDTF")}});
    xml.leaf("dcterms:modified", facts.modified, {{"xsi:type", QStringLiteral("dcterms:W3CDTF")}});
    xml.leaf("cp:category", facts.category);
    xml.leaf("dc:language", QStringLiteral("vi-VN"));
    return xml.take();
}

QByteArray docxAppProperties()
{
    WordXml xml;
    xml.open("Properties",
             {{"xmlns",
               QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")}});
    xml.leaf("Application", QStringLiteral("Tòa Soạn"));
    return xml.take();
}

QByteArray docxCustomProperties(const WordFacts &facts)
{
    WordXml xml;
    xml.open(
        "Properties",
        {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties")},
         {"xmlns:vt",
          QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes")}});
    auto property = [&, id = 1](const QString &name, const char *type, const QString &value) mutable {
        xml.open("property", {{"fmtid", QStringLiteral("{D5CDD505-2E9C-101B-9397-08002B2CF9AE}")},
                              {"pid", number(++id)}, // those below 2 are Word's
                              {"name", name}});
        xml.leaf(type, value);
        xml.close();
    };
    property(sentArticleProperty, "vt:lpwstr", facts.article);
    property(sentRevisionProperty, "vt:i4", number(facts.revision));
    return xml.take();
}

} // namespace toasoan
