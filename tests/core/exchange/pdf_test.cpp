#include "core/exchange/jpeg_shape.h"
#include "core/exchange/output.h"
#include "core/exchange/pdf_pages.h"
#include "core/exchange/pdf_writer.h"
#include "tests/core/exchange/samples.h"
#include "tests/support/work_time.h"

#include <gtest/gtest.h>

#include <QFuture>
#include <QtConcurrentRun>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdf(const Output &output)
{
    const Result<QByteArray> written = writePdf(output);
    EXPECT_TRUE(written) << (written ? "" : qPrintable(written.error().message + written.error().detail));
    return written ? *written : QByteArray();
}

// The text of a document without running heads and page numbers.
QString lettersIn(const QByteArray &bytes, const Output &output)
{
    const auto pages = PdfPages::open(bytes);
    EXPECT_TRUE(pages);
    QString letters;
    for (int i = 0; i < pages->count(); ++i) {
        QString page = test::withoutSpace(pages->pageText(i));
        const QString number = u"Trang%1/%2"_s.arg(i + 1).arg(pages->count());
        EXPECT_TRUE(page.endsWith(number)) << qPrintable(page.right(40));
        page.chop(number.size());
        const QString head = test::withoutSpace(output.article.headline + output.house.name);
        EXPECT_TRUE(i == 0 || page.startsWith(head)) << qPrintable(page.left(80));
        letters += i == 0 ? page : page.mid(head.size());
    }
    return letters;
}

// Where two texts part, for a failing line one can read.
QString difference(const QString &a, const QString &b)
{
    qsizetype i = 0;
    while (i < a.size() && i < b.size() && a[i] == b[i])
        ++i;
    return i == a.size() && i == b.size() ? QString() : a.mid(i, 40) + u" <> "_s + b.mid(i, 40);
}

Output plainOutput(const QList<Block> &blocks)
{
    Output output;
    output.article.headline = u"Tít của bài"_s;
    output.article.body.blocks = blocks;
    output.now = QDateTime(QDate(2024, 1, 2), QTime(3, 4), Qt::UTC);
    return output;
}

QString sentence(int words)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += u"nghĩa%1 "_s.arg(i);
    return text.trimmed() + u'.';
}

} // namespace

TEST(PdfWriter, EveryLetterOfTheTextIsThereInReadingOrder)
{
    const Output output = test::fullOutput();
    const QString letters = lettersIn(pdf(output), output);
    EXPECT_TRUE(letters.contains(test::lettersOf(output.article))) << qPrintable(letters);
    EXPECT_TRUE(letters.contains(u"ThứTư,16/10/2024"_s));
    EXPECT_TRUE(letters.contains(u"Nguồn:danvan.example"_s));
    EXPECT_TRUE(letters.endsWith(u"dânvậnkhéo"_s));
}

TEST(PdfWriter, ACopyForSignatureIsLargeAndHasRoomToSign)
{
    const auto pagesOf = [](Output output, bool forSignature) {
        if (forSignature)
            output.forSignature = SignatureCopy{};
        return PdfPages::open(pdf(output))->count();
    };
    const Output text = plainOutput(QList<Block>(20, paragraph(sentence(80))));
    EXPECT_GT(pagesOf(text, true), 2 * pagesOf(text, false));

    Output output = test::fullOutput();
    output.forSignature = SignatureCopy{3, u"4F2A-91C0"_s};
    const QByteArray bytes = pdf(output);
    const auto pages = PdfPages::open(bytes);
    ASSERT_TRUE(pages);
    EXPECT_TRUE(lettersIn(bytes, output).contains(test::lettersOf(output.article)));
    const QString first = pages->pageText(0);
    EXPECT_TRUE(first.contains(u"BẢN TRÌNH DUYỆT"_s));
    EXPECT_TRUE(first.contains(u"Bản 3 · In lúc "_s) && first.contains(u"4F2A-91C0"_s)) << qPrintable(first);
    const QString last = pages->pageText(pages->count() - 1); // both boxes stand whole on one page
    EXPECT_TRUE(last.contains(u"Ý kiến của người duyệt"_s));
    EXPECT_TRUE(last.contains(u"Ký, ghi rõ họ tên"_s));
}

TEST(PdfWriter, StackedMarksCitationsAndLigaturesComeBackAsWritten)
{
    const QString text = u"Ế ề Ỗ ỗ Ậ ự Ữ ẵ Ẳ đ Đ ỷ Ỹ; office fi fl ffi; “Mặt trận” – chính trị - xã hội… 40 "
                         u"% 217-QĐ/TW 1,2 tỷ "
                         "T.Ư"_s;
    QList<Block> blocks;
    for (int i = 0; i < 40; ++i)
        blocks.append(paragraph(sentence(i) + text));
    const Output output = plainOutput(blocks);
    EXPECT_EQ(difference(lettersIn(pdf(output), output), test::lettersOf(output.article)).toStdString(), "");
}

