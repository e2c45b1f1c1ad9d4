#include "core/exchange/html_reader.h"
#include "core/exchange/html_writer.h"
#include "core/exchange/output.h"
#include "tests/core/exchange/samples.h"

#include <gtest/gtest.h>
#include <gumbo.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QByteArray page(const Output &output, PictureMode mode = PictureMode::Beside)
{
    const auto files = writeOutput(output, OutputFormat::Html, u"bai"_s, mode);
    return files ? files->front().bytes : QByteArray();
}

// Read by position, with the ids put in step: an import makes its own.
Article alike(Article read, const Article &written)
{
    for (qsizetype i = 0; i < read.body.blocks.size() && i < written.body.blocks.size(); ++i) {
        read.body.blocks[i].id = written.body.blocks[i].id;
        read.body.blocks[i].figure.photo = written.body.blocks[i].figure.photo;
    }
    return read;
}

// The article element is written so that XML reads it too: every element closed, every attribute quoted.
QString xmlFault(const QByteArray &html)
{
    QByteArray article =
        html.mid(html.indexOf("<article"), html.indexOf("</article>") + 10 - html.indexOf("<article"));
    while (article.contains("<img ")) {
        const qsizetype at = article.indexOf("<img ");
        article.replace(article.indexOf('>', at), 1, "/>");
        article.replace(at, 5, "<IMG ");
    }
    article.replace("<br>", "<br/>");
    QXmlStreamReader xml(article);
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? xml.errorString() : QString();
}

} // namespace

TEST(HtmlWriter, ThePageReadsBackAsTheSameArticle)
{
    const Output output = test::fullOutput();
    for (const PictureMode mode : {PictureMode::Beside, PictureMode::Inlined}) {
        const auto read = readHtml(QString::fromUtf8(page(output, mode)), {});
        ASSERT_TRUE(read);
        EXPECT_TRUE(sameContent(alike(read->article, output.article), output.article));
        EXPECT_EQ(read->pictures.size(), mode == PictureMode::Inlined ? 2 : 0);
    }
}

TEST(HtmlWriter, PicturesStandBesideWithTheirSizes)
{
    const Output output = test::fullOutput();
    const auto files = writeOutput(output, OutputFormat::Html, u"bai"_s, PictureMode::Beside);
    ASSERT_EQ(files->size(), 3);
    EXPECT_EQ((*files)[1].name, u"bai-anh-1.jpg"_s);
    EXPECT_EQ((*files)[2].name, u"bai-anh-2.png"_s);
    EXPECT_TRUE((*files)[0].bytes.contains(
        "<img src=\"bai-anh-1.jpg\" width=\"1500\" height=\"1000\" alt=\"Hai người viết vào sổ\">"));
    EXPECT_EQ((*files)[0].bytes.count("<img "), 2);
    EXPECT_EQ((*files)[0].bytes.count("<figure"), 3);
}

TEST(HtmlWriter, ThePageIsWellBuilt)
{
    const QByteArray html = page(test::fullOutput());
    EXPECT_EQ(xmlFault(html), QString());
    EXPECT_TRUE(html.startsWith("<!DOCTYPE html>\n<html lang=\"vi\">"));
    EXPECT_TRUE(html.contains("<article lang=\"vi\">"));
    EXPECT_TRUE(html.contains("<time class=\"date-line\" datetime=\"2024-10-16\">Thứ Tư, 16/10/2024</time>"));
    EXPECT_TRUE(html.contains("<span class=\"end-mark\">./.</span>"));
    EXPECT_TRUE(html.contains("Nguồn: danvan.example"));
    EXPECT_EQ(html.count("<h1"), 1);
    EXPECT_FALSE(html.contains("{{"));
    const GumboOptions options = kGumboDefaultOptions;
    GumboOutput *parsed = gumbo_parse_with_options(&options, html.constData(), size_t(html.size()));
    EXPECT_EQ(parsed->errors.length, 0U);
    gumbo_destroy_output(&options, parsed);
}

TEST(HtmlWriter, DataForMachinesIsSoundWhateverTheHeadlineHolds)
{
    Output output = test::fullOutput();
    output.article.headline =
        u"\"Tít\" </script><script>alert(1)</script> \\ & \u2028 {{title}} {{{data}}}"_s;
    const QByteArray html = page(output);
    EXPECT_EQ(html.count("<script"), 1);
    const qsizetype start = html.indexOf("ld+json\">") + 9;
    const QJsonObject data =
        QJsonDocument::fromJson(html.mid(start, html.indexOf("</script>", start) - start)).object();
    EXPECT_EQ(data.value(u"headline"_s).toString(), output.article.headline);
    EXPECT_EQ(data.value(u"@type"_s).toString(), u"NewsArticle"_s);
    EXPECT_EQ(data.value(u"datePublished"_s).toString(), u"2024-10-16"_s);
}

TEST(HtmlWriter, EveryLetterOfTheTextStandsInThePage)
{
    Output output = test::fullOutput();
    output.pictures.clear();
    const auto read = readHtml(QString::fromUtf8(page(output)), {});
    EXPECT_EQ(test::lettersOf(read->article), test::lettersOf(output.article));
}

