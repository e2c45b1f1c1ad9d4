// What can be done about a finding on the sheet: by hovering, by the menu and by keys.

#include "tests/ui/editor/proofing.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QMenu *menuByKeys(ProofingDesk &desk)
{
    desk.press(Qt::Key_Period, Qt::ControlModifier);
    return openMenu();
}

QMenu *menuByMouse(ProofingDesk &desk, int position)
{
    QTextCursor cursor(desk.sheet.document());
    cursor.setPosition(position);
    const QPoint at = desk.sheet.cursorRect(cursor).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, desk.sheet.viewport()->mapToGlobal(at));
    QApplication::sendEvent(desk.sheet.viewport(), &event);
    desk.settle();
    return openMenu();
}

QStringList texts(const QMenu &menu)
{
    QStringList all;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            all << action->text();
    }
    return all;
}

void choose(QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text) {
            menu.setActiveAction(action);
            QTest::keyClick(&menu, Qt::Key_Return);
            QApplication::processEvents();
            return;
        }
    }
    ADD_FAILURE() << "no " << qPrintable(text) << " among " << qPrintable(texts(menu).join(u" | "_s));
    menu.close();
}

void hover(ProofingDesk &desk, int position)
{
    QTextCursor cursor(desk.sheet.document());
    cursor.setPosition(position);
    const QPoint at = desk.sheet.cursorRect(cursor).center() + QPoint(3, 0);
    QHelpEvent event(QEvent::ToolTip, at, desk.sheet.viewport()->mapToGlobal(at));
    QApplication::sendEvent(desk.sheet.viewport(), &event);
    desk.settle();
}

} // namespace

