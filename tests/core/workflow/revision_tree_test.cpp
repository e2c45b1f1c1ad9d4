#include "core/workflow/revision_tree.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

Article saying(const QString &headline)
{
    Article article;
    article.headline = headline;
    return article;
}

} // namespace

TEST(RevisionTree, KnowsWhatTwoWereMadeOfNearest)
{
    RevisionTree tree; // 1 – 2 – 4 – 6, 2 – 3 – 5, and 6 took 3 in
    tree.add(1, {});
    tree.add(2, {1});
    tree.add(3, {2});
    tree.add(4, {2});
    tree.add(5, {3});
    tree.add(6, {4, 3});
    EXPECT_TRUE(tree.isMadeOf(6, 3));
    EXPECT_FALSE(tree.isMadeOf(5, 4));
    EXPECT_EQ(tree.nearestCommon(4, 5), QList<int>{2});
    EXPECT_EQ(tree.nearestCommon(6, 5), QList<int>{3});
    EXPECT_EQ(tree.nearestCommon(6, 4), QList<int>{4});
    tree.add(7, {});
    EXPECT_EQ(tree.nearestCommon(7, 6), QList<int>());
}

// Both desks took the other's text in: the base is both of them as one.
TEST(RevisionTree, MergesTheCommonTextsWhereThereAreSeveral)
{
    RevisionTree tree;
    tree.add(1, {});
    tree.add(2, {1});
    tree.add(3, {1});
    tree.add(4, {2, 3});
    tree.add(5, {3, 2});
    const auto text = [](int revision) {
        Article article = saying(u"Bến nước"_s);
        if (revision == 2)
            article.kicker = u"Thôn Hạ"_s;
        if (revision == 3)
            article.source = u"Bản tin xã"_s;
        return article;
    };
    const Article base = commonText(tree, 4, 5, text);
    EXPECT_EQ(base.kicker, u"Thôn Hạ"_s);
    EXPECT_EQ(base.source, u"Bản tin xã"_s);
}

// Of a package somebody made up: every revision was made of all four before it.
TEST(RevisionTree, AHistoryThatWasMadeUpIsNotGoneThroughForHours)
{
    RevisionTree tree;
    QList<int> before;
    int next = 0;
    for (int layer = 0; layer < 14; ++layer) {
        QList<int> now;
        for (int i = 0; i < 4; ++i) {
            tree.add(++next, before);
            now << next;
        }
        before = now;
    }
    int texts = 0;
    commonText(tree, next, next - 1, [&](int revision) {
        ++texts;
        return saying(QString::number(revision));
    });
    EXPECT_GT(texts, 2);
    EXPECT_LT(texts, 100);
}
