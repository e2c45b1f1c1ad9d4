#include "core/text/vietnamese_keys.h"
#include "tests/ui/editor/proofing.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

constexpr KeyRules telex{KeyMethod::Telex, ToneStyle::Traditional};
constexpr KeyRules vni{KeyMethod::Vni, ToneStyle::Traditional};

// An empty body paragraph with the cursor in it.
struct TelexDesk : Desk
{
    explicit TelexDesk(const QString &text = {}, const KeyRules &rules = telex)
        : Desk(articleOf({paragraph(text)}))
    {
        sheet.setKeyRules(rules);
        put(2, int(text.size()));
    }

    QString text() const { return sheet.document()->findBlockByNumber(2).text(); }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
};

} // namespace

TEST(SheetVietnamese, ASentenceIsWrittenInTelex)
{
    TelexDesk desk;
    desk.type(
        u"Nguwowif daan DDawks Lawsk vaf Hooij ddoongf nhaan daan (HDDND) xax gawpj gowx, hoaf giair taij "
        "nhaf vawn hoas."_s);
    EXPECT_EQ(desk.text(),
              u"Người dân Đắk Lắk và Hội đồng nhân dân (HĐND) xã gặp gỡ, hòa giải tại nhà văn hóa."_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetVietnamese, ASentenceIsWrittenInVni)
{
    TelexDesk desk({}, vni);
    desk.type(u"D9o6ng2 ba2o hie61n 250 m2 d9a61t, d9u7o7c5 Uy3 ban ghi nha65n nga2y 23/5/2019."_s);
    EXPECT_EQ(desk.text(), u"Đồng bào hiến 250 m2 đất, được Ủy ban ghi nhận ngày 23/5/2019."_s);
}

TEST(SheetVietnamese, HeadlineStandfirstAndCaptionAreWrittenToo)
{
    Desk desk(articleOf({captioned(QString())}));
    desk.sheet.setKeyRules(telex);
    for (const int line : {0, 1, 3}) {
        desk.select(line, 0, line, int(desk.sheet.document()->findBlockByNumber(line).text().size()));
        desk.type(u"Chuyeenj owr thoon"_s);
    }
    EXPECT_EQ(desk.article().headline, u"Chuyện ở thôn"_s);
    EXPECT_EQ(desk.article().standfirst, u"Chuyện ở thôn"_s);
    EXPECT_EQ(desk.body(), u"fig:Chuyện ở thôn/"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetVietnamese, AWordAndTheSpaceBehindItAreOneUndo)
{
    TelexDesk desk;
    desk.type(u"xin chaof cacs"_s);
    EXPECT_EQ(desk.text(), u"xin chào các"_s);
    desk.undo();
    EXPECT_EQ(desk.text(), u"xin chào "_s);
    desk.undo();
    EXPECT_EQ(desk.text(), u"xin "_s);
    desk.redo();
    EXPECT_EQ(desk.text(), u"xin chào "_s);
    desk.type(u"banj"_s);
    EXPECT_EQ(desk.text(), u"xin chào bạn"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier, 3);
    EXPECT_EQ(desk.text(), QString());
}

TEST(SheetVietnamese, LettersOfPatternsAreWhatTheyAre)
{
    TelexDesk desk;
    desk.type(u"\\w+\\d\\d\\s vaanj"_s);
    EXPECT_EQ(desk.text(), u"\\w+\\d\\d\\s vận"_s);
}

TEST(SheetVietnamese, AMarkIsTakenBackByItsKey)
{
    TelexDesk desk;
    desk.type(u"aww tesst ddd"_s);
    EXPECT_EQ(desk.text(), u"aw test dd"_s);
}

TEST(SheetVietnamese, OtherWordsComeBackAndOneUndoGivesMarksOfAWholeOneAgain)
{
    TelexDesk desk;
    desk.type(u"server"_s);
    EXPECT_EQ(desk.text(), u"server"_s);
    desk.type(u" data "_s);
    EXPECT_EQ(desk.text(), u"server data "_s);
    desk.undo();
    EXPECT_EQ(desk.text(), u"server dât "_s);
    desk.put(2, int(desk.text().size()));
    desk.type(u"ddor"_s); // it is as wanted now
    EXPECT_EQ(desk.text(), u"server dât đỏ"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier, 2);
    EXPECT_EQ(desk.text(), u"server "_s);
    desk.undo();
    EXPECT_EQ(desk.text(), QString());
}

TEST(SheetVietnamese, TheLastWordOfAParagraphIsLookedAtToo)
{
    TelexDesk desk;
    desk.type(u"law"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"hoaf"_s);
    EXPECT_EQ(desk.body(), u"p:law|p:hòa"_s);
}

TEST(SheetVietnamese, BackspaceTakesTheLetterThatIsSeen)
{
    TelexDesk desk;
    desk.type(u"vieejt"_s);
    desk.press(Qt::Key_Backspace);
    EXPECT_EQ(desk.text(), u"việ"_s);
    desk.type(u"c"_s);
    EXPECT_EQ(desk.text(), u"việc"_s);
    desk.undo(); // what was typed after it, and itself
    EXPECT_EQ(desk.text(), u"việt"_s);
    desk.press(Qt::Key_Backspace, Qt::NoModifier, 4);
    EXPECT_EQ(desk.text(), QString());
    desk.type(u"toans"_s);
    desk.press(Qt::Key_Backspace);
    EXPECT_EQ(desk.text(), u"tóa"_s);
    desk.type(u"n"_s);
    EXPECT_EQ(desk.text(), u"toán"_s);
}

TEST(SheetVietnamese, TheModeCanChangeInTheMiddleOfAWord)
{
    TelexDesk desk;
    desk.sheet.setKeyRules(std::nullopt);
    desk.type(u"vie"_s);
    desk.sheet.setKeyRules(telex);
    desk.type(u"etj"_s);
    EXPECT_EQ(desk.text(), u"việt"_s);
    desk.sheet.setKeyRules(vni);
    desk.type(u"4"_s);
    EXPECT_EQ(desk.text(), u"việt4"_s); // no stop bears ngã
    desk.sheet.setKeyRules(std::nullopt);
    desk.type(u" aas"_s);
    EXPECT_EQ(desk.text(), u"việt4 aas"_s);
}

TEST(SheetVietnamese, MovingTheCursorEndsTheWord)
{
    TelexDesk desk;
    desk.type(u"haf"_s);
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Right);
    desk.type(u"ns"_s); // the letters before the cursor still are its beginning
    EXPECT_EQ(desk.text(), u"hán"_s);
    desk.undo();
    EXPECT_EQ(desk.text(), u"hà"_s) << "but a step of its own";
    desk.put(2, 0);
    desk.type(u"s"_s); // no vowel stands before it
    EXPECT_EQ(desk.text(), u"shà"_s);
}

TEST(SheetVietnamese, ASelectionIsReplacedInOneStep)
{
    TelexDesk desk(u"Một hai ba"_s);
    desk.select(2, 4, 2, 7);
    desk.type(u"ddeens"_s);
    EXPECT_EQ(desk.text(), u"Một đến ba"_s);
    desk.undo();
    EXPECT_EQ(desk.text(), u"Một hai ba"_s);
    desk.select(2, 1, 2, 10);
    desk.press(Qt::Key_Backspace);
    EXPECT_EQ(desk.text(), u"M"_s);
}

TEST(SheetVietnamese, ASelectionAcrossAFigureIsReplacedAsEver)
{
    const Article article =
        articleOf({paragraph(u"Trước đây"_s), captioned(u"Chú"_s, u"Lan"_s), paragraph(u"Sau, nay"_s)});
    Desk desk(article);
    desk.sheet.setKeyRules(telex);
    desk.select(2, 6, 6, 3);
    desk.type(u"ddos"_s);
    EXPECT_EQ(desk.body(), u"p:Trước đó, nay"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(desk.article().body, article.body);
}

TEST(SheetVietnamese, LettersKeepTheirStyle)
{
    TelexDesk desk;
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.type(u"vieetj"_s);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.type(u" nam"_s);
    const Body body = desk.article().body;
    ASSERT_EQ(body.blocks[0].spans.size(), 2);
    EXPECT_EQ(body.blocks[0].spans[0].text, u"việt"_s);
    EXPECT_TRUE(body.blocks[0].spans[0].bold);
    EXPECT_FALSE(body.blocks[0].spans[1].bold);
}

TEST(SheetVietnamese, TypingIsHelpedAsEver)
{
    TelexDesk desk;
    desk.type(u"## Keets quar \"daan vaanj kheos\"..."_s);
    EXPECT_EQ(desk.body(), u"h2:Kết quả “dân vận khéo”…"_s);
    desk.undo();
    EXPECT_EQ(desk.body(), u"h2:Kết quả “dân vận khéo”..."_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetVietnamese, CommandsAreNoLetters)
{
    TelexDesk desk(u"ha"_s);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(desk.text(), u"ha"_s);
    desk.press(Qt::Key_F, Qt::AltModifier); // no menu here takes it
    EXPECT_EQ(desk.text(), u"haf"_s);
    desk.press(Qt::Key_Backspace);
    QTest::sendKeyEvent(QTest::Press, &desk.sheet, Qt::Key_Shift, QString(), Qt::NoModifier);
    desk.type(u"f"_s);
    EXPECT_EQ(desk.text(), u"hà"_s);
    QTest::sendKeyEvent(QTest::Press, &desk.sheet, Qt::Key_Shift, QString(), Qt::NoModifier);
    desk.type(u"s"_s); // still the same word
    desk.undo();
    EXPECT_EQ(desk.text(), u"ha"_s);
}

TEST(SheetVietnamese, DigitsOfTheKeypadAreNumbers)
{
    TelexDesk desk({}, vni);
    desk.type(u"a"_s);
    QTest::sendKeyEvent(QTest::Click, &desk.sheet, Qt::Key_1, u"1"_s, Qt::KeypadModifier);
    EXPECT_EQ(desk.text(), u"a1"_s);
    desk.type(u" a1"_s);
    EXPECT_EQ(desk.text(), u"a1 á"_s);
}

TEST(SheetVietnamese, TheWordThatIsTypedIsNotMarked)
{
    ProofingDesk desk(articleOf({paragraph(QString())}));
    desk.sheet.setKeyRules(telex);
    desk.put(2);
    desk.type(u"sai"_s);
    desk.waitForFindings();
    EXPECT_TRUE(desk.sheet.findings().isEmpty());
    desk.type(u"r"_s);
    desk.type(u"r"_s);
    desk.press(Qt::Key_Backspace);
    EXPECT_EQ(desk.body(), u"p:sai"_s);
    desk.waitForFindings();
    EXPECT_TRUE(desk.sheet.findings().isEmpty());
    desk.type(u" "_s);
    desk.waitForFindings();
    EXPECT_EQ(desk.sheet.findings().size(), 1);
}

TEST(SheetVietnamese, AnInputMethodIsTold)
{
    TelexDesk desk;
    QSignalSpy wrote(&desk.sheet, &Sheet::inputMethodWrote);
    desk.commit(u"😀"_s); // a chooser of pictures is none
    desk.compose(QString());
    EXPECT_EQ(wrote.size(), 0);
    desk.compose(u"vi"_s);
    EXPECT_EQ(wrote.size(), 1);
    desk.commit(u"việt"_s);
    EXPECT_EQ(wrote.size(), 2);
    desk.sheet.setKeyRules(std::nullopt);
    desk.commit(u"nam"_s);
    EXPECT_EQ(wrote.size(), 2);
}

TEST(SheetVietnamese, ASheetThatIsOnlyReadIsLeftAlone)
{
    TelexDesk desk(u"ha"_s);
    desk.sheet.setReadOnly(true);
    desk.type(u"f"_s);
    EXPECT_EQ(desk.text(), u"ha"_s);
}
