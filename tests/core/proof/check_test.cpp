#include "core/proof/check.h"

#include "core/proof/lexicon.h"
#include "core/proof/proofreader.h"

#include <gtest/gtest.h>

using namespace toasoan;

namespace {

std::shared_ptr<const Dictionary> hunspell()
{
    auto dictionary = openHunspell();
    return dictionary ? std::shared_ptr<const Dictionary>(std::move(*dictionary)) : nullptr;
}

class CheckTest : public testing::Test
{
protected:
    QStringList found(const QString &text) const
    {
        QStringList words;
        for (const Finding &finding : check(text, reader)) {
            EXPECT_EQ(text.mid(finding.start, finding.length), finding.text);
            if (finding.kind != FindingKind::Style) // both schools are right; the house may like one better
                words += finding.text;
        }
        return words;
    }

    Proofreader reader{std::make_shared<const Lexicon>(hunspell(), QSet<QString>(), ToneStyle::Traditional)};
};

} // namespace

TEST_F(CheckTest, LeavesARightReportAlone)
{
    const QString report = QStringLiteral("Thứ Ba, 4/6/2019\n"
                                          "ỦY BAN NHÂN DÂN XÃ HÒA SƠN\n"
                                          "Thực hiện Quyết định số 217-QĐ/TW và Nghị định 30/2020/NĐ-CP, Ban "
                                          "Dân vận Huyện ủy phối hợp với MTTQ, "
                                          "các đoàn thể chính trị - xã hội xã Hoà Sơn (huyện Krông Bông, "
                                          "tỉnh Đắk Lắk) vận động bà con hiến hơn 2.500m2 "
                                          "đất làm 3,5km đường bê tông, trị giá 1,2 tỷ đồng. “Dân biết, dân "
                                          "bàn, dân làm, dân kiểm tra”, ông Y Thuấn "
                                          "Niê nói. Từ 9h30 đến 11h, đội văn nghệ của bà con Êđê, Xtiêng, "
                                          "H’Mông biểu diễn; khoẻ, vui, đúng KT-XH của "
                                          "T.Ư, TP.HCM, v.v. Xem thêm tại www.example.com, hoason.example.vn "
                                          "hoặc gửi thư tới banbientap@example.vn./.");
    EXPECT_EQ(found(report), QStringList());
}

TEST_F(CheckTest, FindsMistakesWhereTheyStand)
{
    const QString text = QStringLiteral("Nghành dân vận đã xữ lý 😀 tòan bộ việc đươc giao.");
    const QList<Finding> findings = check(text, reader);
    ASSERT_EQ(findings.size(), 4);
    EXPECT_EQ(findings[0].start, 0);
    EXPECT_EQ(findings[0].length, 6);
    EXPECT_EQ(findings[0].severity, Severity::Error);
    EXPECT_EQ(findings[1].text, QStringLiteral("xữ"));
    EXPECT_EQ(findings[1].severity, Severity::Warning);
    EXPECT_EQ(findings[2].start, text.indexOf(QStringLiteral("tòan")));
    EXPECT_EQ(findings[3].text, QStringLiteral("đươc"));
    for (const Finding &finding : findings) {
        EXPECT_EQ(finding.rule, finding.severity == Severity::Error ? QStringLiteral("syllable")
                                                                    : QStringLiteral("unknown"));
        EXPECT_EQ(finding.kind, FindingKind::Spelling);
        EXPECT_TRUE(finding.field.isEmpty());
        EXPECT_TRUE(message(finding).contains(finding.text));
    }
}

TEST_F(CheckTest, CallsUnknownPlainWordsForeignOnly)
{
    const QList<Finding> findings = check(QStringLiteral("Họ dùng polime và ki-lô-bai."), reader);
    ASSERT_FALSE(findings.isEmpty());
    for (const Finding &finding : findings) {
        EXPECT_EQ(finding.rule, QStringLiteral("foreign"));
        EXPECT_EQ(finding.severity, Severity::Hint);
        EXPECT_TRUE(message(finding).contains(finding.text));
    }
}

TEST_F(CheckTest, CountsPositionsInTheTextAsGiven)
{
    const QString composed = QStringLiteral("Tiếng Việt: xữ lý.\r\nNgười cuả ta.");
    EXPECT_EQ(found(composed), (QStringList{QStringLiteral("xữ"), QStringLiteral("cuả")}));
    const QString apart = composed.normalized(QString::NormalizationForm_D);
    const QList<Finding> findings = check(apart, reader);
    ASSERT_EQ(findings.size(), 2);
    EXPECT_EQ(findings[0].start,
              apart.indexOf(QStringLiteral("xữ").normalized(QString::NormalizationForm_D)));
    EXPECT_EQ(findings[1].text, QStringLiteral("cuả").normalized(QString::NormalizationForm_D));
}

TEST_F(CheckTest, FindsNothingInNothingAndStopsWhenAsked)
{
    EXPECT_TRUE(found(QString()).isEmpty());
    const QString text = QStringLiteral("nghành ").repeated(10'000);
    EXPECT_EQ(check(text, reader).size(), 10'000);
    int asked = 0;
    EXPECT_LT(check(text, reader, [&] { return ++asked == 2; }).size(), 2'000);
    EXPECT_EQ(asked, 2);
}

TEST_F(CheckTest, GoesThroughAllFieldsOfAnArticleButWhatItsWriterVouchesFor)
{
    Article article;
    article.headline = QStringLiteral("Nghành dân vận");
    article.standfirst = QStringLiteral("Việc xữ lý");
    article.body.blocks = {paragraph(QStringLiteral("Chuyện hòan toàn đúng.")),
                           figureBlock({{}, QStringLiteral("Hội nghị tòan xã"), QString(), QString()})};
    article.ignoredWords = {QStringLiteral("HÒAN")};
    const QList<Finding> findings = check(article, reader);
    ASSERT_EQ(findings.size(), 3);
    EXPECT_EQ(findings[0].field, QStringLiteral("headline"));
    EXPECT_TRUE(findings[0].block.isNull());
    EXPECT_EQ(findings[1].field, QStringLiteral("standfirst"));
    EXPECT_EQ(findings[2].field, QStringLiteral("caption"));
    EXPECT_EQ(findings[2].block, article.body.blocks[1].id);
    EXPECT_EQ(findings[2].start, 9);
}

TEST(FindingNames, AreFixed)
{
    EXPECT_EQ(name(FindingKind::Spelling), QStringLiteral("spelling"));
    EXPECT_EQ(name(FindingKind::Word), QStringLiteral("word"));
    EXPECT_EQ(name(FindingKind::Style), QStringLiteral("style"));
    EXPECT_EQ(name(Severity::Error), QStringLiteral("error"));
    EXPECT_EQ(name(Severity::Warning), QStringLiteral("warning"));
    EXPECT_EQ(name(Severity::Hint), QStringLiteral("hint"));
}
