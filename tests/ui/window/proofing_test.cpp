#include "tests/ui/window/proofing.h"

#include "core/desk/dictionaries.h"
#include "core/desk/proofreading.h"
#include "core/text/typing.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

Block pictureShowing(const QString &what)
{
    Block figure = paragraph(QString());
    figure.kind = BlockKind::Figure;
    figure.figure.alt = what;
    return figure;
}

} // namespace

TEST_F(ProofingTest, CountsStandInTheStatusLineAndLeadToTheList)
{
    show({u"Các nghành đã bổ xung kinh phí,nhưng nghành may chưa có."_s});
    waitForCounts(u"2 mistakes · 1 confused words · 1 of form"_s);
    panels().side->setCurrentIndex(1);
    QTest::mouseClick(&counts(), Qt::LeftButton);
    EXPECT_EQ(panels().side->currentWidget(), panel());
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
    waitForCounts(u"No mistakes"_s);
    QTest::keyClick(&sheet(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(body(), u"Các nghành đã bổ sung kinh phí.|Một nghành khác.");
}

TEST_F(ProofingTest, TheListLeadsToThePlaceAlsoWhenTheTextBeforeHasChanged)
{
    show({u"Mở đầu."_s, u"Các nghành khác."_s});
    put(0, 0);
    type(u"Thêm một câu. "_s);
    clickRow(u"nghành"_s);
    EXPECT_EQ(selected(), u"nghành");
}

TEST_F(ProofingTest, TheListKnowsTheFieldsBesideTheSheetToo)
{
    Article article = draft();
    article.subtitle = u"Nhiều nghành cùng làm"_s;
    const Block figure = pictureShowing(u"Bà con bổ xung sách cho nghành giáo dục"_s);
    article.body.blocks = {paragraph(u"Bà con xã Bình Minh họp thôn, nghành nào cũng có mặt."_s), figure};
    show(article);
    waitForCounts(u"3 mistakes · 1 confused words"_s);

    clickRow(u"bổ xung → bổ sung · Picture description"_s);
    EXPECT_EQ(panels().side->currentWidget()->objectName(), u"photosPanel");
    auto *alt = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(alt);
    EXPECT_EQ(alt->toPlainText(), figure.figure.alt);

    panels().side->setCurrentIndex(0);
    emit panel()->goToWanted(1); // after the one on the sheet
    EXPECT_EQ(panels().side->currentWidget()->objectName(), u"detailsPanel");
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->selectedText(), u"nghành");

    emit panel()->fixAllWanted(0, u"ngành"_s);
    EXPECT_EQ(line->text(), u"Nhiều ngành cùng làm");
    EXPECT_EQ(present().body.blocks[1].figure.alt, u"Bà con bổ xung sách cho ngành giáo dục");
    EXPECT_EQ(body(), u"Bà con xã Bình Minh họp thôn, ngành nào cũng có mặt.|");
    waitForCounts(u"1 confused words"_s);
    emit panel()->ignoreWanted(0, IgnoreWhere::Here);
    waitForCounts(u"No mistakes"_s);

    line->setText(u"Nhiều nghành khác"_s);
    waitForCounts(u"1 mistakes"_s);
}

TEST_F(ProofingTest, OnePlaceIsLeftAloneAndStaysSoThroughEditsAndARestart)
{
    show({u"Các nghành may và nghành dệt."_s});
    const ArticleId article = id();
    put(0, 6);
    chooseOnSheet(u"Ignore here"_s);
    waitForNotice(u"left alone here"_s);
    EXPECT_EQ(texts(), QStringList{u"nghành"_s});
    EXPECT_GT(sheet().findings().first().finding.start, 10);
    put(0, 4);
    type(u"doanh nghiệp "_s);
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
    ASSERT_TRUE(QTest::qWaitFor([&] { return id() == article; }, longWait));
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
    EXPECT_EQ(present().ignoredWords, QStringList{u"nghành"_s});
    takeBack();
    EXPECT_EQ(texts().size(), 2);
    EXPECT_TRUE(present().ignoredWords.isEmpty());

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
        EXPECT_TRUE(QTest::qWaitFor([this] { return texts().contains(u"quyềng"_s); }, longWait));
        EXPECT_TRUE(m_newsroom->dictionaries().words(list).result()->isEmpty());
    }
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
        [this] { return !texts().contains(u"bổ xung"_s) && !texts().contains(u"quyềng"_s); }, longWait))
        << qPrintable(texts().join(u'|'));
    key(dialog, Qt::Key_Escape);
    sheet().undo();
    EXPECT_EQ(body(), u"Các nghành may, nghành dệt, xóm quyềng.|Xã bổ xung kinh phí.");
}

