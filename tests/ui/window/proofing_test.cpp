// The proofreader in the window, with the newsroom's real one behind it.

#include "core/desk/dictionaries.h"
#include "core/desk/drafting.h"
#include "core/desk/proofreading.h"
#include "tests/support/newsroom.h"
#include "ui/editor/sheet.h"
#include "ui/proof/findings_panel.h"
#include "ui/proof/house_style_dialog.h"
#include "ui/proof/proof_dialog.h"
#include "ui/proof/rules_dialog.h"
#include "ui/settings/local_settings.h"
#include "ui/window/main_window.h"
#include "ui/window/notices.h"
#include "ui/window/status_line.h"
#include "ui/window/window_actions.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10000; // ms

class ProofingTest : public NewsroomTest
{
protected:
    std::unique_ptr<LocalSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    void SetUp() override
    {
        NewsroomTest::SetUp();
        start();
    }
    void TearDown() override { quit(); }

    void start()
    {
        m_settings = std::make_unique<LocalSettings>(path(u"toasoan.ini"_s));
        Questions questions;
        questions.unsaved = [](QWidget *, const QString &) { return Unsaved::Discard; };
        m_window = std::make_unique<MainWindow>(
            *m_newsroom, *m_settings, [this] { return m_now; }, questions, QStringList{u"Test"_s});
        m_window->resize(1280, 820);
        m_window->show();
        m_window->start();
        QApplication::setActiveWindow(m_window.get());
    }

    void quit()
    {
        if (!m_window)
            return;
        m_window->close();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !m_window->isVisible(); }, patience));
        m_window.reset();
        m_settings.reset();
    }

    // An article of these paragraphs, open and read.
    void show(const QStringList &paragraphs)
    {
        Article article = m_newsroom->drafting().create().result().value();
        article.headline = u"Một ngày ở thôn"_s;
        article.body.blocks.clear();
        for (const QString &text : paragraphs)
            article.body.blocks << paragraph(text);
        ASSERT_TRUE(m_newsroom->drafting().save(article).result());
        m_window->session().open(article.id);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->session().id() == article.id; }, patience));
        waitUntilRead();
    }

    void waitUntilRead()
    {
        QTest::qWait(250);
        EXPECT_TRUE(QTest::qWaitFor([this] { return sheet().findingsAreComplete(); }, patience));
        QTest::qWait(700); // the list follows
    }

    QStringList texts()
    {
        QStringList all;
        for (const SheetFinding &found : sheet().findings())
            all << found.finding.text;
        return all;
    }

    QString body()
    {
        QStringList all;
        for (const Block &block : m_window->session().present().body.blocks)
            all << plainText(block);
        return all.join(u'|');
    }

    void type(QWidget *widget, const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), {});
    }

    // The cursor in the body paragraph with this number.
    void put(int block, int offset)
    {
        QTextCursor cursor(sheet().document()->findBlockByNumber(block + 2));
        cursor.setPosition(cursor.position() + offset);
        sheet().setTextCursor(cursor);
        sheet().setFocus();
    }

    template <class Widget>
    Widget *named(QWidget &in, const QString &name)
    {
        auto *widget = in.findChild<Widget *>(name);
        EXPECT_TRUE(widget) << qPrintable(name);
        return widget;
    }

    void choose(const QString &text)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        QStringList there;
        for (QAction *action : menu->actions()) {
            there << action->text();
            if (action->text() == text) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                QApplication::processEvents();
                return;
            }
        }
        ADD_FAILURE() << qPrintable(text) << " is not among " << qPrintable(there.join(u" | "_s));
        menu->close();
    }

    // Ctrl+. and the entry of this name.
    void chooseOnSheet(const QString &text)
    {
        QTest::keyClick(&sheet(), Qt::Key_Period, Qt::ControlModifier);
        QTest::qWait(50);
        choose(text);
    }

    void takeBack()
    {
        for (QPushButton *button : m_window->panels().notices->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == MainWindow::tr("Undo")) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no notice with a way back";
    }

    void waitForNotice(const QString &part)
    {
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return !m_window->panels().notices->sentences().filter(part).isEmpty(); }, patience))
            << qPrintable(m_window->panels().notices->sentences().join(u'|'));
    }

    ProofDialog *walk()
    {
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_F7);
        auto *dialog = m_window->findChild<ProofDialog *>();
        EXPECT_TRUE(dialog &&
                    QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }, patience));
        return dialog;
    }

    static void key(QWidget *in, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = in->focusWidget() ? in->focusWidget() : in;
        QTest::keyClick(focus, key, modifiers);
        QTest::qWait(modifiers ? 200 : 20);
    }

    // What the dialog says when it has no finding to show, as soon as it says so.
    void waitForSign(ProofDialog &dialog, const QString &sentence)
    {
        auto *label = named<QLabel>(dialog, u"sign"_s);
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return label->isVisible() && label->text() == sentence; }, patience))
            << qPrintable(label->text());
    }

    void waitForSelected(const QString &text)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return selected() == text; }, patience)) << qPrintable(selected());
    }

    // Suggestions that come later.
    void waitForCorrection(ProofDialog &dialog)
    {
        auto *fix = named<QPushButton>(dialog, u"fix"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return fix->isEnabled(); }, patience));
    }

    QString selected() { return sheet().textCursor().selectedText(); }

    QTreeWidget &list() { return *named<QTreeWidget>(*panel(), u"findings"_s); }

    // Chooses the row of the list that begins with this text.
    void clickRow(const QString &text)
    {
        for (auto it = QTreeWidgetItemIterator(&list()); *it; ++it) {
            if ((*it)->parent() && (*it)->text(0).startsWith(text)) {
                QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualItemRect(*it).center());
                QTest::qWait(50);
                return;
            }
        }
        ADD_FAILURE() << "no row " << qPrintable(text);
    }

    Sheet &sheet() { return *m_window->panels().sheet; }
    FindingsPanel *panel() { return m_window->panels().findings; }
    QPushButton &counts() { return *named<QPushButton>(*m_window->panels().status, u"findingCounts"_s); }
};

} // namespace

