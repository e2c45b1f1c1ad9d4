#include "core/exchange/text_reader.h"

#include "tests/core/exchange/samples.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QList<BlockKind> kinds(const Article &article)
{
    QList<BlockKind> kinds;
    for (const Block &block : article.body.blocks)
        kinds += block.kind;
    return kinds;
}

// Two readings are equal when everything but the ids is.
QByteArray shapeOf(const Imported &imported)
{
    QByteArray shape = imported.article.publicationDate.toString(Qt::ISODate).toUtf8() + '\n' +
                       imported.article.headline.toUtf8() + '\n' + imported.article.source.toUtf8() + '\n' +
                       imported.article.byline.toUtf8() + '\n';
    for (const Block &block : imported.article.body.blocks)
        shape += name(block.kind).toUtf8() + ':' + plainText(block).toUtf8() + block.figure.caption.toUtf8() +
                 '/' + block.figure.credit.toUtf8() + '\n';
    return shape;
}

const QString longText = u"Sáng nay hội nghị bàn về quy chế đối thoại định kỳ giữa người đứng đầu cấp ủy với "
                         u"Nhân dân, nghe báo cáo của năm thôn "
                         "và thống nhất cách ghi sổ theo dõi từng việc cho đến khi có kết quả rõ ràng."_s;

} // namespace

TEST(TextReader, AReportAsAPortalPrintsItComesOutWhole)
{
    const Imported imported = readText(test::portalText(), {});
    const Article &article = imported.article;
    EXPECT_EQ(article.publicationDate, QDate(2024, 10, 16));
    EXPECT_FALSE(article.eventDate.isValid());
    EXPECT_EQ(article.headline, u"Cuốn sổ bìa xanh ở thôn Bãi Sậy"_s);
    EXPECT_EQ(article.source, u"danvan.example"_s);
    const QList<BlockKind> expected{BlockKind::Figure, BlockKind::Paragraph, BlockKind::Paragraph,
                                    BlockKind::Figure, BlockKind::Paragraph};
    ASSERT_EQ(kinds(article), expected);
    EXPECT_EQ(article.body.blocks[0].figure.caption, u"Bà con ghi câu hỏi trước giờ đối thoại"_s);
    EXPECT_TRUE(article.body.blocks[0].figure.photo.isNull());
    EXPECT_EQ(article.body.blocks[3].figure.caption, u"Trang sổ ghi việc của tháng Mười"_s);
    EXPECT_TRUE(plainText(article.body.blocks[1]).startsWith(u"Thực hiện Quyết định số 217-QĐ/TW"_s));
    EXPECT_TRUE(plainText(article.body.blocks[2]).endsWith(u"mực đỏ để dễ nhìn..."_s));
    EXPECT_TRUE(plainText(article.body.blocks[4]).endsWith(u"gần dân này./."_s));
    EXPECT_TRUE(hasEndMark(article.body));
}

TEST(TextReader, ThePageFurnitureIsLeftOutAndNamed)
{
    const Imported imported = readText(test::portalText(), {});
    EXPECT_FALSE(test::lettersOf(imported.article).contains(u"Phảnhồi"_s));
    const QString notes = imported.notes.join(u'\n');
    for (const QString &line :
         {u"Gửi cho bạn bè"_s, u"Phản hồi"_s, u"Thông tin người gửi phản hồi"_s, u"Xem nhiều nhất"_s})
        EXPECT_TRUE(notes.contains(line)) << qPrintable(line);
}

TEST(TextReader, LineEndsFormsAndTabsMakeNoDifference)
{
    const QByteArray plain = shapeOf(readText(test::portalText(), {}));
    EXPECT_EQ(shapeOf(readText(test::portalText().replace(u'\n', u"\r\n"_s), {})), plain);
    EXPECT_EQ(shapeOf(readText(test::portalText().replace(u'\n', u'\r'), {})), plain);
    EXPECT_EQ(shapeOf(readText(test::portalText().normalized(QString::NormalizationForm_D), {})), plain);
    EXPECT_EQ(shapeOf(readText(test::portalText().replace(QChar(0xa0), u'\t'), {})), plain);
    EXPECT_EQ(shapeOf(readText(test::portalText().replace(u"\n\n"_s, u"\n \n\n\n"_s), {})), plain);
}

TEST(TextReader, DecomposedTextIsComposedAndSaid)
{
    const Imported imported = readText(test::portalText().normalized(QString::NormalizationForm_D), {});
    EXPECT_EQ(imported.article.headline, imported.article.headline.normalized(QString::NormalizationForm_C));
    EXPECT_GT(imported.notes.size(), readText(test::portalText(), {}).notes.size());
}

