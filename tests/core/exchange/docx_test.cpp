#include "core/exchange/docx_writer.h"
#include "core/exchange/word_style.h"
#include "tests/core/exchange/samples.h"
#include "tests/core/exchange/word_reading.h"
#include "tests/support/work_time.h"

#include <gtest/gtest.h>

#include <QUrl>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QString document = u"word/document.xml"_s;

QByteArray docx(const Output &output, WordPictures pictures = WordPictures::Beside)
{
    const Result<QByteArray> written = writeDocx(output, pictures);
    EXPECT_TRUE(written) << (written ? "" : qPrintable(written.error().message + written.error().detail));
    return written ? *written : QByteArray();
}

// The text of all runs, in reading order.
QString letters(const test::WordFile &file, const QString &part = document)
{
    return test::withoutSpace(file.texts(part, u"w:t").join(QString()));
}

// Styles of the paragraphs of the text, in reading order; "" for the usual one.
QStringList paragraphStyles(const test::WordFile &file)
{
    QStringList styles;
    file.walk(document, [&](const QXmlStreamReader &xml) {
        if (xml.qualifiedName() == u"w:p")
            styles += QString();
        else if (xml.qualifiedName() == u"w:pStyle")
            styles.back() = xml.attributes().value(u"w:val"_s).toString();
    });
    return styles;
}

} // namespace

TEST(DocxWriter, EveryPartIsThereWellFormedAndOfADeclaredType)
{
    for (const WordPictures pictures : {WordPictures::Beside, WordPictures::Placed}) {
        const test::WordFile file(docx(test::wordOutput(), pictures));
        EXPECT_EQ(file.names().front(), u"[Content_Types].xml"_s);
        const QStringList overrides = file.values(u"[Content_Types].xml"_s, u"Override", u"PartName");
        const QStringList defaults = file.values(u"[Content_Types].xml"_s, u"Default", u"Extension");
        for (const QString &name : file.names()) {
            EXPECT_TRUE(overrides.contains(u'/' + name) || defaults.contains(name.section(u'.', -1)))
                << qPrintable(name);
            if (name.endsWith(u".xml"_s) || name.endsWith(u".rels"_s)) {
                EXPECT_EQ(test::faultIn(file.part(name)), QString()) << qPrintable(name);
            }
        }
        for (const QString &name : overrides)
            EXPECT_TRUE(file.names().contains(name.mid(1))) << qPrintable(name);
        EXPECT_EQ(file.names().filter(u"word/media/"_s).size(), pictures == WordPictures::Placed ? 2 : 0);
    }
}

TEST(DocxWriter, EveryRelationLeadsSomewhereAndEveryUseHasOne)
{
    const test::WordFile file(docx(test::wordOutput(), WordPictures::Placed));
    const QString relations = u"word/_rels/document.xml.rels"_s;
    QStringList ids;
    file.walk(relations, [&](const QXmlStreamReader &xml) {
        if (xml.name() != u"Relationship")
            return;
        const QString target = xml.attributes().value(u"Target"_s).toString();
        ids += xml.attributes().value(u"Id"_s).toString();
        const bool outside = xml.attributes().value(u"TargetMode"_s) == u"External";
        EXPECT_TRUE(outside ? QUrl(target, QUrl::StrictMode).isValid()
                            : file.names().contains(u"word/"_s + target))
            << qPrintable(target);
    });
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    const QList<std::pair<QStringView, QStringView>> uses{
        {u"w:hyperlink", u"r:id"}, {u"a:blip", u"r:embed"}, {u"w:footerReference", u"r:id"}};
    for (const auto &[element, attribute] : uses) {
        const QStringList used = file.values(document, element, attribute);
        EXPECT_FALSE(used.isEmpty());
        for (const QString &id : used)
            EXPECT_TRUE(ids.contains(id)) << qPrintable(id);
    }
}

TEST(DocxWriter, EveryLetterOfTheArticleIsThereInReadingOrder)
{
    const Output output = test::wordOutput();
    for (const WordPictures pictures : {WordPictures::Beside, WordPictures::Placed}) {
        const test::WordFile file(docx(output, pictures));
        EXPECT_EQ(letters(file), test::wordLetters(output.article, pictures));
    }
}

