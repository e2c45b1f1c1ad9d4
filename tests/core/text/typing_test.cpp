#include "core/text/typing.h"

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// `typed` as it stands once the last character's printed form is in its place.
QString printed(const QString &typed)
{
    const auto retyped = printedForm(typed);
    return retyped ? typed.chopped(retyped->length) + retyped->text : typed;
}

// The same for everything typed one by one.
QString typedThrough(const QString &keys)
{
    QString text;
    for (const QChar key : keys)
        text = printed(text + key);
    return text;
}

} // namespace

TEST(Typing, MarksAtTheStartOfAParagraph)
{
    EXPECT_EQ(paragraphMark(u"## "), ParagraphMark::Heading);
    EXPECT_EQ(paragraphMark(u"# "), ParagraphMark::Heading);
    EXPECT_EQ(paragraphMark(u"### "), ParagraphMark::Subheading);
    EXPECT_EQ(paragraphMark(u"> "), ParagraphMark::Quote);
    EXPECT_EQ(paragraphMark(u"- "), ParagraphMark::Bullet);
    EXPECT_EQ(paragraphMark(u"* "), ParagraphMark::Bullet);
    EXPECT_EQ(paragraphMark(u"1. "), ParagraphMark::Number);
    EXPECT_EQ(paragraphMark(u"1) "), ParagraphMark::Number);
    for (const QString &text :
         {u""_s, u" "_s, u"##"_s, u"-"_s, u"2. "_s, u"10. "_s, u"#### "_s, u"a- "_s, u"- a "_s})
        EXPECT_FALSE(paragraphMark(text)) << qPrintable(text);
}

TEST(Typing, QuotesOpenAndClose)
{
    EXPECT_EQ(typedThrough(u"\"dân vận khéo\""_s), u"“dân vận khéo”"_s);
    EXPECT_EQ(typedThrough(u"mô hình \"dân vận khéo\", (\"nhà sạch\")."_s),
              u"mô hình “dân vận khéo”, (“nhà sạch”)."_s);
    EXPECT_EQ(typedThrough(u"\"Năm 2019\" và 5\""_s), u"“Năm 2019” và 5\""_s); // a year in quotes, an inch
    EXPECT_EQ(typedThrough(u"màn hình 24\" cong"_s), u"màn hình 24\" cong"_s);
}

TEST(Typing, ThreeDotsAreAnEllipsis)
{
    EXPECT_EQ(typedThrough(u"và các hộ khác..."_s), u"và các hộ khác…"_s);
    EXPECT_EQ(typedThrough(u"hết./."_s), u"hết./."_s);
    EXPECT_EQ(printed(u"Mục lục...."_s), u"Mục lục...."_s); // a fourth one, after an undo: leaders
    EXPECT_EQ(printed(u"hai.."_s), u"hai.."_s);
}

TEST(Typing, OneSpaceStays)
{
    EXPECT_EQ(typedThrough(u"  Sáng  nay,   đoàn"_s), u"Sáng nay, đoàn"_s);
    EXPECT_EQ(typedThrough(u"20 "_s + QChar(QChar::Nbsp) + u" ha"_s),
              u"20 "_s + QChar(QChar::Nbsp) + u"ha"_s);
    EXPECT_EQ(printed(QString(QChar(QChar::LineSeparator)) + u" "_s), QString(QChar(QChar::LineSeparator)));
}

TEST(Typing, LeavesCitationsAddressesAndHyphensAlone)
{
    for (const QString &text :
         {u"Quyết định số 217-QĐ/TW ngày 12/12/2013"_s, u"chính trị - xã hội"_s, u"TP.HCM, T.Ư, 1.500 hộ"_s,
          u"https://example.org/a...b"_s, u"lan@example.org...anh"_s, u"www.example.org/\"a"_s})
        EXPECT_EQ(typedThrough(text), text) << qPrintable(text);
}
