// Capitals of bodies, people, titles, places, clauses, and at the start of a sentence.

#include "tests/core/proof/style_test.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

using StyleCapitals = StyleTest;

TEST_F(StyleCapitals, OfBodies)
{
    expectEach(
        u"capital-body"_s,
        {
            {u"Ủy ban nhân dân, Hội đồng nhân dân, Mặt trận Tổ quốc, Ban Dân vận, Bộ Y tế, Quốc hội, Thành ủy"_s,
             u""_s},
            {u"Mặt trận tổ quốc và ủy ban nhân dân xã"_s,
             u"Mặt trận tổ quốc → Mặt trận Tổ quốc | ủy ban nhân dân → Ủy ban nhân dân"_s},
            {u"Uỷ ban Nhân dân huyện, Ban dân vận, Bộ Giáo Dục và Đào tạo"_s,
             u"Uỷ ban Nhân dân → Uỷ ban nhân dân | Ban dân vận → Ban Dân vận | "
             u"Bộ Giáo Dục và Đào tạo → Bộ Giáo dục và Đào tạo"_s},
            {u"Quốc Hội, Chính Phủ, Tỉnh Ủy, Đảng và nhà nước, Tết Nguyên Đán"_s,
             u"Quốc Hội → Quốc hội | Chính Phủ → Chính phủ | Tỉnh Ủy → Tỉnh ủy | Đảng và nhà nước → Đảng và Nhà nước | Nguyên Đán → Nguyên đán"_s},
            // Small letters where a common noun may be meant, and capitals throughout.
            {u"quốc hội các nước, chính phủ mới, cấp tỉnh ủy, hội nông dân, bộ công an ra tay"_s, u""_s},
            {u"ỦY BAN NHÂN DÂN XÃ, MẶT TRẬN TỔ QUỐC"_s, u""_s},
            {u"ủy ban của nhân dân, mặt trận và tổ quốc, hội đồng thi nhân dân"_s, u""_s},
        });
}

TEST_F(StyleCapitals, OfThePeopleStandingAlone)
{
    expectEach(u"capital-people"_s,
               {
                   {u"đời sống Nhân dân, giữa chính quyền và Nhân dân"_s, u""_s},
                   {u"phục vụ nhân dân, với nhân dân."_s, u"nhân dân → Nhân dân | nhân dân → Nhân dân"_s},
                   {u"Ủy ban nhân dân, Quân đội nhân dân, Tòa án nhân dân, Ban Thanh tra nhân dân, báo nhân "
                    u"dân, nghệ sĩ "
                    u"nhân dân"_s,
                    u""_s},
                   {u"chiến tranh nhân dân, an ninh nhân dân, 5 nhân dân tệ, nhân dân\ntệ, nhân, dân"_s,
                    u"nhân dân → Nhân dân"_s},
               });
}

TEST_F(StyleCapitals, OfTitlesBeforeAName)
{
    expectEach(
        u"capital-title"_s,
        {
            {u"Trưởng ban Dân vận Thành ủy, Thủ tướng Chính phủ, Chủ tịch UBND"_s, u""_s},
            {u"gặp bí thư Nguyễn Văn An và phó chủ tịch UBND xã"_s,
             u"bí thư → Bí thư | phó chủ tịch → Phó Chủ tịch"_s},
            {u"các giám đốc Sở, làm chủ tịch Hội, chức bí thư Đoàn, chủ tịch xã, bí thư, Nam"_s, u""_s},
        });
}

TEST_F(StyleCapitals, OfPlaces)
{
    expectEach(
        u"capital-place"_s,
        {
            {u"quận Đống Đa, thành phố Hà Nội, tỉnh Nam Định, Thủ đô Hà Nội, Thành phố Hồ Chí Minh, Quận 8"_s,
             u""_s},
            {u"ở Tỉnh Nam Định và Quận Đống Đa, Thị xã Sơn Tây"_s,
             u"Tỉnh → tỉnh | Quận → quận | Thị xã → thị xã"_s},
            {u"thủ đô Hà Nội, thành phố Hồ Chí Minh, quận 8, phường 15"_s,
             u"thủ đô → Thủ đô | thành phố → Thành phố | quận → Quận | phường → Phường"_s},
            {u"Tỉnh Nam Định có. Huyện ủy, Tỉnh Đoàn, phố Xã Đàn, Xã hội, “Tỉnh Nam”"_s, u""_s},
            {u"gồm 5 quận 12 huyện, các quận 8 người, THÀNH PHỐ HÀ NỘI, quận 1000"_s, u""_s},
        });
}

TEST_F(StyleCapitals, OfClauses)
{
    expectEach(u"capital-clause"_s,
               {
                   {u"khoản 4 Điều 18, Điều 5 Luật Đất đai, làm 3 điều, điều 1 người cần"_s, u""_s},
                   {u"theo điều 18 Luật Đất đai và khoản 2, điều 7"_s, u"điều → Điều | điều → Điều"_s},
                   {u"theo Khoản 4 Điều 18"_s, u"Khoản → khoản"_s},
                   {u"Khoản 4 Điều 18 nêu rõ; khoản 5 triệu, Khoản 5 triệu"_s, u""_s},
               });
    reader.house.capitalClauses = true;
    expectEach(u"capital-clause"_s, {
                                        {u"theo Khoản 4 Điều 18"_s, u""_s},
                                        {u"theo khoản 4 Điều 18"_s, u"khoản → Khoản"_s},
                                    });
}

TEST_F(StyleCapitals, AtTheStartOfASentence)
{
    expectEach(
        u"capital-start"_s,
        {
            {u"Đường đã xong. Bà con vui."_s, u""_s},
            {u"Đường đã xong. bà con vui."_s, u"bà → Bà"_s},
            {u"đường xong… bà con, v.v. và, Tp. vinh, Mr. an, “Đi đâu?” ông hỏi, trang 5. bà\nbà"_s, u""_s},
        });
}
