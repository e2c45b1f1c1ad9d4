#include "tests/ui/window/window_test.h"
#include "ui/articles/recovery_dialog.h"
#include "ui/articles/two_texts_view.h"

#include <QLabel>
#include <QScrollBar>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// A newsroom whose program was ended while somebody wrote: the working copy is newer than the revision.
class RecoveryTest : public WindowTest
{
protected:
    Article m_article;

    void SetUp() override
    {
        WindowTest::SetUp();
        m_size = {1024, 700};
        m_article = m_newsroom->drafting().create().result().value();
        m_article.headline = u"Đường về thôn Đoài"_s;
        m_article.body.blocks = {paragraph(u"Hơn một trăm hộ hiến đất."_s), paragraph(u"Bà con mừng."_s)};
        EXPECT_TRUE(m_newsroom->drafting().keepRevision(m_article, RevisionKind::Closed, {}).result());
        m_article.body.blocks[1].spans = {{u"Bà con rất mừng."_s}};
        m_article.body.blocks << paragraph(u"Đang gõ dở"_s);
        m_article.updatedAt = m_article.updatedAt.addSecs(95);
    }

    void killAndStart()
    {
        EXPECT_TRUE(m_newsroom->drafting().save(m_article).result());
        restart();
    }

    // The article that was changed last comes by itself.
    void restart()
    {
        WindowTest::restart();
        ASSERT_TRUE(QTest::qWaitFor([this] { return session().isOpen(); }, longWait));
    }

    bool tells() const { return !notices().filter(u"“Đường về thôn Đoài”"_s).isEmpty(); }

    // The dialog with both texts, asked for by a click and compared.
    RecoveryDialog *both()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return tells(); }, longWait));
        QPushButton *show = way(u"Show both texts"_s);
        if (!show)
            return nullptr;
        QTest::mouseClick(show, Qt::LeftButton);
        RecoveryDialog *dialog = nullptr; // once the article is there
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return (dialog = m_window->findChild<RecoveryDialog *>()); }, longWait));
        EXPECT_TRUE(dialog && QTest::qWaitFor(
                                  [&] {
                                      return dialog->findChild<QLabel *>(u"differences"_s)->text() ==
                                             RecoveryDialog::tr("%n place(s) differ.", nullptr, 2);
                                  },
                                  longWait));
        return dialog;
    }
};

} // namespace

TEST_F(RecoveryTest, ShowsBothTextsSideBySideWhole)
{
    killAndStart();
    RecoveryDialog *dialog = both();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(tells()) << "the banner has done its work";
    auto *texts = dialog->findChild<TwoTextsView *>();
    const QString all = texts->toPlainText();
    EXPECT_EQ(all.count(u"Hơn một trăm hộ hiến đất."_s), 2) << qPrintable(all);
    EXPECT_EQ(all.count(u"Bà con mừng."_s), 1);
    EXPECT_EQ(all.count(u"Bà con rất mừng."_s), 1);
    EXPECT_EQ(all.count(u"Đang gõ dở"_s), 1);
    EXPECT_TRUE(all.contains(u"Version 1, kept"_s));
    press(dialog, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return tells(); }, longWait)) << "decided later";
    EXPECT_EQ(history(m_article.id).size(), 1);
}

TEST_F(RecoveryTest, EnterKeepsWhatWasFoundAndItIsNotToldAgain)
{
    killAndStart();
    RecoveryDialog *dialog = both();
    ASSERT_TRUE(dialog);
    press(dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return history(m_article.id).size() == 2; }, longWait));
    EXPECT_EQ(body(), u"Hơn một trăm hộ hiến đất.|Bà con rất mừng.|Đang gõ dở");
    EXPECT_FALSE(tells());
    restart();
    QTest::qWait(300);
    EXPECT_FALSE(tells());
}

TEST_F(RecoveryTest, GoingBackKeepsWhatWasFoundAmongTheVersions)
{
    killAndStart();
    RecoveryDialog *dialog = both();
    ASSERT_TRUE(dialog);
    press(dialog, Qt::Key_G, Qt::AltModifier);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return body() == u"Hơn một trăm hộ hiến đất.|Bà con mừng."; }, longWait));
    const QList<Revision> versions = history(m_article.id);
    ASSERT_EQ(versions.size(), 3);
    EXPECT_EQ(versions[1].kind, RevisionKind::BeforeRestore);
    const Article found = m_newsroom->drafting().revision(m_article.id, versions[1].number).result().value();
    EXPECT_EQ(plainText(found.body.blocks.last()), u"Đang gõ dở");
    EXPECT_FALSE(tells());
}

