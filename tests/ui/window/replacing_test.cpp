#include "tests/ui/window/window_test.h"
#include "ui/articles/changes_model.h"
#include "ui/articles/replace_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// Somebody who replaces words in a newsroom of three articles, by keys alone.
class ReplacingInTheWindow : public WindowTest
{
protected:
    ArticleId m_first, m_second;

    void SetUp() override
    {
        WindowTest::SetUp();
        m_first = add(u"Xã Hoà Lạc"_s, paragraphs({u"Đoạn một."_s, u"Ở đó hoà bình. Ở đây cũng thế."_s}));
        m_second = add(u"Đối thoại"_s, paragraphs({u"Nhân dân hoà thuận, hoà nhã."_s}));
        add(u"Không có gì để thay"_s, paragraphs({u"hòa"_s}));
        start();
        open(m_first);
    }

    // Until the window system has brought a window to the front, letters go to the one before.
    static bool comesToTheFront(QWidget *window)
    {
        window->activateWindow();
        return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }, longWait);
    }

    // The dialog with its list, asked for and filled in by keys.
    ReplaceDialog *find(const QString &words, const QString &with)
    {
        EXPECT_TRUE(comesToTheFront(m_window.get()));
        if (!sheet().isEditingTable())
            sheet().setFocus();
        press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<ReplaceDialog *>();
        EXPECT_TRUE(comesToTheFront(dialog));
        typeHere(words);
        press(Qt::Key_Tab);
        typeHere(with);
        press(Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return list().isEnabled(); }, longWait));
        return dialog;
    }

    QTreeView &list() { return *m_window->findChild<ReplaceDialog *>()->findChild<QTreeView *>(); }
    ChangesModel &changes() { return *m_window->findChild<ReplaceDialog *>()->findChild<ChangesModel *>(); }
    QPushButton *button(QWidget *in, const QString &text)
    {
        for (QPushButton *button : in->findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
    QString textOf(ArticleId id, int block = 0) { return plainText(stored(id).body.blocks[block]); }
};

} // namespace

TEST_F(ReplacingInTheWindow, ShowsEveryChangeReplacesWhatIsTickedAndUndoesItAll)
{
    ReplaceDialog *dialog = find(u"hoà"_s, u"hòa"_s);
    ASSERT_EQ(changes().rowCount(), 2);
    EXPECT_TRUE(list().hasFocus());
    EXPECT_TRUE(changes().changeAt(list().currentIndex())); // the first change, not its article
    EXPECT_EQ(changes().chosen().places(), 4);

    press(Qt::Key_Space); // not this one
    EXPECT_EQ(changes().chosen().places(), 3);
    press(Qt::Key_Down);
    EXPECT_TRUE(button(dialog, u"Replace 3 places in 2 articles"_s));
    EXPECT_EQ(stored(m_second).headline, u"Đối thoại"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Return); // the button
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, longWait));
    const bool firstLeft = textOf(m_second).contains(u"hoà"_s); // whichever was listed first
    EXPECT_EQ(textOf(m_first, 1), u"Ở đó hòa bình. Ở đây cũng thế."_s);
    EXPECT_EQ(stored(m_first).headline, firstLeft ? u"Xã Hòa Lạc"_s : u"Xã Hoà Lạc"_s);
    EXPECT_EQ(history(m_second).size(), 2);
    // The open article shows it.
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet().toPlainText().contains(u"hòa bình"_s); }, longWait));
    EXPECT_FALSE(sheet().isReadOnly());
    waitForNotice();
    EXPECT_EQ(notices().value(0), u"Replaced 3 places in 2 articles."_s);

    takeBack();
    ASSERT_TRUE(QTest::qWaitFor([&] { return textOf(m_first, 1).contains(u"hoà bình"_s); }, longWait));
    EXPECT_EQ(textOf(m_second), u"Nhân dân hoà thuận, hoà nhã."_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet().toPlainText().contains(u"hoà bình"_s); }, longWait));
    EXPECT_FALSE(sheet().isReadOnly());
}

TEST_F(ReplacingInTheWindow, WhatIsTypedButNotYetSavedIsFoundAndReplacedToo)
{
    QTextCursor cursor(sheet().document());
    sheet().setTextCursor(cursor);
    sheet().setFocus();
    typeHere(u"hoà "_s);
    ReplaceDialog *dialog = find(u"hoà"_s, u"hòa"_s);
    EXPECT_EQ(changes().chosen().places(), 5);
    button(dialog, u"Replace 5 places in 2 articles"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, longWait));
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet().toPlainText().startsWith(u"hòa Xã Hòa"_s); }, longWait));
    // Typing goes on where it was, and is kept.
    ASSERT_TRUE(comesToTheFront(m_window.get()));
    EXPECT_EQ(sheet().textCursor().position(), 4);
    typeHere(u"x "_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return stored(m_first).headline == u"hòa x Xã Hòa Lạc"_s; }, longWait));
}

