#include "core/exchange/import.h"

#include "core/exchange/html_clean.h"
#include "core/exchange/output.h"
#include "tests/core/exchange/samples.h"
#include "tests/support/work_time.h"

#include <gtest/gtest.h>

#include <random>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    static const QList<QByteArray> pieces{"<",
                                          ">",
                                          "</",
                                          "\"",
                                          "&#0;",
                                          "<!--",
                                          "-->",
                                          "<table>",
                                          "</td>",
                                          "<b",
                                          "<li>",
                                          "</ul>",
                                          "<svg>",
                                          "<script>",
                                          "\xc3",
                                          "\0",
                                          "\xf0\x9f",
                                          "\n ",
                                          "=",
                                          "<style",
                                          "</p><p>",
                                          "<figure>",
                                          "data:image/png;base64,",
                                          "./."};
    for (unsigned n = 1 + random() % 8; n > 0 && !bytes.isEmpty(); --n) {
        const qsizetype at = qsizetype(random() % size_t(bytes.size()));
        switch (random() % 4) {
        case 0:
            bytes[at] = char(random() % 256);
            break;
        case 1:
            bytes.insert(at, pieces[qsizetype(random() % size_t(pieces.size()))]);
            break;
        case 2:
            bytes.remove(at, qsizetype(random() % 60));
            break;
        default:
            bytes.insert(at,
                         bytes.mid(qsizetype(random() % size_t(bytes.size())), qsizetype(random() % 200)));
        }
    }
    return bytes;
}

// What must hold for anything that was taken: a model without what no text may hold.
void expectSound(const Article &article)
{
    EXPECT_FALSE(article.body.blocks.isEmpty());
    for (const TextField &field : textFields(article)) {
        for (const QChar c : field.text)
            ASSERT_FALSE(c.unicode() < 0x20 && c != u'\n' && c != u'\t');
        ASSERT_EQ(field.text, field.text.normalized(QString::NormalizationForm_C));
    }
    for (const Block &block : article.body.blocks) {
        for (const Span &span : block.spans)
            ASSERT_TRUE(span.link.isEmpty() || span.link.startsWith(u"http"_s) ||
                        span.link.startsWith(u"mailto:"_s));
        ASSERT_TRUE(block.level >= 0 && block.level <= deepestList);
    }
}

} // namespace

TEST(Mutation, NoChangedByteBreaksTheReading)
{
    std::mt19937 random(20190523);
    Output output = test::fullOutput();
    output.pictures.clear();
    const QByteArray page =
        writeOutput(output, OutputFormat::Html, u"bai"_s, PictureMode::Inlined)->front().bytes;
    const QByteArray body = page.mid(page.indexOf("<body>"));
    const WorkTime work;
    int taken = 0;
    for (int i = 0; i < 3000; ++i) {
        const QByteArray &seed = i % 3 == 0 ? test::portalText().toUtf8() : body;
        QByteArray bytes = mutated(seed, random);
        if (i % 2 == 0) // sound UTF-8, so that the reader behind the decoder has its share
            bytes = QString::fromUtf8(bytes).toUtf8();
        const auto read = importBytes(bytes, i % 3 == 0 ? u"a.txt"_s : u"a.html"_s);
        if (read) {
            ++taken;
            expectSound(read->article);
        } else {
            EXPECT_FALSE(read.error().message.isEmpty());
        }
        const CleanHtml clean = cleanHtml(QString::fromUtf8(bytes));
        EXPECT_LE(clean.pictures.size() + clean.wanted.size(), clean.blocks.size());
    }
    EXPECT_GT(taken, 1000);
    EXPECT_LT(work.milliseconds(), 6'000 * headroom);
}
