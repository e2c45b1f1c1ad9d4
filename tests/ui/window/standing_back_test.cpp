// What may happen to the article in the window while the store changes articles itself.

#include "core/desk/publishing.h"
#include "tests/ui/window/window_test.h"
#include "ui/articles/details_panel.h"
#include "ui/articles/history_panel.h"
#include "ui/photos/photos_panel.h"

#include <QFile>
#include <QImage>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// The window with an article, and work in the store that ends when the test says so.
class StandingBack : public WindowTest
{
protected:
    ArticleId m_article;
    BlockId m_figure;
    WritingSession::Done m_done;

    void SetUp() override
    {
        WindowTest::SetUp();
        const Block figure = figureBlock(Figure{});
        m_figure = figure.id;
        m_article = add(u"Bến nước"_s, {paragraph(u"Đoạn một."_s), figure}, u"Ở xã"_s);
        start();
        open(m_article);
    }

    void standBack()
    {
        session().standBack([this](const WritingSession::Done &done) { m_done = done; },
                            [] { ADD_FAILURE() << "refused"; });
        ASSERT_TRUE(QTest::qWaitFor([this] { return bool(m_done); }, longWait));
    }

    // The article as a file for others to write in; then its text here goes on.
    QString sentFile()
    {
        const auto files =
            m_newsroom->publishing().exportTo(present(), {OutputFormat::Docx}, path(u"gửi"_s), {}).result();
        EXPECT_TRUE(files);
        Article article = present();
        article.headline += u" sửa sau khi gửi"_s;
        EXPECT_TRUE(m_newsroom->drafting().save(article).result());
        session().show(article);
        return files ? files->front() : QString();
    }

    // Takes files in while somebody opens the article again, to go on with it.
    void bringIn(const QStringList &files)
    {
        int turn = 0, typed = 0;
        bool asked = false;
        m_whenAsked = [&] { asked = true; };
        m_imports = files;
        actions().import->trigger();
        const auto isIn = [&] {
            if (asked && typed < 3 && turn++ % 5 == 0)
                session().open(m_article);
            if (asked && typed < 3 && id() == m_article && sheet().isEnabled()) {
                type(u"x"_s);
                ++typed;
            }
            return asked && !stored(m_article).headline.contains(u"sửa sau"_s);
        };
        EXPECT_TRUE(QTest::qWaitFor(isIn, longWait));
        m_whenAsked = [] {};
        QTest::qWait(500); // what follows it
    }

    qsizetype revisions() { return history(m_article).size(); }
    QPlainTextEdit *description() { return panels().photos->findChild<QPlainTextEdit *>(u"alt"_s); }
};

} // namespace

TEST_F(StandingBack, NothingBesideTheSheetTakesWhatWouldBeLost)
{
    panels().side->setCurrentWidget(panels().photos);
    ASSERT_TRUE(QTest::qWaitFor([this] { return description() && description()->isVisible(); }, longWait));
    standBack();
    EXPECT_TRUE(sheet().isReadOnly());
    EXPECT_TRUE(description()->isReadOnly());
    panels().details->replace(u"kicker"_s, 0, u"Ở xã"_s, u"Ở thôn"_s); // a correction of F7
    EXPECT_EQ(present().kicker, u"Ở xã"_s);

    std::exchange(m_done, {})();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !sheet().isReadOnly(); }, longWait));
    EXPECT_FALSE(description()->isReadOnly());
    panels().details->replace(u"kicker"_s, 0, u"Ở xã"_s, u"Ở thôn"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return stored(m_article).kicker == u"Ở thôn"_s; }, longWait));
}

TEST_F(StandingBack, APictureThatArrivesMeanwhileIsPutInAfterwards)
{
    m_pictures = {path(u"anh.jpg"_s)};
    ASSERT_TRUE(QImage(QSize(640, 480), QImage::Format_RGB32).save(m_pictures[0], "JPG"));
    panels().side->setCurrentWidget(panels().photos);
    sheet().actions().picture->trigger();
    emit sheet().pictureWantedFor(m_figure);
    standBack();
    QTest::qWait(700); // both have arrived
    EXPECT_TRUE(photosIn(present().body).isEmpty());

    std::exchange(m_done, {})();
    ASSERT_TRUE(QTest::qWaitFor([this] { return photosIn(stored(m_article).body).size() == 2; }, longWait));
    EXPECT_EQ(stored(m_article).body.blocks.size(), 3);
    EXPECT_FALSE(stored(m_article).body.blocks.last().figure.photo.isNull());
}

TEST_F(StandingBack, AVersionAskedForMeanwhileIsKeptAfterwards)
{
    standBack();
    const qsizetype before = revisions();
    std::optional<bool> kept;
    session().keepVersion(u"trước khi gửi"_s, [&](bool safe) { kept = safe; });
    QTest::qWait(200);
    EXPECT_FALSE(kept) << "nothing is said before it is true";
    EXPECT_EQ(revisions(), before);
    std::exchange(m_done, {})();
    ASSERT_TRUE(QTest::qWaitFor([&] { return kept.has_value(); }, longWait));
    EXPECT_TRUE(*kept);
    EXPECT_EQ(revisions(), before + 1);
    const auto newest = m_newsroom->drafting().history(m_article).result().value().front();
    EXPECT_EQ(newest.note, u"trước khi gửi"_s);
}

TEST_F(StandingBack, NoVersionIsSaidToBeKeptWhereThereIsNothing)
{
    const ArticleId second = add(u"Bài hai"_s, {paragraph(u"Hai."_s)});
    session().open(second);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().id() == second; }, longWait));
    session().trash();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !session().isOpen(); }, longWait));
    std::optional<bool> kept;
    session().keepVersion({}, [&](bool safe) { kept = safe; });
    EXPECT_EQ(kept, false) << "there is nothing to keep";
}

