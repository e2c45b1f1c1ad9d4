// What may happen to the article in the window while the store changes articles itself.

#include "core/desk/drafting.h"
#include "core/desk/publishing.h"
#include "tests/support/newsroom.h"
#include "ui/articles/details_panel.h"
#include "ui/editor/sheet.h"
#include "ui/photos/photos_panel.h"
#include "ui/settings/local_settings.h"
#include "ui/window/main_window.h"
#include "ui/window/notices.h"
#include "ui/window/window_actions.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10000; // ms

// The window with an article, and work in the store that ends when the test says so.
class StandingBack : public NewsroomTest
{
protected:
    std::unique_ptr<LocalSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_pictures; // what the questions for files answer
    QStringList m_imports;
    std::function<void()> m_whenAsked = [] {}; // what becomes of a file that came back
    ArticleId m_article;
    BlockId m_figure;
    WritingSession::Done m_done;

    void SetUp() override
    {
        NewsroomTest::SetUp();
        Block figure = figureBlock(Figure{});
        m_figure = figure.id;
        m_article = add(u"Bến nước"_s, {paragraph(u"Đoạn một."_s), figure});
        m_settings = std::make_unique<LocalSettings>(path(u"toasoan.ini"_s));
        Questions questions;
        questions.unsaved = [](QWidget *, const QString &) { return Unsaved::Discard; };
        questions.pictures = [this](QWidget *, bool) { return m_pictures; };
        questions.imports = [this](QWidget *) { return m_imports; };
        questions.returning = [this](QWidget *, const QString &, const QString &) {
            m_whenAsked();
            return Returning::AsRevision;
        };
        m_window = std::make_unique<MainWindow>(
            *m_newsroom, *m_settings, [this] { return m_now; }, questions, QStringList{u"Test"_s});
        m_window->show();
        m_window->start();
        QApplication::setActiveWindow(m_window.get());
        session().open(m_article);
        ASSERT_TRUE(QTest::qWaitFor([this] { return session().id() == m_article; }, patience));
    }
    void TearDown() override
    {
        m_window.reset();
        m_settings.reset();
    }

    ArticleId add(const QString &headline, const QList<Block> &blocks)
    {
        Article article = m_newsroom->drafting().create().result().value();
        article.headline = headline;
        article.kicker = u"Ở xã"_s;
        article.body.blocks = blocks;
        EXPECT_TRUE(m_newsroom->drafting().keepRevision(article, RevisionKind::Closed, {}).result());
        return article.id;
    }

    void standBack()
    {
        session().standBack([this](const WritingSession::Done &done) { m_done = done; },
                            [] { ADD_FAILURE() << "refused"; });
        ASSERT_TRUE(QTest::qWaitFor([this] { return bool(m_done); }, patience));
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

    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, &sheet(), Qt::Key_unknown, QString(letter), {});
    }

    // Takes files in while somebody opens the article again, to go on with it.
    void bringIn(const QStringList &files)
    {
        int turn = 0, typed = 0;
        bool asked = false;
        m_whenAsked = [&] { asked = true; };
        m_imports = files;
        m_window->actions().import->trigger();
        const auto isIn = [&] {
            if (asked && typed < 3 && turn++ % 5 == 0)
                session().open(m_article);
            if (asked && typed < 3 && session().id() == m_article && sheet().isEnabled()) {
                type(u"x"_s);
                ++typed;
            }
            return asked && !stored(m_article).headline.contains(u"sửa sau"_s);
        };
        EXPECT_TRUE(QTest::qWaitFor(isIn, patience));
        m_whenAsked = [] {};
        QTest::qWait(500); // what follows it
    }

    qsizetype revisions() { return m_newsroom->drafting().history(m_article).result().value().size(); }
    Article stored(ArticleId id) { return m_newsroom->drafting().article(id).result().value(); }
    Article present() { return session().present(); }
    WritingSession &session() { return m_window->session(); }
    const Panels &panels() { return m_window->panels(); }
    Sheet &sheet() { return *panels().sheet; }
    QPlainTextEdit *description() { return panels().photos->findChild<QPlainTextEdit *>(u"alt"_s); }
};

} // namespace

