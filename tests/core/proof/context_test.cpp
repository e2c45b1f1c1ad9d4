#include "tests/core/proof/reader.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

using ContextTest = InstalledReaderTest;

struct Case
{
    QString text;
    QString found; // "written → meant"
};

} // namespace

TEST_F(ContextTest, FindsRightSyllablesInTheWrongPlace)
{
    const QList<Case> cases{
        {u"Cán bộ xã đã giải quyết kịp thời nhửng vướng mắc."_s, u"nhửng → những"_s},
        {u"Nhiều hộ dân đã tự nguyên hiến đất mở rộng đường làng."_s, u"nguyên → nguyện"_s},
        {u"Bà con ở đây sống chủ yếu bằng nghề chồng lúa."_s, u"chồng → trồng"_s},
        {u"Đảng viên phải gương mẩu đi đầu."_s, u"mẩu → mẫu"_s},
        {u"Công việc được bàn bạt kỹ lưỡng trước khi làm."_s, u"bạt → bạc"_s},
        {u"Ông Nam cho biết, gia đình ông sẳn sàng hiến đất."_s, u"sẳn → sẵn"_s},
        {u"Công tác dân vận ở cở sở ngày càng đi vào chiều sâu."_s, u"cở → cơ"_s},
    };
    for (const Case &one : cases)
        EXPECT_EQ(mistakes(one.text, *s_reader), QStringList{one.found}) << qPrintable(one.text);
}

TEST_F(ContextTest, LeavesRightTextAlone)
{
    const QStringList right{
        u"Xã đã tổ chức ba buổi đối thoại với bà con, qua đó tháo gỡ nhiều khó khăn."_s,
        u"Chúng tôi luôn luôn nhớ những đồng lúa xanh xanh."_s,
        u"Người dân đóng góp ngày công và tiền của để xây dựng nông thôn mới."_s,
        u"Lịch sử lý luận, cũng cố gắng, đặt biệt danh, lưu dữ liệu, học tập chung."_s,
        u"Chị Hòa và anh Thuỷ giúp nhau gặt lúa, tát nước, bắt cá."_s,
        u"Anh Vàng A Chỉnh, dân tộc Mông, dạy trẻ thổi khèn."_s,
    };
    for (const QString &text : right)
        EXPECT_EQ(mistakes(text, *s_reader), QStringList()) << qPrintable(text);
}

TEST_F(ContextTest, BlamesOneOfTwoNeighboursOnly)
{
    EXPECT_EQ(mistakes(u"Huyện đã hổ trợ giống cây cho các hộ nghèo."_s, *s_reader),
              QStringList{u"hổ trợ → hỗ trợ"_s});
}

TEST_F(ContextTest, SaysNothingOfIAndY)
{
    EXPECT_EQ(mistakes(u"Bộ phận kĩ thuật quản lí quĩ đất theo qui định."_s, *s_reader), QStringList());
}

TEST_F(ContextTest, TakesAWordThatComesBackForATerm)
{
    const QString once = u"Chiếc loa được treo lên cột."_s;
    QString often;
    for (int i = 0; i < 12; ++i)
        often += once + u' ';
    EXPECT_LE(mistakes(often, *s_reader).size(), mistakes(once, *s_reader).size() * 12);
    EXPECT_EQ(mistakes(often, *s_reader), QStringList());
}

TEST_F(ContextTest, LooksHarderOnRequest)
{
    Proofreader deep = *s_reader;
    deep.rules.deep = true;
    const QString text = u"Mọi việc điều được bàn bạc công khai."_s;
    EXPECT_EQ(mistakes(text, deep), QStringList{u"điều → đều"_s});
    EXPECT_GT(mistakes(text, deep).size(), mistakes(text, *s_reader).size());
}

TEST_F(ContextTest, KeepsTheCaseAndTheToneStyle)
{
    EXPECT_EQ(mistakes(u"Nhửng vướng mắc đã được giải quyết."_s, *s_reader), QStringList{u"Nhửng → Những"_s});
    Proofreader modern = *s_reader;
    modern.house.tones = ToneStyle::Modern;
    const QStringList found = mistakes(u"Lực lượng vũ trang bảo vệ hòa bìng."_s, modern);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0], u"bìng → bình"_s);
}

TEST_F(ContextTest, FindsMissingSpacesButNotNamesOfTheTrade)
{
    EXPECT_EQ(mistakes(u"Loài vịt biểncòn sống ở đây."_s, *s_reader), QStringList{u"biểncòn → biển còn"_s});
    EXPECT_EQ(mistakes(u"Thua đậm trướcCộng hòa Séc."_s, *s_reader),
              QStringList{u"trướcCộng → trước Cộng"_s});
    EXPECT_EQ(mistakes(u"Theo VnExpress, iPhone và YouTube vẫn chạy."_s, *s_reader), QStringList());
}

TEST_F(ContextTest, IsQuietWithoutTables)
{
    Proofreader bare = *s_reader;
    bare.context = nullptr;
    EXPECT_EQ(mistakes(u"Nhiều hộ dân đã tự nguyên hiến đất."_s, bare), QStringList());
    EXPECT_EQ(mistakes(u"Việc bổ xung giống lúa"_s, bare), QStringList{u"bổ xung → bổ sung"_s});
}

TEST_F(ContextTest, EachLayerCanBeAskedAlone)
{
    Proofreader one = *s_reader;
    const QString text = u"Bổ xung nhửng tòan bộ nghề chồng lúa."_s;
    one.rules.layers = {Layer::Word};
    EXPECT_EQ(mistakes(text, one), QStringList{u"Bổ xung → Bổ sung"_s});
    one.rules.layers = {Layer::Syllable};
    EXPECT_TRUE(mistakes(text, one).contains(u"tòan → toàn"_s));
    EXPECT_FALSE(mistakes(text, one).contains(u"Bổ xung → Bổ sung"_s));
    one.rules.layers = {Layer::Context};
    EXPECT_TRUE(mistakes(text, one).contains(u"chồng → trồng"_s));
    one.rules.off = {u"context"_s};
    EXPECT_EQ(mistakes(text, one), QStringList());
}
