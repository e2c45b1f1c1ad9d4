#include "core/exchange/import.h"

#include "tests/core/exchange/samples.h"
#include "tests/support/legacy_text.h"
#include "tests/support/work_time.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

Fault faultOf(const QByteArray &bytes, const QString &name = u"bai.txt"_s)
{
    const Result<Imported> result = importBytes(bytes, name);
    EXPECT_FALSE(result) << "was taken";
    if (result)
        return Fault::Refused;
    EXPECT_TRUE(result.error().message.contains(name));
    return result.error().fault;
}

} // namespace

TEST(Import, AByteOrderMarkIsNoText)
{
    const auto imported = importBytes("\xef\xbb\xbf" + test::portalText().toUtf8(), u"a.txt"_s);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->article.publicationDate, QDate(2024, 10, 16));
    EXPECT_EQ(imported->notes, importBytes(test::portalText().toUtf8(), u"a.txt"_s)->notes);
}

TEST(Import, OldEncodingsAreReadAndNamed)
{
    const QString text = test::portalText().replace(QChar(0xa0), u' ');
    const auto plain = importBytes(text.toUtf8(), u"a.txt"_s);
    for (const LegacyEncoding encoding : legacyEncodings) {
        const auto imported = importBytes(test::written(text, encoding), u"a.txt"_s);
        ASSERT_TRUE(imported) << qPrintable(name(encoding));
        EXPECT_EQ(imported->article.headline, plain->article.headline);
        EXPECT_EQ(imported->article.publicationDate, plain->article.publicationDate);
        EXPECT_EQ(imported->notes.size(), plain->notes.size() + 1);
        EXPECT_TRUE(imported->notes.front().contains(name(encoding)));
    }
}

TEST(Import, MarkdownInAnOldEncodingIsBoth)
{
    const auto imported = importBytes(
        test::written(u"# Tít bài ở xã\n\n- việc một\n- việc hai"_s, LegacyEncoding::Tcvn3), u"a.md"_s);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->article.headline, u"Tít bài ở xã"_s);
    ASSERT_EQ(imported->article.body.blocks.size(), 2);
    EXPECT_EQ(imported->article.body.blocks[1].kind, BlockKind::ListItem);
}

TEST(Import, FontsOfAPageTellWhatItsLettersMean)
{
    const auto imported = importBytes(
        u"<!doctype html><meta charset=utf-8><title>Héi nghÞ ë x·</title><body>"
        "<h1><font face='.VnTimeH'>héi nghÞ</font> của xã</h1>"
        "<p style='font-family:\".VnTime\",serif'>C«ng t¸c <b>d©n vËn</b> vµ <span style='font-family:Arial'>"
        "côté</span></p>"
        "<p><span style=\"font:14pt 'VNI-Times'\">Coâng taùc</span> dân vận</p>"
        "<p>C&ocirc;ng tác</p>"_s.toUtf8(),
        u"a.html"_s);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->article.headline, u"HỘI NGHỊ của xã"_s);
    ASSERT_EQ(imported->article.body.blocks.size(), 3);
    EXPECT_EQ(plainText(imported->article.body.blocks[0]), u"Công tác dân vận và côté"_s);
    EXPECT_EQ(plainText(imported->article.body.blocks[1]), u"Công tác dân vận"_s);
    EXPECT_EQ(plainText(imported->article.body.blocks[2]), u"Công tác"_s);
    ASSERT_EQ(imported->notes.size(), 1);
    EXPECT_TRUE(imported->notes.front().contains(u"TCVN3, VNI"_s));
}

TEST(Import, APageOfOldBytesIsReadByItsFonts)
{
    const QString text = test::sentences().mid(0, 3).join(u' ');
    const auto imported = importBytes(
        "<html><body><font face='VNI-Times'><h1>" + test::written(u"Nghe dân nói"_s, LegacyEncoding::Vni) +
            "</h1><p>" + test::written(text, LegacyEncoding::Vni) + "</p></font></body></html>",
        u"a.html"_s);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->article.headline, u"Nghe dân nói"_s);
    EXPECT_EQ(plainText(imported->article.body.blocks.front()), text);
}