TEST_F(ProofingTest, CountsStandInTheStatusLineAndLeadToTheList)
{
    show({u"Các nghành đã bổ xung kinh phí,nhưng nghành may chưa có."_s});
    EXPECT_EQ(counts().text(), u"2 mistakes · 1 confused words · 1 of form");
    m_window->panels().side->setCurrentIndex(1);
    QTest::mouseClick(&counts(), Qt::LeftButton);
    EXPECT_EQ(m_window->panels().side->currentWidget(), panel());
    EXPECT_TRUE(panel()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(ProofingTest, TheListCorrectsOneOrAllAlikeInOneStep)
{
    show({u"Các nghành đã bổ xung kinh phí."_s, u"Một nghành khác."_s});
    clickRow(u"bổ xung"_s);
    EXPECT_EQ(selected(), u"bổ xung");
    for (QPushButton *button : panel()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"bổ sung"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    EXPECT_EQ(body(), u"Các nghành đã bổ sung kinh phí.|Một nghành khác.");
    clickRow(u"nghành"_s);
    QTest::mouseClick(named<QPushButton>(*panel(), u"fixAll"_s), Qt::LeftButton);
    EXPECT_EQ(body(), u"Các ngành đã bổ sung kinh phí.|Một ngành khác.");
    waitUntilRead();
    EXPECT_EQ(counts().text(), u"No mistakes");
    QTest::keyClick(&sheet(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(body(), u"Các nghành đã bổ sung kinh phí.|Một nghành khác.");
}

TEST_F(ProofingTest, TheListLeadsToThePlaceAlsoWhenTheTextBeforeHasChanged)
{
    show({u"Mở đầu."_s, u"Các nghành khác."_s});
    put(0, 0);
    type(&sheet(), u"Thêm một câu. "_s);
    clickRow(u"nghành"_s);
    EXPECT_EQ(selected(), u"nghành");
}

TEST_F(ProofingTest, OnePlaceIsLeftAloneAndStaysSoThroughEditsAndARestart)
{
    show({u"Các nghành may và nghành dệt."_s});
    const ArticleId article = m_window->session().id();
    put(0, 6);
    chooseOnSheet(u"Ignore here"_s);
    waitForNotice(u"left alone here"_s);
    EXPECT_EQ(texts(), QStringList{u"nghành"_s});
    EXPECT_GT(sheet().findings().first().finding.start, 10);
    put(0, 4);
    type(&sheet(), u"doanh nghiệp "_s);
    waitUntilRead();
    EXPECT_EQ(texts(), QStringList{u"nghành"_s});
    quit();
    ASSERT_EQ(m_newsroom->drafting().article(article).result()->ignoredFindings.size(), 1);
    EXPECT_EQ(m_newsroom->drafting().article(article).result()->ignoredFindings[0].before, u"nghiệp");
    EXPECT_EQ(
        m_newsroom->proofreading().check(*m_newsroom->drafting().article(article).result()).result().size(),
        1)
        << "on the command line too";

    start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->session().id() == article; }, patience));
    waitUntilRead();
    EXPECT_EQ(texts(), QStringList{u"nghành"_s});
    EXPECT_GT(sheet().findings().first().finding.start, 10);
}

TEST_F(ProofingTest, WhatIsLeftAloneCanBeTakenBack)
{
    show({u"Các nghành may và nghành dệt."_s});
    put(0, 6);
    chooseOnSheet(u"Ignore in this article"_s);
    EXPECT_TRUE(texts().isEmpty());
    EXPECT_EQ(m_window->session().present().ignoredWords, QStringList{u"nghành"_s});
    takeBack();
    EXPECT_EQ(texts().size(), 2);
    EXPECT_TRUE(m_window->session().present().ignoredWords.isEmpty());

    clickRow(u"nghành"_s);
    QTest::mouseClick(named<QPushButton>(*panel(), u"ignoreHere"_s), Qt::LeftButton);
    EXPECT_EQ(texts().size(), 1);
    takeBack();
    EXPECT_EQ(texts().size(), 2);
}

TEST_F(ProofingTest, AWordOfTheNewsroomOrOfOnesOwnIsNoMistakeAnyMore)
{
    show({u"Xóm Quyềng và xóm quyềng khác."_s});
    const std::pair<QString, QString> lists[]{{u"Add to my words"_s, u"personal"_s},
                                              {u"Add to the newsroom's words"_s, u"newsroom"_s}};
    for (const auto &[way, list] : lists) {
        ASSERT_TRUE(texts().contains(u"quyềng"_s));
        put(0, 20);
        chooseOnSheet(way);
        waitForNotice(u"“quyềng” is one of"_s);
        waitUntilRead();
        EXPECT_FALSE(texts().contains(u"quyềng"_s)) << qPrintable(way);
        const auto words = m_newsroom->dictionaries().words(list).result();
        ASSERT_EQ(words->size(), 1);
        EXPECT_EQ(words->first().word, u"quyềng");
        takeBack();
        EXPECT_TRUE(QTest::qWaitFor([this] { return texts().contains(u"quyềng"_s); }, patience));
        EXPECT_TRUE(m_newsroom->dictionaries().words(list).result()->isEmpty());
    }
}

TEST_F(ProofingTest, ARuleIsSwitchedOffForTheNewsroomAndOnAgain)
{
    show({u"Các nghành đã bổ xung kinh phí."_s});
    put(0, 6);
    chooseOnSheet(u"Switch off the rule “Impossible syllables”"_s);
    waitForNotice(u"is off for the newsroom"_s);
    waitUntilRead();
    EXPECT_EQ(texts(), QStringList{u"bổ xung"_s});
    EXPECT_TRUE(m_newsroom->proofreading().reader().rules.off.contains(u"syllable"_s));
    takeBack();
    EXPECT_TRUE(QTest::qWaitFor([this] { return texts().size() == 2; }, patience));
    EXPECT_TRUE(m_newsroom->proofreading().reader().rules.off.isEmpty());
}

TEST_F(ProofingTest, TheRulesAreChosenInADialog)
{
    show({u"Các nghành đã bổ xung kinh phí."_s});
    m_window->actions().rules->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->findChild<RulesDialog *>(); }, patience));
    auto *dialog = m_window->findChild<RulesDialog *>();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    auto *rules = named<QTreeWidget>(*dialog, u"rules"_s);
    EXPECT_EQ(rules->currentItem()->data(0, Qt::UserRole).toString(), u"syllable");
    QTest::keyClick(rules, Qt::Key_Space);
    QTest::keyClick(rules, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return texts() == QStringList{u"bổ xung"_s}; }, patience));
}

