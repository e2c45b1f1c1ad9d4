#include "core/text/letter_case.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

TEST(LetterCase, IsThatOfWhatIsWritten)
{
    EXPECT_EQ(inCaseOf(u"bổ xung", u"bổ sung"_s), u"bổ sung"_s);
    EXPECT_EQ(inCaseOf(u"Bổ xung", u"bổ sung"_s), u"Bổ sung"_s);
    EXPECT_EQ(inCaseOf(u"BỔ XUNG", u"bổ sung"_s), u"BỔ SUNG"_s);
    EXPECT_EQ(inCaseOf(u"Ậ", u"ấ"_s), u"Ấ"_s);
    EXPECT_EQ(inCaseOf(u"", u"đối"_s), u"đối"_s);
    EXPECT_EQ(inCaseOf(u"Đ", QString()), QString());
}

TEST(LetterCase, OfACapitalFurtherOnIsOneAtTheStart)
{
    EXPECT_EQ(inCaseOf(u"lĐối", u"đối"_s), u"Đối"_s);
    EXPECT_EQ(inCaseOf(u"nGành", u"ngành"_s), u"Ngành"_s);
    EXPECT_EQ(inCaseOf(u"bổ Xung", u"bổ sung"_s), u"bổ sung"_s); // of another word
}

TEST(LetterCase, MayBeMadeACapital)
{
    EXPECT_EQ(capitalised(u"ủy ban"_s), u"Ủy ban"_s);
    EXPECT_EQ(capitalised(QString()), QString());
}