TEST_F(RecoveryTest, NeitherAnswerTouchesAnotherArticleThatCameBehindTheQuestion)
{
    Article other = m_newsroom->drafting().create().result().value();
    other.headline = u"Bài khác"_s;
    EXPECT_TRUE(m_newsroom->drafting().keepRevision(other, RevisionKind::Closed, {}).result());
    other.headline = u"Bài khác đã sửa"_s;
    EXPECT_TRUE(m_newsroom->drafting().keepRevision(other, RevisionKind::Closed, {}).result());
    m_article.updatedAt = m_article.updatedAt.addSecs(600);
    killAndStart();
    for (const Qt::Key answer : {Qt::Key_G, Qt::Key_K}) {
        RecoveryDialog *dialog = both();
        ASSERT_TRUE(dialog);
        open(other.id);
        press(dialog, answer, Qt::AltModifier);
        ASSERT_TRUE(QTest::qWaitFor([this] { return tells(); }, longWait)) << "asked again";
        QTest::qWait(100);
        EXPECT_EQ(present().headline, u"Bài khác đã sửa");
        EXPECT_EQ(history(other.id).size(), 2);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_F(RecoveryTest, ClosedAsItShouldBeNothingIsTold)
{
    restart();
    QTest::qWait(300);
    EXPECT_TRUE(notices().isEmpty()) << qPrintable(notices().join(u'|'));
}

TEST_F(RecoveryTest, WhatWasNeverKeptIsThereAndToldWithoutAChoice)
{
    m_article = m_newsroom->drafting().create().result().value();
    m_article.headline = u"Đường về thôn Đoài"_s;
    killAndStart();
    EXPECT_TRUE(QTest::qWaitFor([this] { return tells(); }, longWait));
    EXPECT_FALSE(way(u"Show both texts"_s));
}

TEST_F(RecoveryTest, LongTextsAreWalkedFromDifferenceToDifference)
{
    Article before = m_article;
    before.body.blocks.clear();
    for (int number = 0; number < 200; ++number)
        before.body.blocks << paragraph(u"Đoạn số %1 giống nhau ở cả hai bản."_s.arg(number));
    Article found = before;
    found.body.blocks[40].spans = {{u"Đoạn này khác."_s}};
    found.body.blocks[180].spans = {{u"Đoạn này cũng khác."_s}};
    RecoveryDialog dialog(u"Trước"_s, u"Sau"_s, 1);
    dialog.QDialog::show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog, longWait));
    dialog.show(articleDiff(before, found, DiffScope::Whole));
    auto *texts = dialog.findChild<TwoTextsView *>();
    const auto inSight = [&](const QString &words) {
        QTextCursor place = texts->document()->find(words);
        return !place.isNull() && texts->viewport()->rect().contains(texts->cursorRect(place));
    };
    EXPECT_TRUE(inSight(u"Đoạn này khác."_s));
    QTest::keyClick(&dialog, Qt::Key_F8);
    EXPECT_TRUE(QTest::qWaitFor([&] { return inSight(u"Đoạn này cũng khác."_s); }, longWait));
    QTest::keyClick(&dialog, Qt::Key_F8);
    EXPECT_TRUE(QTest::qWaitFor([&] { return inSight(u"Đoạn này khác."_s); }, longWait)) << "and round again";
}

TEST_F(RecoveryTest, TheQuestionFitsASmallScreenAlsoAtTwiceTheSizeOfText)
{
    Article found = m_article;
    found.headline =
        u"Ủy ban Mặt trận Tổ quốc huyện và những buổi đối thoại kéo dài đến khi đường đã thông"_s;
    for (const double points : {10.0, 15.0, 20.0}) {
        setTextSize(points);
        RecoveryDialog dialog(u"Bản lưu 1, lúc 27/11/2026 21:54"_s,
                              u"Bản vừa tìm thấy, gõ đến 27/11/2026 21:55"_s, 1);
        dialog.QDialog::show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog, longWait));
        dialog.show(articleDiff(m_article, found, DiffScope::Whole));
        EXPECT_LE(dialog.width(), 1024) << points;
        EXPECT_LE(dialog.height(), 700) << points;
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            EXPECT_TRUE(button->width() >= button->sizeHint().width() &&
                        dialog.rect().contains(button->geometry()))
                << points << ' ' << qPrintable(button->text());
    }
}
