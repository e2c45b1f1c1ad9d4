#include "core/desk/drafting.h"
#include "tests/support/newsroom.h"
#include "ui/articles/changes_model.h"
#include "ui/articles/replace_dialog.h"
#include "ui/editor/sheet.h"
#include "ui/settings/local_settings.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/notices.h"
#include "ui/window/replace_desk.h"
#include "ui/window/window_actions.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10000; // ms

// Somebody who replaces words in a newsroom of three articles, by keys alone.
class ReplacingInTheWindow : public NewsroomTest
{
protected:
    std::unique_ptr<LocalSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    ArticleId m_first, m_second;

    void SetUp() override
    {
        NewsroomTest::SetUp();
        m_first = add(u"Xã Hoà Lạc"_s, {u"Đoạn một."_s, u"Ở đó hoà bình. Ở đây cũng thế."_s});
        m_second = add(u"Đối thoại"_s, {u"Nhân dân hoà thuận, hoà nhã."_s});
        add(u"Không có gì để thay"_s, {u"hòa"_s});
        start();
    }
    void TearDown() override
    {
        m_window.reset();
        m_settings.reset();
    }

    ArticleId add(const QString &headline, const QStringList &paragraphs)
    {
        Article article = m_newsroom->drafting().create().result().value();
        article.headline = headline;
        article.body.blocks.clear();
        for (const QString &text : paragraphs)
            article.body.blocks << paragraph(text);
        EXPECT_TRUE(m_newsroom->drafting().keepRevision(article, RevisionKind::Closed, {}).result());
        return article.id;
    }

    void start()
    {
        m_settings = std::make_unique<LocalSettings>(path(u"toasoan.ini"_s));
        Questions questions;
        questions.unsaved = [](QWidget *, const QString &) { return Unsaved::Discard; };
        m_window = std::make_unique<MainWindow>(
            *m_newsroom, *m_settings, [this] { return m_now; }, questions, QStringList{u"Test"_s});
        m_window->show();
        m_window->start();
        QApplication::setActiveWindow(m_window.get());
        m_window->session().open(m_first);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->session().id() == m_first; }, patience));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(),
                                letter == u' ' ? Qt::Key_Space : Qt::Key_unknown, QString(letter), {});
    }

    // Until the window system has brought a window to the front, letters go to the one before.
    static bool comesToTheFront(QWidget *window)
    {
        window->activateWindow();
        return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }, patience);
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
        type(words);
        press(Qt::Key_Tab);
        type(with);
        press(Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return list().isEnabled(); }, patience));
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
    QStringList notices() { return m_window->panels().notices->sentences(); }
    Article stored(ArticleId id) { return m_newsroom->drafting().article(id).result().value(); }
    QString textOf(ArticleId id, int block = 0) { return plainText(stored(id).body.blocks[block]); }
    Sheet &sheet() { return *m_window->panels().sheet; }
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
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, patience));
    const bool firstLeft = textOf(m_second).contains(u"hoà"_s); // whichever was listed first
    EXPECT_EQ(textOf(m_first, 1), u"Ở đó hòa bình. Ở đây cũng thế."_s);
    EXPECT_EQ(stored(m_first).headline, firstLeft ? u"Xã Hòa Lạc"_s : u"Xã Hoà Lạc"_s);
    EXPECT_EQ(m_newsroom->drafting().history(m_second).result()->size(), 2);
    // The open article shows it.
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet().toPlainText().contains(u"hòa bình"_s); }, patience));
    EXPECT_FALSE(sheet().isReadOnly());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !notices().isEmpty(); }, patience));
    EXPECT_EQ(notices().value(0), u"Replaced 3 places in 2 articles."_s);

    button(m_window->panels().notices, ReplaceDesk::tr("Undo"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return textOf(m_first, 1).contains(u"hoà bình"_s); }, patience));
    EXPECT_EQ(textOf(m_second), u"Nhân dân hoà thuận, hoà nhã."_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet().toPlainText().contains(u"hoà bình"_s); }, patience));
    EXPECT_FALSE(sheet().isReadOnly());
}

