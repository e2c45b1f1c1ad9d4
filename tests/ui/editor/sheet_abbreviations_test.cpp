#include "core/text/snippet.h"
#include "core/text/typing.h"
#include "core/text/vietnamese_keys.h"
#include "tests/ui/editor/typing.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// A sheet that knows some abbreviations.
struct ShortDesk : Desk
{
    explicit ShortDesk(const Article &article = articleOf({paragraph(QString())}))
        : Desk(article)
    {
        sheet.setSnippets(SnippetBook({{u"mttq"_s, u"Mặt trận Tổ quốc"_s, {}},
                                       {u"dvk"_s, u"dân vận khéo"_s, {}},
                                       {u"dk"_s, u"Dự có [? họ tên]; [? số] người."_s, {}},
                                       {u"kk"_s, u"Khó khăn: [? gì].\nCách làm: [? gì]."_s, u"Cách làm"_s}}));
        put(2);
    }

    QString selected() const { return sheet.textCursor().selectedText(); }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
};

} // namespace

TEST(SheetAbbreviations, ExpandAndOneUndoTakesThemBackForGood)
{
    ShortDesk desk;
    desk.type(u"Ủy ban mttq "_s);
    EXPECT_EQ(desk.body(), u"p:Ủy ban Mặt trận Tổ quốc "_s);
    desk.undo();
    EXPECT_EQ(desk.body(), u"p:Ủy ban mttq "_s);
    EXPECT_EQ(desk.column(), 12);
    desk.type(u" xã, phường"_s); // the second space stays out, the abbreviation stays in
    EXPECT_EQ(desk.body(), u"p:Ủy ban mttq xã, phường"_s);
    desk.type(u", mttq, dvk."_s);
    EXPECT_EQ(desk.body(), u"p:Ủy ban mttq xã, phường, Mặt trận Tổ quốc, dân vận khéo."_s);
    desk.undo();
    EXPECT_EQ(desk.body(), u"p:Ủy ban mttq xã, phường, Mặt trận Tổ quốc, dvk."_s);
    desk.type(u" "_s);
    EXPECT_EQ(desk.body(), u"p:Ủy ban mttq xã, phường, Mặt trận Tổ quốc, dvk. "_s);
    desk.undo();
    desk.undo();
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier, 2);
    EXPECT_EQ(desk.body(), u"p:Ủy ban mttq xã, phường, Mặt trận Tổ quốc, dvk. "_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetAbbreviations, AreExpandedInQuotesThatArePrinted)
{
    ShortDesk desk;
    desk.type(u"\"dvk\" "_s);
    EXPECT_EQ(desk.body(), u"p:“dân vận khéo” "_s);
    desk.undo(); // the space
    desk.undo();
    EXPECT_EQ(desk.body(), u"p:“dvk”"_s);
}

TEST(SheetAbbreviations, StayInLinksPapersAndTheOfficialForm)
{
    Article article = articleOf({paragraph({})});
    article.body.blocks[0].spans = {{u"xem "_s, false, false, {}},
                                    {u"trang mttq"_s, false, false, u"https://example.org"_s}};
    ShortDesk desk(article);
    desk.put(2, 14);
    desk.type(u" "_s);
    EXPECT_EQ(desk.body(), u"p:xem trang mttq "_s);
    desk.press(Qt::Key_Return);
    desk.type(u"MTTQ số 217-mttq mttq.vn mttq/a "_s);
    EXPECT_EQ(desk.body(), u"p:xem trang mttq |p:MTTQ số 217-mttq mttq.vn mttq/a "_s);
}

TEST(SheetAbbreviations, AFullStopEndsThemUnlessAnAddressGoesOn)
{
    ShortDesk desk;
    desk.type(u"của mttq./."_s);
    EXPECT_EQ(desk.body(), u"p:của Mặt trận Tổ quốc./."_s);
    desk.press(Qt::Key_Return);
    desk.type(u"mttq.vn, mttq.Hội, mttq..."_s);
    EXPECT_EQ(desk.body(), u"p:của Mặt trận Tổ quốc./.|p:mttq.vn, Mặt trận Tổ quốc.Hội, Mặt trận Tổ quốc…"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"mttq."_s);
    desk.put(4, 0);
    desk.type(u"a"_s); // elsewhere: the stop was one
    EXPECT_TRUE(desk.body().endsWith(u"|p:aMặt trận Tổ quốc."_s)) << qPrintable(desk.body());
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetAbbreviations, EnterEndsThemToo)
{
    ShortDesk desk;
    desk.type(u"cùng mttq"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"dvk"_s);
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.body(), u"p:cùng Mặt trận Tổ quốc|p:dân vận khéo|p:"_s);
    desk.undo(); // the new paragraph
    desk.undo();
    EXPECT_EQ(desk.body(), u"p:cùng Mặt trận Tổ quốc|p:dvk"_s);
}

TEST(SheetAbbreviations, WorkInHeadlineAndCaptionAndKeepTheStyleAround)
{
    Article article = articleOf({captioned(QString())});
    article.headline.clear();
    ShortDesk desk(article);
    desk.put(0);
    desk.type(u"mttq, "_s);
    EXPECT_EQ(desk.article().headline, u"Mặt trận Tổ quốc, "_s);
    desk.put(3);
    desk.type(u"mttq "_s);
    EXPECT_EQ(desk.body(), u"fig:Mặt trận Tổ quốc /"_s);
    desk.sheet.setArticle(articleOf({paragraph(QString())}));
    desk.put(2);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.type(u"mttq "_s);
    ASSERT_EQ(desk.article().body.blocks[0].spans.size(), 1);
    EXPECT_TRUE(desk.article().body.blocks[0].spans[0].bold);
}

