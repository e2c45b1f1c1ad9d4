#include "core/base/clock.h"
#include "core/base/result.h"

#include <gtest/gtest.h>

#include <memory>

using namespace toasoan;

TEST(Result, HoldsAValueOrTheReason)
{
    const Result<int> good = 7;
    ASSERT_TRUE(good);
    EXPECT_EQ(*good, 7);
    const Result<int> bad = Error{Fault::DiskFull, QStringLiteral("Đầy."), {}};
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().fault, Fault::DiskFull);
    EXPECT_FALSE(bad.has_value());
}

TEST(Result, GivesAwayWhatCanOnlyBeMoved)
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = *std::move(result);
    EXPECT_EQ(*taken, 3);
}

TEST(Result, OfNothingIsGoodUntilItHasAReason)
{
    EXPECT_TRUE(Result<void>());
    const Result<void> bad = Error{Fault::Refused, {}, QStringLiteral("inner")};
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().detail, QStringLiteral("inner"));
}

TEST(Clock, OfTheSystemTellsTheTime)
{
    const QDateTime before = QDateTime::currentDateTime();
    const QDateTime now = systemClock()();
    EXPECT_GE(now, before);
    EXPECT_LE(now, QDateTime::currentDateTime());
}
