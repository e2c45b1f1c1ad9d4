// Dates, numbers of papers, short forms, figures, the closing mark.

#include "tests/core/proof/style_test.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

using StyleForms = StyleTest;

TEST_F(StyleForms, CompareWeekdaysWithTheCalendar)
{
    expectEach(
        u"weekday"_s,
        {
            {u"Thứ Năm, 23/5/2019"_s, u""_s},
            {u"thứ Năm ngày 23 tháng 5 năm 2019; thứ 5 (23-5-2019); Chủ nhật, 26/5/2019; 23/5/2019 (thứ Năm)"_s,
             u""_s},
            {u"Thứ Tư, 23/5/2019"_s, u"Thứ Tư → Thứ Năm"_s},
            {u"Sáng thứ bảy, ngày 26 tháng 5 năm 2019"_s, u"thứ bảy → Chủ nhật"_s},
            {u"Chủ nhật ngày 25/5/2019 và ngày 23/5/2019 (thứ Sáu)"_s,
             u"Chủ nhật → Thứ Bảy | thứ Sáu → thứ Năm"_s},
            {u"thứ 2, 23.5.2019"_s, u"thứ 2 → thứ Năm"_s},
            // No weekday, no date, or neither's.
            {u"lần thứ hai, 23/5/2019 mét"_s, u"thứ hai → thứ Năm"_s},
            {u"thứ ba là 23/5/2019; thứ Tư tuần này (23/5/2019); thứ Năm, 31/4/2019; thứ Hai, 23/5"_s, u""_s},
            {u"thứ Hai, 23/5/1019"_s, u""_s},
        });
}

TEST_F(StyleForms, TakeTheYearOfPublicationWhereNoneIsWritten)
{
    published = QDate(2019, 5, 24);
    expectEach(u"weekday"_s, {
                                 {u"thứ Năm, 23/5; thứ Năm ngày 23 tháng 5"_s, u""_s},
                                 {u"thứ Tư, 23/5"_s, u"thứ Tư → thứ Năm"_s},
                             });
    EXPECT_EQ(of(u"weekday"_s, u"thứ Tư, 23/5"_s).first().severity, Severity::Warning);
    EXPECT_EQ(of(u"weekday"_s, u"thứ Tư, 23/5"_s).first().detail, u"thứ Năm"_s);
    // Long ago or far off, another year may be meant.
    EXPECT_EQ(of(u"weekday"_s, u"thứ Tư, 1/9"_s).first().severity, Severity::Hint);
    published = QDate(2020, 1, 2); // the turn of a year: 31/12 is two days ago
    expectEach(u"weekday"_s, {{u"thứ Ba, 31/12"_s, u""_s}, {u"thứ Năm, 31/12"_s, u"thứ Năm → thứ Ba"_s}});
}

TEST_F(StyleForms, CapitaliseWeekdaysBeforeADateOnly)
{
    expectEach(u"weekday-capital"_s,
               {
                   {u"Sáng thứ năm, 23/5/2019"_s, u"thứ năm → thứ Năm"_s},
                   {u"Thứ năm, 23/5/2019, và chủ nhật 26/5"_s, u"Thứ năm → Thứ Năm | chủ nhật → Chủ nhật"_s},
                   {u"Thứ Năm, 23/5/2019; thứ Sáu, 24/5; Chủ Nhật, 26/5; thứ 5, 23/5"_s, u""_s},
                   {u"lần thứ hai, người thứ ba, chủ nhật tuần này"_s, u""_s},
               });
}

TEST_F(StyleForms, KnowTheDaysThereAre)
{
    expectEach(
        u"date"_s,
        {
            {u"30/4/2019, 29/2/2020, ngày 31 tháng 12 năm 2019, ngày 29/2, 31-12-2019"_s, u""_s},
            {u"31/4/2019, ngày 31/9, ngày 29 tháng 2 năm 2019"_s,
             u"31/4/2019 | 31/9 | 29 tháng 2 năm 2019"_s},
            {u"12/25/2019 và 32-1-2019"_s, u"12/25/2019 | 32-1-2019"_s},
            // Fractions, houses, codes, telephones, moons.
            {u"31/4 số hộ, nhà 31/9, Quyết định 31/2019, 0243.826.1234, 99-99-2222, v1.31.2019"_s, u""_s},
            {u"ngày 30/2 âm lịch, ngày 30 tháng 2 năm 1427, 30 tháng 2 Âm lịch"_s, u""_s},
        });
}

