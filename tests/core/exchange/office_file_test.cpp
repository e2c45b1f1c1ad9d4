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
