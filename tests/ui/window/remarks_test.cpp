// Review in the text: remarks on the sheet and in their panel, and what changed since one last looked.

#include "core/desk/remarking.h"
#include "tests/ui/window/process_fixture.h"
#include "ui/articles/history_panel.h"
#include "ui/review/margin_panel.h"
#include "ui/review/remarks_panel.h"
#include "ui/window/panels.h"

#include <QLineEdit>
#include <QTabBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

// What one does with remarks, in either newsroom.
template <class Base>
class Remarks : public Base
{
protected:
    QList<Remark> remarks() { return this->m_newsroom->remarking().remarks(this->id()).result().value(); }
    RemarksPanel &panel() { return *this->panels().remarks; }
    template <class Widget>
    Widget *part(const QString &name)
    {
        return panel().template findChild<Widget *>(name);
    }
    QPlainTextEdit *words() { return part<QPlainTextEdit>(u"remarkWords"_s); }
    QListWidget *cards() { return part<QListWidget>(u"remarkCards"_s); }
    QPushButton *button(const QString &name) { return part<QPushButton>(name); }
    QString card(int row) { return cards()->item(row)->data(Qt::AccessibleTextRole).toString(); }

    void select(const QString &words)
    {
        const QTextCursor found =
            this->sheet().document()->find(words, 0, QTextDocument::FindCaseSensitively);
        ASSERT_FALSE(found.isNull());
        this->sheet().setTextCursor(found);
        this->sheet().setFocus();
    }

    // By keys alone.
    void say(const QString &on, const QString &text)
    {
        select(on);
        this->press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        ASSERT_EQ(QApplication::focusWidget(), words());
        this->typeHere(text);
        const qsizetype before = remarks().size();
        this->press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return remarks().size() > before && words()->toPlainText().isEmpty(); }, longWait));
    }

    QString marked(const Remark &remark)
    {
        const auto words = this->sheet().wordsOf(remark.id);
        return words ? words->selectedText() : QString();
    }
};

} // namespace

class RemarksWindowTest : public Remarks<WindowTest>
{
protected:
    void startWriting()
    {
        start();
        newArticle();
        type(u"Bến nước làng tôi\n\nBà con sửa lại bến nước của làng."_s);
        waitUntilSafe();
    }
};

class RemarksProcessTest : public Remarks<ProcessWindowTest>
{
};

TEST_F(RemarksWindowTest, AreMadeOnTheSelectionByKeysAndMarkedWhereTheyAre)
{
    startWriting();
    type(u" Ai cũng vui."_s); // not saved yet
    say(u"của làng"_s, u"Làng nào?"_s);
    ASSERT_EQ(remarks().size(), 1);
    EXPECT_EQ(remarks()[0].anchor.quoted, u"của làng"_s);
    EXPECT_EQ(remarks()[0].lines.front().text, u"Làng nào?"_s);
    EXPECT_EQ(marked(remarks()[0]), u"của làng"_s);
    ASSERT_EQ(cards()->count(), 1);
    EXPECT_TRUE(card(0).contains(u"“của làng”"_s) && card(0).contains(u"Làng nào?"_s)) << qPrintable(card(0));
    EXPECT_TRUE(panels().side->count(panels().margin) == 1);

    // Enter leads to the words, and the words lead back.
    QTest::keyClick(cards(), Qt::Key_Return);
    EXPECT_TRUE(sheet().hasFocus());
    EXPECT_EQ(sheet().textCursor().selectedText(), u"của làng"_s);
    press(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), cards());
    EXPECT_EQ(panel().chosen(), remarks()[0].id);
}

