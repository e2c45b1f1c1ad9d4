#include "core/text/fold.h"

#include <QList>

#include <gtest/gtest.h>

using namespace toasoan;

TEST(Fold, TakesAllMarksOff)
{
    const QList<std::pair<QString, QString>> rows{
        {QStringLiteral("Đống Đa"), QStringLiteral("dong da")},
        {QStringLiteral("ĐƯỜNG Nguyễn Huệ"), QStringLiteral("duong nguyen hue")},
        {QStringLiteral("cấp ủy 217-QĐ/TW"), QStringLiteral("cap uy 217-qd/tw")},
        {QStringLiteral("Ðảng đảng ðảng Ɖảng"), QStringLiteral("dang dang dang dang")},
        {QStringLiteral("Tie\u0302\u0301ng Vie\u0323\u0302t"), QStringLiteral("tieng viet")},
        {QStringLiteral("Café Čapek Ñandú Ångström"), QStringLiteral("cafe capek nandu angstrom")},
        {QStringLiteral("trống\n\tđồng 😀 中"), QStringLiteral("trong\n\tdong 😀 中")},
        {QString(), QString()},
    };
    for (const auto &[text, key] : rows)
        EXPECT_EQ(folded(text), key);
}

TEST(Fold, FoldsEveryVietnameseLetterToAscii)
{
    const QString letters =
        QStringLiteral("àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ");
    const QString plain =
        QStringLiteral("aaaaaaaaaaaaaaaaadeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy");
    ASSERT_EQ(letters.size(), 67);
    EXPECT_EQ(folded(letters), plain);
    EXPECT_EQ(folded(letters.toUpper()), plain);
    EXPECT_EQ(folded(letters.normalized(QString::NormalizationForm_D)), plain);
}

TEST(ExactKey, IsOneForBothSchoolsAndLookAlikes)
{
    const QList<std::pair<QString, QString>> rows{
        {QStringLiteral("Hoà Bình"), QStringLiteral("hòa bình")},
        {QStringLiteral("Hòa Bình"), QStringLiteral("hòa bình")},
        {QStringLiteral("THÀNH UỶ"), QStringLiteral("thành ủy")},
        {QStringLiteral("sức khoẻ, thuý"), QStringLiteral("sức khỏe, thúy")},
        {QStringLiteral("quý quỳ hoàn hoài"), QStringLiteral("quý quỳ hoàn hoài")},
        {QStringLiteral("Ðảng Ɖoàn"), QStringLiteral("đảng đoàn")},
        {QStringLiteral("hoa\u0300"), QStringLiteral("hòa")},
        {QStringLiteral("(hoà)/hoà"), QStringLiteral("(hòa)/hòa")},
    };
    for (const auto &[text, key] : rows)
        EXPECT_EQ(exactKey(text), key);
}

TEST(ExactKey, KeepsMarksApart)
{
    EXPECT_NE(exactKey(u"dân vận"), exactKey(u"dân vân"));
    EXPECT_NE(exactKey(u"đa"), exactKey(u"da"));
}