TEST_F(StyleForms, KeepToOneFormOfDates)
{
    expectEach(u"date-form"_s, {
                                   {u"23/5/2019, 24/5/2019, 2-9, 30-4"_s, u""_s},
                                   {u"23/5/2019 và 24-5-2019, 25.5.2019"_s,
                                    u"24-5-2019 → 24/5/2019 | 25.5.2019 → 25/5/2019"_s},
                               });
    reader.house.dates = DateForm::Hyphen;
    expectEach(u"date-form"_s, {
                                   {u"23/5/2019, ngày 2/9"_s, u"23/5/2019 → 23-5-2019"_s},
                                   {u"23-5-2019, số 30/2020/NĐ-CP"_s, u""_s},
                               });
    expectEach(u"date-zero"_s, {
                                   {u"ngày 5 tháng 2 năm 2020, ngày 05 tháng 3, ngày 15 tháng 1"_s,
                                    u"5 tháng 2 → 05 tháng 02 | 15 tháng 1 → 15 tháng 01"_s},
                                   {u"ngày 05 tháng 02, trong 5 tháng 20 người, 9 tháng đầu năm"_s, u""_s},
                               });
}

TEST_F(StyleForms, ReadTheNumbersOfPapers)
{
    expectEach(u"paper-party"_s,
               {
                   {u"Quyết định số 217-QĐ/TW, 05-KH/TU, 123/UBND-VP, 30/2020/NĐ-CP, 12/QĐ-UBND"_s, u""_s},
                   {u"Quyết định số 217/QĐ-TW, 5/KH-TU và 05/KH-HU"_s,
                    u"217/QĐ-TW → 217-QĐ/TW | 5/KH-TU → 05-KH/TU | 05/KH-HU → 05-KH/HU"_s},
               });
    expectEach(u"paper-state"_s, {
                                     {u"45/QĐ-UBND, 217-QĐ/TW"_s, u""_s},
                                     {u"số 45-QĐ/UBND"_s, u"45-QĐ/UBND → 45/QĐ-UBND"_s},
                                 });
    expectEach(u"paper-central"_s,
               {
                   {u"217-QĐ/TW của Trung ương, văn bản của T.Ư"_s, u""_s},
                   {u"217-QĐ/T.Ư và 18-NQ/TƯ."_s, u"217-QĐ/T.Ư → 217-QĐ/TW | 18-NQ/TƯ → 18-NQ/TW"_s},
               });
    expectEach(u"paper-zero"_s,
               {
                   {u"05-QĐ/TW, 15-KH/TU, 07/2019/QĐ-UBND, khoản 5-10 triệu"_s, u""_s},
                   {u"Kế hoạch 5-KH/TU và 7/QĐ-UBND"_s, u"5-KH/TU → 05-KH/TU | 7/QĐ-UBND → 07/QĐ-UBND"_s},
               });
    expectEach(u"paper-spaces"_s,
               {
                   {u"217-QĐ/TW, xã 5 - KT, năm 2019 - 2020, 217 / 300, tờ 5 - QĐ"_s, u""_s},
                   {u"số 217 - QĐ/TW và số 30/2020 /NĐ-CP; 217-QĐ / TW"_s,
                    u"217 - QĐ/TW → 217-QĐ/TW | 30/2020 /NĐ-CP → 30/2020/NĐ-CP | 217-QĐ / TW → 217-QĐ/TW"_s},
               });
    expectEach(u"paper-d"_s,
               {
                   {u"217-QĐ/TW, 30/2020/NĐ-CP"_s, u""_s},
                   {u"217-QD/TW, 30/2020/ND-CP, 12/NQ-HDND"_s,
                    u"217-QD/TW → 217-QĐ/TW | 30/2020/ND-CP → 30/2020/NĐ-CP | 12/NQ-HDND → 12/NQ-HĐND"_s},
               });
    expectEach(u"paper-colon"_s, {
                                     {u"Số 217-QĐ/TW; Số: 12/QĐ-UBND; số: 5"_s, u""_s},
                                     {u"Số: 217-QĐ/TW"_s, u"Số:  → Số "_s},
                                 });
    expectEach(
        u"signing"_s,
        {
            {u"TM. ỦY BAN NHÂN DÂN\nT/M BAN THƯỜNG VỤ HUYỆN ỦY\nTM. BAN CHẤP HÀNH HỘI"_s, u""_s},
            {u"Cuối đơn ghi TM."_s, u""_s},
            {u"T/M ỦY BAN NHÂN DÂN\nTM. TỈNH ỦY\nKT. ĐẢNG ỦY"_s, u"T/M → TM. | TM. → T/M | KT. → K/T"_s},
            {u"ông KT. Minh, tỷ lệ T/M 5%"_s, u""_s},
        });
}