TEST_F(RemarksWindowTest, WithoutASelectionAreOnTheWordAtTheCursorElseOnTheArticle)
{
    startWriting();
    QTextCursor cursor = sheet().document()->find(u"nước của"_s);
    cursor.setPosition(cursor.selectionStart() + 2);
    sheet().setTextCursor(cursor);
    press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    typeHere(u"Một"_s);
    QTest::mouseClick(button(u"sendRemark"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return remarks().size() == 1; }, longWait));
    EXPECT_EQ(remarks()[0].anchor.quoted, u"nước"_s);
    sheet().setTextCursor(QTextCursor(sheet().document()->findBlockByNumber(1))); // the empty standfirst
    sheet().setFocus();
    press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    typeHere(u"Hai"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return remarks().size() == 2 && cards()->count() == 2; }, longWait));
    EXPECT_TRUE(remarks()[1].anchor.isWhole());
    EXPECT_TRUE(QTest::qWaitFor([&] { return card(0).contains(u"Hai"_s); }, longWait))
        << "of the article as a whole comes first";
}

TEST_F(RemarksWindowTest, FieldsBesideTheSheetArePlacesToo)
{
    startWriting();
    actions().sidePanels[1]->trigger();
    QLineEdit *kicker = nullptr;
    for (QLineEdit *line : panels().details->findChildren<QLineEdit *>()) {
        if (kicker || line->isReadOnly() || !line->isVisible())
            continue;
        line->setFocus();
        if (panels().details->chosenPlace().field == u"kicker"_s)
            kicker = line;
    }
    ASSERT_TRUE(kicker);
    typeHere(u"Chuyện ở làng"_s);
    waitUntilSafe();
    kicker->setSelection(0, 6);
    press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    typeHere(u"Bỏ chữ này"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return remarks().size() == 1 && cards()->count() == 1; }, longWait));
    EXPECT_EQ(remarks()[0].anchor.field, u"kicker"_s);
    EXPECT_EQ(remarks()[0].anchor.quoted, u"Chuyện"_s);
    QTest::keyClick(cards(), Qt::Key_Return);
    EXPECT_EQ(kicker->selectedText(), u"Chuyện"_s);
}

TEST_F(RemarksWindowTest, StayAtTheirWordsThroughTypingUndoAndSaving)
{
    startWriting();
    say(u"bến nước"_s, u"Bến nào?"_s);
    const Remark remark = remarks()[0];
    const QTextCursor words = *sheet().wordsOf(remark.id);
    sheet().setTextCursor(words);
    sheet().setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(marked(remark), QString());
    waitUntilSafe();
    EXPECT_TRUE(QTest::qWaitFor([&] { return card(0).contains(u"taken out"_s); }, longWait))
        << qPrintable(card(0));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return marked(remark) == u"bến nước"_s; }, longWait));
    waitUntilSafe();
    EXPECT_EQ(remarks()[0].anchor, remark.anchor);
    EXPECT_FALSE(card(0).contains(u"taken out"_s));
}

TEST_F(RemarksWindowTest, AreAnsweredResolvedWithOnePressAndOpenedAgain)
{
    startWriting();
    say(u"bến nước"_s, u"Bến nào?"_s);
    words()->setFocus();
    typeHere(u"Bến thôn Hạ."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return card(0).contains(u"Bến thôn Hạ."_s); }, longWait));
    const Remark remark = remarks()[0];
    QTest::mouseClick(button(u"finishRemark"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cards()->count() == 0; }, longWait));
    EXPECT_TRUE(remarks()[0].isResolved());
    EXPECT_FALSE(sheet().wordsOf(remark.id)) << "resolved ones show nothing";
    auto *resolved = part<QCheckBox>(u"showResolved"_s);
    ASSERT_TRUE(resolved->isVisible());
    resolved->click();
    EXPECT_EQ(cards()->count(), 1);
    EXPECT_TRUE(sheet().wordsOf(remark.id));
    resolved->click();
    takeBack();
    ASSERT_TRUE(QTest::qWaitFor([&] { return cards()->count() == 1; }, longWait));
    EXPECT_FALSE(remarks()[0].isResolved());
    EXPECT_EQ(remarks()[0].lines.size(), 4);
}

