// What may happen to the article in the window while the store changes articles itself.

#include "core/desk/drafting.h"
#include "tests/support/newsroom.h"
#include "ui/articles/details_panel.h"
#include "ui/editor/sheet.h"
#include "ui/photos/photos_panel.h"
#include "ui/settings/local_settings.h"
#include "ui/window/main_window.h"
#include "ui/window/notices.h"
#include "ui/window/window_actions.h"

#include <QApplication>
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
    QStringList m_pictures; // what the question for pictures answers
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
