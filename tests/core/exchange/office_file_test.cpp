// Whole files as LibreOffice and Word write them, compared with the article one expects of them.

#include "core/exchange/import.h"
#include "tests/core/exchange/office_samples.h"
#include "tests/core/exchange/samples.h"

#include <gtest/gtest.h>

#include <QFile>

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
