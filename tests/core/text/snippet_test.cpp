#include "core/text/snippet.h"

#include "core/text/typing.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const SnippetBook &book()
{
    static const SnippetBook all({{u"mttq"_s, u"Mặt trận Tổ quốc"_s, {}},
                                  {u"dvk"_s, u"dân vận khéo"_s, {}},
                                  {u"hđnd"_s, u"Hội đồng nhân dân"_s, {}},
                                  {u"tw"_s, u"Trung ương"_s, {}},
                                  {u"qd"_s, u"Quyết định"_s, {}},
                                  {u"tu"_s, u"Tỉnh ủy"_s, {}, false},
                                  {u"cc"_s, u"Căn cứ [? văn bản].\nXét [? đề nghị]."_s, u"Căn cứ"_s}});
    return all;
}

// `typed` once what its last character ended stands in its place.
QString expanded(const QString &typed)
{
    const auto made = expansion(typed, book());
    return made ? typed.chopped(made->length) + made->text + made->ending : typed;
}

} // namespace

TEST(Abbreviations, ExpandAtASpaceOrAMark)
{
    const std::pair<QString, QString> rows[]{
        {u"mttq "_s, u"Mặt trận Tổ quốc "_s},
        {u"Ủy ban mttq,"_s, u"Ủy ban Mặt trận Tổ quốc,"_s},
        {u"Mttq "_s, u"Mặt trận Tổ quốc "_s},
        {u"(mttq)"_s, u"(Mặt trận Tổ quốc)"_s},
        {u"“dvk”"_s, u"“dân vận khéo”"_s},
        {u"\"dvk\""_s, u"\"dân vận khéo\""_s},
        {u"Dvk "_s, u"Dân vận khéo "_s},
        {u"của hđnd;"_s, u"của Hội đồng nhân dân;"_s},
        {u"Ban Dân vận tw:"_s, u"Ban Dân vận Trung ương:"_s},
        {u"cùng mttq."_s, u"cùng Mặt trận Tổ quốc."_s},
        {u"cùng mttq…"_s, u"cùng Mặt trận Tổ quốc…"_s},
        {u"mttq?"_s, u"Mặt trận Tổ quốc?"_s},
        {u"mttq"_s + QChar(QChar::Nbsp), u"Mặt trận Tổ quốc"_s + QChar(QChar::Nbsp)},
        {u"dòng một\u2028mttq "_s, u"dòng một\u2028Mặt trận Tổ quốc "_s},
    };
    for (const auto &[typed, wanted] : rows)
        EXPECT_EQ(expanded(typed).toStdString(), wanted.toStdString()) << qPrintable(typed);
}

TEST(Abbreviations, LeaveEverythingElseAlone)
{
    for (const QString &typed :
         {u"MTTQ "_s, // the short form itself
          u"mTTQ "_s, // nobody's way of writing
          u"HĐND,"_s,         u"TW "_s,
          u"mttqx "_s, // another word
          u"xmttq "_s,
          u"tu "_s,  // switched off
          u"mttq"_s, // not ended yet
          u"mttq. "_s,        u"mttq-"_s,     u"mttq/"_s,
          u"217-qd/tw "_s, // the sign of a paper
          u"số 217-qd "_s,
          u"xã hội-mttq "_s, // a compound
          u"https://mttq "_s, u"lan@mttq "_s, u"www.mttq "_s, u"#mttq "_s, u"_mttq "_s, u"mttq_"_s,
          u"m t t q "_s,
          u"mttq  "_s, // ended before, and taken back
          u"mttq, "_s,        u"mttq) "_s,    u"mttq./. "_s,  u" "_s,      u""_s,       u","_s,
          u"./."_s,           u"mttq.."_s})
        EXPECT_FALSE(expansion(typed, book())) << qPrintable(typed);
}

TEST(Abbreviations, ExpandWhereAParagraphEnds)
{
    EXPECT_EQ(expansionAtEnd(u"cùng mttq", book()), (Expansion{4, u"Mặt trận Tổ quốc"_s, {}}));
    for (const QString &typed :
         {u"mttq "_s, u"mttq,"_s, u"mttq./."_s, u"MTTQ"_s, u""_s, u"."_s, u"www.mttq"_s})
        EXPECT_FALSE(expansionAtEnd(typed, book())) << qPrintable(typed);
}

