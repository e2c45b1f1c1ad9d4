#include "core/exchange/import.h"

#include "tests/core/exchange/samples.h"
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

TEST(Import, OtherEncodingsAreRefusedWithAWayOn)
{
    EXPECT_EQ(faultOf("Ph\xb8t huy kinh nghi\xd6m d\xa9n v\xcbn"), Fault::Unreadable);
    EXPECT_EQ(faultOf(QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(u"Dân vận"), 14)),
              Fault::Unreadable);
    EXPECT_TRUE(importBytes("T\xddt b\xb5i", u"a.txt"_s).error().message.contains(u"UTF-8"_s));
    EXPECT_EQ(faultOf("cắt giữa ch\xe1\xba"), Fault::Unreadable);
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
    EXPECT_LT(work.milliseconds(), 50 * patience);
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
