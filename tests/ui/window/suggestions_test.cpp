// Suggested changes: made on a sheet of their own, seen on the text and in the margin, accepted and rejected.

#include "core/desk/suggesting.h"
#include "tests/ui/window/process_fixture.h"
#include "ui/review/margin_panel.h"
#include "ui/review/remarks_panel.h"
#include "ui/review/suggestions_panel.h"
#include "ui/window/panels.h"
#include "ui/window/suggest_dialog.h"

#include <QTabBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

// What one does with suggestions, in either newsroom.
template <class Base>
class Suggestions : public Base
{
protected:
    QList<Suggestion> suggestions()
    {
        return this->m_newsroom->suggesting().suggestions(this->id()).result().value();
    }
    SuggestionsPanel &panel() { return *this->panels().suggestions; }
    QListWidget *cards() { return panel().template findChild<QListWidget *>(u"suggestionCards"_s); }
    QAbstractButton *button(const QString &name)
    {
        return panel().template findChild<QAbstractButton *>(name);
    }
    QString card(int row) { return cards()->item(row)->data(Qt::AccessibleTextRole).toString(); }
    QString text() { return this->sheet().toPlainText(); }

    void showPanel()
    {
        this->panels().side->setCurrentWidget(this->panels().margin);
        QTest::mouseClick(this->panels().margin->template findChild<QToolButton *>(u"showSuggestions"_s),
                          Qt::LeftButton);
        ASSERT_TRUE(panel().isVisible());
    }

    // Of somebody who is not at the window.
    void suggestAs(const QString &author, const QString &on, const QString &with)
    {
        const Actor before = this->m_newsroom->actor();
        Actor other = before;
        other.name = author;
        this->m_newsroom->setActor(other);
        const Article base = this->m_newsroom->drafting().article(this->id()).result().value();
        Article wanted = this->m_newsroom->suggesting().withOwn(this->id()).result().value();
        for (Block &block : wanted.body.blocks) {
            QString words = plainText(block);
            block.spans = {{words.replace(on, with), false, false, {}, {}}};
        }
        ASSERT_TRUE(this->m_newsroom->suggesting().suggest(base, wanted).result());
        this->m_newsroom->setActor(before);
    }

    SuggestDialog *dialog()
    {
        SuggestDialog *found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                found = this->m_window->template findChild<SuggestDialog *>();
                return found && found->isVisible();
            },
            longWait));
        if (found)
            QApplication::setActiveWindow(found);
        return found;
    }

    // By keys alone, on the sheet of the dialog.
    void suggest(const QString &on, const QString &with)
    {
        this->press(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
        SuggestDialog *open = dialog();
        ASSERT_TRUE(open);
        const QTextCursor words = open->sheet().document()->find(on);
        ASSERT_FALSE(words.isNull());
        open->sheet().setTextCursor(words);
        open->sheet().setFocus();
        this->typeHere(with);
        QTest::keyClick(open, Qt::Key_Escape);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !this->m_window->template findChild<SuggestDialog *>(); },
                                    longWait));
        ASSERT_TRUE(QTest::qWaitFor([&] { return this->session().keeper().isSafe(); }, longWait));
        QApplication::setActiveWindow(this->m_window.get());
    }
};

} // namespace

class SuggestionsWindowTest : public Suggestions<WindowTest>
{
protected:
    void startWriting()
    {
        start();
        newArticle();
        type(u"Bến nước làng tôi\n\nBà con sửa lại bến nước của làng. Ai cũng vui."_s);
        waitUntilSafe();
    }
};

class SuggestionsProcessTest : public Suggestions<ProcessWindowTest>
{
};

