#include "core/exchange/html_clean.h"
#include "tests/support/legacy_text.h"
#include "tests/ui/editor/typing.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QMimeData>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

void copyText(const QString &text)
{
    QApplication::clipboard()->setText(text);
}

} // namespace

TEST(SheetOldEncoding, IsOfferedToBeConvertedAndIsWithOneUndo)
{
    Desk desk(articleOf({paragraph(u"Trước  sau"_s)}));
    QSignalSpy offered(&desk.sheet, &Sheet::oldEncodingPasted);
    copyText(u"Céng hoµ x· héi chñ nghÜa"_s);
    desk.put(2, 6);
    desk.sheet.paste();
    ASSERT_EQ(offered.size(), 1);
    EXPECT_EQ(offered[0][0].toString(), u"TCVN3"_s);
    EXPECT_EQ(desk.body(), u"p:Trước Céng hoµ x· héi chñ nghÜa sau"_s); // never without being asked
    desk.type(u"!"_s);                                                  // going on writing does not matter
    desk.sheet.convertPasted();
    EXPECT_EQ(desk.body(), u"p:Trước Cộng hoà xã hội chủ nghĩa! sau"_s);
    desk.sheet.undo();
    EXPECT_EQ(desk.body(), u"p:Trước Céng hoµ x· héi chñ nghÜa! sau"_s);
    desk.sheet.convertPasted(); // once
    EXPECT_EQ(desk.body(), u"p:Trước Céng hoµ x· héi chñ nghÜa! sau"_s);
}

TEST(SheetOldEncoding, ConvertsParagraphsOfVniAndKeepsStyles)
{
    Desk desk(articleOf({paragraph(u"Đầu"_s)}));
    SheetServices services;
    services.cleanHtml = [](const QString &) {
        CleanHtml clean;
        Block block = paragraph({});
        block.spans = {{u"Coäng hoøa "_s}, {u"xaõ hoäi"_s, true}, {u" chuû nghóa"_s}};
        clean.blocks = {block, paragraph(u"Coâng taùc daân vaän"_s), paragraph(u"plain"_s)};
        return clean;
    };
    desk.sheet.setServices(services);
    QSignalSpy offered(&desk.sheet, &Sheet::oldEncodingPasted);
    auto *data = new QMimeData;
    data->setHtml(u"<p>x"_s);
    QApplication::clipboard()->setMimeData(data);
    desk.put(2, 3);
    desk.sheet.paste();
    ASSERT_EQ(offered.size(), 1);
    EXPECT_EQ(offered[0][0].toString(), u"VNI"_s);
    desk.sheet.convertPasted();
    EXPECT_EQ(desk.body(), u"p:ĐầuCộng hòa xã hội chủ nghĩa|p:Công tác dân vận|p:plain"_s);
    bool bold = false;
    const Article article = desk.article();
    for (const Span &span : article.body.blocks[0].spans)
        bold = bold || (span.bold && span.text == u"xã hội"_s);
    EXPECT_TRUE(bold);
    EXPECT_TRUE(desk.sheet.fault().isEmpty());
}

TEST(SheetOldEncoding, OrdinaryTextIsNeverOffered)
{
    Desk desk(articleOf({paragraph(u"Đầu"_s)}));
    QSignalSpy offered(&desk.sheet, &Sheet::oldEncodingPasted);
    QStringList texts = test::sentences();
    texts += {u"Hà Nội"_s, u"café"_s, u"La société générale d'électricité s'est réunie à Paris."_s,
              u"https://danvan.example/a?b=é"_s, u"“x” – 20 °C ± 3"_s};
    for (const QString &text : texts) {
        copyText(text);
        desk.put(2, 0);
        desk.sheet.paste();
    }
    EXPECT_EQ(offered.size(), 0);
    const QString before = desk.body();
    desk.sheet.convertPasted();
    EXPECT_EQ(desk.body(), before);
}

TEST(SheetOldEncoding, AnotherArticleForgetsWhatWasPasted)
{
    Desk desk(articleOf({paragraph(QString())}));
    copyText(u"Céng hoµ x· héi chñ nghÜa"_s);
    desk.put(2, 0);
    desk.sheet.paste();
    const Article other = articleOf({paragraph(u"Céng hoµ x· héi chñ nghÜa"_s)});
    desk.sheet.setArticle(other);
    desk.sheet.convertPasted();
    EXPECT_EQ(desk.body(), u"p:Céng hoµ x· héi chñ nghÜa"_s);
}
