#include "core/text/disguise.h"

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
