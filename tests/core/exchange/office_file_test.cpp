// Whole files as LibreOffice and Word write them, compared with the article one expects of them.

#include "core/exchange/docx_writer.h"
#include "core/exchange/import.h"
#include "core/exchange/odt_writer.h"
#include "tests/core/exchange/office_samples.h"
#include "tests/core/exchange/samples.h"
#include "tests/core/exchange/word_reading.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// Set to write the expected articles anew; look at what changed before keeping it.
const bool rewrite = qEnvironmentVariableIsSet("TOASOAN_WRITE_GOLDEN");

QString expected(const QString &name, const QString &now)
{
    QFile file(QStringLiteral(TOASOAN_SOURCE_DIR) + u"/tests/data/word/"_s + name + u".expected"_s);
    if (rewrite && file.open(QIODevice::WriteOnly))
        file.write(now.toUtf8());
    file.close();
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

class OfficeFile : public testing::TestWithParam<const char *>
{
};

} // namespace

TEST_P(OfficeFile, IsReadAsTheArticleItHolds)
{
    const QString name = QString::fromLatin1(GetParam());
    const auto imported = importBytes(test::wordFile(name), name);
    ASSERT_TRUE(imported) << qPrintable(imported.error().message);
    const QString now = test::readable(*imported);
    EXPECT_EQ(now.toStdString(), expected(name, now).toStdString());
}

INSTANTIATE_TEST_SUITE_P(Files, OfficeFile,
                         testing::Values("word.docx", "libreoffice.docx", "libreoffice.odt"),
                         [](const auto &test) {
                             QByteArray name = test.param;
                             return name.replace('.', '_').toStdString();
                         });

TEST(OfficeFile, OfAReportGivesTheSameArticleAsItsText)
{
    QByteArray body;
    for (const QString &line : test::portalText().split(u'\n'))
        body += "<w:p><w:r><w:t>" + line.toUtf8() + "</w:t></w:r></w:p>";
    const auto text = importBytes(test::portalText().toUtf8(), u"a.txt"_s);
    const auto word = importBytes(test::docx(body), u"a.docx"_s);
    ASSERT_TRUE(text && word);
    EXPECT_EQ(word->article.headline, text->article.headline);
    EXPECT_EQ(word->article.publicationDate, text->article.publicationDate);
    EXPECT_EQ(word->article.source, text->article.source);
    // All but captions without a sign of being one: in a text it is the white space around them.
    EXPECT_EQ(test::lettersOf(word->article), test::lettersOf(text->article));
}

// What goes out as Word comes back as it was: with its pictures, or with the places they belong to.
TEST(OfficeFile, ThatWeWroteComesBackAsItWas)
{
    const Output output = test::wordOutput();
    for (const WordPictures pictures : {WordPictures::Placed, WordPictures::Beside}) {
        Imported sent;
        sent.article = output.article;
        for (const Block &block : sent.article.body.blocks) {
            if (pictures == WordPictures::Placed && output.pictures.contains(block.figure.photo))
                sent.pictures.insert(block.id, output.pictures.value(block.figure.photo).bytes);
        }
        const auto docx = writeDocx(output, pictures);
        const auto odt = writeOdt(output, pictures);
        ASSERT_TRUE(docx && odt);
        for (const QByteArray &file : {*docx, *odt}) {
            const auto back = importBytes(file, u"bài"_s);
            ASSERT_TRUE(back) << qPrintable(back.error().message);
            QStringList expectedBlocks = test::readableBlocks(sent);
            if (pictures == WordPictures::Beside) // what a picture shows does not go along without it
                expectedBlocks.replaceInStrings(QRegularExpression(u"; alt: .*$"_s), QString());
            EXPECT_EQ(test::readableBlocks(*back), expectedBlocks);
            EXPECT_EQ(back->article.headline, sent.article.headline);
            EXPECT_EQ(back->article.kicker, sent.article.kicker);
            EXPECT_EQ(back->article.subtitle, sent.article.subtitle);
            EXPECT_EQ(back->article.standfirst, sent.article.standfirst);
            EXPECT_EQ(back->article.byline, sent.article.byline);
            EXPECT_EQ(back->article.unit, sent.article.unit);
            EXPECT_EQ(back->article.section, sent.article.section);
            EXPECT_EQ(back->article.place, sent.article.place);
            EXPECT_EQ(back->article.source, sent.article.source);
            EXPECT_EQ(back->article.publicationDate, sent.article.publicationDate);
            EXPECT_EQ(back->sent, (SentArticle{sent.article.id, sent.article.revision}));
            EXPECT_EQ(sentArticleIn(file), back->sent);
        }
    }
}

// A file of ours says by its styles what is what; what only looks like a headline, a name, a caption or a
// list is what it was.
TEST(OfficeFile, ThatWeWroteIsNotGuessedAt)
{
    Output output = test::wordOutput();
    Article &article = output.article;
    const PhotoId photo = photosIn(article.body).front();
    article.headline.clear();
    article.kicker.clear();
    article.subtitle.clear();
    article.standfirst.clear();
    article.byline.clear();
    article.source.clear();
    Block bold = paragraph({});
    bold.spans = {{u"Mỗi phiên chợ, tổ dân vận của xã kê một chiếc bàn cạnh lối vào và pha ấm chè."_s, true}};
    Block label = paragraph({});
    label.spans = {{u"Cách làm"_s, true}};
    Block leaning = paragraph({});
    leaning.spans = {{u"Câu này in nghiêng dưới ảnh."_s, false, true}};
    article.body.blocks = {paragraph(u"Chợ phiên"_s),
                           bold,
                           label,
                           paragraph(u"BA VIỆC CẦN LÀM NGAY"_s),
                           paragraph(u"• một"_s),
                           paragraph(u"• hai"_s),
                           figureBlock({photo, {}, {}, u"Hai người"_s}),
                           leaning,
                           figureBlock({photo, u"Hình 2. Bến nước"_s, {}, u"Hai người"_s}),
                           paragraph(u"Ai cũng thấy. Ảnh: Lan Anh"_s),
                           tableBlock(Table{{{Cell{{u"a"_s}}, Cell{{u"b"_s}}}}, false}),
                           figureBlock({{}, u"Ảnh gửi sau"_s, u"Lan Anh"_s, {}}),
                           paragraph(u"Chia sẻ"_s),
                           paragraph(u"Câu cuối của một bài dài vừa phải, đủ để thành một đoạn văn "
                                     "thật sự, chứ không phải một dòng ngắn ngủi nào đó."_s),
                           paragraph(u"Hoàng Thị Mận"_s)};
    Imported sent;
    sent.article = article;
    for (const Block &block : article.body.blocks) {
        if (block.figure.photo == photo)
            sent.pictures.insert(block.id, output.pictures.value(photo).bytes);
    }
    const auto docx = writeDocx(output, WordPictures::Placed);
    const auto odt = writeOdt(output, WordPictures::Placed);
    ASSERT_TRUE(docx && odt);
    for (const QByteArray &file : {*docx, *odt}) {
        const auto back = importBytes(file, u"bài"_s);
        ASSERT_TRUE(back);
        EXPECT_EQ(test::readableBlocks(*back), test::readableBlocks(sent));
        EXPECT_EQ(back->article.headline, QString());
        EXPECT_EQ(back->article.standfirst, QString());
        EXPECT_EQ(back->article.byline, QString());
        EXPECT_TRUE(back->notes.isEmpty()) << qPrintable(back->notes.join(u'\n'));
    }
}
