// The marks of remarks go with their words.

#include "tests/ui/editor/typing.h"
#include "ui/editor/remark_marks.h"
#include "ui/theme/palette.h"

#include <QScrollBar>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

struct RemarkedDesk : Desk
{
    explicit RemarkedDesk(const QList<Block> &blocks)
        : Desk(articleOf(blocks))
        , before(article())
    {
    }

    void mark(const QString &words) { mark(anchorOf(before, words)); }
    void mark(const Anchor &anchor) { sheet.setRemarks({{id, anchor, u"Remark by Hạnh: Làng nào?"_s}}); }

    QString marked() const
    {
        const auto words = sheet.wordsOf(id);
        return words ? words->selectedText() : u"(nowhere)"_s;
    }

    // Whether this colour is anywhere on the sheet.
    bool shows(Tint tint)
    {
        const QImage image = sheet.viewport()->grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).rgb() == color(tint).rgb())
                    return true;
        return false;
    }

    const RemarkId id = RemarkId::make();
    const Article before;
};

} // namespace

TEST(SheetRemarks, MarksGoWithTheirWordsWhileSomebodyTypes)
{
    RemarkedDesk desk({paragraph(u"Bà con sửa lại bến nước của làng."_s)});
    desk.mark(u"bến nước"_s);
    EXPECT_EQ(desk.marked(), u"bến nước"_s);
    desk.put(2, 0);
    desk.type(u"Sáng nay, "_s);
    EXPECT_EQ(desk.marked(), u"bến nước"_s);
    const int start = desk.sheet.wordsOf(desk.id)->selectionStart() -
                      desk.sheet.document()->findBlockByNumber(2).position();
    desk.put(2, start + 3);
    desk.type(u" cũ"_s);
    EXPECT_EQ(desk.marked(), u"bến cũ nước"_s) << "grows with what is written in it";
    desk.put(2, start + int(u"bến cũ nước"_s.size()));
    desk.type(u"!"_s);
    EXPECT_EQ(desk.marked(), u"bến cũ nước"_s) << "but not with what is written behind it";
    desk.put(2, start);
    desk.type(u"cái "_s);
    EXPECT_EQ(desk.marked(), u"bến cũ nước"_s) << "nor before it";
    desk.put(2, start);
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.marked(), u"bến cũ nước"_s);
    EXPECT_EQ(desk.sheet.document()->findBlock(desk.sheet.wordsOf(desk.id)->selectionStart()).blockNumber(),
              3);
}

TEST(SheetRemarks, AnUndoneDeletionHasItsMarkAgainWithTheNextPlaces)
{
    RemarkedDesk desk({paragraph(u"Bà con sửa lại bến nước của làng."_s)});
    const Anchor anchor = anchorOf(desk.before, u"bến nước"_s);
    desk.mark(anchor);
    desk.select(2, 7, 2, 25);
    desk.press(Qt::Key_Delete);
    EXPECT_EQ(desk.marked(), QString());
    desk.mark(moved(anchor, desk.before, desk.article()));
    EXPECT_EQ(desk.marked(), QString());
    EXPECT_TRUE(desk.sheet.remarkHere().isNull()) << "nothing stands there";
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.mark(moved(anchor, desk.before, desk.article()));
    EXPECT_EQ(desk.marked(), u"bến nước"_s);
}

TEST(SheetRemarks, AreSeenInEveryAppearanceAndHeardWhereTheCursorIs)
{
    RemarkedDesk desk({paragraph(u"Bà con sửa lại bến nước của làng."_s)});
    EXPECT_FALSE(desk.shows(Tint::RemarkQuiet));
    desk.mark(u"bến nước"_s);
    EXPECT_TRUE(desk.shows(Tint::RemarkQuiet));
    EXPECT_TRUE(desk.shows(Tint::Remark)) << "brackets and the mark in the margin";
    desk.put(2, 0);
    EXPECT_TRUE(desk.sheet.remarkHere().isNull());
    desk.put(2, 17);
    EXPECT_EQ(desk.sheet.remarkHere(), desk.id);
    EXPECT_EQ(desk.sheet.accessibleDescription(), u"Remark by Hạnh: Làng nào?"_s);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
        EXPECT_NE(color(Tint::RemarkQuiet, scheme), color(Tint::Paper, scheme));
        EXPECT_NE(color(Tint::RemarkQuiet, scheme), color(Tint::AccentQuiet, scheme));
    }
    desk.sheet.setRemarks({});
    EXPECT_FALSE(desk.shows(Tint::RemarkQuiet));
}

TEST(SheetRemarks, AClickOnTheMarkInTheMarginLeadsToTheFirstOfTheParagraph)
{
    RemarkedDesk desk({paragraph(u"Bà con sửa lại bến nước của làng."_s)});
    desk.mark(u"bến nước"_s);
    desk.settle();
    QList<RemarkId> chosen;
    QObject::connect(&desk.sheet, &Sheet::remarkChosen, [&](RemarkId id) { chosen << id; });
    QTextCursor cursor(desk.sheet.document()->findBlockByNumber(2));
    const QPoint line = desk.sheet.cursorRect(cursor).center();
    const int right = desk.sheet.viewport()->width();
    QTest::mouseClick(desk.sheet.viewport(), Qt::LeftButton, {}, {right - 35, line.y()});
    EXPECT_EQ(chosen, QList{desk.id});
    QTest::mouseClick(desk.sheet.viewport(), Qt::LeftButton, {}, {right - 35, line.y() + 60});
    EXPECT_EQ(chosen.size(), 1);
}

TEST(SheetRemarks, WhatIsChosenIsTheSelectionThePlaceOfTheCursorOrAWholeField)
{
    Desk desk(articleOf({paragraph(u"Bà con"_s), paragraph(u"của làng"_s), captioned(u"Bến nước"_s)}));
    desk.select(2, 3, 3, 3);
    Anchor place = desk.sheet.chosenPlace();
    EXPECT_EQ(place.field, u"body"_s);
    EXPECT_EQ(place.start, 3);
    EXPECT_EQ(place.length, 3) << "within one paragraph";
    desk.put(2, 4);
    EXPECT_EQ(desk.sheet.chosenPlace().length, 0);
    desk.put(4);
    EXPECT_EQ(desk.sheet.chosenPlace().field, u"caption"_s);
    EXPECT_EQ(desk.sheet.chosenPlace().length, -1);
    desk.put(0);
    EXPECT_EQ(desk.sheet.chosenPlace().field, u"headline"_s);
}

TEST(SheetRemarks, AReadOnlySheetIsWalkedAndSelectedInByKeys)
{
    Desk desk(articleOf({paragraph(u"Bà con sửa"_s)}));
    desk.sheet.setReadOnly(true);
    desk.put(2, 0);
    desk.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(desk.sheet.textCursor().selectedText().trimmed(), u"Bà"_s);
    desk.type(u"x"_s);
    EXPECT_EQ(desk.body(), u"p:Bà con sửa"_s);
    desk.sheet.setReadOnly(false);
    desk.type(u"Cô"_s);
    EXPECT_TRUE(desk.body().startsWith(u"p:Cô"_s));
}
