#include "core/exchange/markdown_reader.h"

#include "core/text/clean.h"
#include "tests/support/work_time.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// A line a block: its kind, level or list, and text with its styles.
QStringList outline(const Imported &imported)
{
    QStringList lines;
    for (const Block &block : imported.article.body.blocks) {
        QString line = name(block.kind);
        if (block.kind == BlockKind::Heading)
            line += QString::number(block.level);
        if (block.kind == BlockKind::ListItem)
            line += (block.listStyle == ListStyle::Numbered ? u"1"_s : u"-"_s) + QString::number(block.level);
        line += u": "_s + block.figure.alt +
                (block.figure.caption.isEmpty() ? QString() : u'|' + block.figure.caption);
        for (const Span &span : block.spans) {
            QString text = span.text;
            if (span.bold)
                text = u"*%1*"_s.arg(text);
            if (span.italic)
                text = u"/%1/"_s.arg(text);
            if (!span.link.isEmpty())
                text = u"[%1](%2)"_s.arg(text, span.link);
            line += text;
        }
        lines += line;
    }
    return lines;
}

QStringList outline(const QString &markdown)
{
    return outline(readMarkdown(markdown, u"bai.md"_s));
}

} // namespace

TEST(MarkdownReader, AReportComesOutWhole)
{
    const Imported imported = readMarkdown(u"# Cuốn sổ bìa xanh\n"
                                           "\n"
                                           "Chi bộ **thôn Bãi Sậy** mở một *cuốn sổ*, theo\n"
                                           "[Quyết định số 217-QĐ/TW](https://danvan.example/217).\n"
                                           "\n"
                                           "## Nghe dân nói\n"
                                           "\n"
                                           "> Dân cần biết việc của mình ở đâu.\n"
                                           "\n"
                                           "### Cách làm\n"
                                           "\n"
                                           "- Hỏi trước\n"
                                           "- Trả lời sau\n"
                                           "  1. ký tên\n"
                                           "  2. hẹn ngày\n"
                                           "- Ghi sổ\n"
                                           "\n"
                                           "![Hai người viết vào sổ](anh.jpg \"Bà con ghi câu hỏi\")\n"
                                           "\n"
                                           "---\n"
                                           "\n"
                                           "Đường xong trước mùa gặt./.\n"_s,
                                           u"bai.md"_s);
    EXPECT_EQ(imported.article.headline, u"Cuốn sổ bìa xanh"_s);
    const QStringList expected{u"paragraph: Chi bộ *thôn Bãi Sậy* mở một /cuốn sổ/, theo [Quyết định số "
                               "217-QĐ/TW](https://danvan.example/217)."_s,
                               u"heading2: Nghe dân nói"_s,
                               u"quote: Dân cần biết việc của mình ở đâu."_s,
                               u"heading3: Cách làm"_s,
                               u"listItem-0: Hỏi trước"_s,
                               u"listItem-0: Trả lời sau"_s,
                               u"listItem11: ký tên"_s,
                               u"listItem11: hẹn ngày"_s,
                               u"listItem-0: Ghi sổ"_s,
                               u"figure: Hai người viết vào sổ|Bà con ghi câu hỏi"_s,
                               u"paragraph: Đường xong trước mùa gặt./."_s};
    EXPECT_EQ(outline(imported), expected);
    EXPECT_EQ(imported.notes.size(), 2); // the rule, the picture
}

TEST(MarkdownReader, OnlyAFirstHeadingIsTheHeadline)
{
    const Imported imported = readMarkdown(u"Một đoạn.\n\n# Phần một\n\n#### Rất nhỏ\n"_s, {});
    EXPECT_TRUE(imported.article.headline.isEmpty());
    EXPECT_EQ(outline(imported),
              (QStringList{u"paragraph: Một đoạn."_s, u"heading2: Phần một"_s, u"heading3: Rất nhỏ"_s}));
    EXPECT_EQ(imported.notes.size(), 1);
}

TEST(MarkdownReader, WhatTheBodyHasNoBlockForIsKeptAndNamed)
{
    const Imported imported = readMarkdown(u"# Tít\n"
                                           "\n"
                                           "| Thôn | Hộ |\n"
                                           "|---|---|\n"
                                           "| Bãi **Sậy** | 42 |\n"
                                           "\n"
                                           "Theo báo cáo[^1] của `xã`.\n"
                                           "\n"
                                           "```\n"
                                           "một [^a]: hai\n"
                                           "ba\n"
                                           "```\n"
                                           "\n"
                                           "<div class=\"x\">bốn</div>\n"
                                           "\n"
                                           "năm <u>sáu</u><br>bảy\n"
                                           "\n"
                                           "[^1]: nguồn\n"_s,
                                           {});
    const QStringList expected{u"paragraph: Thôn | Hộ"_s,
                               u"paragraph: Bãi *Sậy* | 42"_s,
                               u"paragraph: Theo báo cáo[^1] của xã."_s,
                               u"paragraph: một [^a]: hai"_s,
                               u"paragraph: ba"_s,
                               u"paragraph: <div class=\"x\">bốn</div>"_s,
                               u"paragraph: năm <u>sáu</u>"_s,
                               u"paragraph: bảy"_s,
                               u"paragraph: [^1]: nguồn"_s};
    EXPECT_EQ(outline(imported), expected);
    EXPECT_EQ(imported.notes.size(), 4); // table, footnote, code, HTML
}

