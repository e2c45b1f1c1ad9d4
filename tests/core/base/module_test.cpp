#include "core/base/module.h"

#include "core/exchange/pdf_pages.h"

#include <gtest/gtest.h>

using namespace toasoan;

TEST(Module, GivesTheSameFunctionEachTime)
{
    const auto first = moduleFunction("toasoan_pdf_view", "toasoan_open_pdf");
    const auto second = moduleFunction("toasoan_pdf_view", "toasoan_open_pdf");
    ASSERT_TRUE(first) << qPrintable(first.error().detail);
    ASSERT_TRUE(second);
    EXPECT_EQ(first->address, second->address);
    EXPECT_FALSE(first->as<OpenPdf>()("no PDF"));
}

TEST(Module, ThatIsMissingIsNamed)
{
    const auto missing = moduleFunction("toasoan_nowhere", "anything");
    ASSERT_FALSE(missing);
    EXPECT_TRUE(missing.error().message.contains(QLatin1StringView("toasoan_nowhere.so")))
        << qPrintable(missing.error().message);
    EXPECT_FALSE(moduleFunction("toasoan_pdf_view", "not_there"));
}
