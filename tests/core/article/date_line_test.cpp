#include "core/article/date_line.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

TEST(DateLine, NamesTheWeekdayAsVietnamesePagesDo)
{
    EXPECT_EQ(dateLine(QDate(2019, 5, 23)), u"Thứ Năm, 23/5/2019"_s);
    EXPECT_EQ(dateLine(QDate(2024, 2, 4)), u"Chủ nhật, 4/2/2024"_s);
    EXPECT_EQ(dateLine(QDate(2024, 2, 5)), u"Thứ Hai, 5/2/2024"_s);
    EXPECT_EQ(dateLine({}), QString());
}

TEST(DateLine, ReadsEveryFormADeskWrites)
{
    const QDate day(2019, 5, 23);
    for (const QString &text :
         {u"23/5/2019"_s, u"23-5-2019"_s, u"23.05.2019"_s, u"2019-05-23"_s, u" 23/05/2019 "_s,
          u"Thứ Năm, 23/5/2019"_s, u"THỨ NĂM, 23/5/2019"_s, u"thứ năm ngày 23-5-2019"_s,
          u"Chủ nhật, 23/5/2019"_s, u"Thứ Năm, 23/5/2019"_s.normalized(QString::NormalizationForm_D)})
        EXPECT_EQ(readDate(text), day) << qPrintable(text);
}

TEST(DateLine, TakesNothingElseForADate)
{
    for (const QString &text :
         {u""_s, u"hôm nay"_s, u"31/2/2019"_s, u"23/5"_s, u"5/2019"_s, u"2019"_s,
          u"Hội nghị ngày 23/5/2019"_s, u"23/5/2019 tại hội trường"_s, u"1"_s.repeated(1000)})
        EXPECT_FALSE(readDate(text)) << qPrintable(text);
}

TEST(DateLine, ReadsBackWhatItPrintsForEveryDayOfAYear)
{
    for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1))
        ASSERT_EQ(readDate(dateLine(day)), day);
}
