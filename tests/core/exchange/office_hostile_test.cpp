// Files made to do harm (reliability.md, B3–B6, B9): whatever they are, they are read or refused in bounded
// time.

#include "core/exchange/import.h"
#include "tests/core/exchange/office_samples.h"
#include "tests/core/exchange/samples.h"
#include "tests/support/work_time.h"

#include <gtest/gtest.h>

#include <random>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QString mainPart = u"word/document.xml"_s;

QByteArray wrapped(const QByteArray &part, const QByteArray &content)
{
    return "<w:" + part + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>" +
           content + "</w:" + part + ">";
}

// With a comment that packs badly, so that the whole is not refused for how well it packs.
QByteArray packedBadly(const QByteArray &content)
{
    std::mt19937 random(20241016);
    QByteArray comment = "<!--";
    for (qsizetype i = content.size() / 100; i > 0; --i)
        comment += char('a' + random() % 26);
    return content + comment + "-->";
}

Fault faultOf(const test::Parts &parts)
{
    const auto imported = importBytes(test::packed(parts), u"a.docx"_s);
    EXPECT_FALSE(imported) << "was taken";
    if (imported)
        return Fault::Refused;
    EXPECT_FALSE(imported.error().message.isEmpty());
    return imported.error().fault;
}

Fault faultOfPart(const QString &name, const QByteArray &bytes)
{
    test::Parts parts = test::docxParts("<w:p><w:r><w:t>a</w:t></w:r></w:p>");
    parts.insert(name, bytes);
    return faultOf(parts);
}

} // namespace

TEST(HostileOffice, ADocumentTypeInAnyPartIsRefused)
{
    const QByteArray type = "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
    for (const QString &name :
         {mainPart, u"word/styles.xml"_s, u"word/numbering.xml"_s, u"word/footnotes.xml"_s,
          u"word/comments.xml"_s, u"word/header1.xml"_s, u"docProps/custom.xml"_s, u"_rels/.rels"_s,
          u"word/_rels/document.xml.rels"_s})
        EXPECT_EQ(faultOfPart(name, type + wrapped("styles", "&a;")), Fault::Unreadable) << qPrintable(name);
    test::Parts odt = test::odtParts("<text:p>a</text:p>");
    odt.insert(u"meta.xml"_s, type + "<x/>");
    EXPECT_EQ(faultOf(odt), Fault::Unreadable);
}

TEST(HostileOffice, DepthAndAttributesAreBoundedInEveryPart)
{
    const QByteArray deep = QByteArray("<w:p>").repeated(2'000'000);
    QByteArray attributes;
    for (int i = 0; i < 20'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    const WorkTime work;
    EXPECT_EQ(faultOfPart(mainPart, wrapped("document", packedBadly(deep))), Fault::Unreadable);
    EXPECT_EQ(faultOfPart(u"word/styles.xml"_s, wrapped("styles", "<w:style" + attributes + "/>")),
              Fault::Unreadable);
    EXPECT_LT(work.milliseconds(), 1000 * headroom);
}

TEST(HostileOffice, AFileWithoutItsTextIsNoDocument)
{
    test::Parts parts = test::docxParts({});
    parts.remove(mainPart);
    EXPECT_EQ(faultOf(parts), Fault::Unreadable);
    EXPECT_EQ(faultOf({{u"a.txt"_s, "chỉ là một tệp nén"}}), Fault::Unreadable);
    EXPECT_EQ(faultOfPart(mainPart, wrapped("document", "<w:body><w:p>")), Fault::Unreadable);
    EXPECT_EQ(faultOfPart(mainPart, {}), Fault::Unreadable);
    test::Parts noMore = test::docxParts("<w:p><w:r><w:t>còn chữ</w:t></w:r></w:p>");
    noMore.remove(u"_rels/.rels"_s);
    noMore.remove(u"word/_rels/document.xml.rels"_s);
    EXPECT_TRUE(importBytes(test::packed(noMore), u"a.docx"_s));
}

TEST(HostileOffice, ADocumentAsOneXmlFileIsNotReadAsItsMarks)
{
    for (const QByteArray root : {"office:document", "w:wordDocument", "pkg:package"}) {
        const auto imported = importBytes(
            "\xef\xbb\xbf<?xml version=\"1.0\"?>\n<" + root + " xmlns:a='b'>chữ</" + root + ">", u"a.xml"_s);
        ASSERT_FALSE(imported);
        EXPECT_EQ(imported.error().fault, Fault::Unreadable);
    }
}

TEST(HostileOffice, DamageBesideTheTextIsNotedOnly)
{
    test::Parts parts = test::docxParts("<w:p><w:r><w:t>còn chữ</w:t></w:r></w:p>");
    parts.insert(u"word/styles.xml"_s, wrapped("styles", "<w:style>").chopped(20));
    parts.insert(u"word/footnotes.xml"_s, "không phải XML");
    const auto imported = importBytes(test::packed(parts), u"a.docx"_s);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->article.headline, u"còn chữ"_s);
    EXPECT_EQ(imported->notes.size(), 1);
}

