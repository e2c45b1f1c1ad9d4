#include "core/proof/word_table.h"

#include <gtest/gtest.h>

#include <QString>

using namespace toasoan;

TEST(WordTable, KeepsThousandsOfWordsApart)
{
    WordTable table(10); // of far more
    const auto wordOf = [](int number) {
        QString word;
        for (int i = 0; i < 4; ++i, number /= 7)
            word += u"aăâeêđo"[number % 7];
        return word;
    };
    for (int number = 0; number < 2401; number += 2)
        EXPECT_TRUE(table.insert(wordOf(number), std::uint32_t(number) + 1));
    for (int number = 0; number < 2401; ++number)
        ASSERT_EQ(table.find(wordOf(number)), number % 2 ? 0U : std::uint32_t(number) + 1) << number;
    EXPECT_TRUE(table.insert(wordOf(4), 1));
    EXPECT_EQ(table.find(wordOf(4)), 5U); // the larger value stays
    EXPECT_FALSE(table.insert(u"217-QĐ", 1));
}
