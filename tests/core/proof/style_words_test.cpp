// Tone placement, i and y, words the house prefers, words typed twice.

#include "core/proof/unify_tones.h"
#include "tests/core/proof/style_test.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

using StyleWords = StyleTest;

TEST_F(StyleWords, PlaceToneMarksAsTheHouseDoes)
{
    expectEach(u"tone"_s, {
                              {u"Cấp ủy quan tâm sức khỏe, thủy lợi và hòa giải."_s, u""_s},
                              {u"Cấp uỷ quan tâm sức khoẻ."_s, u"uỷ → ủy | khoẻ → khỏe"_s},
                              {u"Văn hoá và cấp ủy"_s, u"hoá → hóa"_s},
                              {u"Quý hoa quả, quỳ gối, tuý lúy"_s, u"tuý → túy"_s},
                              // Names stay as their owners write them.
                              {u"Bà Thuý ở xã Hoà Sơn gặp ông Hoà."_s, u""_s},
                              {u"Thuý nói vậy. Hoà đồng ý."_s, u""_s},
                              {u"XÃ HOÀ SƠN"_s, u""_s},
                              // A capital that only starts a sentence, and bodies.
                              {u"Tuỳ tình hình. Huỷ bỏ."_s, u"Tuỳ → Tùy | Huỷ → Hủy"_s},
                              {u"Đoàn đến Uỷ ban nhân dân và Toà án, do TỈNH UỶ mời."_s,
                               u"Uỷ → Ủy | Toà → Tòa | UỶ → ỦY"_s},
                              // What is quoted stays as it was.
                              {u"Tập “Mùa hoà bình” nói về \"khoẻ\" và “hoá"_s, u""_s},
                          });
    reader.house.tones = ToneStyle::Modern;
    expectEach(u"tone"_s, {
                              {u"Cấp ủy, ông Hòa, khoẻ mạnh"_s, u"ủy → uỷ"_s},
                              {u"toàn quốc, loét, quý, thuế, ngoài"_s, u""_s},
                          });
}

TEST_F(StyleWords, CallMixedTonePlacementWorseThanTheOtherSchool)
{
    EXPECT_EQ(of(u"tone"_s, u"Cấp uỷ và cấp uỷ."_s).first().severity, Severity::Hint);
    EXPECT_EQ(of(u"tone"_s, u"Cấp uỷ và sức khỏe."_s).first().severity, Severity::Warning);
    // An article is read as a whole.
    Article article;
    article.body.blocks = {paragraph(u"Cấp uỷ."_s), paragraph(u"Sức khỏe."_s)};
    const QList<Finding> findings = check(article, reader);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings.first().severity, Severity::Warning);
}

TEST_F(StyleWords, UnifyToneMarksInOneGo)
{
    const QString text = u"Uỷ ban xã Hoà Sơn lo sức khoẻ; bà Thuý đọc “Hoà bình”, cấp uỷ nghe."_s;
    Passage passage = toasoan::passage(text, nullptr);
    passage.field = u"body"_s;
    QString unified = text;
    const QList<Finding> findings = tonesToUnify(passage, ToneStyle::Traditional);
    for (auto it = findings.crbegin(); it != findings.crend(); ++it) {
        EXPECT_EQ(it->field, u"body"_s);
        unified.replace(it->start, it->length, it->suggestions.first());
    }
    EXPECT_EQ(unified, u"Ủy ban xã Hoà Sơn lo sức khỏe; bà Thuý đọc “Hoà bình”, cấp ủy nghe."_s);
    EXPECT_TRUE(tonesToUnify(toasoan::passage(unified, nullptr), ToneStyle::Traditional).isEmpty());
}

TEST_F(StyleWords, WriteIAndYAsTheHouseDoes)
{
    expectEach(u"iy"_s,
               {
                   {u"Kỹ thuật, lý do, kỳ họp, tỷ lệ, quý, mỹ thuật, bác sĩ, vĩ đại, mì tôm"_s, u""_s},
                   {u"Kĩ thuật, lí do, kì họp, tỉ lệ, mĩ thuật, kí kết"_s,
                    u"Kĩ → Kỹ | lí → lý | kì → kỳ | tỉ → tỷ | mĩ → mỹ | kí → ký"_s},
                   {u"bác sỹ, vỹ tuyến, gói mỳ, qui định, quí, quĩ"_s,
                    u"sỹ → sĩ | vỹ → vĩ | mỳ → mì | qui → quy | quí → quý | quĩ → quỹ"_s},
                   // The same letters in other words.
                   {u"lí nhí, kì cọ, tỉ mỉ, li ti, cười hi hi, năm kí lô, 5 kí gạo, mi mắt, ti vi"_s, u""_s},
                   {u"hi vọng, li hôn, công ti, 5 tỉ đồng"_s, u"hi → hy | li → ly | ti → ty | tỉ → tỷ"_s},
                   // Names.
                   {u"Ông Sỹ và bà Quí ở nước Mĩ. Sỹ nói. “Kĩ thuật lí thú”"_s, u""_s},
                   {u"ki-lô-mét, kí-lô"_s, u""_s},
               });
    reader.house.letterI = LetterI::ShortI;
    expectEach(u"iy"_s, {
                            {u"kĩ thuật, lí do, quy định, bác sĩ"_s, u""_s},
                            {u"kỹ thuật, lý do, hy vọng, công ty, qui định"_s,
                             u"kỹ → kĩ | lý → lí | hy → hi | ty → ti | qui → quy"_s},
                        });
    reader.house.letterI = LetterI::AsWritten;
    expectEach(u"iy"_s, {{u"kĩ thuật, kỹ thuật, bác sỹ"_s, u""_s}});
}

