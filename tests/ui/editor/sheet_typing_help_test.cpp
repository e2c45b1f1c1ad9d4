#include "core/text/typing.h"
#include "tests/ui/editor/typing.h"
#include "ui/editor/block_menu.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

Article threeOf()
{
    return articleOf({paragraph(u"Một"_s), captioned(u"Chú thích"_s, u"Ảnh: Lan"_s), paragraph(u"Hai"_s)});
}

QMenu *openMenu()
{
    return qobject_cast<BlockMenu *>(QApplication::activePopupWidget());
}

} // namespace

TEST(SheetTypingHelp, MarksMakeBlocksAndOneUndoBringsThemBack)
{
    struct Case
    {
        QString typed;
        QString made;
    };
    for (const Case &one : {Case{u"## "_s, u"h2:"_s}, Case{u"### "_s, u"h3:"_s}, Case{u"> "_s, u"q:"_s},
                            Case{u"- "_s, u"ul0:"_s}, Case{u"* "_s, u"ul0:"_s}, Case{u"1. "_s, u"ol0:"_s}}) {
        Desk desk(articleOf({paragraph(QString())}));
        desk.put(2);
        desk.type(one.typed);
        EXPECT_EQ(desk.body(), one.made);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(desk.body(), u"p:"_s + one.typed);
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(desk.body(), one.made);
        desk.type(u"Tiếp"_s);
        EXPECT_EQ(desk.body(), one.made + u"Tiếp"_s);
        EXPECT_EQ(desk.sheet.fault(), QString());
    }
}

TEST(SheetTypingHelp, AMarkBeforeWordsMakesThemABlock)
{
    Desk desk(articleOf({paragraph(u"Kết quả bước đầu"_s)}));
    desk.put(2);
    desk.type(u"## "_s);
    EXPECT_EQ(desk.body(), u"h2:Kết quả bước đầu"_s);
    EXPECT_EQ(desk.column(), 0);
}