// An old font left to words that were written in Unicode.
TEST(Import, AnOldFontAroundNewWordsChangesNothing)
{
    const QString text = test::sentences().mid(0, 3).join(u' ');
    const auto imported =
        importBytes(u"<!doctype html><h1>Tít</h1><p><font face='.VnTime'>%1</font> <font face='.VnTime'>Công "
                    "an</font></p>"_s.arg(text)
                        .toUtf8(),
                    u"a.html"_s);
    ASSERT_TRUE(imported);
    EXPECT_EQ(plainText(imported->article.body.blocks.front()), text + u" Công an"_s);
    EXPECT_TRUE(imported->notes.isEmpty());
}

TEST(Import, WordsOfAPageSavedAsTheyLookArePutRight)
{
    const QString shown =
        appearance(test::written(test::sentences().mid(0, 3).join(u' '), LegacyEncoding::Tcvn3))
            .toHtmlEscaped();
    const auto imported =
        importBytes(u"<!doctype html><h1>Héi nghÞ ë x·</h1><p>%1</p>"_s.arg(shown).toUtf8(), u"a.html"_s);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->article.headline, u"Hội nghị ở xã"_s);
    EXPECT_EQ(imported->notes.size(), 1);
}

TEST(Import, WhatIsNoTextIsRefused)
{
    EXPECT_EQ(faultOf({}), Fault::Unreadable);
    EXPECT_EQ(faultOf("PK\x03\x04 word/document.xml"), Fault::Unreadable);
    EXPECT_EQ(faultOf("%PDF-1.7\n"), Fault::Unreadable);
    EXPECT_EQ(faultOf(test::png(8, 8).bytes, u"a.html"_s), Fault::Unreadable);
    EXPECT_EQ(faultOf(QByteArray(4000, '\0')), Fault::Unreadable);
}

TEST(Import, AHundredMegabytesAreRefusedAtOnce)
{
    const QByteArray large(100 << 20, 'a');
    const WorkTime work;
    EXPECT_EQ(faultOf(large), Fault::TooLarge);
    EXPECT_LT(work.milliseconds(), 50 * headroom);
    EXPECT_EQ(faultOf(large.left(9 << 20)), Fault::TooLarge);
}

TEST(Import, ContentTellsAPageFromText)
{
    const QByteArray page = "<!doctype html><title>x</title><h1>Tít</h1><p>Một đoạn.</p>";
    EXPECT_EQ(importBytes(page, u"bai.txt"_s)->article.headline, u"Tít"_s);
    EXPECT_EQ(importBytes("<h1>Tít</h1><p>Một đoạn.</p>", u"bai.html"_s)->article.headline, u"Tít"_s);
    EXPECT_EQ(importBytes("Tít bài\n\na < b và c > d.", u"bai.html"_s)->article.headline, u"Tít bài"_s);
    EXPECT_EQ(importBytes("Thẻ <p> dùng cho đoạn văn", u"bai.txt"_s)->article.headline,
              u"Thẻ <p> dùng cho đoạn văn"_s);
}

TEST(Import, CharactersNoTextMayHoldGoAndAreCounted)
{
    const QByteArray plain = test::portalText().toUtf8();
    QByteArray dirty = plain;
    dirty.insert(dirty.indexOf("bìa"), '\0');
    dirty.insert(dirty.indexOf("sổ"), '\x01');
    const auto imported = importBytes(dirty, u"a.txt"_s);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->article.headline, u"Cuốn sổ bìa xanh ở thôn Bãi Sậy"_s);
    EXPECT_EQ(imported->notes.size(), importBytes(plain, u"a.txt"_s)->notes.size() + 1);
}
