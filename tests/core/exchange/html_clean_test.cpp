#include "core/exchange/html_clean.h"

#include "core/exchange/html_writer.h"
#include "tests/core/exchange/samples.h"
#include "tests/support/work_time.h"

#include <gtest/gtest.h>
#include <gumbo.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const CleanHtml &clean)
{
    QStringList texts;
    for (const Block &block : clean.blocks)
        texts += block.kind == BlockKind::Figure ? block.figure.caption : plainText(block);
    return texts;
}

QString allText(const CleanHtml &clean)
{
    return texts(clean).join(u'\n');
}

// What a hostile page tries, put together from lists: 300 vectors and more.
QStringList attacks()
{
    QStringList vectors;
    const QStringList codes{u"alert(1)"_s, u"a&#108;ert(1)"_s, u"eval('al'+'ert(1)')"_s};
    const QStringList handlers{u"onload"_s,        u"onerror"_s, u"onclick"_s,        u"onmouseover"_s,
                               u"onfocus"_s,       u"ONLOAD"_s,  u"onanimationend"_s, u"ontoggle"_s,
                               u"onpointerdown"_s, u"onwheel"_s, u"oncopy"_s,         u"onbeforeinput"_s};
    const QStringList tags{u"img"_s, u"body"_s, u"p"_s, u"svg"_s, u"a"_s, u"div"_s, u"table"_s, u"video"_s};
    for (const QString &handler : handlers) {
        for (const QString &tag : tags)
            vectors += u"<%1 src=x %2=\"%3\">chữ</%1>"_s.arg(tag, handler, codes.front());
        vectors += u"<img/%1=alert(1) src=x>"_s.arg(handler);
        vectors += u"<img src='x'%1='alert(1)'>"_s.arg(handler);
        vectors += u"<p title=\"a\"\n%1\t=\talert(1)>chữ</p>"_s.arg(handler);
    }
    const QStringList schemes{u"javascript:"_s,
                              u"JaVaScRiPt:"_s,
                              u" javascript:"_s,
                              u"java\tscript:"_s,
                              u"java&#10;script:"_s,
                              u"&#106;avascript:"_s,
                              u"javascript&colon;"_s,
                              u"vbscript:"_s,
                              u"data:text/html,"_s,
                              u"data:text/html;base64,"_s,
                              u"\u0001javascript:"_s,
                              u"feed:javascript:"_s,
                              u"view-source:javascript:"_s,
                              u"file:///etc/passwd?"_s,
                              u"blob:https://a/"_s,
                              u"data:image/svg+xml,<svg onload=alert(1)>"_s};
    for (const QString &scheme : schemes) {
        for (const QString &place :
             {u"<a href=\"%1alert(1)\">chữ</a>"_s, u"<img src=\"%1alert(1)\">"_s,
              u"<a href=%1alert(1)>chữ</a>"_s, u"<form action=\"%1alert(1)\"><button>chữ</button></form>"_s,
              u"<iframe src=\"%1alert(1)\"></iframe>"_s, u"<object data=\"%1alert(1)\"></object>"_s,
              u"<svg><a xlink:href=\"%1alert(1)\"><text>chữ</text></a></svg>"_s,
              u"<meta http-equiv=refresh content=\"0;url=%1alert(1)\">"_s})
            vectors += place.arg(scheme);
    }
    for (const QString &code : codes) {
        vectors +=
            {u"<script>%1</script>"_s.arg(code),
             u"<SCRIPT SRC=http://a.example/x.js></SCRIPT>"_s,
             u"<scr<script>ipt>%1</scr</script>ipt>"_s.arg(code),
             u"<script/x>%1</script >"_s.arg(code),
             u"<<script>%1//<</script>"_s.arg(code),
             u"<svg><script>%1</script></svg>"_s.arg(code),
             u"<math><mtext><script>%1</script></mtext></math>"_s.arg(code),
             u"<noscript><p title=\"</noscript><img src=x onerror=%1>\">"_s.arg(code),
             u"<style><img src=\"</style><img src=x onerror=%1>\">"_s.arg(code),
             u"<title><img src=\"</title><img src=x onerror=%1>\">"_s.arg(code),
             u"<textarea><script>%1</script></textarea><script>%1</script>"_s.arg(code),
             u"<!--><script>%1</script>-->"_s.arg(code),
             u"<!-- --!><script>%1</script> -->"_s.arg(code),
             u"<![CDATA[<script>%1</script>]]>"_s.arg(code),
             u"<?xml <script>%1</script> ?>"_s.arg(code),
             u"<template><script>%1</script></template>"_s.arg(code),
             u"<p style=\"background:url(javascript:%1)\">chữ</p>"_s.arg(code),
             u"<p style=\"width:expression(%1)\">chữ</p>"_s.arg(code),
             u"<link rel=stylesheet href=\"javascript:%1\">"_s.arg(code),
             u"<base href=\"javascript:%1//\"><a href=x>chữ</a>"_s.arg(code),
             u"<svg><style><img src=x onerror=%1></style></svg>"_s.arg(code),
             u"<svg><p><style><g title=\"</style><img src=x onerror=%1>\">"_s.arg(code),
             u"<math><annotation-xml encoding=\"text/html\"><img src=x onerror=%1></annotation-xml></math>"_s
                 .arg(code),
             u"<xmp><img src=x onerror=%1></xmp>"_s.arg(code),
             u"<plaintext><img src=x onerror=%1>"_s.arg(code),
             u"<table background=\"javascript:%1\"><td>chữ</table>"_s.arg(code),
             u"<p>&lt;script&gt;%1&lt;/script&gt;</p>"_s.arg(code),
             u"<img alt=\"\"\"><script>%1</script>\" src=x>"_s.arg(code),
             u"<img src=\"x` `<script>%1</script>\"` `>"_s.arg(code),
             u"<a href=\"https://a.example/\" onclick=%1>chữ</a>"_s.arg(code),
             u"<select><option><script>%1</script></select>"_s.arg(code),
             u"<isindex type=image src=1 onerror=%1>"_s.arg(code)};
    }
    return vectors;
}

