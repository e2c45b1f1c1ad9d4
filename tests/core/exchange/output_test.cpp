#include "core/exchange/output.h"
#include "tests/core/exchange/samples.h"

#include <gtest/gtest.h>

#include <array>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allFormats{OutputFormat::Html, OutputFormat::Pdf, OutputFormat::Docx, OutputFormat::Odt};

// An article of a picture a page and more.
Output manyPictures(int count)
{
    Output output = test::fullOutput();
    for (int number = 0; number < count; ++number) {
        Block figure;
        figure.kind = BlockKind::Figure;
        figure.figure.photo = PhotoId::make();
        figure.figure.caption = u"Ảnh %1"_s.arg(number);
        output.pictures.insert(figure.figure.photo, test::jpeg(300, 200, number));
        output.article.body.blocks.append(figure);
    }
    return output;
}

// Says yes from the nth question on, and notes what was told after that.
struct Watcher
{
    explicit Watcher(int patience)
        : left(patience)
    {
    }
    Progress progress()
    {
        return {[this](double part) {
                    parts.append(part);
                    toldAfterwards += left < 0 ? 1 : 0;
                },
                [this] { return --left < 0; }};
    }
    int left;
    int toldAfterwards = 0;
    QList<double> parts;
};

} // namespace

TEST(Output, IsNamedAsItSaid)
{
    const Output output = manyPictures(3);
    for (const OutputFormat format : allFormats) {
        for (const PictureMode mode : {PictureMode::Beside, PictureMode::Inlined}) {
            QStringList names;
            const auto files = writeOutput(output, format, u"bài"_s, mode);
            ASSERT_TRUE(files);
            for (const OutputFile &file : *files)
                names << file.name;
            EXPECT_EQ(names, outputNames(output, format, u"bài"_s, mode));
        }
    }
}

TEST(Output, TellsHowFarItIs)
{
    for (const OutputFormat format : allFormats) {
        Watcher watcher(1000);
        ASSERT_TRUE(
            writeOutput(manyPictures(12), format, u"bài"_s, PictureMode::Inlined, watcher.progress()));
        ASSERT_GT(watcher.parts.size(), 5);
        EXPECT_TRUE(std::is_sorted(watcher.parts.begin(), watcher.parts.end()));
        EXPECT_EQ(watcher.parts.last(), 1);
    }
}

TEST(Output, StopsWhereItIsCancelled)
{
    const Output output = manyPictures(12);
    for (const OutputFormat format : allFormats) {
        Watcher patient(1000);
        ASSERT_TRUE(writeOutput(output, format, u"bài"_s, PictureMode::Beside, patient.progress()));
        const int questions = 1000 - patient.left;
        ASSERT_GT(questions, 10);
        for (int at = 0; at < questions; ++at) {
            Watcher watcher(at);
            const auto files = writeOutput(output, format, u"bài"_s, PictureMode::Beside, watcher.progress());
            ASSERT_FALSE(files) << at;
            EXPECT_EQ(files.error().fault, Fault::Cancelled);
            EXPECT_EQ(watcher.toldAfterwards, 0) << at;
            EXPECT_EQ(watcher.left, -1) << at; // not asked again
        }
    }
}
