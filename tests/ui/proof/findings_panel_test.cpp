#include "ui/proof/findings_panel.h"

#include "tests/ui/proof/found.h"

#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

struct Panel
{
    Panel()
    {
        panel.setWordLists({WhoseWords::Mine, WhoseWords::Newsroom});
        panel.resize(320, 700);
        panel.show();
        panel.activateWindow();
    }

    explicit Panel(const QList<Finding> &findings)
        : Panel()
    {
        panel.setFindings(findings);
        settle();
    }

    void settle() { QTest::qWait(20); } // suggestions come

    // Group titles and rows in order.
    QStringList lines() const
    {
        QStringList all;
        for (auto it = QTreeWidgetItemIterator(&tree); *it; ++it)
            all << (*it)->text(0);
        return all;
    }

    QTreeWidgetItem *row(const QString &text)
    {
        for (auto it = QTreeWidgetItemIterator(&tree); *it; ++it) {
            if ((*it)->text(0) == text)
                return *it;
        }
        ADD_FAILURE() << "no row " << qPrintable(text) << " among " << qPrintable(lines().join(u'|'));
        return nullptr;
    }

    void click(const QString &text)
    {
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualItemRect(row(text)).center());
        settle();
    }

    QStringList corrections()
    {
        QStringList all;
        for (const QPushButton *button : panel.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleName().startsWith(u"Change to"_s))
                all << button->text();
        }
        return all;
    }

    void pressCorrection(const QString &text)
    {
        for (QPushButton *button : panel.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no button " << qPrintable(text);
    }

    FindingsPanel panel{twoSuggestions};
    QTreeWidget &tree = *named<QTreeWidget>(panel, u"findings"_s);
};

const QList<Finding> several{
    misspelled(u"sai"_s),
    found(FindingKind::Word, u"confusable"_s, u"bổ xung"_s, {u"bổ sung"_s}),
    misspelled(u"sai"_s),
    found(FindingKind::Style, u"quote-pair"_s, u"“"_s),
    found(FindingKind::Style, u"sentence-long"_s, u"Từ"_s, {}, Severity::Hint),
    found(FindingKind::Style, u"tone"_s, u"uỷ"_s, {u"ủy"_s}, Severity::Hint),
};

} // namespace

TEST(FindingsPanel, ListsFindingsByGroupWithTheirCorrections)
{
    Panel desk(several);
    EXPECT_EQ(
        desk.lines(),
        QStringList({u"2 spelling mistakes"_s, u"sai → saia"_s, u"sai → saia"_s, u"1 easily confused words"_s,
                     u"bổ xung → bổ sung"_s, u"1 points of form"_s, u"“ · Quotation marks in pairs"_s,
                     u"1 points of style"_s, u"Từ · Long sentences"_s, u"1 hints"_s, u"uỷ → ủy"_s}));
    EXPECT_EQ(FindingsPanel::countWithoutHints(several), 4);
}

TEST(FindingsPanel, TellsAScreenReaderTheSentenceAndTheCorrection)
{
    Panel desk(several);
    const QString spoken = desk.row(u"bổ xung → bổ sung"_s)->data(0, Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith(u"bổ xung, change to bổ sung. “bổ xung” is often written for"_s))
        << qPrintable(spoken);
    for (const QPushButton *button : desk.panel.findChildren<QPushButton *>())
        EXPECT_FALSE(button->isVisible() && button->text().isEmpty());
}

TEST(FindingsPanel, GoesToWhatIsClickedAndCorrectsIt)
{
    Panel desk(several);
    QSignalSpy gone(&desk.panel, &FindingsPanel::goToWanted);
    QSignalSpy fixed(&desk.panel, &FindingsPanel::fixWanted);
    desk.click(u"bổ xung → bổ sung"_s);
    ASSERT_EQ(gone.size(), 1);
    EXPECT_EQ(gone[0][0].toInt(), 1);
    EXPECT_EQ(desk.corrections(), QStringList{u"bổ sung"_s});
    desk.pressCorrection(u"bổ sung"_s);
    ASSERT_EQ(fixed.size(), 1);
    EXPECT_EQ(fixed[0], QVariantList({1, u"bổ sung"_s}));

    desk.click(u"sai → saia"_s);
    EXPECT_EQ(desk.corrections(), QStringList({u"saia"_s, u"saib"_s})) << "asked for when they are wanted";
    desk.pressCorrection(u"saib"_s);
    EXPECT_EQ(fixed[1], QVariantList({0, u"saib"_s}));
}

TEST(FindingsPanel, CorrectsAllAlike)
{
    Panel desk(several);
    QSignalSpy fixed(&desk.panel, &FindingsPanel::fixAllWanted);
    desk.click(u"bổ xung → bổ sung"_s);
    EXPECT_FALSE(named<QPushButton>(desk.panel, u"fixAll"_s)->isVisible()) << "there is one";
    desk.click(u"sai → saia"_s);
    auto *all = named<QPushButton>(desk.panel, u"fixAll"_s);
    EXPECT_EQ(all->text(), u"Change all 2 to “saia”");
    QTest::mouseClick(all, Qt::LeftButton);
    ASSERT_EQ(fixed.size(), 1);
    EXPECT_EQ(fixed[0], QVariantList({0, u"saia"_s}));
}