TEST(DocxWriter, NamesItsStylesAsWordKnowsThem)
{
    const test::WordFile file(docx(test::wordOutput()));
    const QStringList names = file.values(u"word/styles.xml"_s, u"w:name", u"w:val");
    for (const QString &name :
         {u"Normal"_s, u"Title"_s, u"Subtitle"_s, u"heading 2"_s, u"heading 3"_s, u"Quote"_s, u"caption"_s,
          u"List Paragraph"_s, u"footnote text"_s, u"footnote reference"_s, u"Hyperlink"_s, u"Table Grid"_s,
          u"Sa-pô"_s, u"Tít dẫn"_s})
        EXPECT_TRUE(names.contains(name)) << qPrintable(name);
    const QStringList ids = file.values(u"word/styles.xml"_s, u"w:style", u"w:styleId");
    const QStringList used = paragraphStyles(file);
    for (const QString &style : used)
        EXPECT_TRUE(style.isEmpty() || ids.contains(style)) << qPrintable(style);
    EXPECT_EQ(used.first(7), (QStringList{u"Section"_s, u"DateLine"_s, u"Place"_s, u"Kicker"_s, u"Title"_s,
                                          u"Subtitle"_s, u"Standfirst"_s}));
    EXPECT_EQ(used.count(u"Heading2"_s), 2);
    EXPECT_EQ(used.count(u"Heading3"_s), 1);
    EXPECT_EQ(used.count(u"Caption"_s), 3);
}

TEST(DocxWriter, IsSetInTimesNewRomanFourteenAsNewspapersAskForIt)
{
    const test::WordFile file(docx(test::wordOutput()));
    EXPECT_EQ(file.values(u"word/styles.xml"_s, u"w:rFonts", u"w:ascii").front(), u"Times New Roman"_s);
    EXPECT_EQ(file.values(u"word/styles.xml"_s, u"w:sz", u"w:val").front(), u"28"_s);
    EXPECT_EQ(file.values(u"word/styles.xml"_s, u"w:lang", u"w:val").front(), u"vi-VN"_s);
    const QByteArray styles = file.part(u"word/styles.xml"_s);
    EXPECT_TRUE(styles.contains("w:line=\"360\""));
    EXPECT_TRUE(styles.contains("<w:jc w:val=\"both\"/>"));
}