TEST(Abbreviations, AFullStopThatGoesOnWasNone)
{
    for (const QString &typed : {u"v"_s, u"đ"_s, u"1"_s, u"vn"_s})
        EXPECT_TRUE(goesOnBehindStop(typed)) << qPrintable(typed);
    for (const QString &typed : {u" "_s, u"H"_s, u"."_s, u"/"_s, u"”"_s, QString()})
        EXPECT_FALSE(goesOnBehindStop(typed)) << qPrintable(typed);
}

TEST(Abbreviations, AreFoundByNobodyWithoutABook)
{
    EXPECT_FALSE(expansion(u"mttq ", SnippetBook()));
    EXPECT_FALSE(SnippetBook().hasNamed());
}

TEST(Snippets, AreCleanedAtTheDoor)
{
    Snippet snippet{u" MTTQ\t"_s, u"  Một \r\n\r\n\x01 Hai "_s, u" Tên  mẫu\n"_s};
    EXPECT_FALSE(takeUp(snippet));
    EXPECT_EQ(snippet, (Snippet{u"mttq"_s, u"Một\nHai"_s, u"Tên mẫu"_s}));
    Snippet decomposed{u"hđnd"_s.normalized(QString::NormalizationForm_D),
                       u"Hội đồng"_s.normalized(QString::NormalizationForm_D),
                       {}};
    EXPECT_FALSE(takeUp(decomposed));
    EXPECT_EQ(decomposed.text, u"Hội đồng"_s);
}

TEST(Snippets, SayWhatIsWrongWithThem)
{
    const std::pair<Snippet, SnippetFault> rows[]{
        {{u"mttq"_s, u" \n "_s, {}}, SnippetFault::NoText},
        {{{}, u"Một"_s, {}}, SnippetFault::Uncalled},
        {{u"m"_s, u"Một"_s, {}}, SnippetFault::NoAbbreviation},
        {{u"m t"_s, u"Một"_s, {}}, SnippetFault::NoAbbreviation},
        {{u"qđ/tw"_s, u"Một"_s, {}}, SnippetFault::NoAbbreviation},
        {{u"5g"_s, u"Một"_s, {}}, SnippetFault::NoAbbreviation},
        {{QString(longestAbbreviation + 1, u'a'), u"Một"_s, {}}, SnippetFault::NoAbbreviation},
        {{u"mttq"_s, QString(longestSnippet + 1, u'a'), {}}, SnippetFault::TooLong},
        {{u"mttq"_s, u"Một"_s, QString(longestSnippetName + 1, u'a')}, SnippetFault::TooLong},
    };
    for (auto [snippet, fault] : rows)
        EXPECT_EQ(takeUp(snippet), fault) << qPrintable(snippet.abbreviation);
}

TEST(Snippets, TheFirstOfThoseCalledAlikeCountsAndHidesTheOthers)
{
    const SnippetBook both({{u"dv"_s, u"dân vận"_s, {}},
                            {u"tu"_s, u"Tỉnh ủy"_s, {}, false},
                            {{}, u"Của tôi"_s, u"Kết bài"_s},
                            {{}, u"Tắt"_s, u"Mở bài"_s, false},
                            {u"dv"_s, u"dịch vụ"_s, u"Dịch vụ"_s},
                            {u"tu"_s, u"Trung ương"_s, {}},
                            {{}, u"Của tòa soạn"_s, u"Kết bài"_s},
                            {{}, u"Chung"_s, u"Mở bài"_s},
                            {{}, u"Ảnh"_s, u"Ảnh"_s}});
    ASSERT_TRUE(both.abbreviated(u"dv"_s));
    EXPECT_EQ(both.abbreviated(u"dv"_s)->text, u"dân vận"_s);
    EXPECT_FALSE(both.abbreviated(u"tu"_s));
    QStringList names;
    for (const Snippet &snippet : both.named())
        names << snippet.name + u'=' + snippet.text;
    EXPECT_EQ(names.join(u' ').toStdString(), u"Ảnh=Ảnh Kết bài=Của tôi"_s.toStdString());
}
