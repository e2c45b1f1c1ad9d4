#include "core/article/checked_citation.h"
#include "core/text/paper_number.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString text;
    QString written;
    QString number;
    QString kind;
    QDate date;
};

const QList<Row> rows{
    {u"Thực hiện Quyết định số 217-QĐ/TW, mặt trận xã giám sát."_s,
     u"217-QĐ/TW"_s,
     u"217-QĐ/TW"_s,
     u"Quyết định"_s,
     {}},
    {u"Theo Nghị định 04/2015/NĐ-CP thì dân bàn."_s,
     u"04/2015/NĐ-CP"_s,
     u"04/2015/NĐ-CP"_s,
     u"Nghị định"_s,
     {}},
    {u"Luật số 10/2022/QH15 có hiệu lực."_s, u"10/2022/QH15"_s, u"10/2022/QH15"_s, u"Luật"_s, {}},
    {u"Chỉ thị 18-CT/TW ngày 26/10/2000"_s, u"18-CT/TW"_s, u"18-CT/TW"_s, u"Chỉ thị"_s, QDate(2000, 10, 26)},
    {u"Kết luận số 54-KL/TW, ngày 09/5/2023 của Ban Bí thư"_s, u"54-KL/TW"_s, u"54-KL/TW"_s, u"Kết luận"_s,
     QDate(2023, 5, 9)},
    {u"Quyết định số 217-QĐ/TW ngày 12-12-2013"_s, u"217-QĐ/TW"_s, u"217-QĐ/TW"_s, u"Quyết định"_s,
     QDate(2013, 12, 12)},
    {u"Quyết định số 218-QĐ/TW ngày 12 tháng 12 năm 2013 của Bộ Chính trị"_s, u"218-QĐ/TW"_s, u"218-QĐ/TW"_s,
     u"Quyết định"_s, QDate(2013, 12, 12)},
    {u"Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương (khóa XI) ngày 03/6/2013 về dân vận"_s,
     u"25-NQ/TW"_s, u"25-NQ/TW"_s, u"Nghị quyết"_s, QDate(2013, 6, 3)},
    {u"Nghị quyết 25-NQ/TW (ngày 3.6.2013)"_s, u"25-NQ/TW"_s, u"25-NQ/TW"_s, u"Nghị quyết"_s,
     QDate(2013, 6, 3)},
    {u"Quyết định số 217 - QĐ/TW"_s, u"217 - QĐ/TW"_s, u"217-QĐ/TW"_s, u"Quyết định"_s, {}},
    {u"Quyết định số 217–QĐ / TW"_s, u"217–QĐ / TW"_s, u"217-QĐ/TW"_s, u"Quyết định"_s, {}},
    {u"Quy định số 124-QĐ/T.Ư về giám sát"_s, u"124-QĐ/T.Ư"_s, u"124-QĐ/T.Ư"_s, u"Quy định"_s, {}},
    {u"QUYẾT ĐỊNH SỐ: 15/QĐ-UBND"_s, u"15/QĐ-UBND"_s, u"15/QĐ-UBND"_s, u"Quyết định"_s, {}},
    {u"(Công văn số 112/ABC-XYZ)"_s, u"112/ABC-XYZ"_s, u"112/ABC-XYZ"_s, u"Công văn"_s, {}},
    {u"Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"_s,
     u"403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"_s,
     u"403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"_s,
     u"Nghị quyết liên tịch"_s,
     {}},
    {u"Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15"_s,
     u"10/2022/QH15"_s,
     u"10/2022/QH15"_s,
     u"Luật"_s,
     {}},
    {u"Căn cứ 30-HD/BTGTW"_s, u"30-HD/BTGTW"_s, u"30-HD/BTGTW"_s, {}, {}},
};

OfficialDocument document(const QString &number, const QString &kind, QDate issued = {})
{
    OfficialDocument made;
    made.id = DocumentId::make();
    made.number = number;
    made.kind = kind;
    made.issued = issued;
    return made;
}

const QDate today(2024, 10, 15);

// What is wrong with the first citation of `text`, by name.
QStringList faultsOf(const QString &text, const QList<OfficialDocument> &documents, QDate day = today)
{
    QStringList names;
    const auto checked = checkedCitations(citationsIn(text), documents, day);
    EXPECT_FALSE(checked.isEmpty()) << qPrintable(text);
    if (!checked.isEmpty())
        for (const CitationFault fault : checked.first().faults)
            names << name(fault);
    return names;
}

} // namespace

TEST(Citations, AreReadInTheFormsPeopleWrite)
{
    for (const Row &row : rows) {
        const QList<Citation> found = citationsIn(row.text);
        ASSERT_EQ(found.size(), 1) << qPrintable(row.text);
        const Citation &citation = found.first();
        EXPECT_EQ(citation.written, row.written) << qPrintable(row.text);
        EXPECT_EQ(citation.number, row.number) << qPrintable(row.text);
        EXPECT_EQ(citation.kind, row.kind) << qPrintable(row.text);
        EXPECT_EQ(citation.date, row.date) << qPrintable(row.text);
        EXPECT_EQ(row.text.mid(citation.start, citation.length), row.written);
    }
}