TEST_F(ProofingTest, TheHouseStyleIsDecidedByKeysAloneAndArticlesAreReadByIt)
{
    show({u"Ngày 23/5/2019, huyện uỷ họp."_s});
    EXPECT_EQ(texts(), QStringList{u"uỷ"_s});
    const auto decide = [this](const QList<std::pair<Qt::Key, Qt::Key>> &choices) {
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(&sheet(), Qt::Key_P, Qt::AltModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        QTest::keyClick(menu, Qt::Key_H);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->findChild<HouseStyleDialog *>(); }, patience));
        auto *dialog = m_window->findChild<HouseStyleDialog *>();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
        for (const auto &[letter, choice] : choices) {
            key(dialog, letter, Qt::AltModifier);
            key(dialog, choice);
        }
        key(dialog, Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !m_window->findChild<HouseStyleDialog *>(); }, patience));
    };
    decide({{Qt::Key_D, Qt::Key_Up}, {Qt::Key_T, Qt::Key_End}}); // hyphens, and the other school
    EXPECT_TRUE(QTest::qWaitFor([this] { return texts() == QStringList{u"23/5/2019"_s}; }, patience))
        << qPrintable(texts().join(u'|'));
    EXPECT_EQ(sheet().findings().first().finding.suggestions, QStringList{u"23-5-2019"_s});
    EXPECT_EQ(m_newsroom->proofreading().reader().house.dates, DateForm::Hyphen);
    const auto buttons = m_window->panels().status->findChildren<QPushButton *>();
    EXPECT_TRUE(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().contains(u"uỷ"_s);
    })) << "the status line tells the school";

    decide({{Qt::Key_D, Qt::Key_Home}});
    EXPECT_TRUE(QTest::qWaitFor([this] { return texts().isEmpty(); }, patience))
        << qPrintable(texts().join(u'|'));
}