TEST(HostileOffice, StylesAndListsThatLeadBackToThemselvesEnd)
{
    test::Parts parts = test::docxParts("<w:p><w:pPr><w:pStyle w:val='a'/><w:numPr><w:numId "
                                        "w:val='1'/></w:numPr></w:pPr><w:r><w:rPr><w:rStyle "
                                        "w:val='c'/></w:rPr><w:t>một dòng</w:t></w:r></w:p>");
    QByteArray chain;
    for (int i = 0; i < 4000; ++i)
        chain += "<w:style w:type='paragraph' w:styleId='s" + QByteArray::number(i) +
                 "'><w:basedOn w:val='s" + QByteArray::number((i + 1) % 4000) + "'/></w:style>";
    parts.insert(
        u"word/styles.xml"_s,
        wrapped("styles", "<w:style w:type='paragraph' w:styleId='a'><w:basedOn w:val='b'/></w:style>"
                          "<w:style w:type='paragraph' w:styleId='b'><w:basedOn w:val='a'/></w:style>"
                          "<w:style w:type='character' w:styleId='c'><w:basedOn w:val='c'/></w:style>" +
                              chain));
    parts.insert(u"word/numbering.xml"_s,
                 wrapped("numbering",
                         "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='S'/><w:styleLink "
                         "w:val='S'/><w:lvl w:ilvl='99'/><w:lvl w:ilvl='-1'/></w:abstractNum><w:num "
                         "w:numId='1'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='2147483647'>"
                         "<w:startOverride w:val='-2147483648'/></w:lvlOverride></w:num>"));
    const WorkTime work;
    EXPECT_TRUE(importBytes(test::packed(parts), u"a.docx"_s));
    EXPECT_LT(work.milliseconds(), 500 * headroom);

    EXPECT_TRUE(importBytes(test::odt("<text:p text:style-name='a'>một dòng</text:p>",
                                      "<style:style style:name='a' style:family='paragraph' "
                                      "style:parent-style-name='b'/><style:style style:name='b' "
                                      "style:family='paragraph' style:parent-style-name='a'/>"),
                            u"a.odt"_s));
}