TEST_F(StandingBack, NothingBesideTheSheetTakesWhatWouldBeLost)
{
    panels().side->setCurrentWidget(panels().photos);
    ASSERT_TRUE(QTest::qWaitFor([this] { return description() && description()->isVisible(); }, patience));
    standBack();
    EXPECT_TRUE(sheet().isReadOnly());
    EXPECT_TRUE(description()->isReadOnly());
    panels().details->replace(u"kicker"_s, 0, u"Ở xã"_s, u"Ở thôn"_s); // a correction of F7
    EXPECT_EQ(present().kicker, u"Ở xã"_s);

    std::exchange(m_done, {})();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !sheet().isReadOnly(); }, patience));
    EXPECT_FALSE(description()->isReadOnly());
    panels().details->replace(u"kicker"_s, 0, u"Ở xã"_s, u"Ở thôn"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return stored(m_article).kicker == u"Ở thôn"_s; }, patience));
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
    ASSERT_TRUE(QTest::qWaitFor([this] { return photosIn(stored(m_article).body).size() == 2; }, patience));
    EXPECT_EQ(stored(m_article).body.blocks.size(), 3);
    EXPECT_FALSE(stored(m_article).body.blocks.last().figure.photo.isNull());
}

TEST_F(StandingBack, WhatEndsMeanwhileDoesNotLetAnybodyWrite)
{
    const QSignalSpy ended(&session(), &WritingSession::listChanged);
    session().restore(1);
    standBack();
    ASSERT_TRUE(QTest::qWaitFor([&] { return ended.size() > 0; }, patience));
    EXPECT_TRUE(sheet().isReadOnly());
    std::exchange(m_done, {})();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !sheet().isReadOnly(); }, patience));
    EXPECT_EQ(session().id(), m_article);
}

TEST_F(StandingBack, AFileThatComesBackIsNotOverwrittenByTheTextItReplaces)
{
    bringIn({sentFile()});
    type(u"y"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored(m_article).headline.contains(u'y'); }, patience));
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
    session().open(m_article);
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().id() == m_article; }, patience));
    type(u"y"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored(m_article).headline.contains(u'y'); }, patience));
    EXPECT_FALSE(stored(m_article).headline.contains(u"sửa sau"_s));
}

TEST_F(StandingBack, AFileThatComesBackWaitsForOtherWork)
{
    m_imports = {sentFile()};
    const qsizetype before = revisions();
    bool asked = false;
    m_whenAsked = [&] { asked = true; };
    standBack();
    m_window->actions().import->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked; }, patience));
    QTest::qWait(300);
    EXPECT_EQ(revisions(), before);
    EXPECT_EQ(session().id(), m_article);
    std::exchange(m_done, {})();
    ASSERT_TRUE(QTest::qWaitFor([this] { return present().headline == u"Bến nước"_s; }, patience));
    EXPECT_GT(revisions(), before);
    EXPECT_FALSE(sheet().isReadOnly());
}

TEST_F(StandingBack, TheArticleIsThereAgainWhenItsFileCannotBeRead)
{
    m_imports = {sentFile()};
    m_whenAsked = [this] { EXPECT_TRUE(QFile::remove(m_imports[0])); };
    m_window->actions().import->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !panels().notices->sentences().isEmpty(); }, patience));
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().isOpen() && !sheet().isReadOnly(); }, patience));
    EXPECT_EQ(present().headline, u"Bến nước sửa sau khi gửi"_s);
}

TEST_F(StandingBack, AnArticleAskedForBeforeOrMeanwhileIsOpenedAfterwards)
{
    const ArticleId second = add(u"Bài hai"_s, {paragraph(u"Hai."_s)});
    const ArticleId third = add(u"Bài ba"_s, {paragraph(u"Ba."_s)});
    type(u"x"_s); // so that there is something to make safe
    session().standBack([this](const WritingSession::Done &done) { m_done = done; },
                        [] { ADD_FAILURE() << "refused"; });
    session().open(second);
    ASSERT_TRUE(QTest::qWaitFor([this] { return bool(m_done); }, patience));
    QTest::qWait(200);
    std::exchange(m_done, {})();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().id() == second; }, patience));
    EXPECT_TRUE(stored(m_article).headline.contains(u'x'));

    standBack();
    session().open(third);
    QTest::qWait(200);
    EXPECT_EQ(session().id(), second);
    std::exchange(m_done, {})();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().id() == third; }, patience));
    EXPECT_FALSE(sheet().isReadOnly());
}