TEST(DocxWriter, EachListNumbersAnewAndItsItemsBelongToIt)
{
    const test::WordFile file(docx(test::wordOutput()));
    QStringList items; // number of the list, depth
    QString depth;
    file.walk(document, [&](const QXmlStreamReader &xml) {
        if (xml.qualifiedName() == u"w:ilvl")
            depth = xml.attributes().value(u"w:val"_s).toString();
        else if (xml.qualifiedName() == u"w:numId")
            items += xml.attributes().value(u"w:val"_s) + u'/' + depth;
    });
    EXPECT_EQ(items, (QStringList{u"1/0"_s, u"1/0"_s, u"2/1"_s, u"2/1"_s, u"1/0"_s, // of the article
                                  u"3/0"_s, u"3/0"_s,                               // in the box
                                  u"4/0"_s, u"4/0"_s, u"5/2"_s, u"4/0"_s}));
    const QString numbering = u"word/numbering.xml"_s;
    EXPECT_EQ(file.values(numbering, u"w:num", u"w:numId"),
              (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    EXPECT_EQ(file.count(numbering, u"w:startOverride"), 5);
    EXPECT_EQ(file.count(numbering, u"w:lvl"), 2 * (deepestList + 1));
}

TEST(DocxWriter, TablesHaveTheirHeaderRowTheirWidthsAndFiguresToTheRight)
{
    const test::WordFile file(docx(test::wordOutput()));
    EXPECT_EQ(file.values(document, u"w:tblStyle", u"w:val"),
              (QStringList{u"InformationBox"_s, u"TableGrid"_s}));
    EXPECT_EQ(file.count(document, u"w:tblHeader"), 1);
    EXPECT_EQ(file.count(document, u"w:tr"), 1 + 3);
    EXPECT_EQ(file.count(document, u"w:tc"), 1 + 9);
    QList<int> widths;
    for (const QString &width : file.values(document, u"w:gridCol", u"w:w"))
        widths += width.toInt();
    ASSERT_EQ(widths.size(), 1 + 3);
    EXPECT_NEAR(widths[1] + widths[2] + widths[3], widths[0], 3);
    EXPECT_LT(widths[2], widths[3]);
    EXPECT_EQ(file.values(document, u"w:jc", u"w:val").count(u"right"_s), 2); // the figures of two rows
    // What Word would otherwise call damaged: a cell without a paragraph, two tables that touch.
    EXPECT_FALSE(file.part(document).contains("</w:tcPr></w:tc>"));
    EXPECT_FALSE(file.part(document).contains("</w:tbl><w:tbl>"));
}

TEST(DocxWriter, TablesThatFollowEachOtherStayTwo)
{
    Output output = test::fullOutput();
    output.article.body.blocks = {tableBlock(emptyTable(2, 2)), tableBlock(emptyTable(1, 3))};
    output.article.byline.clear();
    output.article.unit.clear();
    output.article.source.clear();
    const QByteArray text = test::WordFile(docx(output)).part(document);
    EXPECT_FALSE(text.contains("</w:tbl><w:tbl>"));
    EXPECT_FALSE(text.contains("</w:tbl><w:sectPr>"));
}

TEST(DocxWriter, FootnotesAreFootnotes)
{
    const test::WordFile file(docx(test::wordOutput()));
    EXPECT_EQ(file.values(document, u"w:footnoteReference", u"w:id"), (QStringList{u"1"_s, u"2"_s}));
    EXPECT_EQ(file.values(u"word/footnotes.xml"_s, u"w:footnote", u"w:id"),
              (QStringList{u"-1"_s, u"0"_s, u"1"_s, u"2"_s}));
    EXPECT_EQ(letters(file, u"word/footnotes.xml"_s), u"Ngày18/11hằngnăm.Trừviệcriêng."_s);
}

TEST(DocxWriter, PicturesPlacedHaveSizeAltTextAndTheirBytes)
{
    Output output = test::wordOutput();
    output.article.body.blocks.append(output.article.body.blocks.front()); // one photo, used twice
    const test::WordFile file(docx(output, WordPictures::Placed));
    EXPECT_EQ(file.count(document, u"w:drawing"), 3);
    EXPECT_EQ(file.names().filter(u"word/media/"_s).size(), 2);
    EXPECT_EQ(
        file.values(document, u"wp:docPr", u"descr"),
        (QStringList{u"Hai người viết vào sổ"_s, u"Trang giấy kẻ ngang"_s, u"Hai người viết vào sổ"_s}));
    const QStringList ids = file.values(document, u"wp:docPr", u"id");
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), 3);
    const PhotoId lead = output.article.body.blocks.front().figure.photo;
    EXPECT_EQ(file.part(u"word/media/image1.jpg"_s), output.pictures[lead].bytes);
    const QStringList widths = file.values(document, u"wp:extent", u"cx");
    EXPECT_EQ(widths.front().toInt(), int(wordPage.textWidth() * 36000));
    EXPECT_LE(widths[1].toInt(), widths[0].toInt());
}

TEST(DocxWriter, LinksLeadOnlyWhereALinkMayLead)
{
    Output output = test::fullOutput();
    Block links = paragraph({});
    for (const QString &link :
         {u"https://danvan.example/a b?c=d&e=\"f\""_s, u"http://xã.example"_s,
          u"mailto:toasoan@danvan.example"_s, u"javascript:alert(1)"_s, u"file:///etc/passwd"_s,
          u"https://"_s, u"//danvan.example"_s, u"http://[::1"_s, u"mailto:"_s,
          QString(u"https://danvan.example/"_s + QString(3000, u'a'))})
        links.spans.append({u"liên kết "_s, false, false, link});
    output.article.body.blocks = {links};
    const test::WordFile file(docx(output));
    const QStringList targets = file.values(u"word/_rels/document.xml.rels"_s, u"Relationship", u"Target");
    EXPECT_EQ(targets.mid(5),
              (QStringList{u"https://danvan.example/a%20b?c=d&e=%22f%22"_s, u"http://xn--x-yfa.example"_s,
                           u"mailto:toasoan@danvan.example"_s}));
    EXPECT_EQ(file.texts(document, u"w:t").filter(u"liên kết"_s).size(), 10); // the words are all there
}