TEST_F(StyleForms, KeepToOneShortFormOfTrungUongAndThanhPho)
{
    expectEach(u"central-form"_s,
               {
                   {u"văn bản của T.Ư, Ban Dân vận T.Ư, Quyết định 217-QĐ/TW"_s, u""_s},
                   {u"văn bản của T.Ư, cơ quan TƯ và báo cáo với TW"_s, u"TƯ → T.Ư | TW → T.Ư"_s},
                   {u"của T.Ư; ĐẦU TƯ CÔNG; SỞ TƯ PHÁP"_s, u""_s},
               });
    expectEach(u"city-form"_s, {
                                   {u"TP Hà Nội, TP Huế, TP.HCM, của TP và quận"_s, u""_s},
                                   {u"TP Hà Nội, TP. Đà Nẵng, tp Vinh"_s, u"TP. → TP | tp → TP"_s},
                                   {u"TP Hà Nội. Các văn bản của TP. Từ đó đến nay"_s, u""_s},
                               });
    reader.house.central = u"T.Ư"_s;
    reader.house.city = u"TP."_s;
    expectEach(u"central-form"_s, {{u"cơ quan TW"_s, u"TW → T.Ư"_s}, {u"cơ quan T.Ư"_s, u""_s}});
    expectEach(u"city-form"_s, {{u"TP Hà Nội"_s, u"TP → TP."_s}, {u"ở TP. Đà Nẵng"_s, u""_s}});
    EXPECT_EQ(of(u"city-form"_s, u"TP Hà Nội"_s).first().severity, Severity::Warning);
}

TEST_F(StyleForms, ExplainAnAbbreviationWhereItIsFirstUsed)
{
    expectEach(
        u"abbreviation"_s,
        {
            {u"MTTQ, HĐND, UBND TP, T.Ư, KT-XH, CNH-HĐH, TP.HCM, GS.TS, ASEAN, thế kỷ XIX, v.v."_s, u""_s},
            {u"Dự án KFXT rồi KFXT nữa"_s, u"KFXT"_s},
            {u"Khu phố xanh (KFXT), KFXT rồi BQZ (Ban quản zôn)"_s, u""_s},
            {u"HỘI NGHỊ KFXT TOÀN QUỐC, người HMông, MiG-21, 12/KH-KFXT"_s, u""_s},
        });
    Article article;
    article.headline = u"Chuyện KFXT"_s;
    article.body.blocks = {paragraph(u"Hội KFXT họp."_s), paragraph(u"Hội KFXT tan."_s)};
    EXPECT_EQ(inArticle(u"abbreviation"_s, article), u"body:KFXT"_s);
    article.standfirst = u"Khu phố xanh tốt (KFXT)"_s;
    EXPECT_EQ(inArticle(u"abbreviation"_s, article), u""_s);
}

TEST_F(StyleForms, WriteFiguresAsVietnameseDoes)
{
    expectEach(u"number-thousands"_s,
               {
                   {u"1.000 hộ, 2,5 ha, 0,125 tấn, 7,380 tỷ đồng, 1,5"_s, u""_s},
                   {u"6,000 hộ và 1,250,000 đồng"_s, u"6,000 → 6.000 | 1,250,000 → 1.250.000"_s},
               });
    EXPECT_EQ(of(u"number-thousands"_s, u"1,250,000 đồng"_s).first().severity, Severity::Warning);
    expectEach(
        u"number-decimals"_s,
        {
            {u"2.5 triệu, 4.5% và 3.25 ha"_s, u"2.5 → 2,5 | 4.5% → 4,5% | 3.25 → 3,25"_s},
            {u"2,5 triệu, mục 2.5, Windows 8.1 triệu, 1.000 hộ, 23.5.2019, 2.500 triệu, trang 2.5"_s, u""_s},
        });
    expectEach(u"number-percent"_s, {
                                        {u"5%, 2,5%, tỷ lệ %"_s, u""_s},
                                        {u"đạt 5 % và 2,5 %."_s, u"5 % → 5% | 2,5 % → 2,5%"_s},
                                    });
}

TEST_F(StyleForms, CloseWithTheMarkWholeOrNotAtAll)
{
    expectEach(u"end-mark"_s, {
                                  {u"Góp ý tốt nhất./."_s, u""_s},
                                  {u"Góp ý tốt nhất."_s, u""_s},
                                  {u"Góp ý tốt nhất. /."_s, u". /. → ./."_s},
                                  {u"Góp ý tốt nhất ./."_s, u" ./. → ./."_s},
                                  {u"Góp ý tốt nhất/."_s, u"/. → ./."_s},
                                  {u"Góp ý tốt nhất.//."_s, u".//. → ./."_s},
                                  {u"Xem www.example.vn/. Rồi về"_s, u""_s},
                                  {u"Xem www.example.vn/."_s, u""_s},
                                  {u"đi và/hoặc ở; 5 người/hộ."_s, u""_s},
                                  {u"và còn nữa…/."_s, u""_s},
                              });
    Article article;
    article.body.blocks = {paragraph(u"Mở đầu."_s), paragraph(u"Kết thúc tốt đẹp."_s)};
    EXPECT_EQ(inArticle(u"end-mark-missing"_s, article), u"body:đẹp."_s);
    EXPECT_TRUE(check(article, reader).isEmpty()); // nobody asked for it
    article.body.blocks.last() = paragraph(u"Kết thúc tốt đẹp./."_s);
    EXPECT_EQ(inArticle(u"end-mark-missing"_s, article), u""_s);
    article.body.blocks.last() = paragraph(u"Nguồn: Bản tin xã"_s);
    EXPECT_EQ(inArticle(u"end-mark-missing"_s, article), u""_s);
}