// Whether a parsed page holds anything that acts: scripts, handlers, addresses of other kinds, foreign
// elements.
void expectHarmless(const GumboNode *node, const std::string &vector)
{
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
        return;
    const GumboElement &element = node->v.element;
    for (const GumboTag tag :
         {GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED, GUMBO_TAG_SVG, GUMBO_TAG_MATH, GUMBO_TAG_FORM,
          GUMBO_TAG_BASE, GUMBO_TAG_LINK, GUMBO_TAG_TEMPLATE})
        EXPECT_NE(element.tag, tag) << vector;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        const std::string name = attribute->name;
        const std::string value = attribute->value;
        EXPECT_NE(name.substr(0, 2), "on") << vector;
        EXPECT_NE(name, "style") << vector;
        const bool web =
            value.starts_with("https://") || value.starts_with("http://") || value.starts_with("mailto:");
        EXPECT_TRUE(name != "href" || web) << vector;
        EXPECT_TRUE(name != "src" || value.starts_with("data:image/") || value == "anh.jpg") << vector;
    }
    if (element.tag == GUMBO_TAG_SCRIPT) {
        const GumboAttribute *type = gumbo_get_attribute(&element.attributes, "type");
        ASSERT_TRUE(type) << vector;
        EXPECT_STREQ(type->value, "application/ld+json") << vector;
    }
    for (unsigned i = 0; i < element.children.length; ++i)
        expectHarmless(static_cast<const GumboNode *>(element.children.data[i]), vector);
}

} // namespace

TEST(HtmlClean, NothingThatActsComesThroughToThePage)
{
    const QStringList vectors = attacks();
    EXPECT_GE(vectors.size(), 200);
    for (const QString &vector : vectors) {
        const CleanHtml clean = cleanHtml(vector + u"<p>Đoạn cuối vô hại.</p>"_s);
        Output output;
        output.article.headline = allText(clean);
        output.article.body.blocks = clean.blocks;
        const QByteArray page = writeHtml(output, [](PhotoId) { return QByteArray("anh.jpg"); });
        GumboOutput *parsed =
            gumbo_parse_with_options(&kGumboDefaultOptions, page.constData(), size_t(page.size()));
        expectHarmless(parsed->root, vector.toStdString());
        gumbo_destroy_output(&kGumboDefaultOptions, parsed);
    }
}

