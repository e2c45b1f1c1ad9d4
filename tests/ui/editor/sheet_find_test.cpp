#include "tests/ui/editor/typing.h"
#include "ui/editor/find_bar.h"
#include "ui/editor/find_text.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace toasoan;

TEST(FindText, FindsWordsTypedWithoutMarks)
{
    const QString text = u"Đống Đa, đồng đá"_s;
    EXPECT_EQ(matchesIn(text, {u"dong da"_s, false, false}), (QList<Match>{{0, 7}, {9, 7}}));
    EXPECT_EQ(matchesIn(text, {u"Đống"_s, false, true}), (QList<Match>{{0, 4}}));
    EXPECT_EQ(matchesIn(text, {u"đống"_s, true, true}), QList<Match>());
    EXPECT_EQ(matchesIn(text, {u"dong"_s, true, false}), (QList<Match>{{9, 4}}));
    EXPECT_EQ(matchesIn(text, {QString(), false, false}), QList<Match>());
}

TEST(FindText, KeepsPlacesRightBehindLettersThatFoldToSeveralOrNone)
{
    const QString text = u"🙂ﬁ e\u0301 dân"_s;
    for (const Match &match : matchesIn(text, {u"dan"_s, false, false}))
        EXPECT_EQ(text.mid(match.start, match.length), u"dân"_s);
    EXPECT_EQ(matchesIn(text, {u"dan"_s, false, false}).size(), 1);
}

TEST(FindBar, GoesFromPlaceToPlaceAndRoundAgainAndClosesByEsc)
{
    Desk desk(articleOf({paragraph(u"dân vận và dân"_s), captioned(u"Đan"_s)}));
    desk.put(2, 0);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    QTest::keyClicks(line, u"dan"_s);
    QStringList seen;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(line, Qt::Key_Return);
        seen.append(desk.sheet.textCursor().selectedText());
    }
    EXPECT_EQ(seen, QStringList({u"dân"_s, u"dân"_s, u"Đan"_s, u"dân"_s}));
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(desk.sheet.textCursor().selectedText(), u"Đan"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(line->isVisible());
    EXPECT_TRUE(desk.sheet.hasFocus());
    desk.press(Qt::Key_F3);
    EXPECT_EQ(desk.line(), 2);
}

TEST(FindBar, CoversNoTextAndIsWholeInANarrowSheet)
{
    Desk desk(articleOf({paragraph(u"Một"_s)}));
    for (const int width : {1100, 480}) {
        desk.sheet.resize(width, 600);
        desk.sheet.actions().find->trigger();
        desk.settle();
        const auto *bar = desk.sheet.findChild<FindBar *>();
        ASSERT_TRUE(bar->isVisible());
        EXPECT_LE(bar->geometry().bottom(), desk.sheet.viewport()->geometry().top());
        EXPECT_TRUE(desk.sheet.rect().contains(bar->geometry()));
        for (const QCheckBox *option : bar->findChildren<QCheckBox *>())
            EXPECT_GE(option->width(), option->sizeHint().width()) << width;
        desk.sheet.setFocus();
        QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Escape);
        desk.settle();
        EXPECT_EQ(desk.sheet.viewport()->geometry().top(), 0);
    }
}