TEST_F(StandingBack, WhatEndsMeanwhileDoesNotLetAnybodyWrite)
{
    const QSignalSpy ended(&session(), &WritingSession::listChanged);
    session().restore(1);
    standBack();
    ASSERT_TRUE(QTest::qWaitFor([&] { return ended.size() > 0; }, longWait));
    EXPECT_TRUE(sheet().isReadOnly());
    std::exchange(m_done, {})();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !sheet().isReadOnly(); }, longWait));
    EXPECT_EQ(id(), m_article);
}

TEST_F(StandingBack, AFileThatComesBackIsNotOverwrittenByTheTextItReplaces)
{
    bringIn({sentFile()});
    ASSERT_TRUE(QTest::qWaitFor([this] { return id() == m_article && !sheet().isReadOnly(); }, longWait));
    type(u"y"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored(m_article).headline.contains(u'y'); }, longWait));
    EXPECT_FALSE(stored(m_article).headline.contains(u"sửa sau"_s));
}

TEST_F(StandingBack, AlsoTheSecondFileOfSeveralIsNotOverwritten)
{
    const QString other = path(u"khác.txt"_s);
    QFile file(other);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Bài khác\n\nĐoạn.\n");
    file.close();
    bringIn({other, sentFile()});
    open(m_article);
    type(u"y"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored(m_article).headline.contains(u'y'); }, longWait));
    EXPECT_FALSE(stored(m_article).headline.contains(u"sửa sau"_s));
}

TEST_F(StandingBack, AFileThatComesBackWaitsForOtherWork)
{
    m_imports = {sentFile()};
    const qsizetype before = revisions();
    bool asked = false;
    m_whenAsked = [&] { asked = true; };
    standBack();
    actions().import->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked; }, longWait));
    QTest::qWait(300);
    EXPECT_EQ(revisions(), before);
    EXPECT_EQ(id(), m_article);
    std::exchange(m_done, {})();
    ASSERT_TRUE(QTest::qWaitFor([this] { return present().headline == u"Bến nước"_s; }, longWait));
    EXPECT_GT(revisions(), before);
    EXPECT_FALSE(sheet().isReadOnly());
}

TEST_F(StandingBack, TheArticleIsThereAgainWhenItsFileCannotBeRead)
{
    m_imports = {sentFile()};
    m_whenAsked = [this] { EXPECT_TRUE(QFile::remove(m_imports[0])); };
    actions().import->trigger();
    waitForNotice();
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().isOpen() && !sheet().isReadOnly(); }, longWait));
    EXPECT_EQ(present().headline, u"Bến nước sửa sau khi gửi"_s);
}

TEST_F(StandingBack, AnArticleAskedForBeforeOrMeanwhileIsOpenedAfterwards)
{
    const ArticleId second = add(u"Bài hai"_s, paragraphs({u"Hai."_s}));
    const ArticleId third = add(u"Bài ba"_s, paragraphs({u"Ba."_s}));
    type(u"x"_s); // so that there is something to make safe
    session().standBack([this](const WritingSession::Done &done) { m_done = done; },
                        [] { ADD_FAILURE() << "refused"; });
    session().open(second);
    ASSERT_TRUE(QTest::qWaitFor([this] { return bool(m_done); }, longWait));
    QTest::qWait(200);
    std::exchange(m_done, {})();
    ASSERT_TRUE(QTest::qWaitFor([&] { return id() == second; }, longWait));
    EXPECT_TRUE(stored(m_article).headline.contains(u'x'));

    standBack();
    session().open(third);
    QTest::qWait(200);
    EXPECT_EQ(id(), second);
    std::exchange(m_done, {})();
    ASSERT_TRUE(QTest::qWaitFor([&] { return id() == third; }, longWait));
    EXPECT_FALSE(sheet().isReadOnly());
}

TEST_F(StandingBack, ATextChangedElsewhereIsNeverWrittenOverAndBothAreCompared)
{
    Article elsewhere = stored(m_article);
    elsewhere.headline = u"Bến nước mới"_s;
    ASSERT_TRUE(m_newsroom->drafting().save(elsewhere).result());
    QTextCursor cursor(sheet().document());
    cursor.movePosition(QTextCursor::EndOfBlock);
    sheet().setTextCursor(cursor);
    type(u" hôm nay"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return sheet().toPlainText().startsWith(u"Bến nước mới"_s); }, longWait));
    EXPECT_EQ(stored(m_article).headline, u"Bến nước mới"_s);
    ASSERT_EQ(history(m_article).front().kind, RevisionKind::Conflict);
    const auto kept = m_newsroom->drafting().revision(m_article, history(m_article).front().number).result();
    EXPECT_EQ(kept->headline, u"Bến nước hôm nay"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !notices().isEmpty(); }, longWait));
    EXPECT_TRUE(notices().last().contains(u"Both texts are kept"_s)) << qPrintable(notices().last());
    EXPECT_TRUE(m_window->findChild<HistoryPanel *>()->isVisible());

    // And one writes on.
    ASSERT_TRUE(QTest::qWaitFor([&] { return !sheet().isReadOnly(); }, longWait));
    sheet().setFocus();
    sheet().moveCursor(QTextCursor::Start);
    sheet().moveCursor(QTextCursor::EndOfBlock);
    type(u" nữa"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return stored(m_article).headline == u"Bến nước mới nữa"_s; }, longWait));
}
