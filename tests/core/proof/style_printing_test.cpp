// Spaces, marks, quotation marks, characters, sentences, captions.

#include "core/proof/check_original.h"
#include "tests/core/proof/style_test.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

using StylePrinting = StyleTest;

TEST_F(StylePrinting, PutsNoSpaceBeforeAMark)
{
    expectEach(u"space-before"_s,
               {
                   {u"Một, hai; ba: bốn! Năm? Sáu."_s, u""_s},
                   {u"Một , hai ; ba : bốn ! Năm ? Sáu ."_s,
                    u" , → , |  ; → ; |  : → : |  ! → ! |  ? → ? |  . → ."_s},
                   {u"Một ,hai"_s, u" , → , "_s},
                   {u"tỷ số 2 : 1, .NET, ngôn ngữ .com, “…” …, ( ? ), và ... rồi, cười :)"_s, u""_s},
               });
    expectEach(u"space-after"_s,
               {
                   {u"Một, hai; ba. Bốn"_s, u""_s},
                   {u"Một,hai;ba.Bốn rồi:Năm"_s, u", → ,  | ; → ;  | . → .  | : → : "_s},
                   {u"www.example.vn,xong@example.vn; 1,5; 9:30; f(x,y); T.Ư; Tp.Hồ; xong.hai"_s, u""_s},
               });
}

TEST_F(StylePrinting, PutsOneSpaceBetweenWords)
{
    expectEach(u"space-double"_s, {
                                      {u"Một hai.\n  Ba"_s, u""_s},
                                      {u"Một  hai.   Ba"_s, u"   →   |     →  "_s},
                                      {u"   đầu dòng; cuối dòng   \n\tcột\t  bảng"_s, u""_s},
                                  });
    expectEach(u"space-inside"_s, {
                                      {u"“Một” (hai) ( ) [ ]"_s, u""_s},
                                      {u"“ Một ” và ( hai )"_s, u"“  → “ |  ” → ” | (  → ( |  ) → )"_s},
                                  });
    expectEach(u"space-bracket"_s, {
                                       {u"Hội đồng (HĐND) và “Một” rồi, f(x), đồng chí(s)"_s, u""_s},
                                       {u"Hội đồng(HĐND) và (hai)rồi"_s, u"( →  ( | ) → ) "_s},
                                   });
    expectEach(u"marks-doubled"_s, {
                                       {u"Một... hai, v.v., ../ba, 1..5, tốt./."_s, u""_s},
                                       {u"Một,, hai.. Ba,. Bốn"_s, u",, → , | .. → . | ,. → ."_s},
                                   });
}

TEST_F(StylePrinting, KeepsToOneEllipsis)
{
    expectEach(u"ellipsis"_s, {
                                  {u"Một... hai..."_s, u""_s},
                                  {u"Một… hai…"_s, u""_s},
                                  {u"Một... hai… ba.... bốn"_s, u"... → …"_s},
                              });
    Article article;
    article.body.blocks = {paragraph(u"Người dân..."_s), paragraph(u"Địa phương…"_s)};
    EXPECT_EQ(inArticle(u"ellipsis"_s, article), u"body:..."_s);
}

TEST_F(StylePrinting, PairsQuotationMarks)
{
    expectEach(u"quote-pair"_s, {
                                    {u"“Một”, “hai” và \"ba\", màn 5\", “bốn \"năm\" sáu”"_s, u""_s},
                                    {u"“Một, hai"_s, u"“"_s},
                                    {u"Một”, hai"_s, u"”"_s},
                                    {u"Nói ”một” và “hai“ rồi"_s, u"” → “ | “ → ”"_s},
                                    {u"\"Một, hai"_s, u"\""_s},
                                    {u"“Đoạn một.\n“Đoạn hai.”"_s, u""_s},
                                });
    Article article;
    article.body.blocks = {paragraph(u"Ông nói: “Đoạn một."_s), paragraph(u"“Đoạn hai."_s),
                           paragraph(u"Đoạn ba.”"_s)};
    EXPECT_EQ(inArticle(u"quote-pair"_s, article), u""_s); // one long quotation
    article.body.blocks = {paragraph(u"Ông nói: “Đoạn một."_s), paragraph(u"Đoạn hai không có gì."_s)};
    EXPECT_EQ(inArticle(u"quote-pair"_s, article), u"body:“"_s);
    article.body.blocks = {paragraph(u"Ông nói “một”."_s), paragraph(u"Đoạn hai.”"_s)};
    EXPECT_EQ(inArticle(u"quote-pair"_s, article), u"body:”"_s);
}

TEST_F(StylePrinting, KeepsToOneShapeOfQuotationMarks)
{
    expectEach(u"quote-shape"_s,
               {
                   {u"\"Một\" và \"hai\""_s, u""_s},
                   {u"“Một” và \"hai\" (\"ba\")."_s, u"\" → “ | \" → ” | \" → “ | \" → ”"_s},
                   {u"“Một” và màn 5\""_s, u""_s},
               });
    reader.house.quotes = QuoteForm::Curly;
    expectEach(u"quote-shape"_s, {{u"\"Một\" và hai"_s, u"\" → “ | \" → ”"_s}, {u"“Một”"_s, u""_s}});
}