TEST(HtmlClean, StylesLinksAndStructureBecomeOurs)
{
    const CleanHtml clean = cleanHtml(
        u"<h2>Tít <b>xen</b></h2><p>Một <strong>đậm<em> cả hai</strong> nghiêng</em> "
        "<a href='https://a.example/?x=1&amp;y=2'>liên kết</a> <a href='file:///a'>tệp</a><p>Hai<br>ba"
        "<blockquote><p>Trích</blockquote><ul><li>a<ol><li>b</ol><li>c</ul><h5>Nhỏ</h5>"_s);
    const QStringList expected{u"Tít xen"_s, u"Một đậm cả hai nghiêng liên kết tệp"_s,
                               u"Hai"_s,     u"ba"_s,
                               u"Trích"_s,   u"a"_s,
                               u"b"_s,       u"c"_s,
                               u"Nhỏ"_s};
    ASSERT_EQ(texts(clean), expected);
    EXPECT_EQ(clean.blocks[0].kind, BlockKind::Heading);
    EXPECT_FALSE(clean.blocks[0].spans.front().bold);
    const QList<Span> spans{{u"Một "_s},
                            {u"đậm"_s, true},
                            {u" cả hai"_s, true, true},
                            {u" nghiêng"_s, false, true},
                            {u" "_s},
                            {u"liên kết"_s, false, false, u"https://a.example/?x=1&y=2"_s},
                            {u" tệp"_s}};
    EXPECT_EQ(clean.blocks[1].spans, spans);
    EXPECT_EQ(clean.blocks[4].kind, BlockKind::Quote);
    EXPECT_EQ(clean.blocks[6].level, 1);
    EXPECT_EQ(clean.blocks[6].listStyle, ListStyle::Numbered);
    EXPECT_EQ(clean.blocks[7].level, 0);
    EXPECT_EQ(clean.blocks[8].level, deepestHeading);
}

TEST(HtmlClean, WordListsAreLists)
{
    const CleanHtml clean =
        cleanHtml(u"<!--[if gte mso 9]><xml><o:p>rác</o:p></xml><![endif]--><style>p{color:red}</style>"
                  "<p class=MsoNormal><b><span style='font-size:14pt'>Mở đầu</span></b><o:p></o:p></p>"
                  "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span "
                  "style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Chấm</p>"
                  "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span "
                  "style='mso-list:Ignore'>a)<span>&nbsp;</span></span><![endif]>Số<o:p></o:p></p>"_s);
    ASSERT_EQ(texts(clean), (QStringList{u"Mở đầu"_s, u"Chấm"_s, u"Số"_s}));
    EXPECT_TRUE(clean.blocks[0].spans.front().bold);
    EXPECT_EQ(clean.blocks[1].kind, BlockKind::ListItem);
    EXPECT_EQ(clean.blocks[1].listStyle, ListStyle::Bullet);
    EXPECT_EQ(clean.blocks[2].level, 1);
    EXPECT_EQ(clean.blocks[2].listStyle, ListStyle::Numbered);
}

TEST(HtmlClean, AWrapperThatSaysNotBoldIsNotBold)
{
    const CleanHtml clean = cleanHtml(
        u"<b style='font-weight:normal'><p><span style='font-weight:700'>Đậm</span> thường</p></b>"_s);
    ASSERT_EQ(clean.blocks.size(), 1);
    EXPECT_EQ(clean.blocks[0].spans, (QList<Span>{{u"Đậm"_s, true}, {u" thường"_s}}));
}