TEST_F(ReplacingInTheWindow, WhatIsBeingTypedInACellIsFoundReplacedAndKept)
{
    Article article = stored(m_second);
    const Block table = tableBlock(emptyTable(2, 2));
    article.body.blocks << table;
    ASSERT_TRUE(m_newsroom->drafting().save(article).result());
    open(m_second);
    sheet().editTable(table.id, 1);
    typeHere(u"hoà giải"_s);
    ReplaceDialog *dialog = find(u"hoà"_s, u"hòa"_s);
    EXPECT_EQ(changes().chosen().places(), 5);
    button(dialog, u"Replace 5 places in 2 articles"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, longWait));
    EXPECT_EQ(plainText(stored(m_second).body.blocks[1].table.rows[0][1]), u"hòa giải"_s);
    EXPECT_FALSE(sheet().isEditingTable());
}

TEST_F(ReplacingInTheWindow, AnArticleWrittenInMeanwhileIsLeftAloneAndTold)
{
    ReplaceDialog *dialog = find(u"hoà"_s, u"hòa"_s);
    sheet().setFocus();
    QTextCursor cursor(sheet().document());
    cursor.insertText(u"Viết thêm "_s); // into the open one, behind the list
    button(dialog, u"Replace 4 places in 2 articles"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, longWait));
    EXPECT_EQ(stored(m_first).headline, u"Viết thêm Xã Hoà Lạc"_s);
    EXPECT_EQ(textOf(m_second), u"Nhân dân hòa thuận, hòa nhã."_s);
    ASSERT_EQ(notices().size(), 1);
    EXPECT_TRUE(notices()[0].startsWith(u"Replaced 2 places in 1 articles. 1 articles were changed"_s))
        << qPrintable(notices()[0]);
}

TEST_F(ReplacingInTheWindow, CancelWhileTheArticleIsMadeSafeChangesNothing)
{
    ReplaceDialog *dialog = find(u"hoà"_s, u"hòa"_s);
    sheet().setFocus();
    QTextCursor(sheet().document()).insertText(u"Viết thêm "_s); // so that there is something to make safe
    button(dialog, u"Replace 4 places in 2 articles"_s)->click();
    button(dialog, ReplaceDialog::tr("Cancel"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list().isEnabled(); }, longWait));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(changes().chosen().places(), 4);
    EXPECT_EQ(textOf(m_second), u"Nhân dân hoà thuận, hoà nhã."_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !sheet().isReadOnly(); }, longWait));
    EXPECT_TRUE(sheet().toPlainText().startsWith(u"Viết thêm Xã Hoà"_s));
    EXPECT_TRUE(notices().isEmpty());
}

TEST_F(ReplacingInTheWindow, EnterOpensThePlaceAndTheListComesBack)
{
    ReplaceDialog *dialog = find(u"hoà"_s, u"hòa"_s);
    ASSERT_EQ(changes().chosen().places(), 4);
    press(Qt::Key_Space); // not this one
    while (changes().articleAt(list().currentIndex()).id != m_second ||
           !changes().changeAt(list().currentIndex()))
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_FALSE(dialog->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return id() == m_second && sheet().hasFocus(); }, longWait));
    EXPECT_EQ(sheet().textCursor().selectedText(), u"hoà"_s);
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(dialog->isVisible());
    ASSERT_TRUE(comesToTheFront(dialog));
    EXPECT_TRUE(list().hasFocus());
    EXPECT_EQ(changes().chosen().places(), 3); // as it was put aside
    press(Qt::Key_Home);
    while (changes().chosen().places() > 0) { // each article, whose tick is that of all
        if (!changes().changeAt(list().currentIndex()) &&
            changes().data(list().currentIndex(), Qt::CheckStateRole).toInt() != Qt::Unchecked)
            press(Qt::Key_Space);
        else
            press(Qt::Key_Down);
        ASSERT_TRUE(list().currentIndex().isValid());
    }
    EXPECT_FALSE(button(dialog, ReplaceDialog::tr("Replace"))->isEnabled());
    press(Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(changes().rowCount(), 0);
}

TEST_F(ReplacingInTheWindow, AWrongPatternIsToldUnderItAndAnotherQuestionEmptiesTheList)
{
    ReplaceDialog *dialog = find(u"hoà"_s, u"x"_s);
    ASSERT_EQ(changes().rowCount(), 2);
    auto *words = dialog->findChild<QLineEdit *>();
    words->setText(u"(hoà"_s);
    EXPECT_EQ(changes().rowCount(), 0);
    EXPECT_TRUE(button(dialog, ReplaceDialog::tr("Find"))->isEnabled());
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
        if (box->text() == ReplaceDialog::tr("Regular expression"))
            box->click();
    EXPECT_FALSE(button(dialog, ReplaceDialog::tr("Find"))->isEnabled());
    words->setText(u"hoà (\\w+)"_s);
    words->setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list().isEnabled(); }, longWait));
    EXPECT_EQ(changes().chosen().places(), 4); // case does not count
}

TEST_F(ReplacingInTheWindow, NothingIsCutAlsoAtTwiceTheSizeOfText)
{
    for (const double points : {10.0, 20.0}) {
        m_window.reset();
        setTextSize(points);
        start();
        open(m_first);
        const ReplaceDialog *dialog = find(u"hoà"_s, u"hòa"_s);
        QApplication::processEvents(); // a text that came this moment is laid out by the next
        for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
            EXPECT_TRUE(!button->isVisible() || button->width() >= button->sizeHint().width())
                << points << ' ' << qPrintable(button->text());
        EXPECT_GT(list().height(), 60) << points;
    }
}
