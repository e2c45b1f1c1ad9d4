#include "tests/ui/editor/typing.h"
#include "ui/editor/find_bar.h"
#include "ui/editor/find_text.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

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
    for (const int width : {1100, 480, 330}) {
        desk.sheet.resize(width, 600);
        desk.sheet.actions().replace->trigger();
        desk.settle();
        const auto *bar = desk.sheet.findChild<FindBar *>();
        ASSERT_TRUE(bar->isVisible());
        EXPECT_LE(bar->geometry().bottom(), desk.sheet.viewport()->geometry().top());
        EXPECT_TRUE(desk.sheet.rect().contains(bar->geometry()));
        for (const QAbstractButton *button : bar->findChildren<QAbstractButton *>())
            EXPECT_TRUE(button->isHidden() || button->width() >= button->sizeHint().width()) << width;
        desk.sheet.setFocus();
        QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Escape);
        desk.settle();
        EXPECT_EQ(desk.sheet.viewport()->geometry().top(), 0);
    }
}

TEST(FindText, FindsWholeWordsOnly)
{
    const QString text = u"an, dân an ninh, an1 – (An)"_s;
    EXPECT_EQ(matchesIn(text, {u"an"_s, false, true, true}), (QList<Match>{{0, 2}, {8, 2}, {24, 2}}));
    EXPECT_EQ(matchesIn(text, {u"an"_s, false, false, true}), (QList<Match>{{0, 2}, {8, 2}, {24, 2}}));
    EXPECT_EQ(matchesIn(text, {u"an ninh"_s, false, true, true}), (QList<Match>{{8, 7}}));
}

TEST(FindText, AReplacementTakesTheCaseOfWhatItReplaces)
{
    const FindQuery any{u"uỷ ban"_s, false, true, false};
    EXPECT_EQ(replacementFor(u"Uỷ ban", u"ủy ban"_s, any), u"Ủy ban"_s);
    EXPECT_EQ(replacementFor(u"UỶ BAN", u"ủy ban"_s, any), u"ỦY BAN"_s);
    EXPECT_EQ(replacementFor(u"uỷ ban", u"ủy ban"_s, any), u"ủy ban"_s);
    EXPECT_EQ(replacementFor(u"uỷ ban", u"UBND"_s, any), u"UBND"_s);
    EXPECT_EQ(replacementFor(u"Uỷ ban", u"ủy ban"_s, {u"Uỷ ban"_s, true, true, false}), u"ủy ban"_s);
}

namespace {

// The lines of the strip, opened by its key, with words in them.
struct ReplaceLines
{
    ReplaceLines(Desk &desk, const QString &words, const QString &with)
    {
        desk.press(Qt::Key_H, Qt::ControlModifier);
        bar = desk.sheet.findChild<FindBar *>();
        for (QLineEdit *line : bar->findChildren<QLineEdit *>())
            (line->accessibleName() == FindBar::tr("Words to find") ? find : replace) = line;
        find->setText(words);
        replace->setText(with);
        for (QPushButton *button : bar->findChildren<QPushButton *>())
            if (button->text() == FindBar::tr("Replace all"))
                all = button;
    }

    FindBar *bar = nullptr;
    QLineEdit *find = nullptr;
    QLineEdit *replace = nullptr;
    QPushButton *all = nullptr;
};

} // namespace

TEST(FindBar, ReplacesOneAfterTheOther)
{
    Desk desk(articleOf({paragraph(u"dân vận, Dân vận và dân vận"_s)}));
    desk.put(2, 0);
    const ReplaceLines lines(desk, u"dân vận"_s, u"mặt trận"_s);
    QTest::keyClick(lines.find, Qt::Key_Tab);
    EXPECT_TRUE(lines.replace->hasFocus());
    QTest::keyClick(lines.replace, Qt::Key_Return); // to the first
    EXPECT_EQ(desk.body(), u"p:dân vận, Dân vận và dân vận"_s);
    QTest::keyClick(lines.replace, Qt::Key_Return);
    EXPECT_EQ(desk.body(), u"p:mặt trận, Dân vận và dân vận"_s);
    QTest::keyClick(lines.replace, Qt::Key_Return);
    EXPECT_EQ(desk.body(), u"p:mặt trận, Mặt trận và dân vận"_s);
    EXPECT_EQ(desk.sheet.textCursor().selectedText(), u"dân vận"_s);
}

TEST(FindBar, ReplacesAllInEveryPartAndOneUndoTakesItBack)
{
    Article article = articleOf({paragraph(u"hoà bình, Hoà bình"_s), captioned(u"Vì hoà bình"_s)});
    article.headline = u"HOÀ BÌNH"_s;
    article.body.blocks[0].spans = {
        {u"Một "_s, false, false, {}}, {u"hoà"_s, true, false, {}}, {u" bình"_s, false, false, {}}};
    Desk desk(article);
    const Article before = desk.article();
    const ReplaceLines lines(desk, u"hoà"_s, u"hòa"_s);
    for (int i = 0; i < 3; ++i) // words, what to put there, one, all
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(lines.all->hasFocus());
    QTest::keyClick(lines.all, Qt::Key_Return);
    desk.settle();
    Article after = desk.article();
    EXPECT_EQ(after.headline, u"HÒA BÌNH"_s);
    EXPECT_EQ(desk.body(), u"p:Một hòa bình|fig:Vì hòa bình/"_s);
    ASSERT_EQ(after.body.blocks[0].spans.size(), 3);
    EXPECT_TRUE(after.body.blocks[0].spans[1].bold);
    EXPECT_EQ(after.body.blocks[0].spans[1].text, u"hòa"_s);
    EXPECT_EQ(desk.sheet.fault(), QString());
    EXPECT_TRUE(lines.bar->findChild<QLabel *>()->text().contains(u'3'))
        << qPrintable(lines.bar->findChild<QLabel *>()->text());
    desk.sheet.actions().undo->trigger();
    EXPECT_EQ(desk.article().body, before.body);
    EXPECT_EQ(desk.article().headline, before.headline);
}

TEST(FindBar, ReplacesNothingInAnArticleThatIsReadOnly)
{
    Desk desk(articleOf({paragraph(u"dân vận"_s)}));
    desk.sheet.setReadOnly(true);
    desk.put(2);
    EXPECT_FALSE(desk.sheet.actions().replace->isEnabled());
    const ReplaceLines lines(desk, u"dân"_s, u"x"_s);
    QTest::keyClick(lines.replace, Qt::Key_Return);
    lines.all->click();
    EXPECT_EQ(desk.body(), u"p:dân vận"_s);
}