TEST_F(ProofingTest, F7WalksThroughAllFromTheCursorOnAndSaysWhenItIsDone)
{
    show({u"Các nghành may."_s, u"Xã bổ xung kinh phí."_s, u"Việc sử lý và nghành dệt."_s});
    put(1, 0);
    ProofDialog *dialog = walk();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(selected(), u"bổ xung");
    key(dialog, Qt::Key_Return); // change
    EXPECT_EQ(selected(), u"sử lý");
    key(dialog, Qt::Key_F8); // later
    EXPECT_EQ(selected(), u"nghành");
    EXPECT_EQ(sheet().textCursor().blockNumber(), 4);
    key(dialog, Qt::Key_I, Qt::AltModifier); // ignore here
    EXPECT_EQ(selected(), u"nghành");
    EXPECT_EQ(sheet().textCursor().blockNumber(), 2) << "on from the start";
    waitForCorrection(*dialog);
    key(dialog, Qt::Key_Return);
    waitForSign(*dialog, u"The whole article is read. 1 places are left for later."_s);
    EXPECT_EQ(body(), u"Các ngành may.|Xã bổ sung kinh phí.|Việc sử lý và nghành dệt.");
    key(dialog, Qt::Key_Return); // once more
    EXPECT_EQ(selected(), u"sử lý");
    key(dialog, Qt::Key_Return);
    waitForSign(*dialog, u"The whole article is read. Nothing is left to correct."_s);
    key(dialog, Qt::Key_Escape);
    EXPECT_FALSE(m_window->findChild<ProofDialog *>());
}

TEST_F(ProofingTest, F7CorrectsAllAlikeInOneStepAndLeavesWordsAndRulesAlone)
{
    show({u"Các nghành may, nghành dệt, xóm quyềng."_s, u"Xã bổ xung kinh phí."_s});
    ProofDialog *dialog = walk();
    EXPECT_EQ(selected(), u"nghành");
    waitForCorrection(*dialog);
    key(dialog, Qt::Key_L, Qt::AltModifier);
    EXPECT_EQ(body(), u"Các ngành may, ngành dệt, xóm quyềng.|Xã bổ xung kinh phí.");
    EXPECT_EQ(selected(), u"quyềng");
    key(dialog, Qt::Key_N, Qt::AltModifier); // to the newsroom's words
    EXPECT_EQ(selected(), u"bổ xung");
    key(dialog, Qt::Key_R, Qt::AltModifier); // its rule off
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return !texts().contains(u"bổ xung"_s) && !texts().contains(u"quyềng"_s); }, patience))
        << qPrintable(texts().join(u'|'));
    key(dialog, Qt::Key_Escape);
    sheet().undo();
    EXPECT_EQ(body(), u"Các nghành may, nghành dệt, xóm quyềng.|Xã bổ xung kinh phí.");
}

