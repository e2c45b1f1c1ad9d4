// Articles given to other desks and taken in again, from the menu.

#include "core/desk/handing_over.h"

#include "core/desk/article_locks.h"
#include "core/desk/desk_keys.h"
#include "core/desk/keeping.h"
#include "core/desk/reviewing.h"
#include "core/desk/suggesting.h"
#include "tests/ui/window/window_test.h"
#include "ui/articles/comparison_view.h"
#include "ui/articles/history_panel.h"
#include "ui/window/hand_over_desk.h"

#include "ui/review/review_panel.h"
#include "ui/settings/desk_keys_dialog.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTreeWidget>

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

    // For whoever looks at it.
    void shoot(const QString &name, QWidget *what = nullptr) const
    {
        const QString folder = qEnvironmentVariable("TOASOAN_SHOTS");
        if (!folder.isEmpty())
            (what ? what : m_window.get())->grab().save(folder + u'/' + name + u".png"_s);
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

TEST_F(HandingOverInWindow, WhoApprovedElsewhereStaysInSightAndItsKeyMayBeTrusted)
{
    ASSERT_TRUE(m_other->keeping().setSetting(u"house.name"_s, u"Đài xã Hòa Lạc"_s).result());
    Article there = m_other->drafting().create().result().value();
    there.headline = u"Từ nơi khác"_s;
    there.body.blocks = paragraphs({u"Một."_s});
    ASSERT_TRUE(m_other->drafting().save(there).result());
    for (const Act act : {Act::Submit, Act::TakeUp, Act::Approve}) {
        Step step;
        step.act = act;
        step.article = there.id;
        const auto taken = m_other->reviewing().take(step).result();
        ASSERT_TRUE(taken) << qPrintable(taken.error().message);
    }
    ASSERT_TRUE(m_other->handingOver().handOver({there.id}, m_package).result());
    start();
    takeIn(u"Từ nơi khác"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return id() == there.id; }, longWait));
    QPushButton *trust = way(HandOverDesk::tr("Trust this newsroom's key…"));
    ASSERT_TRUE(trust) << qPrintable(notices().join(u'|'));

    const int tab = panels().side->indexOf(panels().review);
    ASSERT_TRUE(QTest::qWaitFor([&] { return panels().side->isTabVisible(tab); }, longWait));
    panels().side->setCurrentIndex(tab);
    auto *told = named<QLabel>(*panels().review, u"reviewElsewhere"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return told->text().contains(u"Đài xã Hòa Lạc"_s); }, longWait));
    const QString unchecked = told->text();
    auto *steps = named<QListWidget>(*panels().review, u"reviewSteps"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return !steps->findItems(atDesk(u"Đài xã Hòa Lạc"_s), Qt::MatchContains).isEmpty(); },
        longWait));
    shoot(u"panel"_s);

    QTest::mouseClick(trust, Qt::LeftButton);
    auto *dialog = m_window->findChild<TrustDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(named<QLineEdit>(*dialog, u"trustName"_s)->text(), u"Đài xã Hòa Lạc"_s);
    shoot(u"trust"_s, dialog);
    QTest::mouseClick(named<QPushButton>(*dialog, u"trustAnswer"_s), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return told->text() != unchecked; }, longWait));
    EXPECT_EQ(m_newsroom->deskKeys().all().result()->size(), 1);

    actions().otherNewsrooms->trigger();
    auto *keys = m_window->findChild<DeskKeysDialog *>();
    ASSERT_TRUE(keys);
    auto *list = named<QTreeWidget>(*keys, u"deskKeyList"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->topLevelItemCount() == 1; }, longWait));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return !named<QLineEdit>(*keys, u"ownKey"_s)->text().isEmpty(); }, longWait));
    shoot(u"keys"_s, keys);
    QTest::mouseClick(named<QPushButton>(*keys, u"deskKeyForget"_s), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->topLevelItemCount() == 0; }, longWait));
    EXPECT_TRUE(QTest::qWaitFor([&] { return told->text() == unchecked; }, longWait));
    keys->close();
}

TEST_F(HandingOverInWindow, WhatSomebodyElseIsWritingIsToldInOneSentence)
{
    const ArticleId article = add(u"Bến nước"_s, paragraphs({u"Một."_s, u"Hai."_s}));
    start();
    open(article);
    handOver();
    changeThere(article, 1, u"Hai, ở đó."_s);
    const ArticleId another = add(u"Bài khác"_s, paragraphs({u"Một."_s}));
    open(another);
    const QString folder = m_newsroom->folder();
    QFile::remove(folder + u"/newsroom.lock"_s);
    auto minh = Newsroom::open(folder, OpenMode::Write, [this] { return m_now; });
    ASSERT_TRUE(minh);
    (*minh)->setAuthor(u"Minh"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return (*minh)->locks().take(article).result()->isOurs; }, longWait));
    takeIn(u"Minh"_s);
    EXPECT_EQ(notices().filter(u"Minh"_s).size(), 1) << qPrintable(notices().join(u'|'));
    EXPECT_EQ(m_newsroom->drafting().article(article).result()->body.blocks[1].spans[0].text, u"Hai."_s);
    shoot(u"beside"_s);
    minh->reset();
}
