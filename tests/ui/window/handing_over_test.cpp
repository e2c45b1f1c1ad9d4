// Articles given to other desks and taken in again, from the menu.

#include "core/desk/handing_over.h"

#include "core/desk/suggesting.h"
#include "tests/ui/window/window_test.h"
#include "ui/articles/comparison_view.h"
#include "ui/articles/history_panel.h"
#include "ui/window/hand_over_desk.h"

#include <QFile>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class HandingOverInWindow : public WindowTest
{
protected:
    std::unique_ptr<Newsroom> m_other;

    void SetUp() override
    {
        WindowTest::SetUp();
        auto other = Newsroom::open(path(u"noi-khac"_s), OpenMode::CreateOrWrite, [this] { return m_now; });
        ASSERT_TRUE(other);
        m_other = *std::move(other);
        m_other->setAuthor(u"Hạnh"_s);
        m_package = path(u"ben-nuoc.toasoan"_s); // as the window suggests
    }

    // At the other desk somebody writes the paragraph anew and gives the article back.
    void changeThere(ArticleId id, qsizetype block, const QString &text)
    {
        ASSERT_TRUE(m_other->handingOver().takeIn(m_package).result());
        m_now = m_now.addSecs(60);
        Article article = m_other->drafting().article(id).result().value();
        article.body.blocks[block].spans = {{text, false, false, {}, {}}};
        ASSERT_TRUE(m_other->drafting().keepRevision(article, RevisionKind::Saved, {}).result());
        ASSERT_TRUE(m_other->handingOver().handOver({id}, m_package).result());
    }

    void handOver()
    {
        actions().handOver->trigger();
        waitForNotice(m_package);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !sheet().isReadOnly(); }, longWait));
    }

    void takeIn(const QString &told)
    {
        actions().takeIn->trigger();
        waitForNotice(told);
    }
};

} // namespace

TEST_F(HandingOverInWindow, WhatIsTypedGoesAlongAndTheOtherDesksChangesComeBackOnTheSheet)
{
    const ArticleId article = add(u"Bến nước"_s, paragraphs({u"Một."_s, u"Hai."_s}));
    start();
    open(article);
    EXPECT_TRUE(actions().handOver->isEnabled());
    sheet().setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    type(u" Thêm"_s);
    handOver();
    ASSERT_TRUE(QFile::exists(m_package));
    changeThere(article, 0, u"Một, ở đó."_s);
    EXPECT_TRUE(
        m_other->drafting().article(article).result()->body.blocks[1].spans[0].text.endsWith(u"Thêm"_s));

    type(u" nữa"_s);
    takeIn(u"Bến nước"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return body() == u"Một, ở đó.|Hai. Thêm nữa"_s; }, longWait))
        << qPrintable(body());
    waitUntilSafe();
    EXPECT_EQ(history(article).front().kind, RevisionKind::Merged);
}

TEST_F(HandingOverInWindow, OverlapsAreToldWithTheWayToTheComparison)
{
    const ArticleId article = add(u"Bến nước"_s, paragraphs({u"Một."_s, u"Hai."_s}));
    start();
    open(article);
    handOver();
    changeThere(article, 1, u"Hai, ở đó."_s);
    sheet().setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    type(u" Thêm"_s);
    actions().takeIn->trigger();
    QPushButton *compare = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            compare = way(HandOverDesk::tr("Compare"));
            return compare != nullptr;
        },
        longWait))
        << qPrintable(notices().join(u'|'));
    EXPECT_EQ(body(), u"Một.|Hai. Thêm"_s);
    EXPECT_EQ(m_newsroom->suggesting().suggestions(article).result()->size(), 1);
    QTest::mouseClick(compare, Qt::LeftButton);
    EXPECT_TRUE(panels().history->isVisibleTo(m_window.get()));
    auto *comparison = panels().history->findChild<ComparisonView *>();
    ASSERT_TRUE(comparison);
    EXPECT_TRUE(QTest::qWaitFor([&] { return comparison->toPlainText().contains(u"ở đó"_s); }, longWait))
        << qPrintable(comparison->toPlainText());
}

TEST_F(HandingOverInWindow, ANewArticleIsOpenedAndADamagedPackageChangesNothing)
{
    Article there = m_other->drafting().create().result().value();
    there.headline = u"Từ nơi khác"_s;
    there.body.blocks = paragraphs({u"Một."_s});
    ASSERT_TRUE(m_other->drafting().save(there).result());
    ASSERT_TRUE(m_other->handingOver().handOver({there.id}, m_package).result());
    start();
    takeIn(u"Từ nơi khác"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return id() == there.id; }, longWait));
    takeIn(u"Từ nơi khác"_s);

    QFile file(m_package);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("xxxxxxxx");
    file.close();
    const QList<Revision> before = history(there.id);
    actions().takeIn->trigger();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return notices().filter(u"Từ nơi khác"_s).isEmpty() &&
                   notices().filter(HandOverDesk::tr("The package is being checked…")).isEmpty();
        },
        longWait));
    EXPECT_FALSE(notices().isEmpty());
    EXPECT_EQ(history(there.id), before);
    m_package.clear();
    actions().takeIn->trigger(); // and thought better of it
}