TEST_F(ProofingTest, F7StopsWhileSomebodyWritesInTheTextAndGoesOnFromThere)
{
    show({u"Các nghành may."_s, u"Xã bổ xung kinh phí."_s});
    ProofDialog *dialog = walk();
    QApplication::setActiveWindow(m_window.get());
    put(0, 15);
    type(&sheet(), u" Thêm."_s);
    waitForSign(*dialog, u"The text is being changed. Go on when you are ready."_s);
    EXPECT_EQ(selected(), u"") << "the hands that write are left alone";
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    key(dialog, Qt::Key_Return);
    EXPECT_EQ(selected(), u"bổ xung");
    key(dialog, Qt::Key_F8);
    waitForSelected(u"nghành"_s); // what was passed over comes at the end
}

TEST_F(ProofingTest, F7ClosesWithTheArticleItReads)
{
    show({u"Các nghành may."_s});
    ASSERT_TRUE(walk());
    show({u"Bài khác."_s});
    EXPECT_FALSE(m_window->findChild<ProofDialog *>());
    ProofDialog *dialog = walk();
    waitForSign(*dialog, u"The whole article is read. Nothing is left to correct."_s);
}

TEST_F(ProofingTest, ReadingCloselyListsMoreUntilItIsEnoughOrTheTextChanges)
{
    show({u"Các nghành may."_s, u"Xã bổ xung kinh phí."_s});
    const int usual = int(texts().size());
    m_window->actions().readClosely->trigger();
    EXPECT_EQ(m_window->panels().side->currentWidget(), panel());
    waitUntilRead();
    EXPECT_GE(texts().size(), usual);
    EXPECT_EQ(sheet().depth(), Depth::Deep);
    auto *back = named<QPushButton>(*panel(), u"usualDepth"_s);
    ASSERT_TRUE(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    waitUntilRead();
    EXPECT_EQ(texts().size(), usual);
    EXPECT_FALSE(back->isVisible());
    m_window->actions().readClosely->trigger();
    EXPECT_TRUE(back->isVisible());
    show({u"Bài khác."_s});
    EXPECT_FALSE(back->isVisible());
}

TEST_F(ProofingTest, AllToneMarksArePlacedAlikeInOneStep)
{
    show({u"Huyện uỷ và tỉnh ủy họp ở khu hoà bình."_s, u"Chị Thuý nói: “khoẻ lắm”."_s});
    m_window->actions().unifyTones->trigger();
    waitForNotice(u"tone mark"_s);
    EXPECT_EQ(body(), u"Huyện ủy và tỉnh ủy họp ở khu hòa bình.|Chị Thuý nói: “khoẻ lắm”.");
    sheet().undo();
    EXPECT_EQ(body(), u"Huyện uỷ và tỉnh ủy họp ở khu hoà bình.|Chị Thuý nói: “khoẻ lắm”.");
    m_window->actions().unifyTones->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return body().startsWith(u"Huyện ủy"_s); }, patience));
    takeBack();
    EXPECT_EQ(body(), u"Huyện uỷ và tỉnh ủy họp ở khu hoà bình.|Chị Thuý nói: “khoẻ lắm”.");
}

TEST_F(ProofingTest, NothingIsMarkedUnderAWordThatIsComposed)
{
    show({u"Xã họp."_s});
    put(0, 7);
    const auto compose = [this](const QString &preedit, const QString &commit = {}) {
        QInputMethodEvent event(preedit, {{QInputMethodEvent::Cursor, int(preedit.size()), 1, {}}});
        event.setCommitString(commit);
        QApplication::sendEvent(&sheet(), &event);
    };
    compose(u" ngh"_s);
    compose(u" nghành"_s);
    waitUntilRead();
    EXPECT_TRUE(texts().isEmpty());
    compose({}, u" nghành"_s);
    waitUntilRead();
    EXPECT_TRUE(texts().isEmpty()) << "it is still the word that is typed";
    compose({}, u" "_s);
    waitUntilRead();
    EXPECT_EQ(texts(), QStringList{u"nghành"_s});
}

TEST_F(ProofingTest, WhatTheWholeArticleTellsReachesEveryParagraph)
{
    show({u"Báo cáo dùng dấu ba chấm…"_s, u"Kết thúc."_s});
    EXPECT_TRUE(texts().isEmpty()) << qPrintable(texts().join(u'|'));
    put(1, 9);
    type(&sheet(), u" Chờ đã... "_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !texts().isEmpty(); }, patience))
        << "the article has two shapes of one sign now";
}