TEST(DocxWriter, PropertiesSayWhoseItIsAndWhichArticleItWas)
{
    const test::WordFile file(docx(test::wordOutput()));
    const QString core = u"docProps/core.xml"_s;
    EXPECT_EQ(file.texts(core, u"dc:title").value(0), test::wordOutput().article.headline);
    EXPECT_EQ(file.texts(core, u"dc:creator").value(0), u"Lan Anh"_s);
    EXPECT_EQ(file.texts(core, u"dc:language").value(0), u"vi-VN"_s);
    EXPECT_EQ(file.texts(core, u"cp:keywords").value(0), u"đối thoại, dân vận khéo"_s);
    EXPECT_EQ(file.texts(core, u"cp:category").value(0), u"Dân vận khéo"_s);
    EXPECT_EQ(file.texts(core, u"dcterms:created").value(0), u"2024-10-14T07:00:00Z"_s);
    EXPECT_EQ(file.texts(core, u"dcterms:modified").value(0), u"2024-10-16T01:30:00Z"_s);
    const QString custom = u"docProps/custom.xml"_s;
    EXPECT_EQ(file.values(custom, u"property", u"name"),
              (QStringList{u"ToaSoanArticle"_s, u"ToaSoanRevision"_s}));
    EXPECT_EQ(file.texts(custom, u"property"),
              (QStringList{u"01890a5d-ac96-774b-bcce-b302099a8057"_s, u"7"_s}));
}

TEST(DocxWriter, EqualInputGivesEqualBytes)
{
    const Output output = test::wordOutput();
    EXPECT_EQ(docx(output), docx(output));
    EXPECT_EQ(docx(output, WordPictures::Placed), docx(output, WordPictures::Placed));
}

TEST(DocxWriter, SurvivesHostileText)
{
    Output output = test::wordOutput();
    const QString hostile = u"a\u0001b\u0000c"_s + QChar(0xfffe) + QChar(0xffff) + QChar(0xd800) +
                            u"d]]>e<f>&amp;\"'g\u200bh"_s + QChar(0x85) +
                            QString::fromUcs4(U"\U0001F600", 1) + u"\n\t\r i"_s + noteMark +
                            QChar::ParagraphSeparator;
    Article &article = output.article;
    article.headline = article.kicker = article.section = article.byline = article.source = hostile;
    article.tags = {hostile};
    article.body.blocks[0].figure.alt = article.body.blocks[0].figure.caption = hostile;
    Block text = paragraph(hostile);
    text.spans.append(noteSpan(hostile));
    Table table = emptyTable(1, 1);
    table.rows[0][0] = {{hostile}};
    article.body.blocks += {text, tableBlock(table), listItem(hostile)};
    const test::WordFile file(docx(output, WordPictures::Placed));
    for (const QString &name : file.names())
        if (name.endsWith(u".xml"_s) || name.endsWith(u".rels"_s)) {
            EXPECT_EQ(test::faultIn(file.part(name)), QString()) << qPrintable(name);
        }
    EXPECT_TRUE(letters(file).contains(u"abcd]]>e<f>&amp;\"'g\u200bh"_s +
                                       QString::fromUcs4(U"\U0001F600", 1) + u'i'));
    EXPECT_EQ(file.texts(u"docProps/core.xml"_s, u"dc:title").value(0).left(6), u"abcd]]"_s);
}

TEST(DocxWriter, TakesAnArticleOfNothing)
{
    Output output;
    output.now = QDateTime(QDate(2024, 1, 2), QTime(3, 4), Qt::UTC);
    const test::WordFile file(docx(output));
    EXPECT_EQ(letters(file), QString());
    EXPECT_EQ(file.count(document, u"w:sectPr"), 1);
}

TEST(DocxWriter, LargeArticlesTakeTheirTimeAndNoMore)
{
    Output output = test::fullOutput();
    Table table = emptyTable(mostTableRows, mostTableColumns);
    for (QList<Cell> &row : table.rows)
        for (Cell &cell : row)
            cell = {{u"1.234"_s}};
    output.article.body.blocks.append(tableBlock(table));
    for (int i = 0; i < 3000; ++i)
        output.article.body.blocks.append(
            listItem(u"việc đã xong"_s, i % 2 ? ListStyle::Bullet : ListStyle::Numbered));
    const WorkTime time;
    docx(output);
    EXPECT_LT(time.milliseconds(), 1500 * headroom);
}