TEST(MarkdownReader, OnlyWebAndMailAddressesAreLinks)
{
    EXPECT_EQ(outline(u"[a](javascript:alert(1)) [b](data:text/html,x) [c](../d.md) <mailto:e@f.example> "
                      "https://g.example/h [i][j]\n\n[j]: https://k.example\n"_s),
              QStringList(u"paragraph: a b c [mailto:e@f.example](mailto:e@f.example) "
                          "[https://g.example/h](https://g.example/h) [i](https://k.example)"_s));
}

TEST(MarkdownReader, EntitiesAndEscapesAreLetters)
{
    EXPECT_EQ(outline(u"h&ocirc;m nay &amp; 1&nbsp;000 \\*kh&#244;ng\\* &khongphai;"_s),
              QStringList(u"paragraph: hôm nay & 1\u00a0000 *không* &khongphai;"_s));
    EXPECT_EQ(outline(u"a&#0;b&#1;c&#x202E;d"_s), QStringList(u"paragraph: a�bcd"_s));
}

TEST(MarkdownReader, ListsKeepTheirDepthUpToOurs)
{
    QString deep;
    for (int i = 0; i < 10; ++i)
        deep += QString(2 * i, u' ') + u"- x\n"_s;
    const QStringList lines = outline(deep);
    ASSERT_EQ(lines.size(), 10);
    EXPECT_EQ(lines[2], u"listItem-2: x"_s);
    EXPECT_EQ(lines[9], u"listItem-4: x"_s);
    EXPECT_EQ(outline(u"1. một\n\n   tiếp\n2. hai\n"_s),
              (QStringList{u"listItem10: một"_s, u"paragraph: tiếp"_s, u"listItem10: hai"_s}));
}

TEST(MarkdownReader, LinesForProgramsAreLeftOutButTheTitleCounts)
{
    const Imported imported =
        readMarkdown(u"---\ntitle: \"Tít bài\"\ndate: 2024-10-16\n---\n\nMột đoạn.\n"_s, {});
    EXPECT_EQ(imported.article.headline, u"Tít bài"_s);
    EXPECT_EQ(outline(imported), QStringList(u"paragraph: Một đoạn."_s));
    EXPECT_EQ(imported.notes.size(), 1);
    EXPECT_EQ(outline(u"---\nMột đoạn.\n"_s), QStringList(u"paragraph: Một đoạn."_s));
}

TEST(MarkdownReader, APictureInTheTextPartsIt)
{
    EXPECT_EQ(outline(u"trước ![ảnh **một**](a.png) sau"_s),
              (QStringList{u"paragraph: trước"_s, u"figure: ảnh một"_s, u"paragraph: sau"_s}));
}

TEST(MarkdownReader, NothingIsAnArticleToWrite)
{
    EXPECT_EQ(outline(u""_s), QStringList(u"paragraph: "_s));
    EXPECT_EQ(outline(u"\n---\n"_s), QStringList(u"paragraph: "_s));
}

TEST(MarkdownReader, HostileTextTakesBoundedTime)
{
    const auto times = [](const QString &piece, const QString &before = {}) -> QString {
        return before + piece.repeated((1 << 20) / int(piece.size()));
    };
    const QStringList texts{
        times(u"["_s),
        times(u"> "_s),
        times(u"- "_s),
        times(u"> 1. - "_s),
        times(u"*a_"_s),
        times(u"![a]("_s),
        times(u"<a b='"_s),
        times(u"a <? "_s),
        times(u"[a\n"_s),
        times(u"|a"_s),
        times(u"`a"_s),
        times(u"&eacute;"_s),
        times(u"a\n|\n"_s, u"|a"_s.repeated(10'000) + u"|\n"_s + u"|-"_s.repeated(10'000) + u"|\n"_s),
        times(u"[a] "_s, u"[a]: https://a.example/"_s + times(u"u"_s) + u"\n\n"_s)};
    for (const QString &text : texts) {
        const WorkTime work;
        const Imported imported = readMarkdown(text, u"a.md"_s);
        EXPECT_FALSE(imported.article.body.blocks.isEmpty());
        EXPECT_LT(work.milliseconds(), 4000 * headroom) << qPrintable(text.left(20));
    }
}
