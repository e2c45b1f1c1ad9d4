#include "core/exchange/import.h"
#include "tests/core/exchange/office_samples.h"
#include "tests/core/exchange/samples.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray headline = "<text:p>Tít của bài</text:p>";
const QByteArray closing = "<text:p>Câu cuối cùng của bài này đã xong.</text:p>";

Imported read(const QByteArray &text, const QByteArray &styles = {}, const test::Parts &more = {})
{
    test::Parts parts = test::odtParts(headline + text + closing, styles);
    for (auto part = more.begin(); part != more.end(); ++part)
        parts.insert(part.key(), part.value());
    const auto imported = importBytes(test::packed(parts), u"a.odt"_s);
    EXPECT_TRUE(imported) << qPrintable(imported ? QString() : imported.error().message);
    return imported ? *imported : Imported();
}

QStringList between(const Imported &imported)
{
    EXPECT_EQ(imported.article.headline, u"Tít của bài"_s);
    QStringList lines = test::readableBlocks(imported);
    EXPECT_EQ(lines.value(lines.size() - 1), u"text: Câu cuối cùng của bài này đã xong."_s);
    return lines.mid(0, lines.size() - 1);
}

} // namespace

TEST(Odt, WhiteSpaceSpansAndLinksAreReadAsTheyShow)
{
    const QByteArray styles =
        "<style:style style:name='T1' style:family='text'><style:text-properties "
        "fo:font-weight='bold'/></style:style><style:style style:name='T2' style:family='text' "
        "style:parent-style-name='T1'><style:text-properties fo:font-style='italic'/></style:style>";
    const Imported imported =
        read("<text:p>Một\n  <text:span text:style-name='T1'>hai</text:span><text:s text:c='3'/>"
             "<text:span text:style-name='T2'>ba</text:span><text:tab/><text:a "
             "xlink:href='https://danvan.example'>bốn</text:a> <text:a xlink:href='../a.odt'>năm</text:a>"
             "<text:line-break/>dòng hai</text:p>",
             styles);
    EXPECT_EQ(between(imported), (QStringList{u"text: Một *hai* _*ba*_ [bốn](https://danvan.example) năm"_s,
                                              u"text: dòng hai"_s}));
}

TEST(Odt, ListsNestAndOthersParagraphsOfAnItemStandBelow)
{
    const QByteArray styles =
        "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='1' "
        "style:num-suffix='.'/><text:list-level-style-bullet "
        "text:level='2'/></text:list-style><text:list-style "
        "style:name='D'><text:list-level-style-number text:level='1' style:num-format='1' "
        "style:num-prefix='Điều '"
        " style:num-suffix='.'/></text:list-style>";
    const Imported imported = read(
        "<text:list text:style-name='L'><text:list-item><text:p>một</text:p><text:p>tiếp "
        "theo</text:p><text:list>"
        "<text:list-item><text:p>trong</text:p></text:list-item></text:list></text:list-item></text:list>"
        "<text:list text:style-name='D'><text:list-item><text:p>Làm "
        "đủ.</text:p></text:list-item><text:list-item>"
        "<text:p>Làm đúng.</text:p></text:list-item></text:list>",
        styles);
    EXPECT_EQ(between(imported), (QStringList{u"number 0: một"_s, u"text: tiếp theo"_s, u"bullet 1: trong"_s,
                                              u"text: Điều 1. Làm đủ."_s, u"text: Điều 2. Làm đúng."_s}));
}

TEST(Odt, PicturesTablesAndObjectsAreKeptOrNamed)
{
    const test::Parts more{
        {u"Pictures/a.png"_s, test::png(80, 60).bytes},
        {u"Object 1/content.xml"_s,
         "<office:document-content "
         "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'><office:body>"
         "<office:chart/></office:body></office:document-content>"},
        {u"Object 2/content.xml"_s, "<math xmlns='http://www.w3.org/1998/Math/MathML'><mi>x</mi></math>"}};
    const Imported imported = read(
        "<text:p><draw:frame svg:width='8cm' svg:height='6cm'><draw:image xlink:href='Pictures/a.png'/>"
        "<svg:desc>Hai người</svg:desc></draw:frame></text:p><text:p>Bến nước. Ảnh: Lan Anh</text:p>"
        "<text:p><draw:frame><draw:image xlink:href='http://nguoi.khac/a.png'/></draw:frame></text:p>"
        "<text:p><draw:frame><draw:object xlink:href='./Object 1'/><draw:image xlink:href='x'/></draw:frame>"
        "<draw:frame><draw:object xlink:href='./Object 2'/></draw:frame></text:p>"
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p>"
        "</table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>"
        "<table:table-row><table:table-cell table:number-columns-repeated='2'><text:p>b</text:p>"
        "</table:table-cell></table:table-row></table:table>",
        {}, more);
    const QStringList lines = between(imported);
    ASSERT_EQ(lines.size(), 3) << qPrintable(lines.join(u'\n'));
    EXPECT_TRUE(lines[0].contains(u"credit: Lan Anh; alt: Hai người"_s)) << qPrintable(lines[0]);
    EXPECT_EQ(lines[1], u"figure: no picture"_s);
    EXPECT_EQ(lines[2], u"table with header: a |  // b | b"_s);
    EXPECT_EQ(imported.notes.size(), 4) << qPrintable(imported.notes.join(u'\n'));
}

TEST(Odt, ATableWithALongCellIsTextOfThePage)
{
    const auto table = [](int words) -> QByteArray {
        return "<table:table><table:table-row><table:table-cell><text:p>" +
               QByteArray("chữ ").repeated(words) + "hết</text:p></table:table-cell><table:table-cell>" +
               "<text:p>bên</text:p></table:table-cell></table:table-row></table:table>";
    };
    const QStringList lines = between(read(table(600)));
    ASSERT_EQ(lines.size(), 2) << qPrintable(lines.join(u'\n'));
    EXPECT_TRUE(lines[0].endsWith(u"chữ hết"_s)) << qPrintable(lines[0]);
    EXPECT_TRUE(lines[1].endsWith(u"bên"_s)) << qPrintable(lines[1]);
    EXPECT_EQ(between(read(table(400))).size(), 1);
}

TEST(Odt, ALockedFileSaysSo)
{
    test::Parts parts = test::odtParts({});
    parts.insert(u"content.xml"_s, "\x01\x02\x03");
    parts.insert(u"META-INF/manifest.xml"_s, "<manifest:encryption-data/>");
    const auto imported = importBytes(test::packed(parts), u"kin.odt"_s);
    ASSERT_FALSE(imported);
    EXPECT_TRUE(imported.error().message.contains(u"kin.odt"_s));
}
