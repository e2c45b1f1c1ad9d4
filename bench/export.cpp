// Writing one article as a page and as a PDF, beside QTextDocument::toHtml of the same article in the same
// run.
#include "core/exchange/html_writer.h"
#include "core/exchange/pdf_writer.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

#include <benchmark/benchmark.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

constexpr int paragraphs = 16;
constexpr int syllablesEach = 50; // 800 in all

WorkingCopy picture(int seed)
{
    QImage image(1500, 1000, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient gradient(0, 0, 1500, 1000);
    gradient.setColorAt(0, QColor::fromHsv(seed * 80, 120, 220));
    gradient.setColorAt(1, QColor::fromHsv(seed * 80 + 60, 160, 90));
    painter.fillRect(image.rect(), gradient);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 85);
    return {bytes, PictureFormat::Jpeg, image.size()};
}

Output article()
{
    static const QStringList syllables{u"Nhân"_s,  u"dân"_s, u"quyết"_s, u"định"_s,     u"đối"_s,
                                       u"thoại"_s, u"cơ"_s,  u"sở"_s,    u"217-QĐ/TW"_s};
    Output output;
    output.house.name = u"Bản tin Dân vận"_s;
    output.now = QDateTime(QDate(2024, 10, 16), QTime(8, 0), Qt::UTC);
    output.article.headline = u"Nghe dân nói, nói dân hiểu, làm dân tin"_s;
    output.article.publicationDate = QDate(2024, 10, 16);
    for (int i = 0; i < paragraphs; ++i) {
        QString text;
        for (int n = 0; n < syllablesEach; ++n)
            text += syllables[(i * 7 + n * 5) % syllables.size()] + u' ';
        Block block = paragraph(text);
        block.spans = {{text.left(40)}, {text.mid(40, 20), true}, {text.mid(60)}};
        output.article.body.blocks.append(block);
        if (i % 6 == 0) {
            const PhotoId photo = PhotoId::make();
            output.pictures.insert(photo, picture(i));
            output.article.body.blocks.append(
                figureBlock({photo, u"Quang cảnh buổi đối thoại"_s, u"Lan Anh"_s, u"Một hội trường"_s}));
        }
    }
    return output;
}

void fill(QTextDocument &document, const Output &output)
{
    QTextCursor cursor(&document);
    QTextCharFormat headline;
    headline.setFontPointSize(24);
    cursor.insertText(output.article.headline, headline);
    for (const Block &block : output.article.body.blocks) {
        cursor.insertBlock();
        if (block.kind == BlockKind::Figure) {
            QTextImageFormat image;
            image.setName(u"bai-anh-1.jpg"_s);
            image.setWidth(1500);
            image.setHeight(1000);
            cursor.insertImage(image);
            cursor.insertBlock();
            cursor.insertText(block.figure.caption + u" Ảnh: "_s + block.figure.credit, {});
        }
        for (const Span &span : block.spans) {
            QTextCharFormat format;
            format.setFontWeight(span.bold ? QFont::Bold : QFont::Normal);
            cursor.insertText(span.text, format);
        }
    }
}

void pageOurs(benchmark::State &state)
{
    const Output output = article();
    for ([[maybe_unused]] auto step : state)
        benchmark::DoNotOptimize(writeHtml(output, [](PhotoId) { return QByteArray("bai-anh-1.jpg"); }));
}
BENCHMARK(pageOurs)->Unit(benchmark::kMicrosecond);

void pageQTextDocumentToHtml(benchmark::State &state)
{
    QTextDocument document;
    fill(document, article());
    for ([[maybe_unused]] auto step : state)
        benchmark::DoNotOptimize(document.toHtml());
}
BENCHMARK(pageQTextDocumentToHtml)->Unit(benchmark::kMicrosecond);

void pdfOurs(benchmark::State &state)
{
    const Output output = article();
    for ([[maybe_unused]] auto step : state) {
        const Result<QByteArray> pdf = writePdf(output);
        if (!pdf)
            state.SkipWithError("no PDF was written");
    }
}
BENCHMARK(pdfOurs)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
