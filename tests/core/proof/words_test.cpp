#include "tests/core/proof/reader.h"

#include "core/proof/language_data.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QStringList confused(const QString &text)
{
    static const Proofreader reader = [] {
        Proofreader made = installedReader();
        made.rules.layers = {Layer::Word};
        return made;
    }();
    return mistakes(text, reader);
}

} // namespace

TEST(ConfusedWords, AreFoundInEitherCaseAndToneStyle)
{
    EXPECT_EQ(confused(u"Cần bổ xung cán bộ."_s), QStringList{u"bổ xung → bổ sung"_s});
    EXPECT_EQ(confused(u"Bổ xung cán bộ."_s), QStringList{u"Bổ xung → Bổ sung"_s});
    EXPECT_EQ(confused(u"Tĩnh uỷ và tĩnh ủy họp."_s),
              (QStringList{u"Tĩnh uỷ → Tỉnh ủy"_s, u"tĩnh ủy → tỉnh ủy"_s}));
    EXPECT_EQ(confused(u"Đội bóng dành chiến thắng."_s),
              QStringList{u"dành chiến thắng → giành chiến thắng"_s});
}

// language.md §3.1: word pairs that straddle two right words.
TEST(ConfusedWords, AreNotSeenAcrossWordsOrPunctuation)
{
    for (const QString &text :
         {u"Bài giảng về lịch sử lý luận chính trị."_s, u"Tập trung sức mạnh toàn dân."_s,
          u"Bạn bè đặt biệt danh cho anh."_s, u"Máy tính lưu dữ liệu của xã."_s,
          u"Chúng tôi cũng cố gắng hết sức."_s, u"Để giành thắng lợi, phải đoàn kết."_s,
          u"Họ cần bổ, xung quanh không có ai."_s, u"Từ mười tám tuổi trở lên."_s, u"Đánh dấu tên từng hộ."_s,
          u"Đưa gia đình về quê."_s})
        EXPECT_EQ(confused(text), QStringList()) << qPrintable(text);
}

TEST(ConfusedWords, AreNoNames)
{
    EXPECT_EQ(confused(u"Du khách thăm Hoàng thành Thăng Long cùng ông Hoàng Thiện."_s), QStringList());
}

// Each word of the list is found where nothing else stands beside it, and its right form is not.
TEST(ConfusedWords, OfTheWholeListAreFoundAlone)
{
    int lines = 0;
    for (QStringView line : QStringView(language::confusables()).split(u'\n', Qt::SkipEmptyParts)) {
        const auto columns = line.split(u'\t');
        ASSERT_EQ(columns.size(), 3);
        ++lines;
        EXPECT_EQ(confused(columns[1].toString()), QStringList()) << qPrintable(columns[1].toString());
        if (columns[2] == u"sure") {
            EXPECT_EQ(confused(columns[0].toString()).size(), 1) << qPrintable(columns[0].toString());
        }
    }
    EXPECT_GT(lines, 500);
}