TEST_F(RemarksWindowTest, WhatWasNotSentStaysWithItsArticle)
{
    const ArticleId other = add(u"Bài khác"_s, paragraphs({u"Chuyện khác."_s}));
    startWriting();
    const ArticleId first = id();
    select(u"bến nước"_s);
    press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    typeHere(u"Bến nào"_s);
    open(other);
    EXPECT_EQ(cards()->count(), 0);
    EXPECT_FALSE(words()->isVisible());
    open(first);
    ASSERT_EQ(cards()->count(), 1);
    EXPECT_EQ(words()->toPlainText(), u"Bến nào"_s);
    QTest::mouseClick(button(u"sendRemark"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return remarks().size() == 1; }, longWait));
    EXPECT_EQ(remarks()[0].anchor.quoted, u"bến nước"_s);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return cards()->count() == 1 && words()->toPlainText().isEmpty(); }, longWait));
}

TEST_F(RemarksWindowTest, NothingIsMadeBeforeThePanelIsShown)
{
    startWriting();
    EXPECT_EQ(panel().children().size(), 0);
}

TEST_F(RemarksWindowTest, WhatIsMissingLeadsToThem)
{
    startWriting();
    say(u"bến nước"_s, u"Bến nào?"_s);
    actions().sidePanels[0]->trigger();
    Lack lack;
    lack.item = CheckItem::Remarks;
    emit panels().review->lackChosen(lack);
    EXPECT_EQ(panels().side->currentWidget(), static_cast<QWidget *>(panels().margin));
    EXPECT_EQ(panel().chosen(), remarks()[0].id);
    EXPECT_EQ(QApplication::focusWidget(), cards());
}

TEST_F(RemarksProcessTest, AreMadeOnATextThatIsOnlyRead)
{
    startAs(u"lan"_s);
    writeAndSubmit();
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet().isReadOnly(); }, longWait));
    say(u"bến nước"_s, u"Chỗ này chưa chắc."_s);
    EXPECT_EQ(remarks()[0].anchor.quoted, u"bến nước"_s);
    EXPECT_EQ(remarks()[0].lines.front().author, m_newsroom->actor().name);
}

TEST_F(RemarksProcessTest, WhatOnePersonHasNotSentIsNotAnothersAndIsThereAgain)
{
    startAs(u"lan"_s);
    write();
    select(u"bến nước"_s);
    press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    typeHere(u"Của Lan"_s);
    lock().lock();
    ASSERT_TRUE(page());
    signIn(u"lan"_s, m_lansPassword);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().isOpen() && m_window->isVisible(); }, longWait));
    EXPECT_EQ(words()->toPlainText(), u"Của Lan"_s);
    become(u"minh"_s);
    EXPECT_NE(words()->toPlainText(), u"Của Lan"_s);
    become(u"lan"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return words()->toPlainText() == u"Của Lan"_s; }, longWait));
}

TEST_F(RemarksProcessTest, WhatOthersChangedSinceOneLastSawItIsToldOnceAndCompared)
{
    startAs(u"lan"_s);
    writeAndSubmit();
    become(u"minh"_s);
    waitFor(Stage::Submitted, Act::TakeUp);
    EXPECT_TRUE(notices().filter(u"last saw"_s).isEmpty()) << "Minh never saw it";
    step(Act::TakeUp)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().stage() == Stage::InReview && !sheet().isReadOnly(); },
                                longWait));
    sheet().moveCursor(QTextCursor::End);
    type(u" Ai cũng vui."_s);
    waitUntilSafe();
    become(u"lan"_s);
    waitForNotice(u"last saw"_s);
    QPushButton *const what = way(u"What changed"_s);
    ASSERT_TRUE(what);
    QTest::mouseClick(what, Qt::LeftButton);
    EXPECT_EQ(panels().side->currentWidget(), panels().history);
    become(u"minh"_s);
    become(u"lan"_s);
    QTest::qWait(50);
    EXPECT_TRUE(notices().filter(u"last saw"_s).isEmpty()) << qPrintable(notices().join(u'|'));
}

} // namespace toasoan
