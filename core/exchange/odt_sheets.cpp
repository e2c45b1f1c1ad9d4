#include "core/exchange/odt_sheets.h"

#include "core/exchange/sent_article.h"
#include "core/exchange/word_style.h"
#include "core/exchange/word_xml.h"

namespace toasoan {

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QString points(double value)
{
    return QString::number(value) + QStringLiteral("pt");
}

QString alignment(WordStyleRow::Align align)
{
    switch (align) {
    case WordStyleRow::Align::Left:
        return QStringLiteral("start");
    case WordStyleRow::Align::Center:
        return QStringLiteral("center");
    case WordStyleRow::Align::Right:
        return QStringLiteral("end");
    default:
        return QStringLiteral("justify");
    }
}

void textLook(WordXml &xml, double size, bool bold, bool italic)
{
    const QString font = QString::fromUtf16(wordFont);
    const QString weight = bold ? QStringLiteral("bold") : QStringLiteral("normal");
    const QString slant = italic ? QStringLiteral("italic") : QStringLiteral("normal");
    xml.empty("style:text-properties", {{"style:font-name", font},
                                        {"fo:font-size", points(size)},
                                        {"fo:font-weight", weight},
                                        {"fo:font-style", slant},
                                        {"fo:language", QStringLiteral("vi")},
                                        {"fo:country", QStringLiteral("VN")}});
}

void paragraphStyle(WordXml &xml, const WordStyleRow &row)
{
    const QString next = row.keepsWithNext ? QStringLiteral("Text_20_body") : latin(row.odtName);
    xml.open("style:style",
             {{"style:name", latin(row.odtName)},
              {"style:display-name", QString::fromUtf16(row.odtShown)},
              {"style:family", QStringLiteral("paragraph")},
              {"style:parent-style-name", QStringLiteral("Standard")},
              {"style:next-style-name", next},
              {"style:default-outline-level", row.outline > 0 ? QString::number(row.outline) : QString()}});
    const QString keep = row.keepsWithNext ? QStringLiteral("always") : QStringLiteral("auto");
    xml.empty("style:paragraph-properties",
              {{"fo:text-align", alignment(row.align)},
               {"fo:line-height", QString::number(100 * row.lines) + u'%'},
               {"fo:margin-top", points(row.before)},
               {"fo:margin-bottom", points(row.after)},
               {"fo:margin-left", odtLength(row.sides)},
               {"fo:margin-right", odtLength(row.sides)},
               {"fo:text-indent", odtLength(row.firstIndent)},
               {"fo:keep-with-next", keep},
               {"fo:padding-left", row.style == WordStyle::Quote ? odtLength(2.5) : odtLength(0)},
               {"fo:border-left", row.style == WordStyle::Quote ? QStringLiteral("1.5pt solid #808080")
                                                                : QStringLiteral("none")}});
    textLook(xml, row.points, row.bold, row.italic);
    xml.close();
}

void characterStyle(WordXml &xml, const QString &name, const QString &shown,
                    std::initializer_list<std::pair<const char *, QString>> look)
{
    xml.open("style:style",
             {{"style:name", name}, {"style:display-name", shown}, {"style:family", QStringLiteral("text")}});
    xml.empty("style:text-properties", look);
    xml.close();
}

// Marks of depth after depth, as Vietnamese papers set them.
QString bullet(int depth)
{
    return depth % 2 == 0 ? QStringLiteral("–") : QStringLiteral("+");
}

void listStyle(WordXml &xml, ListStyle style)
{
    const bool numbered = style == ListStyle::Numbered;
    xml.open("text:list-style", {{"style:name", numbered ? odtNumberedList : odtBulletList}});
    for (int depth = 0; depth <= deepestList; ++depth) {
        const QString level = QString::number(depth + 1);
        if (numbered)
            xml.open("text:list-level-style-number", {{"text:level", level},
                                                      {"style:num-suffix", QStringLiteral(".")},
                                                      {"style:num-format", QStringLiteral("1")}});
        else
            xml.open("text:list-level-style-bullet",
                     {{"text:level", level}, {"text:bullet-char", bullet(depth)}});
        const QString left = odtLength(listStep * (depth + 1));
        xml.open("style:list-level-properties",
                 {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")}});
        xml.empty("style:list-level-label-alignment", {{"text:label-followed-by", QStringLiteral("listtab")},
                                                       {"text:list-tab-stop-position", left},
                                                       {"fo:text-indent", odtLength(-listStep)},
                                                       {"fo:margin-left", left}});
        xml.close();
        xml.close();
    }
    xml.close();
}

void pageLayout(WordXml &xml, const QString &mark)
{
    xml.open("office:automatic-styles");
    xml.open("style:style", {{"style:name", QStringLiteral("PageNumber")},
                             {"style:family", QStringLiteral("paragraph")},
                             {"style:parent-style-name", QStringLiteral("Standard")}});
    xml.empty("style:paragraph-properties", {{"fo:text-align", QStringLiteral("center")}});
    textLook(xml, 12, false, false);
    xml.close();
    xml.open("style:page-layout", {{"style:name", QStringLiteral("Page")}});
    xml.open("style:page-layout-properties", {{"fo:page-width", odtLength(wordPage.width)},
                                              {"fo:page-height", odtLength(wordPage.height)},
                                              {"style:print-orientation", QStringLiteral("portrait")},
                                              {"fo:margin-top", odtLength(wordPage.top)},
                                              {"fo:margin-bottom", odtLength(10)},
                                              {"fo:margin-left", odtLength(wordPage.left)},
                                              {"fo:margin-right", odtLength(wordPage.right)}});
    xml.empty("style:footnote-sep", {{"style:width", odtLength(0.2)},
                                     {"style:rel-width", QStringLiteral("33%")},
                                     {"style:color", QStringLiteral("#000000")},
                                     {"style:distance-before-sep", odtLength(2)},
                                     {"style:distance-after-sep", odtLength(2)}});
    xml.close();
    xml.open("style:footer-style");
    xml.empty("style:header-footer-properties",
              {{"fo:min-height", odtLength(10)}, {"fo:margin-top", odtLength(5)}});
    xml.close();
    xml.close();
    xml.close();
    xml.open("office:master-styles");
    xml.open("style:master-page", {{"style:name", QStringLiteral("Standard")},
                                   {"style:page-layout-name", QStringLiteral("Page")}});
    xml.open("style:footer");
    xml.open("text:p", {{"text:style-name", QStringLiteral("PageNumber")}});
    if (!mark.isEmpty())
        xml.leaf("text:span", QString(mark + QStringLiteral(" · ")));
    xml.leaf("text:page-number", QStringLiteral("1"), {{"text:select-page", QStringLiteral("current")}});
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QString odtLength(double millimetres)
{
    return QString::number(millimetres, 'f', 2) + QStringLiteral("mm");
}

void odtNamespaces(WordXml &xml, const char *root)
{
    const auto oasis = [](const char *name) {
        return QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(latin(name));
    };
    xml.open(root, {{"xmlns:office", oasis("office")},
                    {"xmlns:style", oasis("style")},
                    {"xmlns:text", oasis("text")},
                    {"xmlns:table", oasis("table")},
                    {"xmlns:draw", oasis("drawing")},
                    {"xmlns:fo", oasis("xsl-fo-compatible")},
                    {"xmlns:svg", oasis("svg-compatible")},
                    {"xmlns:meta", oasis("meta")},
                    {"xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink")},
                    {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
                    {"office:version", QStringLiteral("1.2")}});
}

QByteArray odtManifest(const QStringList &pictures)
{
    WordXml xml;
    xml.open("manifest:manifest",
             {{"xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
              {"manifest:version", QStringLiteral("1.2")}});
    const auto entry = [&](const QString &path, const QString &type) {
        xml.empty("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    entry(QStringLiteral("/"), QStringLiteral("application/vnd.oasis.opendocument.text"));
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        entry(latin(part), QStringLiteral("text/xml"));
    for (const QString &picture : pictures)
        entry(picture, picture.endsWith(QLatin1String(".png")) ? QStringLiteral("image/png")
                                                               : QStringLiteral("image/jpeg"));
    return xml.take();
}

QByteArray odtStyles(const QString &mark)
{
    WordXml xml;
    odtNamespaces(xml, "office:document-styles");
    xml.open("office:font-face-decls");
    const QString font = QString::fromUtf16(wordFont);
    xml.empty("style:font-face", {{"style:name", font},
                                  {"svg:font-family", u'\'' + font + u'\''},
                                  {"style:font-family-generic", QStringLiteral("roman")},
                                  {"style:font-pitch", QStringLiteral("variable")}});
    xml.close();
    xml.open("office:styles");
    xml.open("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
    xml.empty("style:paragraph-properties",
              {{"fo:orphans", QStringLiteral("2")}, {"fo:widows", QStringLiteral("2")}});
    textLook(xml, wordPoints, false, false);
    xml.close();
    xml.empty("style:style", {{"style:name", QStringLiteral("Standard")},
                              {"style:family", QStringLiteral("paragraph")},
                              {"style:class", QStringLiteral("text")}});
    for (const WordStyleRow &row : wordStyles())
        paragraphStyle(xml, row);
    characterStyle(xml, QStringLiteral("Internet_20_link"), QStringLiteral("Internet link"),
                   {{"fo:color", QStringLiteral("#0563c1")},
                    {"style:text-underline-style", QStringLiteral("solid")},
                    {"style:text-underline-width", QStringLiteral("auto")},
                    {"style:text-underline-color", QStringLiteral("font-color")}});
    characterStyle(xml, QStringLiteral("Footnote_20_Symbol"), QStringLiteral("Footnote Symbol"),
                   {{"style:text-position", QStringLiteral("super 58%")}});
    characterStyle(xml, QStringLiteral("Footnote_20_anchor"), QStringLiteral("Footnote anchor"),
                   {{"style:text-position", QStringLiteral("super 58%")}});
    listStyle(xml, ListStyle::Bullet);
    listStyle(xml, ListStyle::Numbered);
    xml.empty("text:notes-configuration",
              {{"text:note-class", QStringLiteral("footnote")},
               {"text:default-style-name", QStringLiteral("Footnote")},
               {"text:citation-style-name", QStringLiteral("Footnote_20_Symbol")},
               {"text:citation-body-style-name", QStringLiteral("Footnote_20_anchor")},
               {"style:num-format", QStringLiteral("1")},
               {"style:num-suffix", QStringLiteral(" ")},
               {"text:start-value", QStringLiteral("0")},
               {"text:footnotes-position", QStringLiteral("page")},
               {"text:start-numbering-at", QStringLiteral("document")}});
    xml.close();
    pageLayout(xml, mark);
    return xml.take();
}

QByteArray odtMeta(const WordFacts &facts)
{
    WordXml xml;
    odtNamespaces(xml, "office:document-meta");
    xml.open("office:meta");
    xml.leaf("meta:generator", QStringLiteral("ToaSoan"));
    xml.leaf("dc:title", facts.title);
    xml.leaf("meta:initial-creator", facts.author);
    xml.leaf("dc:creator", facts.author);
    xml.leaf("meta:creation-date", facts.created);
    xml.leaf("dc:date", facts.modified);
    xml.leaf("dc:language", QStringLiteral("vi-VN"));
    for (const QString &keyword : facts.keywords)
        xml.leaf("meta:keyword", keyword);
    const auto property = [&](const QString &name, const char *type, const QString &value) {
        xml.leaf("meta:user-defined", value, {{"meta:name", name}, {"meta:value-type", latin(type)}});
    };
    property(sentArticleProperty, "string", facts.article);
    property(sentRevisionProperty, "float", QString::number(facts.revision));
    return xml.take();
}

} // namespace toasoan