TEST(HtmlWriter, TheEndMarkFollowsTheHouse)
{
    Output output = test::fullOutput();
    output.house.endMark = House::EndMark::Never;
    EXPECT_TRUE(page(output).contains("xe vào tận ruộng.</p>"));
    output.article.body.blocks.append(paragraph(u"Hết"_s));
    output.house.endMark = House::EndMark::Always;
    EXPECT_TRUE(page(output).contains("Hết<span class=\"end-mark\">./.</span>"));
    output.article.body.blocks.append(paragraph(u"Hết."_s));
    EXPECT_TRUE(page(output).contains("Hết<span class=\"end-mark\">./.</span></p>\n</div>"));
    output.house.endMark = House::EndMark::AsWritten;
    EXPECT_FALSE(page(output).contains("Hết./."));
}

TEST(HtmlWriter, ListsThatSkipADepthStayListsOfThatDepth)
{
    Output output;
    output.article.headline = u"Tít"_s;
    output.article.body.blocks = {listItem(u"a"_s, ListStyle::Numbered, 2),
                                  listItem(u"b"_s, ListStyle::Bullet, 0),
                                  listItem(u"c"_s, ListStyle::Numbered, 0),
                                  listItem(u"d"_s, ListStyle::Bullet, 4),
                                  paragraph(u"e"_s),
                                  listItem(u"f"_s)};
    const QByteArray html = page(output);
    EXPECT_EQ(xmlFault(html), QString());
    const auto read = readHtml(QString::fromUtf8(html), {});
    EXPECT_TRUE(sameContent(alike(read->article, output.article), output.article));
}

TEST(Output, NamesNeverLeaveTheFolder)
{
    const Output output = test::fullOutput();
    for (const QString &name : {u"../../etc/x"_s, u"a\0b"_s, u"a\u202egpj"_s, u"CON"_s, u"ế"_s.repeated(86),
                                u"a/b"_s, u"."_s, u""_s, u"bai."_s, u"bai "_s, u"-\n"_s, u"C:\\x"_s}) {
        const auto files = writeOutput(output, OutputFormat::Html, name, PictureMode::Beside);
        ASSERT_TRUE(files);
        for (const OutputFile &file : *files) {
            EXPECT_FALSE(file.name.contains(u'/') || file.name.contains(u'\\') ||
                         file.name.contains(u".."_s));
            EXPECT_LE(file.name.toUtf8().size(), 255);
            EXPECT_FALSE(file.name.startsWith(u'.') || file.name.startsWith(u"con."_s, Qt::CaseInsensitive));
        }
    }
    EXPECT_EQ(writeOutput(output, OutputFormat::Html, u"bai (2)"_s, PictureMode::Beside)->front().name,
              u"bai (2).html"_s);
}

TEST(Output, FormatsHaveNames)
{
    for (const QString &format : outputFormats())
        EXPECT_EQ(name(*outputFormatNamed(format)), format);
    EXPECT_FALSE(outputFormatNamed(u"doc"));
}

TEST(HtmlReader, TheArticleIsFoundInAnOldPortalPage)
{
    const auto read = readHtml(
        u"<html><head><title>Tít bài | Cổng tin</title></head><body><form><div class='menu'><a "
        u"href='/'>Trang chủ</a></div>"
        "<table><tr><td><div class='article-detail'><h1>Tít bài</h1><span class='date'>Thứ Năm, 23/5/2019 "
        "08:30</span>"
        "<p class='sapo'>Sa-pô của bài.</p><table><tr><td><img src='/anh/1.jpg'></td></tr><tr><td "
        "class='caption'>Chú "
        "thích một</td></tr></table><p>Ngày <time datetime='2019-05-20'>20/5/2019</time>, thôn họp bàn việc "
        "chung.</p>"
        "<p>Đoạn hai kể tiếp chuyện của thôn./.</p><p>Nguồn: a.example</p><p>Gửi cho bạn bè</p><p>Xem nhiều "
        "nhất</p>"
        "<p>Một bài nào đó</p></div></td></tr></table></form><footer>Bản quyền</footer></body></html>"_s,
        u"a.html"_s);
    ASSERT_TRUE(read);
    const Article &article = read->article;
    EXPECT_EQ(article.headline, u"Tít bài"_s);
    EXPECT_EQ(article.publicationDate, QDate(2019, 5, 23));
    EXPECT_EQ(article.standfirst, u"Sa-pô của bài."_s);
    EXPECT_EQ(article.source, u"a.example"_s);
    ASSERT_EQ(article.body.blocks.size(), 3);
    EXPECT_EQ(article.body.blocks[0].figure.caption, u"Chú thích một"_s);
    EXPECT_EQ(plainText(article.body.blocks[1]), u"Ngày 20/5/2019, thôn họp bàn việc chung."_s);
    EXPECT_TRUE(read->notes.join(u' ').contains(u"Một bài nào đó"_s));
}

TEST(HtmlReader, AHeadlineMayStandOutsideTheArticle)
{
    const auto read =
        readHtml(u"<body><h1>Tít trên</h1><main><p>Đoạn một của bài.</p><p>Đoạn hai.</p></main>"_s, {});
    EXPECT_EQ(read->article.headline, u"Tít trên"_s);
    EXPECT_EQ(read->article.body.blocks.size(), 2);
    const auto plain = readHtml(u"<body><p>Đoạn một của bài, viết trong một chương trình soạn thảo.</p>"
                                "<p>Đoạn hai.</p><div id='sdfootnote1'><p>1 Chú thích.</p></div></body>"_s,
                                {});
    ASSERT_TRUE(plain);
    EXPECT_EQ(plainText(plain->article.body.blocks.front()).left(8), u"Đoạn một"_s);
    const auto shared = readHtml(u"<meta property='og:title' content='Tít chung'><p>Đoạn một.</p>"_s, {});
    EXPECT_EQ(shared->article.headline, u"Tít chung"_s);
}
