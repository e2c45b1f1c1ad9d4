#include "core/text/disguise.h"

#include "core/text/letter_case.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

TEST(Disguise, LettersThatOnlyLookRightAreToldByWhatTheyLookLike)
{
    EXPECT_EQ(withoutLookAlikes(u"Ðảng, ðội, Сông аn"_s), u"Đảng, đội, Công an"_s);
    EXPECT_EQ(withoutLookAlikes(u"Đảng đội"_s), u"Đảng đội"_s);
    EXPECT_TRUE(latinFor(u'Đ').isNull());
    EXPECT_TRUE(latinFor(u'ж').isNull()); // looks like nothing but itself
}

TEST(Disguise, WhatDoesNotShowIsTakenOut)
{
    EXPECT_EQ(withoutInvisible(u"dân\u00ADvận\u200B và\uFEFF\u2060"_s), u"dânvận và"_s);
    EXPECT_TRUE(isInvisible(QChar(0x200B)));
    EXPECT_FALSE(isInvisibleInWord(QChar(0x200B))); // it parts words
    EXPECT_FALSE(isInvisible(u' '));
}

TEST(LetterCase, IsThatOfWhatIsWritten)
{
    EXPECT_EQ(inCaseOf(u"bổ xung", u"bổ sung"_s), u"bổ sung"_s);
    EXPECT_EQ(inCaseOf(u"Bổ xung", u"bổ sung"_s), u"Bổ sung"_s);
    EXPECT_EQ(inCaseOf(u"BỔ XUNG", u"bổ sung"_s), u"BỔ SUNG"_s);
    EXPECT_EQ(inCaseOf(u"Đ", u"đ"_s), u"Đ"_s);
    EXPECT_EQ(inCaseOf(u"", u"đi"_s), u"đi"_s);
}