TEST_F(StylePrinting, FindsWhatOnlyLooksRight)
{
    expectEach(u"look-alike"_s,
               {
                   {u"Đảng, đường, Sigurður, αβ, Москва, 5 µm"_s, u""_s},
                   {u"Ðôrêmon, Ðảng và ðường"_s, u"Ðảng → Đảng | ðường → đường"_s},
                   {u"Сhương trình của Pаris"_s, u"Сhương → Chương | Pаris → Paris"_s}, // Cyrillic С and а
               });
    expectEach(u"invisible"_s, {
                                   {u"hội nghị 👨‍👩‍👧 vui"_s, u""_s},
                                   {u"hội\u200b nghị, dân\u00advận và \u200bnhà"_s,
                                    u"i\u200b → i | dân\u00advận → dânvận |  \u200b →  "_s},
                               });
    expectEach(u"lost"_s, {
                              {u"hội nghị"_s, u""_s},
                              {u"h\ufffdi nghị \uf0b7 một"_s, u"\ufffd | \uf0b7"_s},
                          });
}

TEST_F(StylePrinting, SaysOnceThatLettersAreApartFromTheirMarks)
{
    const QString composed = u"Hội nghị dân vận ,xã"_s;
    const QString apart = composed.normalized(QString::NormalizationForm_D);
    expectEach(u"decomposed"_s, {{composed, u""_s}, {apart, apart + u" → "_s + composed}});
    const QList<Finding> findings = checkOriginal(apart, reader);
    ASSERT_EQ(findings.size(), 2);
    EXPECT_EQ(findings[0].rule, u"decomposed"_s);
    EXPECT_EQ(findings[1].rule, u"space-before"_s);
    EXPECT_EQ(findings[1].start, apart.indexOf(u" ,"_s));
    EXPECT_EQ(findings[1].length, 2);
    EXPECT_EQ(checkOriginal(composed, reader).size(), 1);
}

TEST_F(StylePrinting, CountsTheSyllablesOfASentence)
{
    const QString sixty = u"Dân "_s + u"vận "_s.repeated(58) + u"khéo."_s;
    expectEach(u"sentence-long"_s,
               {{sixty + u' ' + sixty, u""_s}, {u"Ngắn. "_s + u"Một "_s + sixty, u"Một"_s}});
    EXPECT_EQ(of(u"sentence-long"_s, u"Một "_s + sixty).first().detail, u"61"_s);
    reader.house.longestSentence = 30;
    expectEach(u"sentence-long"_s, {{sixty, u"Dân"_s}});
}

TEST_F(StylePrinting, NoticesAWordThreeTimesInASentence)
{
    expectEach(
        u"repeated"_s,
        {
            {u"Tổ vận động vận động từng hộ, rồi vận động cả thôn làm đường mới."_s, u"vận động"_s},
            {u"Tổ vận động từng hộ, rồi vận động cả thôn. Sau đó vận động xã bên cùng làm đường."_s, u""_s},
            {u"Từ năm hai nghìn đến năm hai nghìn lẻ một và năm hai nghìn lẻ hai, ba xã"_s, u""_s},
        });
}

TEST_F(StylePrinting, EndsCaptionsInOneWay)
{
    Article article;
    const auto caption = [](const QString &text, const QString &alt = {}) {
        return figureBlock({{}, text, QString(), alt});
    };
    article.body.blocks = {caption(u"Quang cảnh hội nghị"_s), caption(u"Bà con góp ý."_s),
                           caption(u"Vui quá!"_s)};
    EXPECT_EQ(inArticle(u"caption-stop"_s, article), u"caption:ý."_s);
    reader.house.captionStops = CaptionStop::Always;
    EXPECT_EQ(inArticle(u"caption-stop"_s, article), u"caption:nghị"_s);
    reader.house.captionStops = CaptionStop::Never;
    EXPECT_EQ(inArticle(u"caption-stop"_s, article), u"caption:ý."_s);
    reader.house.captionStops = CaptionStop::AsWritten;
    article.body.blocks = {caption(u"Quang cảnh hội nghị"_s), caption(u"Bà con góp ý"_s)};
    EXPECT_EQ(inArticle(u"caption-stop"_s, article), u""_s);
    EXPECT_EQ(inArticle(u"caption-alt"_s, article), u""_s); // no description is no finding
    article.body.blocks = {caption(u"Quang cảnh hội nghị"_s, u"quang cảnh hội nghị "_s),
                           caption(u"Bà con góp ý"_s, u"Năm người ngồi quanh bàn"_s)};
    EXPECT_EQ(inArticle(u"caption-alt"_s, article), u"alt:quang"_s);
}
