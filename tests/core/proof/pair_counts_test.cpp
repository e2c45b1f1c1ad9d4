#include "core/proof/pair_counts.h"

#include <gtest/gtest.h>

#include <map>

using namespace toasoan;

TEST(PairCounts, CountsThousandsOfPairsApart)
{
    PairCounts counts;
    counts.expect(3); // of far more
    std::map<std::pair<int, int>, int> wanted;
    unsigned state = 1;
    for (int i = 0; i < 20'000; ++i) {
        state = state * 1'664'525 + 1'013'904'223;
        const auto first = ContextModel::Word(state >> 24);
        const auto second = ContextModel::Word(state >> 16 & 0x1F);
        counts.add(first, second);
        ++wanted[{first, second}];
    }
    EXPECT_EQ(counts.size(), wanted.size());
    for (const auto &[pair, times] : wanted)
        ASSERT_EQ(counts.times(ContextModel::Word(pair.first), ContextModel::Word(pair.second)), times);
    EXPECT_EQ(counts.times(999, 1), 0);
    int sum = 0;
    counts.forEach([&](ContextModel::Word, ContextModel::Word, int times) { sum += times; });
    EXPECT_EQ(sum, 20'000);
}

TEST(PairCounts, AreEqualInWhateverOrderTheyWereMade)
{
    PairCounts one;
    PairCounts other;
    EXPECT_EQ(one, other);
    EXPECT_EQ(one.times(0, 0), 0);
    one.add(1, 2);
    EXPECT_NE(one, other);
    one.add(65, 2, 3);
    other.add(65, 2, 3);
    other.add(1, 2);
    EXPECT_EQ(one, other);
    other.add(1, 2);
    EXPECT_NE(one, other);
    other.add(7, 7, 0);
    EXPECT_EQ(other.size(), 2U);
}