TEST(HtmlClean, PicturesInsideAreTakenAndOthersOnlyNamed)
{
    const QString data =
        u"data:image/jpeg;base64,"_s + QString::fromLatin1(test::jpeg(60, 40).bytes.toBase64());
    const CleanHtml clean = cleanHtml(u"<figure><img src='"_s + data +
                                      u"' alt='mô tả'><figcaption>Chú thích. Ảnh: Lan</figcaption></figure>"
                                      "<img src='https://a.example/b.jpg'><p class='img-caption'>Chú thích "
                                      "hai</p><img src='dot.gif' width=1 height=1>"
                                      "<img src='data:image/svg+xml;base64,PHN2Zy8+'>"_s);
    ASSERT_EQ(clean.blocks.size(), 3);
    EXPECT_EQ(clean.pictures.value(clean.blocks[0].id), test::jpeg(60, 40).bytes);
    EXPECT_EQ(clean.blocks[0].figure, (Figure{{}, u"Chú thích."_s, u"Lan"_s, u"mô tả"_s}));
    EXPECT_EQ(clean.wanted.value(clean.blocks[1].id), u"https://a.example/b.jpg"_s);
    EXPECT_EQ(clean.blocks[1].figure.caption, u"Chú thích hai"_s);
    EXPECT_EQ(clean.pictures.size(), 1);
    EXPECT_FALSE(clean.notes.isEmpty());
}

TEST(HtmlClean, TablesOfDataStayTables)
{
    const CleanHtml clean = cleanHtml(
        u"<table><tr><th>Năm<th colspan=2><p>Việc</p><tr><td>2024<td>142<td><b>Xong</b><br>cả</table>"_s);
    ASSERT_EQ(clean.blocks.size(), 1);
    ASSERT_EQ(clean.blocks[0].kind, BlockKind::Table);
    const Table &table = clean.blocks[0].table;
    EXPECT_EQ(plainText(table), u"Năm\tViệc\t\n2024\t142\tXong cả"_s);
    EXPECT_TRUE(table.headerRow);
    EXPECT_TRUE(clean.notes.isEmpty());
    EXPECT_FALSE(cleanHtml(u"<table><tr><td>a<td>b<tr><td>c<td>d</table>"_s).blocks[0].table.headerRow);
}

TEST(HtmlClean, TablesThatLayOutAPageReadRowByRow)
{
    const CleanHtml one = cleanHtml(u"<table><tr><td>Năm<td>Việc</table>"_s);
    EXPECT_EQ(texts(one), QStringList{u"Năm | Việc"_s}) << "one row is no table";
    const CleanHtml page =
        cleanHtml(u"<table><tr><td><ul><li>Mục</ul><td><p>Đoạn</p><tr><td>2024<td>142</table>"_s);
    EXPECT_EQ(texts(page), (QStringList{u"Mục"_s, u"Đoạn"_s, u"2024 | 142"_s}));
    EXPECT_EQ(page.notes.size(), 1);
    EXPECT_EQ(cleanHtml(u"<table>"_s + u"<tr><td>a</td><td>b</td></tr>"_s.repeated(mostTableRows + 1) +
                        u"</table>"_s)
                  .blocks.size(),
              mostTableRows + 1)
        << "too large for a table";
}

TEST(HtmlClean, FootnotesOfWordProcessorsAreFootnotes)
{
    const QStringList pages{
        u"<p>Theo Quy định<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a> này.</p>"
        "<div id='ftn1'><p><a href='#_ftnref1' name='_ftn1'>[1]</a> Ban hành năm 2018.</p></div>"_s,
        u"<p>Theo Quy định<a class='sdfootnoteanc' href='#sdfootnote1sym'><sup>1</sup></a> này.</p>"
        "<div id='sdfootnote1'><p><a class='sdfootnotesym' href='#sdfootnote1anc'>1</a>Ban hành năm 2018.</p></div>"_s};
    for (const QString &page : pages) {
        const CleanHtml clean = cleanHtml(page);
        ASSERT_EQ(clean.blocks.size(), 1) << qPrintable(page);
        EXPECT_EQ(withoutNoteMarks(plainText(clean.blocks[0])), u"Theo Quy định này."_s);
        EXPECT_EQ(notesIn(clean.blocks[0].spans), QStringList{u"Ban hành năm 2018."_s});
    }
    EXPECT_EQ(texts(cleanHtml(u"<p>Xem <a href='#note-1'>mục 1</a>.</p>"_s)), QStringList{u"Xem mục 1."_s});
}