TEST(Citations, AreNotSeenInOtherFigures)
{
    for (const QString &text :
         {u"Sáng 23/5/2019, 24/7, 2/3 số hộ, 5-7 người"_s, u"Gọi 0912-345-678 hoặc (024) 3845-1234"_s,
          u"Dịch Covid-19, máy bay MiG-21, mạng 5G, QL1A, số nhà 12/5"_s, u"giai đoạn 2020 - 2025, KT-XH"_s,
          u"tổ 10-MTTQ, 3/CLB, 15-17 hộ"_s, u"Nghị quyết 18 của Trung ương"_s, u"tỉ số 2-1, 1/4"_s,
          u"Quyết định 3/5 và Kế hoạch 2020"_s, u"xem www.qd.vn/217-QD-TW"_s})
        EXPECT_EQ(citationsIn(text).size(), 0) << qPrintable(text);
}

TEST(Citations, SeveralInOneSentenceKeepTheirOwnKindsAndDays)
{
    const auto found = citationsIn(
        u"Quyết định số 217-QĐ/TW, ngày 12/12/2013 và 218-QĐ/TW, Chỉ thị 30-CT/TW, xã họp ngày 5/6/2024."_s);
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0].date, QDate(2013, 12, 12));
    EXPECT_EQ(found[1].kind, QString());
    EXPECT_EQ(found[1].date, QDate());
    EXPECT_EQ(found[2].kind, u"Chỉ thị"_s);
    EXPECT_EQ(found[2].date, QDate()) << "the day of the meeting";
}

TEST(Citations, ATitleIsReadInQuotationMarksOrBeforeTheNumberOfALaw)
{
    EXPECT_EQ(citationsIn(u"Quyết định số 217-QĐ/TW về việc ban hành “Quy chế giám sát”, tốt."_s)[0].title,
              u"Quy chế giám sát"_s);
    EXPECT_EQ(citationsIn(u"Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15"_s)[0].title,
              u"Thực hiện dân chủ ở cơ sở"_s);
    EXPECT_EQ(citationsIn(u"Theo Quyết định 217-QĐ/TW, mô hình “Dân vận khéo” được nhân rộng"_s)[0].title,
              QString());
}

TEST(Citations, AreFoundInEveryFieldWithTheirPlace)
{
    Article article;
    article.headline = u"Thực hiện 217-QĐ/TW"_s;
    Figure figure;
    figure.caption = u"Hội nghị về Chỉ thị 18-CT/TW"_s;
    Table table;
    Span span;
    span.text = u"Kết luận 54-KL/TW"_s;
    table.rows = {{Cell{}, Cell{span}}};
    Block tableOf = paragraph({});
    tableOf.kind = BlockKind::Table;
    tableOf.table = table;
    article.body.blocks = {figureBlock(figure), tableOf, paragraph(u"Nghị định 04/2015/NĐ-CP"_s)};
    const QList<Citation> found = citations(article);
    ASSERT_EQ(found.size(), 4);
    EXPECT_EQ(found[0].field, u"headline"_s);
    EXPECT_EQ(found[1].field, u"caption"_s);
    EXPECT_EQ(found[1].block, article.body.blocks[0].id);
    EXPECT_EQ(found[2].field, u"cell"_s);
    EXPECT_EQ(found[2].part, 1);
    EXPECT_EQ(found[3].field, u"body"_s);
    EXPECT_EQ(found[3].start, 10);
}

TEST(Citations, ANumberIsTheSameHoweverItIsWritten)
{
    const QString key = paperKey(u"217-QĐ/TW");
    for (const QString &other : {u"217 - QĐ/TW"_s, u"217–qđ/tw"_s, u"0217-QĐ/TW"_s, u"217-QĐ/T.Ư"_s,
                                 u"217-QĐ/TƯ"_s, u"217/QĐ-TW"_s, u"217-QD/TW"_s})
        EXPECT_EQ(paperKey(other), key) << qPrintable(other);
    for (const QString &other : {u"218-QĐ/TW"_s, u"217-QĐ/TU"_s, u"217-CT/TW"_s, u"217/2013/QĐ-TW"_s})
        EXPECT_NE(paperKey(other), key) << qPrintable(other);
}

