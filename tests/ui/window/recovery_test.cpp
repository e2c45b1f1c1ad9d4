#include "core/desk/drafting.h"
#include "tests/support/newsroom.h"
#include "ui/articles/recovery_dialog.h"
#include "ui/articles/two_texts_view.h"
#include "ui/settings/local_settings.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/notices.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10000; // ms

// A newsroom whose program was ended while somebody wrote: the working copy is newer than the revision.
class RecoveryTest : public NewsroomTest
{
protected:
    std::unique_ptr<LocalSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    Article m_article;

    void SetUp() override
    {
        NewsroomTest::SetUp();
        applyTheme(*qApp, ThemeChoice::Light);
        m_article = m_newsroom->drafting().create().result().value();
        m_article.headline = u"Đường về thôn Đoài"_s;
        m_article.body.blocks = {paragraph(u"Hơn một trăm hộ hiến đất."_s), paragraph(u"Bà con mừng."_s)};
        EXPECT_TRUE(m_newsroom->drafting().keepRevision(m_article, RevisionKind::Closed, {}).result());
        m_article.body.blocks[1].spans = {{u"Bà con rất mừng."_s}};
        m_article.body.blocks << paragraph(u"Đang gõ dở"_s);
        m_article.updatedAt = m_article.updatedAt.addSecs(95);
    }
    void TearDown() override { quit(); }

    void killAndStart()
    {
        EXPECT_TRUE(m_newsroom->drafting().save(m_article).result());
        restart();
    }

    void restart()
    {
        quit();
        open(OpenMode::Write);
        m_settings = std::make_unique<LocalSettings>(path(u"toasoan.ini"_s));
        Questions questions;
        questions.unsaved = [](QWidget *, const QString &) { return Unsaved::Discard; };
        m_window = std::make_unique<MainWindow>(
            *m_newsroom, *m_settings, [this] { return m_now; }, questions, QStringList{u"Test"_s});
        m_window->resize(1024, 700);
        m_window->show();
        m_window->start();
        QApplication::setActiveWindow(m_window.get());
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->session().isOpen(); }, patience));
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

    QStringList notices() const { return m_window->panels().notices->sentences(); }
    bool tells() const { return !notices().filter(u"“Đường về thôn Đoài”"_s).isEmpty(); }
    QPushButton *way(const QString &label) const
    {
        for (QPushButton *button : m_window->panels().notices->findChildren<QPushButton *>())
            if (button->text() == label)
                return button;
        return nullptr;
    }

    // The dialog with both texts, asked for by a click and compared.
    RecoveryDialog *both()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return tells(); }, patience));
        QPushButton *show = way(u"Show both texts"_s);
        if (!show)
            return nullptr;
        QTest::mouseClick(show, Qt::LeftButton);
        RecoveryDialog *dialog = nullptr; // once the article is there
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return (dialog = m_window->findChild<RecoveryDialog *>()); }, patience));
        EXPECT_TRUE(dialog && QTest::qWaitFor(
                                  [&] {
                                      return dialog->findChild<QLabel *>(u"differences"_s)->text() ==
                                             RecoveryDialog::tr("%n place(s) differ.", nullptr, 2);
                                  },
                                  patience));
        return dialog;
    }

    static void press(QDialog *dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QApplication::setActiveWindow(dialog);
        QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, key, modifiers);
    }

    QList<Revision> history() { return m_newsroom->drafting().history(m_article.id).result().value(); }
    QString body()
    {
        QStringList all;
        for (const Block &block : m_window->session().present().body.blocks)
            all << plainText(block);
        return all.join(u'|');
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
    EXPECT_TRUE(QTest::qWaitFor([this] { return tells(); }, patience)) << "decided later";
    EXPECT_EQ(history().size(), 1);
}

TEST_F(RecoveryTest, EnterKeepsWhatWasFoundAndItIsNotToldAgain)
{
    killAndStart();
    RecoveryDialog *dialog = both();
    ASSERT_TRUE(dialog);
    press(dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return history().size() == 2; }, patience));
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
        QTest::qWaitFor([this] { return body() == u"Hơn một trăm hộ hiến đất.|Bà con mừng."; }, patience));
    const QList<Revision> versions = history();
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
        m_window->session().open(other.id);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->session().id() == other.id; }, patience));
        press(dialog, answer, Qt::AltModifier);
        ASSERT_TRUE(QTest::qWaitFor([this] { return tells(); }, patience)) << "asked again";
        QTest::qWait(100);
        EXPECT_EQ(m_window->session().present().headline, u"Bài khác đã sửa");
        EXPECT_EQ(m_newsroom->drafting().history(other.id).result().value().size(), 2);
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
    EXPECT_TRUE(QTest::qWaitFor([this] { return tells(); }, patience));
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
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    dialog.show(articleDiff(before, found, DiffScope::Whole));
    auto *texts = dialog.findChild<TwoTextsView *>();
    const auto inSight = [&](const QString &words) {
        QTextCursor place = texts->document()->find(words);
        return !place.isNull() && texts->viewport()->rect().contains(texts->cursorRect(place));
    };
    EXPECT_TRUE(inSight(u"Đoạn này khác."_s));
    QTest::keyClick(&dialog, Qt::Key_F8);
    EXPECT_TRUE(QTest::qWaitFor([&] { return inSight(u"Đoạn này cũng khác."_s); }, patience));
    QTest::keyClick(&dialog, Qt::Key_F8);
    EXPECT_TRUE(QTest::qWaitFor([&] { return inSight(u"Đoạn này khác."_s); }, patience)) << "and round again";
}

TEST_F(RecoveryTest, TheQuestionFitsASmallScreenAlsoAtTwiceTheSizeOfText)
{
    Article found = m_article;
    found.headline =
        u"Ủy ban Mặt trận Tổ quốc huyện và những buổi đối thoại kéo dài đến khi đường đã thông"_s;
    const QFont usual = QApplication::font();
    for (const double points : {10.0, 15.0, 20.0}) {
        QFont font = usual;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        applyTheme(*qApp, ThemeChoice::Light);
        RecoveryDialog dialog(u"Bản lưu 1, lúc 27/11/2026 21:54"_s,
                              u"Bản vừa tìm thấy, gõ đến 27/11/2026 21:55"_s, 1);
        dialog.QDialog::show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
        dialog.show(articleDiff(m_article, found, DiffScope::Whole));
        EXPECT_LE(dialog.width(), 1024) << points;
        EXPECT_LE(dialog.height(), 700) << points;
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            EXPECT_TRUE(button->width() >= button->sizeHint().width() &&
                        dialog.rect().contains(button->geometry()))
                << points << ' ' << qPrintable(button->text());
    }
    QApplication::setFont(usual);
    applyTheme(*qApp, ThemeChoice::Light);
}