TEST_F(SuggestionsWindowTest, AreWrittenOnASheetOfTheirOwnWhileTheArticleStays)
{
    startWriting();
    const QString before = text();
    suggest(u"sửa lại"_s, u"dựng lại"_s);
    EXPECT_EQ(text(), before);
    ASSERT_EQ(suggestions().size(), 1);
    EXPECT_EQ(wordsOf(suggestions()[0].change).added, u"dựng"_s);
    const SuggestionId id = suggestions()[0].id;
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet().wordsOf(id).has_value(); }, longWait));
    EXPECT_EQ(sheet().wordsOf(id)->selectedText(), u"sửa"_s) << "what would go is marked";

    // Who goes on begins where they stopped.
    press(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    SuggestDialog *open = dialog();
    ASSERT_TRUE(open);
    EXPECT_TRUE(open->sheet().toPlainText().contains(u"dựng lại"_s));
    QTest::mouseClick(named<QPushButton>(*open, u"suggestDone"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->findChild<SuggestDialog *>(); }, longWait));
    ASSERT_EQ(suggestions().size(), 1);
    EXPECT_EQ(suggestions()[0].id, id);
}

TEST_F(SuggestionsWindowTest, AreReadFromCardsAndAcceptedOneByOne)
{
    startWriting();
    suggestAs(u"Hạnh"_s, u"sửa lại"_s, u"dựng lại"_s);
    suggestAs(u"Minh"_s, u" Ai cũng vui."_s, QString());
    restart();
    showPanel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return cards()->count() == 2; }, longWait));
    EXPECT_TRUE(card(0).contains(u"Hạnh"_s) && card(0).contains(u"dựng"_s)) << qPrintable(card(0));
    EXPECT_TRUE(card(1).contains(u"Ai cũng vui"_s)) << qPrintable(card(1));
    EXPECT_TRUE(panels().side->count(panels().margin) == 2);
    cards()->setCurrentRow(0);
    QTest::keyClick(cards(), Qt::Key_Return);
    EXPECT_EQ(sheet().textCursor().selectedText(), u"sửa"_s);
    QTest::mouseClick(button(u"acceptSuggestion"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return text().contains(u"dựng lại bến nước"_s); }, longWait));
    ASSERT_TRUE(QTest::qWaitFor([&] { return cards()->count() == 1; }, longWait));
    EXPECT_TRUE(text().contains(u"Ai cũng vui"_s));
    waitForNotice(u"accepted"_s);

    QTest::mouseClick(button(u"rejectSuggestion"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !cards()->isVisible(); }, longWait));
    EXPECT_TRUE(text().contains(u"Ai cũng vui"_s));
    EXPECT_EQ(suggestions()[1].state, Suggestion::State::Rejected);
    auto *decided = panel().findChild<QCheckBox *>(u"showDecided"_s);
    ASSERT_TRUE(decided && decided->isVisible());
    decided->setChecked(true);
    EXPECT_EQ(cards()->count(), 2);
}

TEST_F(SuggestionsWindowTest, AreReachedAndAcceptedByKeysAlone)
{
    startWriting();
    suggestAs(u"Hạnh"_s, u"sửa lại"_s, u"dựng lại"_s);
    restart();
    ASSERT_TRUE(QTest::qWaitFor([&] { return panels().side->count(panels().margin) == 1; }, longWait));
    press(Qt::Key_6, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), cards()) << "there are no remarks to look at";
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), button(u"suggestChanges"_s));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"showSuggestions"_s);
    press(Qt::Key_Left);
    EXPECT_TRUE(panels().remarks->isVisible());
    press(Qt::Key_Right);
    EXPECT_TRUE(panel().isVisible());
    for (int i = 0; i < 4 && QApplication::focusWidget() != button(u"acceptSuggestion"_s); ++i)
        press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), button(u"acceptSuggestion"_s));
    press(Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return text().contains(u"dựng lại"_s); }, longWait));
}

TEST_F(SuggestionsWindowTest, AllOfOnePersonAreAcceptedAtOnce)
{
    startWriting();
    suggestAs(u"Hạnh"_s, u"sửa lại"_s, u"dựng lại"_s);
    suggestAs(u"Minh"_s, u"Ai cũng vui"_s, u"Ai nấy mừng"_s);
    restart();
    showPanel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return cards()->count() == 2; }, longWait));
    QMenu *menu = panel().findChild<QToolButton *>(u"decideMore"_s)->menu();
    emit menu->aboutToShow();
    QAction *ofMinh = nullptr;
    for (QAction *action : menu->actions())
        if (action->text().contains(u"Accept all of Minh"_s))
            ofMinh = action;
    ASSERT_TRUE(ofMinh);
    ofMinh->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return text().contains(u"Ai nấy mừng"_s); }, longWait));
    EXPECT_TRUE(text().contains(u"sửa lại"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return cards()->count() == 1; }, longWait));
}