TEST(CheckedCitations, TellWhatTheRegisterHasOtherwise)
{
    OfficialDocument decision = document(u"217-QĐ/TW"_s, u"Quyết định"_s, QDate(2013, 12, 12));
    decision.title = u"về việc ban hành Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt Nam"_s;
    const QList<OfficialDocument> all{decision};
    EXPECT_EQ(faultsOf(u"Quyết định số 217-QĐ/TW ngày 12/12/2013"_s, all), QStringList());
    EXPECT_EQ(faultsOf(u"Quyết định 217–QĐ/TƯ"_s, all), QStringList());
    EXPECT_EQ(faultsOf(u"Quyết định 219-QĐ/TW"_s, all), QStringList{u"unknown"_s});
    EXPECT_EQ(faultsOf(u"Quy định 217-QĐ/TW ngày 2/12/2013"_s, all),
              (QStringList{u"otherKind"_s, u"otherDate"_s}));
    EXPECT_EQ(faultsOf(u"217-QĐ/TW “Quy chế giám sát và phản biện xã hội của MTTQ VN”"_s, all),
              QStringList());
    EXPECT_EQ(faultsOf(u"217-QĐ/TW “Quy chế dân chủ”"_s, all), QStringList{u"otherTitle"_s});
}

TEST(CheckedCitations, ADocumentOutOfForceCountsOnTheDayOfTheArticle)
{
    OfficialDocument decree = document(u"04/2015/NĐ-CP"_s, u"Nghị định"_s, QDate(2015, 1, 9));
    decree.outOfForce = QDate(2023, 7, 1);
    EXPECT_EQ(faultsOf(u"Nghị định 04/2015/NĐ-CP"_s, {decree}, QDate(2023, 6, 30)), QStringList());
    EXPECT_EQ(faultsOf(u"Nghị định 04/2015/NĐ-CP"_s, {decree}, QDate(2023, 7, 1)),
              QStringList{u"outOfForce"_s});
    Article article;
    EXPECT_EQ(dayOf(article, today), today);
    article.publicationDate = QDate(2020, 1, 1);
    EXPECT_EQ(dayOf(article, today), QDate(2020, 1, 1));
}

TEST(CheckedCitations, ANumberThatComesAgainIsRightWhereAnyDocumentFits)
{
    const QList<OfficialDocument> all{document(u"18-CT/TW"_s, u"Chỉ thị"_s, QDate(2000, 10, 26)),
                                      document(u"18-CT/TW"_s, u"Chỉ thị"_s, QDate(2012, 9, 4))};
    EXPECT_EQ(faultsOf(u"Chỉ thị 18-CT/TW ngày 26/10/2000"_s, all), QStringList());
    EXPECT_EQ(faultsOf(u"Chỉ thị 18-CT/TW ngày 04/9/2012"_s, all), QStringList());
    EXPECT_EQ(faultsOf(u"Chỉ thị 18-CT/TW ngày 5/9/2012"_s, all), QStringList{u"otherDate"_s});
    const auto newest = checkedCitations(citationsIn(u"Chỉ thị 18-CT/TW"_s), all, today);
    EXPECT_EQ(newest[0].document->issued, QDate(2012, 9, 4));
    const auto then = checkedCitations(citationsIn(u"Chỉ thị 18-CT/TW"_s), all, QDate(2005, 1, 1));
    EXPECT_EQ(then[0].document->issued, QDate(2000, 10, 26));
}

TEST(CheckedCitations, TitlesAreTheSameWithTheirShortForms)
{
    EXPECT_TRUE(sameTitle(u"MTTQ Việt Nam"_s, u"Mặt trận Tổ quốc Việt Nam"_s));
    EXPECT_TRUE(sameTitle(u"V/v ban hành “Quy chế” của các đoàn thể CT-XH"_s,
                          u"Quy chế của các đoàn thể chính trị - xã hội"_s));
    EXPECT_FALSE(sameTitle(u"Quy chế giám sát"_s, u"Quy chế dân chủ"_s));
}

TEST(OfficialDocuments, AreCleanedAndRefusedWithTheReason)
{
    OfficialDocument typed = document(u"  217-QĐ/TW \n"_s, u"Quyết  định"_s);
    EXPECT_EQ(cleaned(typed).number, u"217-QĐ/TW"_s);
    EXPECT_EQ(cleaned(typed).kind, u"Quyết định"_s);
    EXPECT_FALSE(faultOf(cleaned(typed)));
    typed.number = u" - "_s;
    EXPECT_EQ(faultOf(cleaned(typed)), DocumentFault::NoNumber);
    typed.number = QString(longestDocumentNumber + 1, u'1');
    EXPECT_EQ(faultOf(typed), DocumentFault::NumberTooLong);
    typed.number = u"1"_s;
    typed.title = QString(longestDocumentText + 1, u'a');
    EXPECT_EQ(faultOf(typed), DocumentFault::TextTooLong);
    typed.title.clear();
    typed.issued = QDate(2020, 1, 2);
    typed.outOfForce = QDate(2020, 1, 1);
    EXPECT_EQ(faultOf(typed), DocumentFault::EndsBeforeIssued);
}

TEST(OfficialDocuments, AreMadeOfACitation)
{
    const OfficialDocument made = documentFrom(citationsIn(u"Kết luận số 54 - KL/TW, ngày 09/5/2023"_s)[0]);
    EXPECT_EQ(made.number, u"54-KL/TW"_s);
    EXPECT_EQ(made.kind, u"Kết luận"_s);
    EXPECT_EQ(made.issued, QDate(2023, 5, 9));
}