TEST(FindingsPanel, IsWalkedByKeysAlone)
{
    Panel desk(several);
    QSignalSpy gone(&desk.panel, &FindingsPanel::goToWanted);
    QSignalSpy ignored(&desk.panel, &FindingsPanel::ignoreWanted);
    desk.tree.setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&desk.tree, Qt::Key_Down);
    EXPECT_EQ(desk.tree.currentItem()->text(0), u"bổ xung → bổ sung");
    QTest::keyClick(&desk.tree, Qt::Key_Return);
    ASSERT_EQ(gone.size(), 1);
    EXPECT_EQ(gone[0][0].toInt(), 1);
    QTest::keyClick(&desk.tree, Qt::Key_Delete);
    ASSERT_EQ(ignored.size(), 1);
    EXPECT_EQ(ignored[0][0].toInt(), 1);
    EXPECT_EQ(ignored[0][1].value<IgnoreWhere>(), IgnoreWhere::Here);
}

TEST(FindingsPanel, OffersEveryOtherWayOutInAMenu)
{
    Panel desk(several);
    QSignalSpy ignored(&desk.panel, &FindingsPanel::ignoreWanted);
    QSignalSpy added(&desk.panel, &FindingsPanel::addWordWanted);
    QSignalSpy off(&desk.panel, &FindingsPanel::ruleOffWanted);
    desk.click(u"sai → saia"_s);
    const auto openMenu = [&]() -> QMenu & {
        emit desk.tree.customContextMenuRequested(desk.tree.visualItemRect(desk.tree.currentItem()).center());
        QApplication::processEvents();
        return *qobject_cast<QMenu *>(QApplication::activePopupWidget());
    };
    EXPECT_EQ(entries(openMenu()),
              QStringList({u"saia"_s, u"saib"_s, u"Change all 2 to “saia”"_s, u"Ignore here"_s,
                           u"Ignore in this article"_s, u"Add to my words"_s,
                           u"Add to the newsroom's words"_s, u"Switch off the rule “Unknown syllables”"_s}));
    choose(openMenu(), u"Ignore in this article"_s);
    choose(openMenu(), u"Add to my words"_s);
    choose(openMenu(), u"Add to the newsroom's words"_s);
    choose(openMenu(), u"Switch off the rule “Unknown syllables”"_s);
    EXPECT_EQ(ignored[0][1].value<IgnoreWhere>(), IgnoreWhere::InArticle);
    ASSERT_EQ(added.size(), 2);
    EXPECT_EQ(added[0][1].value<WhoseWords>(), WhoseWords::Mine);
    EXPECT_EQ(added[1][1].value<WhoseWords>(), WhoseWords::Newsroom);
    EXPECT_EQ(off[0][0].toString(), u"unknown");

    press(desk.panel, u"ignoreHere"_s);
    EXPECT_EQ(ignored.size(), 2);
    desk.click(u"“ · Quotation marks in pairs"_s);
    EXPECT_FALSE(entries(openMenu()).join(u'|').contains(u"words"_s)) << "it is no word";
    QApplication::activePopupWidget()->close();
}

TEST(FindingsPanel, OffersToPlaceAllToneMarksAlikeWhereSomeStandOtherwise)
{
    Panel desk(several);
    QSignalSpy wanted(&desk.panel, &FindingsPanel::unifyTonesWanted);
    press(desk.panel, u"unifyTones"_s);
    EXPECT_EQ(wanted.size(), 1);
    desk.panel.setFindings(several.mid(0, 5));
    EXPECT_FALSE(named<QPushButton>(desk.panel, u"unifyTones"_s)->isVisible());
}

TEST(FindingsPanel, ChangesNothingInAnArticleThatMustNotChange)
{
    Panel desk(several);
    desk.panel.setReadOnly(true);
    desk.panel.setFindings(several);
    QSignalSpy ignored(&desk.panel, &FindingsPanel::ignoreWanted);
    desk.click(u"sai → saia"_s);
    QTest::keyClick(&desk.tree, Qt::Key_Delete);
    EXPECT_TRUE(ignored.isEmpty());
    for (const QPushButton *button : desk.panel.findChildren<QPushButton *>())
        EXPECT_FALSE(button->isVisible() && button->isEnabled()) << qPrintable(button->text());
}

TEST(FindingsPanel, SaysThatItWasReadCloselyAndLeadsBack)
{
    Panel desk(several);
    QSignalSpy usual(&desk.panel, &FindingsPanel::usualDepthWanted);
    EXPECT_FALSE(named<QPushButton>(desk.panel, u"usualDepth"_s)->isVisible());
    desk.panel.setDepth(Depth::Deep);
    press(desk.panel, u"usualDepth"_s);
    EXPECT_EQ(usual.size(), 1);
    desk.panel.setDepth(Depth::Usual);
    EXPECT_FALSE(named<QPushButton>(desk.panel, u"usualDepth"_s)->isVisible());
}

TEST(FindingsPanel, StaysAtItsPlaceWhileTheListChanges)
{
    Panel desk(several);
    desk.click(u"bổ xung → bổ sung"_s);
    QList<Finding> fewer = several;
    fewer.removeAt(1);
    desk.panel.setFindings(fewer);
    desk.settle();
    EXPECT_TRUE(desk.tree.currentItem()) << "the next one";
    desk.panel.setFindings({});
    EXPECT_TRUE(desk.tree.isHidden());
}