TEST_F(ReplacingInTheWindow, WhatIsTypedButNotYetSavedIsFoundAndReplacedToo)
{
    QTextCursor cursor(sheet().document());
    sheet().setTextCursor(cursor);
    sheet().setFocus();
    type(u"hoà "_s);
    ReplaceDialog *dialog = find(u"hoà"_s, u"hòa"_s);
    EXPECT_EQ(changes().chosen().places(), 5);
    button(dialog, u"Replace 5 places in 2 articles"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, patience));
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet().toPlainText().startsWith(u"hòa Xã Hòa"_s); }, patience));
    // Typing goes on where it was, and is kept.
    ASSERT_TRUE(comesToTheFront(m_window.get()));
    EXPECT_EQ(sheet().textCursor().position(), 4);
    type(u"x "_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return stored(m_first).headline == u"hòa x Xã Hòa Lạc"_s; }, patience));
}

TEST_F(ReplacingInTheWindow, WhatIsBeingTypedInACellIsFoundReplacedAndKept)
{
    Article article = stored(m_second);
    const Block table = tableBlock(emptyTable(2, 2));
    article.body.blocks << table;
    ASSERT_TRUE(m_newsroom->drafting().save(article).result());
    m_window->session().open(m_second);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->session().id() == m_second; }, patience));
    sheet().editTable(table.id, 1);
    type(u"hoà giải"_s);
    ReplaceDialog *dialog = find(u"hoà"_s, u"hòa"_s);
    EXPECT_EQ(changes().chosen().places(), 5);
    button(dialog, u"Replace 5 places in 2 articles"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, patience));
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
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, patience));
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
    ASSERT_TRUE(QTest::qWaitFor([&] { return list().isEnabled(); }, patience));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(changes().chosen().places(), 4);
    EXPECT_EQ(textOf(m_second), u"Nhân dân hoà thuận, hoà nhã."_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !sheet().isReadOnly(); }, patience));
    EXPECT_TRUE(sheet().toPlainText().startsWith(u"Viết thêm Xã Hoà"_s));
    EXPECT_TRUE(notices().isEmpty());
}

TEST_F(ReplacingInTheWindow, EnterOpensThePlaceAndTheListComesBack)
{
    ReplaceDialog *dialog = find(u"hoà nhã"_s, u"nhã nhặn"_s);
    ASSERT_EQ(changes().chosen().places(), 1);
    press(Qt::Key_Return);
    EXPECT_FALSE(dialog->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->session().id() == m_second; }, patience));
    EXPECT_EQ(sheet().textCursor().selectedText(), u"hoà nhã"_s);
    EXPECT_TRUE(sheet().hasFocus());
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(dialog->isVisible());
    ASSERT_TRUE(comesToTheFront(dialog));
    EXPECT_TRUE(list().hasFocus());
    EXPECT_EQ(changes().chosen().places(), 1);
    press(Qt::Key_Up); // the article, whose tick is that of all
    press(Qt::Key_Space);
    EXPECT_EQ(changes().chosen().places(), 0);
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
    ASSERT_TRUE(QTest::qWaitFor([&] { return list().isEnabled(); }, patience));
    EXPECT_EQ(changes().chosen().places(), 4); // case does not count
}

TEST_F(ReplacingInTheWindow, NothingIsCutAlsoAtTwiceTheSizeOfText)
{
    const QFont usual = QApplication::font();
    for (const double points : {10.0, 20.0}) {
        m_window.reset();
        QFont font = usual;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        applyTheme(*qApp, ThemeChoice::Light);
        start();
        const ReplaceDialog *dialog = find(u"hoà"_s, u"hòa"_s);
        QApplication::processEvents(); // a text that came this moment is laid out by the next
        for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
            EXPECT_TRUE(!button->isVisible() || button->width() >= button->sizeHint().width())
                << points << ' ' << qPrintable(button->text());
        EXPECT_GT(list().height(), 60) << points;
    }
    QApplication::setFont(usual);
    applyTheme(*qApp, ThemeChoice::Light);
}