TEST(SheetTypingHelp, MarksAreTextWhereNoBlockCanBe)
{
    Desk desk(articleOf({captioned(QString())}));
    desk.put(0, 0);
    desk.type(u"- "_s);
    desk.put(3);
    desk.type(u"- "_s);
    EXPECT_TRUE(desk.article().headline.startsWith(u"- "_s)) << qPrintable(desk.article().headline);
    EXPECT_EQ(desk.sheet.document()->findBlockByNumber(3).text(), u"- "_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetTypingHelp, TypewriterMarksArePrintedAndOneUndoBringsEachBack)
{
    Desk desk(articleOf({paragraph(QString())}));
    desk.put(2);
    desk.type(u"Phong trào \"dân vận khéo\" và các hộ khác..."_s);
    EXPECT_EQ(desk.body(), u"p:Phong trào “dân vận khéo” và các hộ khác…"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(desk.body(), u"p:Phong trào “dân vận khéo” và các hộ khác..."_s);
    desk.type(u" Sau"_s); // typed on, the dots stay as they are wanted
    EXPECT_EQ(desk.body(), u"p:Phong trào “dân vận khéo” và các hộ khác... Sau"_s);
    desk.type(u"  đó"_s);
    EXPECT_EQ(desk.body(), u"p:Phong trào “dân vận khéo” và các hộ khác... Sau đó"_s);
}

TEST(SheetTypingHelp, WhatIsTypedAfterwardsIsAStepOfItsOwn)
{
    Desk desk(articleOf({paragraph(QString())}));
    desk.put(2);
    desk.type(u"hộ khác... nữa"_s);
    EXPECT_EQ(desk.body(), u"p:hộ khác… nữa"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(desk.body(), u"p:hộ khác…"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(desk.body(), u"p:hộ khác..."_s);
}

TEST(SheetTypingHelp, HeadlineAndCaptionArePrintedToo)
{
    Desk desk(articleOf({captioned(QString())}));
    desk.put(3);
    desk.type(u"Mô hình \"Nhà sạch\""_s);
    EXPECT_EQ(desk.body(), u"fig:Mô hình “Nhà sạch”/"_s);
}

TEST(SheetTypingHelp, AnInputMethodIsHelpedWhenItIsDone)
{
    Desk desk(articleOf({paragraph(QString())}));
    desk.put(2);
    desk.compose(u"\""_s);
    EXPECT_EQ(desk.body(), u"p:"_s);
    desk.commit(u"\""_s);
    EXPECT_EQ(desk.body(), u"p:“"_s);
    desk.compose(u"khéo"_s);
    desk.commit(u"khéo\""_s);
    EXPECT_EQ(desk.body(), u"p:“khéo”"_s);
}

TEST(SheetTypingHelp, CanBeSwitchedOff)
{
    Desk desk(articleOf({paragraph(QString())}));
    desk.sheet.setTypingHelp({false, false, false});
    desk.put(2);
    desk.type(u"## \"Một\"  hai..."_s);
    EXPECT_EQ(desk.sheet.textCursor().block().text(), u"## \"Một\"  hai..."_s);
    desk.press(Qt::Key_Return);
    desk.type(u"/"_s);
    EXPECT_FALSE(openMenu());
}

TEST(SheetTypingHelp, ASlashOffersBlocks)
{
    Desk desk(articleOf({paragraph(QString())}));
    desk.put(2);
    desk.type(u"/"_s);
    QMenu *menu = openMenu();
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(desk.body(), u"q:"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(desk.body(), u"p:/"_s);
}

TEST(SheetTypingHelp, ASlashAsksForAPicture)
{
    Desk desk(articleOf({paragraph(QString())}));
    QSignalSpy wanted(&desk.sheet, &Sheet::pictureWanted);
    desk.put(2);
    desk.type(u"/"_s);
    ASSERT_TRUE(openMenu());
    QTest::keyClick(openMenu(), Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(wanted.size(), 1);
    EXPECT_EQ(desk.sheet.textCursor().block().text(), QString());
}

TEST(SheetTypingHelp, ASlashWrittenOnShowsWhatIsCalledSo)
{
    Desk desk(articleOf({paragraph(QString())}));
    desk.put(2);
    desk.type(u"/"_s);
    const auto write = [&](const QString &text) {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, openMenu(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        desk.settle();
    };
    const auto shown = [] {
        QStringList names;
        const QList<QAction *> all = openMenu()->actions();
        for (const QAction *action : all) {
            if (action->isVisible())
                names << action->text();
        }
        return names.join(u'|');
    };
    ASSERT_TRUE(openMenu());
    write(u"li"_s); // the second word of a name, too
    ASSERT_TRUE(openMenu());
    EXPECT_EQ(shown(), u"Bulleted list|Numbered list"_s);
    QTest::keyClick(openMenu(), Qt::Key_Backspace);
    QTest::keyClick(openMenu(), Qt::Key_Backspace);
    ASSERT_TRUE(openMenu());
    EXPECT_GT(shown().count(u'|'), 5);
    write(u"quô"_s);
    ASSERT_TRUE(openMenu());
    EXPECT_EQ(shown(), u"Quotation"_s);
    QTest::keyClick(openMenu(), Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(desk.body(), u"q:"_s) << "what was written to find it goes";
}

TEST(SheetTypingHelp, ASlashThatIsWrittenOnStays)
{
    Desk desk(articleOf({paragraph(QString())}));
    desk.put(2);
    desk.type(u"/"_s);
    ASSERT_TRUE(openMenu());
    QTest::sendKeyEvent(QTest::Click, openMenu(), Qt::Key_unknown, u"ấ"_s, Qt::NoModifier);
    desk.settle();
    EXPECT_FALSE(openMenu());
    EXPECT_EQ(desk.body(), u"p:/ấ"_s);
    desk.press(Qt::Key_Backspace, Qt::NoModifier, 2);
    desk.type(u"/"_s);
    ASSERT_TRUE(openMenu());
    QTest::keyClick(openMenu(), Qt::Key_Escape);
    desk.settle();
    EXPECT_FALSE(openMenu());
    EXPECT_EQ(desk.body(), u"p:/"_s);
    desk.put(2, 1);
    desk.type(u"/"_s); // only alone in its paragraph
    EXPECT_FALSE(openMenu());
}

TEST(SheetMove, ParagraphsAndFiguresChangePlaces)
{
    const Article before = threeOf();
    Desk desk(before);
    desk.put(6, 1); // in "Hai"
    desk.press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(desk.body(), u"p:Một|p:Hai|fig:Chú thích/Ảnh: Lan"_s);
    EXPECT_EQ(desk.sheet.textCursor().block().text(), u"Hai"_s);
    EXPECT_EQ(desk.column(), 1);
    desk.press(Qt::Key_Up, Qt::AltModifier, 3); // no further than the standfirst
    EXPECT_EQ(desk.body(), u"p:Hai|p:Một|fig:Chú thích/Ảnh: Lan"_s);
    desk.press(Qt::Key_Down, Qt::AltModifier, 4);
    EXPECT_EQ(desk.body(), u"p:Một|fig:Chú thích/Ảnh: Lan|p:Hai"_s);
    EXPECT_EQ(desk.article().body, before.body); // ids and all
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetMove, AFigureMovesWholeFromAnyOfItsParts)
{
    for (const int part : {3, 4, 5}) {
        const Article before = threeOf();
        Desk desk(before);
        desk.put(part);
        desk.press(Qt::Key_Down, Qt::AltModifier);
        EXPECT_EQ(desk.body(), u"p:Một|p:Hai|fig:Chú thích/Ảnh: Lan"_s) << part;
        EXPECT_EQ(desk.line(), part + 1);
        desk.press(Qt::Key_Z, Qt::ControlModifier); // one step
        EXPECT_EQ(desk.article().body, before.body);
        EXPECT_EQ(desk.sheet.fault(), QString());
    }
}

TEST(SheetMove, WhatIsSelectedMovesTogetherAndStaysSelected)
{
    Desk desk(
        articleOf({paragraph(u"Một"_s), paragraph(u"Hai"_s), paragraph(u"Ba"_s), paragraph(QString())}));
    desk.select(3, 1, 4, 1);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(desk.body(), u"p:Hai|p:Ba|p:Một|p:"_s);
    EXPECT_EQ(desk.sheet.textCursor().selectedText(),
              QString(u"ai"_s + QChar(QChar::ParagraphSeparator) + u'B'));
    desk.press(Qt::Key_Down, Qt::AltModifier, 2);
    EXPECT_EQ(desk.body(), u"p:Một|p:|p:Hai|p:Ba"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
}

TEST(SheetMove, HeadlineAndStandfirstStay)
{
    Desk desk(threeOf());
    for (const int line : {0, 1}) {
        desk.put(line);
        EXPECT_FALSE(desk.sheet.actions().moveUp->isEnabled());
        EXPECT_FALSE(desk.sheet.actions().moveDown->isEnabled());
        desk.press(Qt::Key_Down, Qt::AltModifier);
        desk.press(Qt::Key_Up, Qt::AltModifier);
    }
    EXPECT_EQ(desk.body(), u"p:Một|fig:Chú thích/Ảnh: Lan|p:Hai"_s);
    desk.select(1, 0, 2, 1);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(desk.body(), u"p:Một|fig:Chú thích/Ảnh: Lan|p:Hai"_s);
}
