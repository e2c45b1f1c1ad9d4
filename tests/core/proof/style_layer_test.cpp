// What holds for the layer as a whole.

#include "core/proof/style/rule.h"
#include "tests/core/proof/style_test.h"

#include <QRandomGenerator>

using namespace toasoan;
using namespace Qt::StringLiterals;

using StyleLayer = StyleTest;

namespace {

// A report as the desk writes it, in our own words.
Article report()
{
    Article article;
    article.headline = u"Dân vận khéo ở xã Đồng Mận"_s;
    article.standfirst = u"Qua ba năm, tổ dân vận của 12 thôn đã vận động được 1.250 hộ hiến đất."_s;
    article.publicationDate = QDate(2019, 5, 23);
    article.body.blocks = {
        paragraph(u"Thứ Năm, 23/5/2019"_s),
        paragraph(u"Thực hiện Quyết định số 217-QĐ/TW và Nghị định 30/2020/NĐ-CP, Ban Dân vận Huyện ủy phối "
                  u"hợp với "
                  u"MTTQ, các đoàn thể chính trị - xã hội và Nhân dân góp ý xây dựng Đảng."_s),
        figureBlock({{}, u"Quang cảnh buổi đối thoại"_s, u"Ảnh: Lan Anh"_s, u"Nhiều người ngồi quanh bàn"_s}),
        heading(u"Nhiều cách làm mới"_s),
        paragraph(u"“Dân biết, dân bàn, dân làm, dân kiểm tra”, Trưởng ban Dân vận Huyện ủy Trần Văn Hòa "
                  u"nói. Chủ nhật, "
                  u"26/5, thôn Hạ làm xong 3,5 km đường, trị giá 1,2 tỷ đồng, đạt 105% kế hoạch năm."_s),
        paragraph(
            u"Chủ tịch Ủy ban nhân dân xã cho biết: “Bà con luôn luôn đồng lòng.” Các văn bản của T.Ư và TP "
            u"được quán triệt; quy chế dân chủ (QCDC) được thực hiện tốt./."_s),
    };
    return article;
}

} // namespace

TEST_F(StyleLayer, LeavesARightReportAlone)
{
    for (const Finding &finding : check(report(), reader))
        ADD_FAILURE() << qPrintable(finding.rule + u": "_s + finding.text);
}

TEST_F(StyleLayer, NeverPutsADashForTheHyphenOfTwoWords)
{
    EXPECT_TRUE(
        check(u"đoàn thể chính trị - xã hội, kinh tế - xã hội, Bộ Lao động - Thương binh và Xã hội"_s, reader)
            .isEmpty());
}

TEST_F(StyleLayer, SaysTheSameBlockByBlockAsOfTheWhole)
{
    Article article = report();
    article.body.blocks.append(paragraph(u"Cấp uỷ ,chính quyền... và và ngày 24-5-2019, “mở…"_s));
    const QList<Finding> whole = check(article, reader);
    EXPECT_GE(whole.size(), 5);
    const QList<Passage> all = passages(article, reader);
    const Surroundings around = surroundings(article, all, reader);
    QList<Finding> parts;
    for (const Passage &passage : all)
        parts += check(passage, around, reader);
    EXPECT_EQ(parts, whole);
    EXPECT_EQ(check(article, reader), whole);
}

TEST_F(StyleLayer, MarksNoPlaceTwice)
{
    const QString text =
        u"Thứ tư, 23/5/2019 số 5 - QD/T.Ư , “ Uỷ ban Nhân dân ” ,, kĩ thuật.. ngày 31/4/2019"_s;
    const QList<Finding> findings = check(text, reader);
    EXPECT_GE(findings.size(), 5);
    for (qsizetype i = 1; i < findings.size(); ++i)
        EXPECT_GE(findings[i].start, findings[i - 1].start + findings[i - 1].length);
}