TEST_F(SuggestionsWindowTest, FollowTheirWordsAndTellWhenTheyNoLongerFit)
{
    startWriting();
    suggestAs(u"Hạnh"_s, u"sửa lại"_s, u"dựng lại"_s);
    restart();
    showPanel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return cards()->count() == 1; }, longWait));
    sheet().setTextCursor(sheet().document()->find(u"Bà con"_s));
    sheet().setFocus();
    type(u"Dân làng"_s);
    const SuggestionId id = suggestions()[0].id;
    EXPECT_EQ(sheet().wordsOf(id)->selectedText(), u"sửa"_s);
    sheet().setTextCursor(sheet().document()->find(u"sửa lại"_s));
    type(u"xây"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return card(0).contains(u"no longer fits"_s); }, longWait));
    EXPECT_FALSE(button(u"acceptSuggestion"_s)->isEnabled());
    EXPECT_TRUE(button(u"rejectSuggestion"_s)->isEnabled());
}

TEST_F(SuggestionsWindowTest, AreDecidedOneAfterTheOtherByKeysFromTheSheet)
{
    const auto chord = Qt::ControlModifier | Qt::AltModifier;
    startWriting();
    EXPECT_FALSE(actions().acceptSuggestion->isEnabled());
    suggestAs(u"Hạnh"_s, u"Bà con"_s, u"Dân làng"_s);
    suggestAs(u"Hạnh"_s, u"bến nước"_s, u"giếng nước"_s);
    suggestAs(u"Minh"_s, u"Ai cũng vui"_s, u"Ai nấy mừng"_s);
    restart();
    ASSERT_TRUE(QTest::qWaitFor([&] { return actions().acceptSuggestion->isEnabled(); }, longWait));
    sheet().moveCursor(QTextCursor::Start);
    sheet().setFocus();
    const auto marked = [&] { return sheet().textCursor().selectedText(); };
    press(Qt::Key_Y, chord); // none is at the cursor: it leads to the first
    EXPECT_EQ(marked(), u"Bà con"_s);
    press(Qt::Key_Y, chord);
    ASSERT_TRUE(QTest::qWaitFor([&] { return text().contains(u"Dân làng sửa"_s); }, longWait));
    ASSERT_TRUE(QTest::qWaitFor([&] { return marked() == u"bến"_s; }, longWait));
    press(Qt::Key_N, chord);
    ASSERT_TRUE(QTest::qWaitFor([&] { return marked().contains(u"vui"_s); }, longWait));
    EXPECT_TRUE(text().contains(u"sửa lại bến"_s));
    press(Qt::Key_G, chord); // the only one left
    EXPECT_TRUE(marked().contains(u"vui"_s));
    press(Qt::Key_Y, chord);
    ASSERT_TRUE(QTest::qWaitFor([&] { return text().contains(u"Ai nấy mừng"_s); }, longWait));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !actions().acceptSuggestion->isEnabled(); }, longWait));
}

TEST_F(SuggestionsProcessTest, OfATextThatIsOnlyReadAreMadeAndDecidedByWhoMayChangeIt)
{
    startAs(u"lan"_s);
    writeAndSubmit();
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet().isReadOnly(); }, longWait));
    suggest(u"sửa lại"_s, u"dựng lại"_s);
    ASSERT_EQ(suggestions().size(), 1);
    showPanel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return cards()->count() == 1; }, longWait));
    EXPECT_FALSE(button(u"acceptSuggestion"_s)->isVisible()) << "the text is with the editors";
    EXPECT_TRUE(button(u"rejectSuggestion"_s)->isVisible()) << "she may take hers back";

    become(u"minh"_s);
    waitFor(Stage::Submitted, Act::TakeUp);
    step(Act::TakeUp)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().stage() == Stage::InReview && !sheet().isReadOnly(); },
                                longWait));
    showPanel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return button(u"acceptSuggestion"_s)->isVisible(); }, longWait));
    QTest::mouseClick(button(u"acceptSuggestion"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return text().contains(u"dựng lại"_s); }, longWait));
}

} // namespace toasoan