TEST(SheetProofMenu, OffersSuggestionsAsSoonAsTheyComeAndTheMenuBefore)
{
    ProofingDesk desk(articleOf({paragraph(u"x sai y"_s)}));
    desk.suggestions.start();
    desk.put(2, 3);
    QMenu *menu = menuByKeys(desk);
    ASSERT_TRUE(menu);
    EXPECT_FALSE(texts(*menu).contains(u"đúng"_s));
    desk.suggestions.addResult(QStringList{u"đúng"_s, u"dụng"_s});
    desk.suggestions.finish();
    desk.settle();
    ASSERT_TRUE(texts(*menu).contains(u"đúng"_s));
    QTest::keyClick(menu, Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(desk.body(), u"p:x đúng y"_s);
}

TEST(SheetProofMenu, BeginsWithTheCorrectionsThatCameWithTheFinding)
{
    ProofingDesk desk(articleOf({paragraph(u"và bổ xung rồi bổ xung"_s)}));
    QMenu *menu = menuByMouse(desk, desk.finding(0).position + 2);
    ASSERT_TRUE(menu);
    const QStringList all = texts(*menu);
    EXPECT_EQ(all.mid(1, 2), QStringList({u"bổ sung"_s, u"bổ dụng"_s}));
    EXPECT_FALSE(all.join(u'|').contains(u"words"_s)) << "no list takes a word that is known";
    choose(*menu, u"bổ dụng"_s);
    EXPECT_EQ(desk.body(), u"p:và bổ dụng rồi bổ xung"_s);
    desk.sheet.undo();
    EXPECT_EQ(desk.body(), u"p:và bổ xung rồi bổ xung"_s);
}

TEST(SheetProofMenu, CorrectsAllAlikeInOneUndoStep)
{
    const Article article =
        articleOf({paragraph(u"bổ xung, bổ xung"_s), captioned(u"bổ xung"_s), paragraph(u"xung"_s)});
    ProofingDesk desk(article);
    QMenu *menu = menuByMouse(desk, desk.finding(0).position + 2);
    ASSERT_TRUE(menu);
    choose(*menu, u"Change all 3 to “bổ sung”"_s);
    EXPECT_EQ(desk.body(), u"p:bổ sung, bổ sung|fig:bổ sung/|p:xung"_s);
    desk.sheet.undo();
    EXPECT_EQ(desk.article().body, article.body);
}

TEST(SheetProofMenu, TellsWhatToLeaveAloneAndWhere)
{
    ProofingDesk desk(articleOf({paragraph(u"hai sai ba"_s)}));
    QSignalSpy ignored(&desk.sheet, &Sheet::ignoreWanted);
    desk.put(2, 5);
    for (const QString &way : {u"Ignore here"_s, u"Ignore in this article"_s}) {
        QMenu *menu = menuByKeys(desk);
        ASSERT_TRUE(menu);
        choose(*menu, way);
    }
    ASSERT_EQ(ignored.size(), 2);
    const auto here = ignored[0][0].value<IgnoredFinding>();
    EXPECT_EQ(here.field, u"body"_s);
    EXPECT_EQ(here.before, u"hai"_s);
    EXPECT_EQ(here.after, u"ba"_s);
    EXPECT_EQ(here.block, desk.article().body.blocks[0].id);
    EXPECT_TRUE(ignored[1][0].value<IgnoredFinding>().field.isEmpty());
}

TEST(SheetProofMenu, TellsWhichWordGoesIntoWhoseListAndWhichRuleIsNotWanted)
{
    ProofingDesk desk(articleOf({paragraph(u"hai sai ba"_s)}));
    QSignalSpy added(&desk.sheet, &Sheet::addWordWanted);
    QSignalSpy off(&desk.sheet, &Sheet::ruleOffWanted);
    desk.put(2, 5);
    for (const QString &way : {u"Add to my words"_s, u"Add to the newsroom's words"_s,
                               u"Switch off the rule “Unknown syllables”"_s}) {
        QMenu *menu = menuByKeys(desk);
        ASSERT_TRUE(menu);
        choose(*menu, way);
    }
    ASSERT_EQ(added.size(), 2);
    EXPECT_EQ(added[0][0].toString(), u"sai"_s);
    EXPECT_EQ(added[0][1].value<WhoseWords>(), WhoseWords::Mine);
    EXPECT_EQ(added[1][1].value<WhoseWords>(), WhoseWords::Newsroom);
    ASSERT_EQ(off.size(), 1);
    EXPECT_EQ(off[0][0].toString(), u"unknown"_s);
}

TEST(SheetProofMenu, OnlyExplainsWhereNothingMayBeChanged)
{
    ProofingDesk desk(articleOf({paragraph(u"hai sai ba"_s)}));
    desk.sheet.setReadOnly(true);
    desk.put(2, 5);
    QMenu *menu = menuByKeys(desk);
    ASSERT_TRUE(menu);
    for (const QAction *action : menu->actions())
        EXPECT_FALSE(action->isEnabled() && !action->isSeparator()) << qPrintable(action->text());
    menu->close();
}

TEST(SheetProofMenu, SaysSoWhereThereIsNothingToCorrect)
{
    ProofingDesk desk(articleOf({paragraph(u"hai ba"_s)}));
    QSignalSpy notice(&desk.sheet, &Sheet::notice);
    desk.put(2, 1);
    desk.press(Qt::Key_Period, Qt::ControlModifier);
    EXPECT_EQ(notice.size(), 1);
    desk.press(Qt::Key_F8);
    EXPECT_EQ(notice.size(), 2);
}

TEST(SheetProofTip, GivesTheReasonAndTheFirstSuggestionWhereTheMouseRests)
{
    ProofingDesk desk(articleOf({paragraph(u"hai sai ba xung bốn"_s)}));
    desk.suggestions.start();
    hover(desk, desk.finding(0).position);
    ASSERT_TRUE(QToolTip::isVisible());
    EXPECT_TRUE(QToolTip::text().contains(u"“sai” is not in the dictionary."_s));
    desk.suggestions.addResult(QStringList{u"đúng"_s});
    desk.suggestions.finish();
    desk.settle();
    EXPECT_TRUE(QToolTip::text().contains(u"đúng"_s)) << "when it has come";
    hover(desk, desk.finding(1).position);
    EXPECT_TRUE(QToolTip::text().contains(u"sung"_s));
    hover(desk, desk.finding(1).position + 6);
    // Not longWait: after ten seconds it would go by itself.
    EXPECT_TRUE(QTest::qWaitFor([] { return !QToolTip::isVisible(); }, 8000));
}

TEST(SheetProofTip, TakesTheTextOfAnArticleForTextOnly)
{
    ProofingDesk desk(articleOf({paragraph(u"hai sai ba"_s)}));
    desk.suggestions.start();
    desk.suggestions.addResult(QStringList{u"<b>đúng</b>"_s});
    desk.suggestions.finish();
    hover(desk, desk.finding(0).position);
    ASSERT_TRUE(QToolTip::isVisible());
    EXPECT_TRUE(QToolTip::text().contains(u"&lt;b&gt;"_s));
    QToolTip::hideText();
}
