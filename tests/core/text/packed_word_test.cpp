#include "core/text/packed_word.h"

#include <gtest/gtest.h>

#include <QSet>
#include <QString>

using namespace toasoan;
using namespace Qt::StringLiterals;

TEST(PackedWord, IsOfLettersOnlyEightAtMost)
{
    for (const QString &word : {u"a"_s, u"nghiêng"_s, u"THƯỢNG"_s, u"Đường"_s, u"abcdefgh"_s, u"ærøskøbi"_s})
        EXPECT_TRUE(pack(word).fits) << qPrintable(word);
    const QStringList none{u""_s,          u"abcdefghi"_s, u"dân1"_s, u"Сhương"_s,   u"xã-hội"_s,
                           u"da\u0302n"_s, u"a\u200Bb"_s,  u"dân "_s, u"a\u0000b"_s, u"ḁ"_s};
    for (const QString &word : none)
        EXPECT_FALSE(pack(word).fits) << qPrintable(word);
}

TEST(PackedWord, IsTheSameInAnyCaseAndForNoOtherLetters)
{
    EXPECT_TRUE(pack(u"ĐƯỜNG").isSameWord(pack(u"đường")));
    EXPECT_FALSE(pack(u"đường").isSameWord(pack(u"dường")));
    EXPECT_FALSE(pack(u"ab").isSameWord(pack(u"ba")));
    QSet<quint64> keys;
    int letters = 0;
    for (char16_t c = 1; c < 0x2000; ++c) {
        const PackedWord packed = pack(QStringView(&c, 1));
        if (packed.fits && packed.upper == 0) {
            keys.insert(packed.key);
            ++letters;
        }
    }
    EXPECT_EQ(keys.size(), letters);
    EXPECT_GE(letters, 150); // Vietnamese alone has 93
}

TEST(PackedWord, KnowsItsCapitals)
{
    EXPECT_TRUE(pack(u"dân").ordinaryCase());
    EXPECT_TRUE(pack(u"Dân").ordinaryCase());
    EXPECT_TRUE(pack(u"DÂN").ordinaryCase());
    EXPECT_FALSE(pack(u"dâN").ordinaryCase());
    EXPECT_FALSE(pack(u"DÂn").ordinaryCase());
    EXPECT_TRUE(pack(u"Ủy").firstUpper);
    EXPECT_FALSE(pack(u"uỶ").firstUpper);
}

TEST(PackedWord, CountsAsCapitalsWhatUnicodeDoes)
{
    for (char16_t c = 1; c < 0x2000; ++c) {
        const PackedWord packed = pack(QStringView(&c, 1));
        if (packed.fits) {
            EXPECT_EQ(packed.upper == 1, QChar(c).isUpper()) << int(c);
        }
    }
}