TEST_F(StyleLayer, KeepsItsFeetInAnyText)
{
    // Pieces the rules look for, thrown together, and characters of every kind.
    const QStringList pieces{u"thứ "_s,
                             u"năm"_s,
                             u", "_s,
                             u"23/5/2019"_s,
                             u"217"_s,
                             u" - "_s,
                             u"QĐ/TW"_s,
                             u"-"_s,
                             u"/"_s,
                             u"“"_s,
                             u"”"_s,
                             u"\""_s,
                             u"."_s,
                             u"..."_s,
                             u"…"_s,
                             u" "_s,
                             u"\n"_s,
                             u"("_s,
                             u")"_s,
                             u"uỷ"_s,
                             u"Ủy ban "_s,
                             u"nhân dân"_s,
                             u"của của "_s,
                             u"TP"_s,
                             u"T.Ư"_s,
                             u"\u200b"_s,
                             u"\u0301"_s,
                             u"Ð"_s,
                             u"а"_s,
                             u"%"_s,
                             u"1,000"_s,
                             u"ngày "_s,
                             u"tháng "_s,
                             u"khoản "_s,
                             u"điều "_s,
                             u"😀"_s,
                             QString(QChar(0xD83D)),
                             QString(QChar(0)),
                             u"./."_s,
                             u"sát nhập "_s,
                             u"quận "_s,
                             u"Số: "_s};
    QRandomGenerator random(20190523);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = random.bounded(12); i >= 0; --i)
            text += pieces[random.bounded(pieces.size())];
        for (const Finding &finding : check(text, reader)) {
            ASSERT_GE(finding.start, 0);
            ASSERT_GT(finding.length, 0);
            ASSERT_LE(finding.start + finding.length, text.size());
            ASSERT_EQ(text.mid(finding.start, finding.length), finding.text);
        }
    }
}

TEST_F(StyleLayer, TakesAVeryLongTextInItsStride)
{
    for (const QString &piece : {u"\"của của uỷ \""_s, u"“217 - "_s, u"KFXT "_s, u" ,,"_s, u"thứ hai, 3/4 "_s,
                                 u"....…\n"_s, u"kiểm soát kiểm soát "_s, u"nghành của của "_s})
        check(piece.repeated(20'000), reader);
    check(u'“' + u"\n "_s.repeated(200'000), reader);
}

TEST_F(StyleLayer, RulesSwitchedOffSayNothing)
{
    const QString text = u"Cấp uỷ , kĩ thuật"_s;
    EXPECT_EQ(check(text, reader).size(), 3);
    reader.rules.off = {u"tone"_s, u"iy"_s};
    EXPECT_EQ(listed(check(text, reader)), u" , → ,"_s);
    reader.rules.layers = {Layer::Syllable};
    EXPECT_TRUE(check(text, reader).isEmpty());
}

TEST_F(StyleLayer, GivesItsReasonAndItsSource)
{
    const Finding weekday = of(u"weekday"_s, u"Thứ Tư, 23/5/2019"_s).first();
    EXPECT_EQ(message(weekday), u"By the calendar that day is Thứ Năm, not “Thứ Tư”."_s);
    EXPECT_EQ(source(weekday), u"The calendar"_s);
    // A text may hold what reasons are made of.
    Finding odd = weekday;
    odd.text = u"%3 %2"_s;
    EXPECT_EQ(message(odd), u"By the calendar that day is Thứ Năm, not “%3 %2”."_s);
    const Finding space = of(u"space-before"_s, u"một , hai"_s).first();
    EXPECT_FALSE(message(space).contains(u'%'));
}

TEST_F(StyleLayer, SurroundingsStayTheSameWhileAWordIsTyped)
{
    Article article = report();
    article.body.blocks.append(paragraph(QString()));
    const auto around = [&](const QString &text) {
        article.body.blocks.last().spans = {{text}};
        return surroundings(article, passages(article, reader), reader).tally();
    };
    EXPECT_EQ(around(u"Bà con cấp ủy"_s), around(u"Bà con cấp ủy và thôn, ngày 24/5/2019"_s));
    EXPECT_NE(around(u"Bà con cấp ủy"_s), around(u"Bà con cấp uỷ"_s));
}
