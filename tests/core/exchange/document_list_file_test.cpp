#include "core/exchange/document_list_file.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

ReadDocuments read(const QString &table)
{
    const auto documents = readDocuments(table.toUtf8(), u"sổ.csv"_s);
    EXPECT_TRUE(documents) << qPrintable(documents.error().message);
    return documents ? *documents : ReadDocuments();
}

} // namespace

TEST(DocumentListFile, IsReadBackAsItWasWritten)
{
    OfficialDocument document;
    document.number = u"217-QĐ/TW"_s;
    document.kind = u"Quyết định"_s;
    document.issuer = u"Bộ Chính trị"_s;
    document.issued = QDate(2013, 12, 12);
    document.title = u"ban hành \"Quy chế\", sửa; đổi"_s;
    document.note = u"=HYPERLINK(\"http://x\")"_s;
    document.outOfForce = QDate(2030, 1, 1);
    const QByteArray bytes = writeDocuments({document});
    EXPECT_FALSE(bytes.contains(",=") || bytes.contains(",\"=")) << "a formula";
    const auto back = readDocuments(bytes, u"sổ.csv"_s);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->documents, QList{document});
    EXPECT_EQ(back->notes(), QStringList());
}

TEST(DocumentListFile, TakesItsColumnsByNameInEitherLanguageAndAnyOrder)
{
    const ReadDocuments named = read(u"STT;Trích yếu;Số, ký hiệu;Ngày ban hành;Loại văn bản\r\n"
                                     "1;về dân vận;25-NQ/TW;3/6/2013;Nghị quyết\r\n\r\n"
                                     "2;;18-CT/TW;26-10-2000;Chỉ thị\r\n"_s);
    ASSERT_EQ(named.documents.size(), 2);
    EXPECT_EQ(named.documents[0].number, u"25-NQ/TW"_s);
    EXPECT_EQ(named.documents[0].title, u"về dân vận"_s);
    EXPECT_EQ(named.documents[0].issued, QDate(2013, 6, 3));
    EXPECT_EQ(named.documents[1].kind, u"Chỉ thị"_s);
    const ReadDocuments bare = read(u"54-KL/TW,Kết luận,Ban Bí thư,2023-05-09,về…\n"_s);
    ASSERT_EQ(bare.documents.size(), 1);
    EXPECT_EQ(bare.documents[0].issuer, u"Ban Bí thư"_s);
}

TEST(DocumentListFile, LeavesOutWhatIsNoDocumentAndSaysHowMany)
{
    const ReadDocuments odd =
        read(u"number,kind,issuer,issued,title,note,out_of_force\n"
             ",Quyết định\n---,x\n1-QĐ/TW,,,31/2/2020\n2-QĐ/TW,,,2020-01-02,,,2020-01-01\n"
             "3-QĐ/TW,,,,"_s +
             QString(20'000, u'a') + u"\n4-QĐ/TW\n"_s);
    ASSERT_EQ(odd.documents.size(), 1);
    EXPECT_EQ(odd.documents[0].number, u"4-QĐ/TW"_s);
    EXPECT_EQ(odd.withoutNumber, 2);
    EXPECT_EQ(odd.oddDates, 2);
    EXPECT_EQ(odd.tooLong, 1);
    EXPECT_EQ(odd.notes().size(), 3);
}

TEST(DocumentListFile, AHostileFileIsRefusedInOneSentence)
{
    const QByteArray binary = QByteArrayLiteral("PK\x03\x04\xff\xfe") + QByteArray(1000, '\0');
    EXPECT_EQ(readDocuments(binary, u"a.csv"_s).error().fault, Fault::Unreadable);
    EXPECT_EQ(readDocuments(QByteArray(largestDocumentList + 1, 'a'), u"a.csv"_s).error().fault,
              Fault::TooLarge);
    EXPECT_EQ(readDocuments(QByteArray("1,a\n").repeated(mostDocumentRows + 2), u"a.csv"_s).error().fault,
              Fault::TooLarge);
    // Nothing but quotation marks, cells or line ends ends soon and brings nothing.
    EXPECT_TRUE(read(QString(2'000'000, u'"')).documents.isEmpty());
    EXPECT_TRUE(read(QString(2'000'000, u',')).documents.isEmpty());
    EXPECT_TRUE(read(QString(2'000'000, u'\n')).documents.isEmpty());
}

TEST(DocumentListFile, TextsAreCleanedAtTheDoor)
{
    const ReadDocuments hidden = read(u"217-QĐ\u202E/TW,Quyết\u0007 định\n"_s);
    ASSERT_EQ(hidden.documents.size(), 1);
    EXPECT_EQ(hidden.documents[0].number, u"217-QĐ/TW"_s);
}