TEST(TextReader, WithoutDateSourceAndCaptionsEverythingIsText)
{
    const Imported imported = readText(u"Hội nghị bàn việc thôn\n\n"_s + longText + u"\n\n"_s + longText, {});
    EXPECT_FALSE(imported.article.publicationDate.isValid());
    EXPECT_TRUE(imported.article.source.isEmpty());
    EXPECT_EQ(imported.article.headline, u"Hội nghị bàn việc thôn"_s);
    ASSERT_EQ(imported.article.body.blocks.size(), 2);
    EXPECT_EQ(plainText(imported.article.body.blocks[0]), longText);
    EXPECT_TRUE(imported.notes.isEmpty());
}

TEST(TextReader, ADateUnderTheHeadlineAndAnHourAreRead)
{
    const Imported imported = readText(u"Hội nghị bàn việc thôn\n23/5/2019, 08:30\n\n"_s + longText, {});
    EXPECT_EQ(imported.article.publicationDate, QDate(2019, 5, 23));
    ASSERT_FALSE(imported.notes.isEmpty());
    EXPECT_TRUE(imported.notes.front().contains(u"08:30"_s));
}

TEST(TextReader, AParagraphInFrontIsNoHeadline)
{
    const Imported imported = readText(longText + u'\n' + longText, {});
    EXPECT_TRUE(imported.article.headline.isEmpty());
    EXPECT_EQ(imported.article.body.blocks.size(), 2);
}

TEST(TextReader, WhereEveryParagraphIsIndentedAShortOneIsText)
{
    const QString text = u"Tít bài\n\n\t"_s + longText + u"\n\n\tCâu ngắn không dấu chấm\n\n\t"_s + longText +
                         u"\n\n\t"_s + longText;
    for (const Block &block : readText(text, {}).article.body.blocks)
        EXPECT_EQ(block.kind, BlockKind::Paragraph);
}

TEST(TextReader, ACreditTellsACaption)
{
    const Imported imported = readText(u"Tít bài\n\nQuang cảnh buổi gặp. Ảnh: Minh Hà\n\n"_s + longText, {});
    ASSERT_EQ(imported.article.body.blocks.front().kind, BlockKind::Figure);
    EXPECT_EQ(imported.article.body.blocks.front().figure.caption, u"Quang cảnh buổi gặp."_s);
    EXPECT_EQ(imported.article.body.blocks.front().figure.credit, u"Minh Hà"_s);
}

TEST(TextReader, ANameAtTheEndIsTheWriter)
{
    const Imported imported =
        readText(u"Tít bài\n\n"_s + longText + u"\n\nNguyễn Lan Anh\n\nNguồn: a.example"_s, {});
    EXPECT_EQ(imported.article.byline, u"Nguyễn Lan Anh"_s);
    EXPECT_EQ(imported.article.body.blocks.size(), 1);
    const Imported none = readText(u"Tít bài\n\n"_s + longText + u"\n\nvà những việc còn lại"_s, {});
    EXPECT_TRUE(none.article.byline.isEmpty());
    EXPECT_EQ(none.article.body.blocks.size(), 2);
}

TEST(TextReader, LongTextBehindTheSourceIsKept)
{
    const QString text =
        u"Tít bài\n\n"_s + longText + u"\n\nNguồn: a.example\n\n"_s + longText + u"\n\nPhản hồi\n"_s;
    const Imported imported = readText(text, {});
    EXPECT_EQ(imported.article.source, u"a.example"_s);
    ASSERT_EQ(imported.article.body.blocks.size(), 2);
    EXPECT_EQ(plainText(imported.article.body.blocks[1]), longText);
}

TEST(TextReader, HandBrokenLinesBecomeOneParagraph)
{
    const QString text = u"Tít bài\n\n"
                         "Chi bộ thôn mở một cuốn sổ ghi từng việc bà con hỏi, ai nhận\n"
                         "làm và ngày nào xong, treo cạnh cửa nhà văn hóa để ai đi qua\n"
                         "cũng đọc được và người hỏi biết việc của mình đang ở đâu, rồi\n"
                         "ký tên.\n"_s;
    const Imported imported = readText(text, {});
    ASSERT_EQ(imported.article.body.blocks.size(), 1);
    EXPECT_TRUE(plainText(imported.article.body.blocks[0]).contains(u"ai nhận làm và ngày"_s));
}

TEST(TextReader, CapitalLettersBetweenParagraphsAreAHeading)
{
    const Imported imported =
        readText(u"Tít bài\n\n"_s + longText + u"\n\nNGHE DÂN NÓI\n\n"_s + longText, {});
    ASSERT_EQ(imported.article.body.blocks.size(), 3);
    EXPECT_EQ(imported.article.body.blocks[1].kind, BlockKind::Heading);
}

TEST(TextReader, NothingButBlankLinesIsAnArticleToWrite)
{
    const Imported imported = readText(u"\n \n\t\n"_s, {});
    ASSERT_EQ(imported.article.body.blocks.size(), 1);
    EXPECT_TRUE(imported.article.headline.isEmpty());
}
