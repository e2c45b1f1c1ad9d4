#include "ui/window/column_rule.h"

#include <gtest/gtest.h>

using namespace toasoan;

namespace {

constexpr ColumnWidths usual{160, 270, 0, 300};
constexpr ColumnWidths least{150, 200, 530, 280};

struct Case
{
    const char *name;
    int room;
    ColumnWidths wanted;
    Insisted insisted;
    ColumnWidths shown;
};

void PrintTo(const Case &row, std::ostream *out)
{
    *out << row.name;
}

class ColumnRule : public testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(ColumnRule, KeepsTheMeasureOfTheText)
{
    const Case &row = GetParam();
    EXPECT_EQ(fitColumns(row.room, row.wanted, least, row.insisted), row.shown);
}

INSTANTIATE_TEST_SUITE_P(
    Columns, ColumnRule,
    testing::Values(
        Case{"AWideWindowShowsAllAsWideAsTheyWere", 1400, usual, Insisted::Nothing, {160, 270, 670, 300}},
        Case{
            "TheSidePanelGetsNarrowerFirstThenTheList", 1200, usual, Insisted::Nothing, {160, 230, 530, 280}},
        Case{"TheFoldersGoFirst", 1024, usual, Insisted::Nothing, {0, 214, 530, 280}},
        Case{"ThenTheList", 1000, usual, Insisted::Nothing, {0, 0, 700, 300}},
        Case{"ThenTheSidePanel", 800, usual, Insisted::Nothing, {0, 0, 800, 0}},
        Case{"ListsThatAreInsistedOnStay", 900, usual, Insisted::Lists, {160, 210, 530, 0}},
        Case{"AndCostTheMeasureOnlyThen", 700, usual, Insisted::Lists, {0, 200, 500, 0}},
        Case{"ASidePanelThatIsInsistedOnStays", 800, usual, Insisted::Side, {0, 0, 520, 280}},
        Case{"WhatIsNotWantedStaysAway", 1400, {0, 0, 0, 300}, Insisted::Nothing, {0, 0, 1100, 300}},
        Case{"WhatWasTooNarrowIsNot", 1400, {10, 10, 0, 10}, Insisted::Nothing, {150, 200, 770, 280}}),
    [](const testing::TestParamInfo<Case> &row) { return std::string(row.param.name); });
