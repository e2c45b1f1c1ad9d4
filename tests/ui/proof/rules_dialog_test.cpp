#include "ui/proof/rules_dialog.h"

#include "tests/ui/proof/found.h"

#include <QLineEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

struct Dialog
{
    explicit Dialog(const RuleChoice &choice)
        : dialog(choice)
    {
        dialog.show();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog, longWait));
    }

    QTreeWidgetItem *row(const QString &id)
    {
        for (auto it = QTreeWidgetItemIterator(&tree); *it; ++it) {
            if ((*it)->data(0, Qt::UserRole).toString() == id)
                return *it;
        }
        ADD_FAILURE() << qPrintable(id);
        return nullptr;
    }

    void turn(const QString &id) // by the space bar
    {
        tree.setCurrentItem(row(id));
        tree.setFocus();
        QTest::keyClick(&tree, Qt::Key_Space);
    }

    RulesDialog dialog;
    QTreeWidget &tree = *named<QTreeWidget>(dialog, u"rules"_s);
};

RuleChoice someChoice()
{
    RuleChoice choice;
    choice.off = {u"unknown"_s};
    choice.on = {u"house-words"_s};
    return choice;
}

} // namespace

TEST(RulesDialog, ListsEveryRuleUnderItsLayerWithItsSource)
{
    Dialog desk{RuleChoice()};
    int listed = 0;
    for (const Rule &rule : rules()) {
        const QTreeWidgetItem *row = desk.row(QString::fromLatin1(rule.id));
        ASSERT_TRUE(row && row->parent());
        EXPECT_EQ(row->text(0), QString::fromUtf8(rule.title));
        EXPECT_EQ(row->text(1), QString::fromUtf8(rule.source));
        EXPECT_EQ(row->checkState(0) == Qt::Checked, rule.onByDefault) << rule.id;
        ++listed;
    }
    EXPECT_GT(listed, 20);
    EXPECT_EQ(desk.tree.topLevelItemCount(), 4);
    EXPECT_EQ(desk.row(u"unknown"_s)->parent()->text(0), u"Spelling");
}

TEST(RulesDialog, TellsWhichSwitchesWereTurned)
{
    Dialog desk(someChoice());
    EXPECT_EQ(desk.row(u"unknown"_s)->checkState(0), Qt::Unchecked);
    EXPECT_EQ(desk.row(u"house-words"_s)->checkState(0), Qt::Checked);
    EXPECT_TRUE(desk.dialog.turned().isEmpty());
    desk.turn(u"unknown"_s);
    desk.turn(u"syllable"_s);
    desk.turn(u"context"_s);
    desk.turn(u"context"_s);
    EXPECT_EQ(desk.dialog.turned(), (QHash<QString, bool>{{u"unknown"_s, true}, {u"syllable"_s, false}}));
    QSignalSpy accepted(&desk.dialog, &QDialog::accepted);
    QTest::keyClick(&desk.tree, Qt::Key_Return);
    EXPECT_EQ(accepted.size(), 1);
}

TEST(RulesDialog, GoesBackToTheDefaults)
{
    Dialog desk(someChoice());
    press(desk.dialog, u"defaults"_s);
    EXPECT_EQ(desk.dialog.turned(), (QHash<QString, bool>{{u"unknown"_s, true}, {u"house-words"_s, false}}));
}

TEST(RulesDialog, FindsARuleByUnmarkedLettersOfItsTitle)
{
    Dialog desk{RuleChoice()};
    auto *search = desk.dialog.findChild<QLineEdit *>();
    search->setFocus();
    QTest::keyClicks(search, u"unknown syll"_s);
    EXPECT_FALSE(desk.row(u"unknown"_s)->isHidden());
    EXPECT_TRUE(desk.row(u"syllable"_s)->isHidden());
    EXPECT_TRUE(desk.row(u"quote-pair"_s)->parent()->isHidden());
    search->clear();
    EXPECT_FALSE(desk.row(u"quote-pair"_s)->parent()->isHidden());
}
