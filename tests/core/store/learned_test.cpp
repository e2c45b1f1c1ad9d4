#include "tests/core/store/newsroom.h"

#include "core/store/learned_store.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class Learned : public testing::Test
{
protected:
    Newsroom room;

    void replace(const TextCounts &counts)
    {
        ASSERT_TRUE(room.write([&](Database &d) { return LearnedStore(d).replace(counts, noon()); }));
    }
    TextCounts counts()
    {
        return *room.read([](Database &d) { return LearnedStore(d).counts(); });
    }
    std::optional<LearnedFrom> from()
    {
        return *room.read([](Database &d) { return LearnedStore(d).from(); });
    }
};

TextCounts someCounts(int rows)
{
    TextCounts counts;
    counts.articles = 4;
    counts.syllables = 900;
    for (int i = 0; i < rows; ++i)
        counts.rows << TextCounts::Row{u"a%1"_s.arg(i, 6, 10, QChar(u'0')), i % 2 == 0 ? QString() : u"nhà"_s,
                                       i + 2};
    return counts;
}

} // namespace

TEST_F(Learned, ComesBackAsItWasKept)
{
    EXPECT_FALSE(from());
    replace(someCounts(12'345));
    EXPECT_EQ(counts(), someCounts(12'345));
    EXPECT_EQ(from(), (LearnedFrom{noon(), 4, 900, 12'345}));
}

TEST_F(Learned, StandsInThePlaceOfWhatWasLearnedBefore)
{
    replace(someCounts(50));
    replace(someCounts(3));
    EXPECT_EQ(counts(), someCounts(3));
    EXPECT_EQ(from()->counts, 3);
    ASSERT_TRUE(room.write([](Database &d) { return LearnedStore(d).forget(); }));
    EXPECT_EQ(counts(), TextCounts());
    EXPECT_FALSE(from());
}