TEST_F(StyleWords, PreferTheWordsOfTheHouseOnlyWhenAsked)
{
    expectEach(u"house-words"_s,
               {
                   {u"Hàng năm xã đảm bảo nề nếp."_s,
                    u"Hàng năm → Hằng năm | đảm bảo → bảo đảm | nề nếp → nền nếp"_s},
                   {u"Hằng năm bảo đảm. Hàng nghìn, cửa hàng Năm, quầy Hàng Năm Tấn"_s, u""_s},
               });
    EXPECT_TRUE(check(u"Hàng năm xã đảm bảo."_s, reader).isEmpty());
    EXPECT_TRUE(ruleNamed(u"house-words")->editorConfirms);
}

TEST_F(StyleWords, MergeAsTheWordMeans)
{
    expectEach(u"merger"_s,
               {
                   {u"Sau khi sáp nhập hai thôn"_s, u""_s},
                   {u"Sát nhập hai thôn, sát nhập xã"_s, u"Sát nhập → Sáp nhập | sát nhập → sáp nhập"_s},
                   {u"khảo sát nhập khẩu, kiểm sát nhập cảnh, cảnh sát nhập ngũ"_s, u""_s},
               });
}

TEST_F(StyleWords, FindWordsTypedTwice)
{
    expectEach(
        u"doubled"_s,
        {
            {u"Ý kiến của của bà con và và các các hộ"_s, u"của của → của | và và → và | các các → các"_s},
            {u"Đường đã được được làm. Với với tinh thần ấy"_s, u"được được → được | Với với → Với"_s},
            // Doubled on purpose, and two words that meet.
            {u"luôn luôn, xanh xanh, từ từ, dần dần, ngày ngày, người người, song song, ai ai"_s, u""_s},
            {u"tồn tại tại đây, kết quả đạt được được ghi nhận, tự do do ai, nhà ở ở xã, năm năm, ba ba"_s,
             u""_s},
            {u"các các-bon, của, của, Của Của, cho\ncho"_s, u""_s},
        });
    EXPECT_EQ(of(u"doubled"_s, u"ý kiến của của bà"_s).first().kind, FindingKind::Word);
    expectEach(u"doubled-pair"_s,
               {
                   {u"Cơ chế kiểm soát kiểm soát của xã"_s, u"kiểm soát kiểm soát → kiểm soát"_s},
                   {u"từng bước từng bước, rất đẹp rất đẹp, lấp lánh lấp lánh, vội vàng vội vàng"_s, u""_s},
                   {u"kiểm soát, kiểm soát; Kiểm Soát Kiểm Soát; hay hay hay hay"_s, u""_s},
               });
}

TEST_F(StyleWords, FindPlacesLeftOpen)
{
    expectEach(u"unfinished"_s,
               {
                   {u"Có [?] hộ ở thôn [ ? ] hiến (?\?) mét vuông đất."_s, u"[?] | [ ? ] | (?\?)"_s},
                   {u"Sáng [? ngày/tháng, xxx], [? họ tên (bổ sung)???] dự."_s,
                    u"[? ngày/tháng, xxx] | [? họ tên (bổ sung)???]"_s},
                   {u"Ông xxx, sinh năm XXXX, được khen."_s, u"xxx | XXXX"_s},
                   {u"Số liệu TK, lời ông Ba TKTK."_s, u"TK | TKTK"_s},
                   {u"Kết quả (bổ sung), tên [Bổ sung sau], ngày (kiểm tra lại)."_s,
                    u"(bổ sung) | [Bổ sung sau] | (kiểm tra lại)"_s},
                   {u"Ai góp??? Bao nhiêu???? Vì sao??"_s, u"??? | ????"_s},
                   // What only looks like it.
                   {u"Luật (sửa đổi, bổ sung), luật (bổ sung năm 2020), quỹ bổ sung (đợt 2)."_s, u""_s},
                   {u"Số TK 0123456789, STK: 12, TK: 34, khối XX, thế kỷ XIX, đường xx."_s, u""_s},
                   {u"Vì sao? (Ai cũng hỏi?) [1] [a] [] () [ ]"_s, u""_s},
               });
}

TEST_F(StyleWords, APlaceLeftOpenIsNoMistakeOfSpellingAsWell)
{
    for (const QString &text :
         {u"Ông xxx được khen."_s, u"Theo TKTK thì được."_s, u"Có [?] hộ."_s, u"Có (?\?) hộ."_s,
          u"Có [? bao nhieu hộ , nghành nào] hộ."_s, u"Ai góp???"_s, u"Kết quả (bổ sung) sau."_s}) {
        QStringList rules;
        for (const Finding &finding : check(text, reader))
            rules += finding.rule;
        EXPECT_EQ(rules.join(u' ').toStdString(), "unfinished") << qPrintable(text);
    }
}
