// Old formats: with LibreOffice where it is installed, with a sentence where it is not.

#include "core/exchange/import.h"
#include "tests/core/exchange/office_samples.h"

#include <gtest/gtest.h>

#include <QStandardPaths>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray richText =
    "{\\rtf1\\ansi\\pard\\qc\\b T\\u237?t c\\u7911?a b\\u224?i\\b0\\par\\pard M\\u7897?t "
    "{\\i \\u273?o\\u7841?n} v\\u259?n.\\par}";

class WithoutLibreOffice
{
public:
    WithoutLibreOffice() { qputenv("PATH", "/nonexistent"); }
    ~WithoutLibreOffice() { qputenv("PATH", m_path); }

private:
    QByteArray m_path = qgetenv("PATH");
};

} // namespace

TEST(OldFormats, WithoutLibreOfficeTheSentenceSaysWhatIsNeeded)
{
    const WithoutLibreOffice none;
    const auto imported = importBytes(richText, u"bai.rtf"_s);
    ASSERT_FALSE(imported);
    EXPECT_TRUE(imported.error().message.contains(u"LibreOffice"_s));
    EXPECT_TRUE(imported.error().message.contains(u"bai.rtf"_s));
}

TEST(OldFormats, AreReadWithTheHelpOfLibreOffice)
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        GTEST_SKIP() << "LibreOffice is not installed";
    const auto rich = importBytes(richText, u"bai.rtf"_s);
    ASSERT_TRUE(rich) << qPrintable(rich.error().message);
    EXPECT_EQ(rich->article.headline, u"Tít của bài"_s);
    EXPECT_EQ(test::readableBlocks(*rich), QStringList{u"text: Một _đoạn_ văn."_s});

    const auto old = importBytes(test::wordFile(u"libreoffice.doc"_s), u"bai.doc"_s);
    ASSERT_TRUE(old) << qPrintable(old.error().message);
    EXPECT_EQ(old->article.headline, u"Bến nước ở bản Nậm Pè có người trông"_s);
    EXPECT_EQ(old->pictures.size(), 1);
}

TEST(OldFormats, OtherFilesOfTheSameContainerAreNoDocuments)
{
    const QByteArray compound = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(600, '\0');
    const auto sheet = importBytes(compound, u"bang.xls"_s);
    ASSERT_FALSE(sheet);
    EXPECT_TRUE(sheet.error().message.contains(u"bang.xls"_s));
    const QString stream = u"EncryptedPackage"_s;
    const auto locked =
        importBytes(compound + QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2),
                    u"kin.docx"_s);
    ASSERT_FALSE(locked);
    EXPECT_NE(locked.error().message.section(u'”', 1), sheet.error().message.section(u'”', 1));
}