TEST_F(ProofingTest, F7GoesOnToTheFieldsBesideTheSheet)
{
    Article article = draft();
    article.kicker = u"Xã bổ xung kinh phí"_s;
    article.subtitle = u"Nhiều nghành cùng làm"_s;
    article.body.blocks = {paragraph(u"Các nghành may."_s),
                           pictureShowing(u"Bà con sử lý rác, nghành nào cũng có mặt"_s)};
    show(article);
    const auto line = [this] { return qobject_cast<QLineEdit *>(m_window->focusWidget()); };
    ProofDialog *dialog = walk();
    waitForHeading(*dialog, u"Impossible syllables"_s);
    EXPECT_EQ(selected(), u"nghành");
    waitForCorrection(*dialog);
    key(dialog, Qt::Key_Return);

    waitForHeading(*dialog, u"Easily confused words · Kicker"_s);
    ASSERT_TRUE(line());
    EXPECT_EQ(line()->selectedText(), u"bổ xung");
    EXPECT_FALSE(dialog->frameGeometry().intersects(QRect(line()->mapToGlobal(QPoint()), line()->size())));
    key(dialog, Qt::Key_Return);
    EXPECT_EQ(present().kicker, u"Xã bổ sung kinh phí");

    waitForHeading(*dialog, u"Impossible syllables · Subtitle"_s);
    EXPECT_EQ(line()->selectedText(), u"nghành");
    key(dialog, Qt::Key_I, Qt::AltModifier); // ignore here
    ASSERT_EQ(present().ignoredFindings.size(), 1);
    EXPECT_EQ(present().ignoredFindings[0].field, u"subtitle");

    waitForHeading(*dialog, u"Easily confused words · Picture description"_s);
    EXPECT_TRUE(qobject_cast<QPlainTextEdit *>(m_window->focusWidget()));
    key(dialog, Qt::Key_F8); // later
    waitForHeading(*dialog, u"Impossible syllables · Picture description"_s);
    waitForCorrection(*dialog);
    key(dialog, Qt::Key_Return);
    waitForSign(*dialog, u"The whole article is read. 1 places are left for later."_s);

    key(dialog, Qt::Key_Return); // once more
    waitForHeading(*dialog, u"Easily confused words · Picture description"_s);
    key(dialog, Qt::Key_Return);
    waitForSign(*dialog, u"The whole article is read. Nothing is left to correct."_s);
    const Article now = present();
    EXPECT_EQ(plainText(now.body.blocks[0]), u"Các ngành may.");
    EXPECT_EQ(now.subtitle, u"Nhiều nghành cùng làm");
    EXPECT_EQ(now.body.blocks[1].figure.alt, u"Bà con xử lý rác, ngành nào cũng có mặt");
}