TEST(SheetAbbreviations, AnInputMethodIsLeftAloneUntilItIsDone)
{
    ShortDesk desk;
    desk.compose(u"mttq "_s);
    EXPECT_EQ(desk.body(), u"p:"_s);
    desk.commit(u"mttq"_s);
    EXPECT_EQ(desk.body(), u"p:mttq"_s);
    desk.commit(u" "_s);
    EXPECT_EQ(desk.body(), u"p:Mặt trận Tổ quốc "_s);
}

TEST(SheetAbbreviations, AreKnownAsTelexWritesThem)
{
    ShortDesk desk;
    desk.sheet.setSnippets(SnippetBook({{u"hđnd"_s, u"Hội đồng nhân dân"_s, {}}}));
    desk.sheet.setKeyRules(KeyRules{});
    desk.type(u"cuar hddnd xax, "_s);
    EXPECT_EQ(desk.body(), u"p:của Hội đồng nhân dân xã, "_s);
    desk.type(u"hddnd "_s);
    desk.undo();
    EXPECT_EQ(desk.body(), u"p:của Hội đồng nhân dân xã, hđnd "_s);
    desk.type(u"vaf "_s);
    EXPECT_EQ(desk.body(), u"p:của Hội đồng nhân dân xã, hđnd và "_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetAbbreviations, CanBeSwitchedOff)
{
    ShortDesk desk;
    desk.sheet.setTypingHelp({true, true, false});
    desk.type(u"mttq và dvk."_s);
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.body(), u"p:mttq và dvk.|p:"_s);
}

TEST(SheetPrompts, TabLeadsThroughThePlacesOfWhatWasPutIn)
{
    ShortDesk desk;
    desk.type(u"Xưa [? ngoài]. dk "_s);
    EXPECT_EQ(desk.body(), u"p:Xưa [? ngoài]. Dự có [? họ tên]; [? số] người."_s);
    EXPECT_EQ(desk.selected(), u"[? họ tên]"_s);
    desk.press(Qt::Key_Tab);
    EXPECT_EQ(desk.selected(), u"[? số]"_s);
    desk.press(Qt::Key_Tab); // round again, not out of the piece
    EXPECT_EQ(desk.selected(), u"[? họ tên]"_s);
    desk.type(u"ông An"_s);
    desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(desk.selected(), u"[? số]"_s);
    desk.type(u"90"_s);
    desk.press(Qt::Key_Tab);
    EXPECT_EQ(desk.body(), u"p:Xưa [? ngoài]. Dự có ông An; 90 người."_s);
    EXPECT_FALSE(desk.sheet.textCursor().hasSelection());
    EXPECT_TRUE(desk.sheet.textCursor().atBlockEnd()); // behind the piece, to write on
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetPrompts, EscapeLeavesThem)
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *sheet = new Sheet(&window);
    auto *other = new QLineEdit(&window);
    layout->addWidget(sheet);
    layout->addWidget(other);
    window.show();
    window.activateWindow();
    sheet->setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet->hasFocus(); }, longWait));
    sheet->setArticle(articleOf({paragraph(u"[? một] và [? hai]"_s)}));
    sheet->fillIn();
    EXPECT_EQ(sheet->textCursor().selectedText(), u"[? một]"_s);
    QTest::keyClick(sheet, Qt::Key_Tab);
    EXPECT_TRUE(sheet->hasFocus());
    EXPECT_EQ(sheet->textCursor().selectedText(), u"[? hai]"_s);
    QTest::keyClick(sheet, Qt::Key_Escape);
    EXPECT_FALSE(sheet->textCursor().hasSelection());
    QTest::keyClick(sheet, Qt::Key_Tab);
    EXPECT_TRUE(other->hasFocus());
}

TEST(SheetPrompts, TabStaysInAListThatStandsBesideOthers)
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *sheet = new Sheet(&window);
    layout->addWidget(sheet);
    layout->addWidget(new QLineEdit(&window));
    window.show();
    window.activateWindow();
    sheet->setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet->hasFocus(); }, longWait));
    sheet->setArticle(articleOf({listItem(u"Một"_s)}));
    sheet->setCursorPosition(sheet->document()->findBlockByNumber(2).position());
    QTest::keyClick(sheet, Qt::Key_Tab);
    EXPECT_TRUE(sheet->hasFocus());
    Article article;
    sheet->writeTo(article);
    EXPECT_EQ(article.body.blocks[0].level, 1);
}

TEST(SheetPrompts, SeveralParagraphsArePutInAsOneStep)
{
    ShortDesk desk;
    desk.type(u"kk "_s);
    EXPECT_EQ(desk.body(), u"p:Khó khăn: [? gì].|p:Cách làm: [? gì]."_s);
    EXPECT_EQ(desk.selected(), u"[? gì]"_s);
    EXPECT_EQ(desk.line(), 2);
    desk.press(Qt::Key_Tab);
    EXPECT_EQ(desk.line(), 3);
    desk.undo();
    EXPECT_EQ(desk.body(), u"p:kk "_s);
    desk.sheet.setArticle(articleOf({paragraph(u"Trước sau"_s)}));
    desk.put(2, 5);
    desk.sheet.insertSnippet(u"một\nhai"_s);
    EXPECT_EQ(desk.body(), u"p:Trướcmột|p:hai sau"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
    desk.undo();
    EXPECT_EQ(desk.body(), u"p:Trước sau"_s);
}