TEST(PdfWriter, NoTextIsLostHoweverItIsMade)
{
    Output output =
        plainOutput({paragraph(sentence(3000)), paragraph(u"ế"_s.repeated(20'000)), quote(sentence(1500)),
                     heading(sentence(300)), listItem(sentence(900), ListStyle::Bullet, 4),
                     figureBlock({{}, sentence(1200), u"Lan"_s, {}})});
    const WorkTime work;
    EXPECT_EQ(difference(lettersIn(pdf(output), output), test::lettersOf(output.article)).toStdString(), "");
    EXPECT_LT(work.milliseconds(), 3'000 * headroom);
}

TEST(PdfWriter, FiveHundredFiguresAreAllThere)
{
    Output output = plainOutput({});
    const PhotoId photo = PhotoId::make();
    output.pictures.insert(photo, test::jpeg(300, 200));
    for (int i = 0; i < 500; ++i)
        output.article.body.blocks.append(figureBlock({photo, u"Chú thích số %1"_s.arg(i), {}, {}}));
    const QByteArray bytes = pdf(output);
    EXPECT_EQ(difference(lettersIn(bytes, output), test::lettersOf(output.article)).toStdString(), "");
    EXPECT_EQ(bytes.count("/DCTDecode"), 1); // one photo is stored once
}

TEST(PdfWriter, APictureIsNeverPartedFromItsCaption)
{
    for (int words = 0; words < 700; words += 35) {
        Output output =
            plainOutput({paragraph(sentence(words)), figureBlock({PhotoId::make(), u"Dưới ảnh"_s, {}, {}})});
        output.pictures.insert(output.article.body.blocks[1].figure.photo, test::png(900, 600));
        const auto pages = PdfPages::open(pdf(output));
        ASSERT_TRUE(pages);
        const QStringList texts = pages->text().split(u"Trang "_s);
        for (int page = 0; page < pages->count(); ++page) {
            const QImage image = pages->page(page, 20);
            int coloured = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    coloured += QColor(image.pixel(x, y)).saturation() > 60 &&
                                QColor(image.pixel(x, y)).value() < 240;
            }
            const bool captioned = pages->pageText(page).contains(u"Dưới ảnh"_s);
            EXPECT_EQ(coloured > 500, captioned) << words << " page " << page;
        }
    }
}

TEST(PdfWriter, JpegsGoInAsTheyAreAndOthersAreDrawn)
{
    const Output output = test::fullOutput();
    const QByteArray bytes = pdf(output);
    for (const WorkingCopy &picture : output.pictures) {
        EXPECT_EQ(bytes.contains(picture.bytes), picture.format == PictureFormat::Jpeg);
    }
}

TEST(PdfWriter, ADamagedPictureIsSaidAndNothingIsWritten)
{
    Output output = test::fullOutput();
    for (WorkingCopy &picture : output.pictures)
        picture.bytes = picture.bytes.left(6);
    const Result<QByteArray> written = writePdf(output);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::Damaged);
}

TEST(PdfWriter, EqualInputGivesEqualBytes)
{
    const Output output = test::fullOutput();
    EXPECT_EQ(pdf(output), pdf(output));
}

TEST(PdfWriter, ThreadsDoNotDisturbEachOther)
{
    const Output output = test::fullOutput();
    const QByteArray alone = pdf(output);
    QList<QFuture<QByteArray>> futures;
    for (int i = 0; i < 6; ++i)
        futures.append(QtConcurrent::run([&output] { return pdf(output); }));
    for (QFuture<QByteArray> &future : futures)
        EXPECT_EQ(future.result(), alone);
}

TEST(PdfWriter, AnEmptyArticleIsOnePage)
{
    Output output;
    EXPECT_EQ(PdfPages::open(pdf(output))->count(), 1);
}

TEST(PdfPages, GarbageIsRefused)
{
    EXPECT_FALSE(PdfPages::open("no PDF at all"));
    EXPECT_FALSE(PdfPages::open({}));
}

TEST(JpegShape, ReadsOnlyWhatAReaderTakes)
{
    const auto shape = jpegShape(test::jpeg(320, 200).bytes);
    ASSERT_TRUE(shape);
    EXPECT_EQ(shape->width, 320);
    EXPECT_EQ(shape->height, 200);
    EXPECT_EQ(shape->components, 3);
    const QByteArray bytes = test::jpeg(320, 200).bytes;
    for (qsizetype length = 0; length < 200; ++length)
        jpegShape(bytes.left(length));
    EXPECT_FALSE(jpegShape(test::png(3, 3).bytes));
}