TEST_F(ProofingTest, F7CorrectsAllAlikeOnTheSheetAndBesideIt)
{
    Article article = draft();
    article.kicker = u"Các nghành, mọi nghành cùng làm"_s;
    article.body.blocks = {paragraph(u"Các nghành may."_s)};
    show(article);
    ProofDialog *dialog = walk();
    EXPECT_EQ(named<QPushButton>(*dialog, u"fixAll"_s)->text(), u"Change a&ll 3");
    key(dialog, Qt::Key_F8);
    waitForHeading(*dialog, u"Impossible syllables · Kicker"_s);
    waitForCorrection(*dialog);
    key(dialog, Qt::Key_L, Qt::AltModifier);
    waitForSign(*dialog, u"The whole article is read. Nothing is left to correct."_s);
    EXPECT_EQ(present().kicker, u"Các ngành, mọi ngành cùng làm");
    EXPECT_EQ(body(), u"Các ngành may.");
}

TEST_F(ProofingTest, F7StopsWhileSomebodyWritesInAFieldAndGoesOnThere)
{
    Article article = draft();
    article.kicker = u"Các nghành"_s;
    article.subtitle = u"Xã bổ xung kinh phí"_s;
    article.body.blocks = {paragraph(u"Xã họp."_s)};
    show(article);
    ProofDialog *dialog = walk();
    waitForHeading(*dialog, u"Impossible syllables · Kicker"_s);
    QApplication::setActiveWindow(m_window.get());
    auto *line = qobject_cast<QLineEdit *>(m_window->focusWidget());
    ASSERT_TRUE(line);
    line->clear();
    type(line, u"Các ngành"_s);
    waitForSign(*dialog, u"The text is being changed. Go on when you are ready."_s);
    EXPECT_EQ(m_window->focusWidget(), line) << "the hands that write are left alone";
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, longWait));
    key(dialog, Qt::Key_Return);
    waitForHeading(*dialog, u"Easily confused words · Subtitle"_s);
}

TEST_F(ProofingTest, F7StopsWhileSomebodyWritesInTheTextAndGoesOnFromThere)
{
    show({u"Các nghành may."_s, u"Xã bổ xung kinh phí."_s});
    ProofDialog *dialog = walk();
    QApplication::setActiveWindow(m_window.get());
    put(0, 15);
    type(u" Thêm."_s);
    waitForSign(*dialog, u"The text is being changed. Go on when you are ready."_s);
    EXPECT_EQ(selected(), u"") << "the hands that write are left alone";
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, longWait));
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
    actions().readClosely->trigger();
    EXPECT_EQ(panels().side->currentWidget(), panel());
    waitUntilRead();
    EXPECT_GE(texts().size(), usual);
    EXPECT_EQ(sheet().depth(), Depth::Deep);
    auto *back = named<QPushButton>(*panel(), u"usualDepth"_s);
    ASSERT_TRUE(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    waitUntilRead();
    EXPECT_EQ(texts().size(), usual);
    EXPECT_FALSE(back->isVisible());
    actions().readClosely->trigger();
    EXPECT_TRUE(back->isVisible());
    show({u"Bài khác."_s});
    EXPECT_FALSE(back->isVisible());
}

TEST_F(ProofingTest, AllToneMarksArePlacedAlikeInOneStep)
{
    show({u"Huyện uỷ và tỉnh ủy họp ở khu hoà bình."_s, u"Chị Thuý nói: “khoẻ lắm”."_s});
    actions().unifyTones->trigger();
    waitForNotice(u"tone mark"_s);
    EXPECT_EQ(body(), u"Huyện ủy và tỉnh ủy họp ở khu hòa bình.|Chị Thuý nói: “khoẻ lắm”.");
    sheet().undo();
    EXPECT_EQ(body(), u"Huyện uỷ và tỉnh ủy họp ở khu hoà bình.|Chị Thuý nói: “khoẻ lắm”.");
    actions().unifyTones->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return body().startsWith(u"Huyện ủy"_s); }, longWait));
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
    sheet().setTypingHelp({false, false});
    type(u" Chờ đã... "_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !texts().isEmpty(); }, longWait))
        << "the article has two shapes of one sign now";
}
