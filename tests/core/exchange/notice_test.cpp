// What readers are told of corrections, and what is printed of a text nobody has approved.

#include "core/exchange/html_writer.h"
#include "core/exchange/import.h"
#include "core/exchange/output.h"
#include "core/exchange/page_words.h"
#include "core/exchange/pdf_pages.h"
#include "core/exchange/zip.h"
#include "tests/core/exchange/samples.h"

#include <gtest/gtest.h>

using namespace toasoan;

namespace {

const QString notice =
    noticeLine(QDate(2024, 10, 16), QStringLiteral("Bản trước ghi nhầm tên thôn <Thượng>."));

Output corrected(bool unapproved)
{
    Output output = test::fullOutput();
    output.notices = {notice};
    output.isUnapproved = unapproved;
    return output;
}

QByteArray fileOf(const Output &output, OutputFormat format)
{
    const auto files = writeOutput(output, format, QStringLiteral("bai"), {});
    EXPECT_TRUE(files);
    return files ? files->front().bytes : QByteArray();
}

QByteArray partOf(const QByteArray &bytes, const QString &name)
{
    auto file = openZip(bytes);
    EXPECT_TRUE(file);
    const auto part = file ? file->read(name, 4 << 20) : Result<QByteArray>(Error{});
    return part ? *part : QByteArray();
}

} // namespace

TEST(Notice, IsPrintedOnThePageAndToldToMachines)
{
    const QByteArray page = fileOf(corrected(false), OutputFormat::Html);
    EXPECT_TRUE(page.contains(notice.toHtmlEscaped().toUtf8()));
    EXPECT_TRUE(page.contains(",\"correction\":\""));
    EXPECT_FALSE(page.contains(unapprovedMark().toUtf8()));
    const QByteArray draft = fileOf(corrected(true), OutputFormat::Html);
    EXPECT_TRUE(draft.contains(unapprovedMark().toUtf8()));
    EXPECT_TRUE(draft.contains("class=\"unapproved\""));
}

TEST(Notice, IsPrintedInThePdfWhereEveryPageOfADraftSaysSo)
{
    Output output = corrected(true);
    for (int i = 0; i < 60; ++i)
        output.article.body.blocks.append(paragraph(QStringLiteral("Bà con sửa bến nước. ").repeated(12)));
    const auto pages = PdfPages::open(fileOf(output, OutputFormat::Pdf));
    ASSERT_TRUE(pages);
    ASSERT_GT(pages->count(), 2);
    QString all;
    for (int page = 0; page < pages->count(); ++page) {
        EXPECT_TRUE(pages->pageText(page).contains(unapprovedMark())) << page;
        all += pages->pageText(page).simplified();
    }
    EXPECT_TRUE(all.contains(notice));
}

TEST(Notice, StandsInWordFilesAndIsNoTextOfTheArticleWhenTheyReturn)
{
    for (const OutputFormat format : {OutputFormat::Docx, OutputFormat::Odt}) {
        const bool docx = format == OutputFormat::Docx;
        const QByteArray file = fileOf(corrected(true), format);
        EXPECT_TRUE(partOf(file, docx ? QStringLiteral("word/document.xml") : QStringLiteral("content.xml"))
                        .contains(notice.toHtmlEscaped().toUtf8()));
        EXPECT_TRUE(partOf(file, docx ? QStringLiteral("word/footer1.xml") : QStringLiteral("styles.xml"))
                        .contains(unapprovedMark().toUtf8()));
        const auto back = importBytes(file, docx ? QStringLiteral("bai.docx") : QStringLiteral("bai.odt"));
        ASSERT_TRUE(back);
        for (const TextField &field : textFields(back->article))
            EXPECT_FALSE(field.text.contains(QStringLiteral("Đính chính"))) << qPrintable(field.text);
    }
}