TEST(HtmlClean, TheLastHarmlessParagraphIsKept)
{
    for (const QString &before :
         {u"<svg><g><p>x"_s, u"<!-- không đóng"_s, u"<a href=\"không đóng>"_s, u"<object><param>"_s,
          u"<select><option>"_s, u"<math><mi>"_s, u"<b><i><a href=x>"_s, u"</p></div></table>"_s})
        EXPECT_TRUE(
            allText(cleanHtml(before + u"<p>Đoạn cuối vô hại.</p>"_s)).contains(u"Đoạn cuối vô hại."_s))
            << qPrintable(before);
}

// Finding 8: each of these hangs or kills a parser that is not guarded.
TEST(HtmlClean, HostileLayoutIsPlainTextWithinASecond)
{
    const auto nested = [](const QString &open, int times, const QString &close) -> QString {
        return open.repeated(times) + u"<p>Còn lại</p>"_s + close.repeated(times);
    };
    const QStringList hostile{
        nested(u"<table><tr><td>"_s, 5, u"</td></tr></table>"_s),
        nested(u"<table><tr><td>"_s, 3000, {}),
        nested(u"<div>"_s, 20'000, u"</div>"_s),
        nested(u"<div>"_s, 300'000, {}),
        nested(u"<ul><li>"_s, 20'000, {}),
        nested(u"<b><i>"_s, 100'000, {}),
        nested(u"<div><table><td></div></table></td>"_s, 50'000, {}),
        nested(u"<svg><p>"_s, 100'000, {}),
        nested(u"<p><b><i><a href=https://a.example>x"_s, 60'000, {}),
        nested(u"<font a=1>"_s, 100'000, {}),
        u"<p "_s + u"a"_s.repeated(1) + u" b c d"_s.repeated(300'000) + u">Còn lại</p>"_s,
        u"<table><tr>"_s + u"<td colspan=2000000000>x"_s.repeated(100'000) + u"</table><p>Còn lại"_s,
        u"<p>Còn lại "_s + u"ế"_s.repeated(1'000'000),
        u"<p>Còn lại a"_s + QString(100'000, QChar(0x301)),
        u"<!--"_s.repeated(200'000) + u"<p>Còn lại"_s,
        u"<a href='"_s.repeated(200'000) + u"<p>Còn lại</p>"_s,
        u"<script>"_s.repeated(200'000) + u"</script><p>Còn lại</p>"_s,
        u"<title>"_s.repeated(200'000) + u"<p>Còn lại</p>"_s,
    };
    for (const QString &html : hostile) {
        const WorkTime time;
        const CleanHtml clean = cleanHtml(html);
        EXPECT_LT(time.milliseconds(), 1000 * headroom) << qPrintable(html.left(40));
        EXPECT_TRUE(allText(clean).contains(u"Còn lại"_s)) << qPrintable(html.left(40));
        for (const Block &block : clean.blocks) {
            for (const QString &word : plainText(block).split(u' '))
                ASSERT_LE(word.size(), 1001) << qPrintable(html.left(40));
        }
    }
}

TEST(HtmlClean, TooDeepIsSaid)
{
    const CleanHtml clean = cleanHtml(u"<div>"_s.repeated(65) + u"<h2>Tít</h2><p>Đoạn <b>một</b></p>"_s);
    EXPECT_EQ(texts(clean), (QStringList{u"Tít"_s, u"Đoạn một"_s}));
    EXPECT_EQ(clean.blocks[0].kind, BlockKind::Paragraph);
    EXPECT_FALSE(clean.notes.isEmpty());
    EXPECT_EQ(cleanHtml(u"<div>"_s.repeated(60) + u"<h2>Tít</h2>"_s).blocks[0].kind, BlockKind::Heading);
}