TEST(HostileOffice, EmptyParagraphsAndCellsWithoutEndCostLittle)
{
    const WorkTime work;
    const auto empty = importBytes(test::docx(QByteArray("<w:p/>").repeated(100'000)), u"a.docx"_s);
    ASSERT_TRUE(empty);
    EXPECT_EQ(empty->article.body.blocks.size(), 1);

    const QByteArray row = "<w:tr>" + QByteArray("<w:tc><w:p/></w:tc>").repeated(1000) + "</w:tr>";
    EXPECT_TRUE(
        importBytes(test::docx(packedBadly("<w:tbl>" + row.repeated(1000) + "</w:tbl>")), u"a.docx"_s));
    const QByteArray full = QByteArray("<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>").repeated(100);
    const QByteArray rows = QByteArray("<w:tr>" + full + "</w:tr>").repeated(5000);
    const auto large = importBytes(test::docx(packedBadly("<w:tbl>" + rows + "</w:tbl>")), u"a.docx"_s);
    ASSERT_TRUE(large);
    ASSERT_EQ(large->article.body.blocks.size(), 1);
    EXPECT_EQ(large->article.body.blocks[0].table.rows.size(), mostTableRows);
    EXPECT_EQ(large->article.body.blocks[0].table.columns(), mostTableColumns);
    EXPECT_EQ(large->notes.size(), 3); // rows, cells, no headline
    EXPECT_LT(work.milliseconds(), 5000 * headroom);
}

TEST(HostileOffice, MoreTextThanAnArticleHasIsRefusedWhole)
{
    const QByteArray paragraph = "<w:p><w:r><w:t>một đoạn</w:t></w:r></w:p>";
    const WorkTime work;
    EXPECT_EQ(faultOf(test::docxParts(paragraph.repeated(50'000))), Fault::TooLarge);
    EXPECT_EQ(faultOf(test::docxParts("<w:p><w:r><w:t>" + QByteArray(9 << 20, 'x') + "</w:t></w:r></w:p>")),
              Fault::TooLarge);
    const QByteArray turns = "<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r>";
    EXPECT_EQ(faultOf(test::docxParts("<w:p>" + turns.repeated(250'000) + "</w:p>")), Fault::TooLarge);
    EXPECT_LT(work.milliseconds(), 6000 * headroom);
}

TEST(HostileOffice, OnePictureShownWithoutEndIsOneOfFiveHundred)
{
    const QByteArray shown =
        "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><a:blip "
        "r:embed='rId7'/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        "</w:p>";
    test::Parts parts = test::docxParts(shown.repeated(5000));
    parts.insert(u"word/media/image1.png"_s, test::png(60, 60).bytes);
    const auto imported = importBytes(test::packed(parts), u"a.docx"_s);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->pictures.size(), 500);
}

TEST(HostileOffice, FieldsAndBoxesInEachOtherEnd)
{
    const QByteArray begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
    EXPECT_TRUE(importBytes(test::docx("<w:p>" + begin.repeated(100'000) + "<w:r><w:t>a</w:t></w:r></w:p>"),
                            u"a.docx"_s));
    QByteArray boxes = "<w:p><w:r><w:t>trong cùng</w:t></w:r></w:p>";
    for (int i = 0; i < 60; ++i)
        boxes = "<w:p><w:r><w:txbxContent/><w:pict><w:txbxContent>" + boxes +
                "</w:txbxContent></w:pict></w:r></w:p>";
    const auto imported = importBytes(test::docx(boxes), u"a.docx"_s);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->article.headline, u"trong cùng"_s);
    QByteArray tables = "<w:p><w:r><w:t>trong cùng</w:t></w:r></w:p>";
    for (int i = 0; i < 75; ++i)
        tables = "<w:tbl><w:tr><w:tc>" + tables + "</w:tc><w:tc>" + (i < 12 ? tables : QByteArray("<w:p/>")) +
                 "</w:tc></w:tr></w:tbl>";
    const WorkTime work;
    EXPECT_TRUE(importBytes(test::docx(tables), u"a.docx"_s));
    EXPECT_LT(work.milliseconds(), 3000 * headroom);
}

TEST(HostileOffice, RepeatedCellsInEachOtherDoNotGrow)
{
    QByteArray tables = "<text:p>ệ</text:p>";
    for (int i = 0; i < 5; ++i)
        tables = "<table:table><table:table-row><table:table-cell table:number-columns-repeated='20'>" +
                 tables + "</table:table-cell></table:table-row></table:table>";
    const auto imported = importBytes(test::odt(tables), u"a.odt"_s);
    ASSERT_TRUE(imported);
    EXPECT_EQ(test::readable(*imported).count(u'ệ'), 20); // the innermost cell holds nothing but text

    const QByteArray cell = "<table:table-cell table:number-columns-repeated='20'><text:p>" +
                            QByteArray(1 << 20, 'x') + "</text:p></table:table-cell>";
    const auto large = importBytes(
        test::odt(packedBadly("<table:table><table:table-row>" + cell + "</table:table-row></table:table>")),
        u"a.odt"_s);
    ASSERT_FALSE(large);
    EXPECT_EQ(large.error().fault, Fault::TooLarge);
}

TEST(HostileOffice, ALongFootnoteCalledWithoutEndIsCleanedOnlyWhileThereIsRoom)
{
    const QByteArray call = "<w:r><w:footnoteReference w:id='2'/></w:r>";
    test::Parts parts = test::docxParts("<w:p>" + call.repeated(3000) + "</w:p>");
    parts.insert(u"word/footnotes.xml"_s, wrapped("footnotes", "<w:footnote w:id='2'><w:p><w:r><w:t>" +
                                                                   QByteArray("chú ").repeated(1 << 20) +
                                                                   "</w:t></w:r></w:p></w:footnote>"));
    const WorkTime work;
    EXPECT_EQ(faultOf(parts), Fault::TooLarge);
    EXPECT_LT(work.milliseconds(), 2000 * headroom);
}

TEST(HostileOffice, NoChangedByteBreaksTheReading)
{
    std::mt19937 random(20241016);
    const QList<QByteArray> pieces{"<w:p>",  "</w:p>",  "<w:tbl>",     "<w:tr>",
                                   "<w:tc>", "</w:tc>", "<w:r>",       "<w:br/>",
                                   "<w:b/>", "&#0;",    "&lt;",        "<!--",
                                   "\xc3",   "\"",      "<w:drawing>", "<w:fldChar w:fldCharType='begin'/>"};
    const QByteArray body =
        "<w:p><w:pPr><w:jc "
        "w:val='center'/></w:pPr><w:r><w:t>Tít</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r>"
        "<w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:ins><w:r><w:rPr><w:b/></"
        "w:rPr>"
        "<w:t>chữ</w:t><w:footnoteReference w:id='1'/></w:r></w:ins></w:p>";
    int taken = 0;
    for (int i = 0; i < 1500; ++i) {
        QByteArray changed = body;
        for (unsigned n = 1 + random() % 4; n > 0; --n) {
            const qsizetype at = qsizetype(random() % size_t(changed.size()));
            if (random() % 2 == 0)
                changed.insert(at, pieces[qsizetype(random() % size_t(pieces.size()))]);
            else
                changed.remove(at, qsizetype(random() % 12));
            if (changed.isEmpty())
                changed = body;
        }
        taken += importBytes(test::docx(changed), u"a.docx"_s) ? 1 : 0;
    }
    EXPECT_GT(taken, 20);
}
