#include "core/exchange/xml_part.h"

#include "tests/support/work_time.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

XmlFault faultOfAll(const QByteArray &bytes)
{
    XmlPart xml(bytes);
    while (xml.step() != XmlPart::Step::Over) {
    }
    return xml.fault();
}

} // namespace

TEST(XmlPart, NamesElementsAsTheSpecificationDoes)
{
    for (const QByteArray &space :
         {transitional, QByteArray("http://purl.oclc.org/ooxml/wordprocessingml/main")}) {
        XmlPart xml("<a:p xmlns:a='" + space + "' a:val='1' val='2'><b xmlns='x'/></a:p>");
        ASSERT_TRUE(xml.nextChild());
        EXPECT_EQ(xml.name(), u"w:p"_s);
        EXPECT_EQ(xml.attribute(QLatin1String("w:val")), u"1"_s);
        EXPECT_EQ(xml.attribute(QLatin1String("val")), u"2"_s);
        EXPECT_FALSE(xml.has(QLatin1String("w:other")));
        ASSERT_TRUE(xml.nextChild());
        EXPECT_TRUE(xml.name().isEmpty());
    }
}

TEST(XmlPart, ReadsTheTwoEncodingsOfOfficeFiles)
{
    const QString text = u"<p>nghìn</p>"_s;
    EXPECT_EQ(faultOfAll("\xef\xbb\xbf" + text.toUtf8()), XmlFault::None);
    QByteArray wide("\xff\xfe");
    wide += QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    XmlPart xml(wide);
    ASSERT_TRUE(xml.nextChild());
    EXPECT_EQ(xml.text(), u"nghìn"_s);
    EXPECT_EQ(faultOfAll("<?xml version='1.0' encoding='windows-1258'?><p/>"), XmlFault::Damaged);
    EXPECT_EQ(faultOfAll("<p>\xff</p>"), XmlFault::Damaged);
    EXPECT_EQ(faultOfAll("<p>nửa chừng"), XmlFault::Damaged);
}

TEST(XmlPart, AnyDocumentTypeIsRefusedBeforeItIsRead)
{
    QByteArray laughs = "<?xml version='1.0'?>\n<!DOCTYPE p [<!ENTITY a 'ha'>";
    for (char c = 'b'; c < 'm'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " '" +
                  QByteArray(QByteArray("&") + char(c - 1) + ";").repeated(10) + "'>";
    laughs += "]><p>&l;</p>";
    QByteArray quadratic = "<!DOCTYPE p [<!ENTITY a '" + QByteArray(300'000, 'x') + "'>]><p>" +
                           QByteArray("&a;").repeated(2'000) + "</p>";
    for (const QByteArray &bytes :
         {laughs, quadratic, QByteArray("<!-- x --><!DOCTYPE p SYSTEM 'file:///etc/passwd'><p/>"),
          QByteArray("<!DOCTYPE p [").append(60 << 20, ' ')}) {
        const WorkTime work;
        EXPECT_EQ(faultOfAll(bytes), XmlFault::Doctype);
        EXPECT_LT(work.milliseconds(), 100 * headroom);
    }
}

TEST(XmlPart, DepthAttributesAndSizeAreBounded)
{
    const auto nested = [](int depth) -> QByteArray {
        return QByteArray("<p>").repeated(depth) + QByteArray("</p>").repeated(depth);
    };
    EXPECT_EQ(faultOfAll(nested(deepestXml)), XmlFault::None);
    EXPECT_EQ(faultOfAll(nested(deepestXml + 1)), XmlFault::TooDeep);
    QByteArray attributes;
    for (int i = 0; i < 20'000; ++i)
        attributes += " a" + QByteArray::number(i) + "='>'";
    const WorkTime work;
    EXPECT_EQ(faultOfAll(nested(2'000'000)), XmlFault::TooDeep);
    EXPECT_EQ(faultOfAll("<p" + attributes + "/>"), XmlFault::TooManyAttributes);
    EXPECT_EQ(faultOfAll("<p>" + QByteArray(largestXml, 'a') + "</p>"), XmlFault::TooLarge);
    EXPECT_LT(work.milliseconds(), 200 * headroom);
}

TEST(XmlPart, SignsInCommentsAndTextAreNoElements)
{
    EXPECT_EQ(faultOfAll("<p><!-- <q> <!DOCTYPE --><![CDATA[<q><!DOCTYPE]]><?x <q>?><b a='>' c=\"/>\"/></p>"),
              XmlFault::None);
}
