#include "core/exchange/decode.h"

#include "tests/support/legacy_text.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

#include <random>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QString report = test::sentences().join(u'\n');

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, const QByteArray &mark = {})
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
    return mark + QByteArray(encoder(text));
}

DecodedText read(const QByteArray &bytes)
{
    const auto decoded = decodeText(bytes, u"bai.txt"_s);
    EXPECT_TRUE(decoded) << "was refused";
    return decoded ? *decoded : DecodedText();
}

} // namespace

TEST(Decode, SoundUtf8NeedsNoNote)
{
    EXPECT_EQ(read(report.toUtf8()).text, report);
    EXPECT_TRUE(read(report.toUtf8()).notes.isEmpty());
    EXPECT_EQ(read("\xef\xbb\xbfplain").text, u"plain"_s);
}

TEST(Decode, Utf16IsReadWithAndWithoutItsMark)
{
    const QByteArray marked[] = {utf16(report, QStringConverter::Utf16LE, "\xff\xfe"),
                                 utf16(report, QStringConverter::Utf16BE, "\xfe\xff")};
    const QByteArray bare[] = {utf16(report, QStringConverter::Utf16LE),
                               utf16(report, QStringConverter::Utf16BE)};
    for (const QByteArray &bytes : marked) {
        EXPECT_EQ(read(bytes).text, report);
        ASSERT_EQ(read(bytes).notes.size(), 1);
    }
    for (const QByteArray &bytes : bare) {
        EXPECT_EQ(read(bytes).text, report);
        ASSERT_EQ(read(bytes).notes.size(), 1);
        EXPECT_NE(read(bytes).notes, read(marked[0]).notes); // a guess is said to be one
    }
    EXPECT_EQ(read(marked[0].chopped(1)).notes.size(), 2); // cut within the last character
}

TEST(Decode, OldEncodingsAreTakenAndNamed)
{
    for (const LegacyEncoding encoding : legacyEncodings) {
        const DecodedText decoded = read(test::written(report, encoding));
        EXPECT_EQ(decoded.text.toLower(), report.toLower()) << qPrintable(name(encoding));
        EXPECT_EQ(decoded.notes, QStringList(guessedNote(encoding)));
    }
}

TEST(Decode, AFewWordsAreDoubtfulAndSaidSo)
{
    const DecodedText decoded = read("T\xddt b\xb5i"); // TCVN3
    EXPECT_EQ(decoded.text, u"Tít bài"_s);
    ASSERT_EQ(decoded.notes.size(), 1);
    EXPECT_NE(decoded.notes.front(), guessedNote(LegacyEncoding::Tcvn3));
    EXPECT_TRUE(decoded.notes.front().contains(u"TCVN3"_s));
}

TEST(Decode, APageSaysItsEncodingItself)
{
    const QByteArray body = test::written(u"<p>Xã ta</p>"_s, LegacyEncoding::Windows1258);
    const DecodedText said = read("<html><meta http-equiv=Content-Type content=\"text/html; "
                                  "charset=windows-1258\">" +
                                  body);
    EXPECT_TRUE(said.text.endsWith(u"<p>Xã ta</p>"_s));
    ASSERT_EQ(said.notes.size(), 1);
    EXPECT_TRUE(said.notes.front().contains(u"windows-1258"_s));
    const DecodedText viscii =
        read("<meta charset='viscii'>" + test::written(report, LegacyEncoding::Viscii));
    EXPECT_TRUE(viscii.text.endsWith(report));
    EXPECT_TRUE(read("<meta charset=iso-8859-1><p>Soci\xe9t\xe9").text.endsWith(u"Société"_s));
    // What is sound UTF-8 is UTF-8, whatever it says.
    EXPECT_TRUE(read("<meta charset=viscii>" + report.toUtf8()).text.endsWith(report));
}

TEST(Decode, APageOfOldFontsKeepsItsLettersForThem)
{
    const QByteArray page =
        "<p><font face=\".VnTime\">" + test::written(report, LegacyEncoding::Tcvn3) + "</font>";
    EXPECT_EQ(read(page).text, appearance(page));
}

TEST(Decode, EnglishWithPrintedQuotesIsRead)
{
    const DecodedText decoded =
        read("The commune listened first, \x93 she said \x94, and answered every single "
             "question within ten days, as it had promised to do \x96 in writing.");
    EXPECT_TRUE(decoded.text.contains(u"“ she said ”"_s));
    EXPECT_EQ(decoded.notes.size(), 1);
}

TEST(Decode, DamagedUtf8IsMarkedAndSaid)
{
    const DecodedText cut = read(report.toUtf8().chopped(200) + "\xe1\xba");
    EXPECT_TRUE(cut.text.endsWith(QChar(QChar::ReplacementCharacter)));
    EXPECT_EQ(cut.notes.size(), 1);
}

TEST(Decode, LinesOfTwoEncodingsAreReadEachByItself)
{
    const QStringList lines = test::sentences();
    const DecodedText decoded = read(lines.mid(0, 8).join(u'\n').toUtf8() + '\n' +
                                     test::written(lines.mid(8, 8).join(u'\n'), LegacyEncoding::Vni));
    EXPECT_EQ(decoded.text, lines.mid(0, 16).join(u'\n'));
    ASSERT_EQ(decoded.notes.size(), 1);
    EXPECT_TRUE(decoded.notes.front().contains(u"VNI"_s));
}

TEST(Decode, OtherAlphabetsAreRefusedWithAWayOn)
{
    const QByteArray russian =
        "\xd1\xeb\xee\xe2\xee \xee \xef\xee\xeb\xea\xf3 \xc8\xe3\xee\xf0\xe5\xe2\xe5"; // cp1251
    const auto refused = decodeText(russian, u"bai.txt"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Unreadable);
    EXPECT_TRUE(refused.error().message.contains(u"UTF-8"_s));
}

TEST(Decode, WordsSavedAsTheyLookArePutRight)
{
    DecodedText decoded{appearance(test::written(report, LegacyEncoding::Tcvn3)), {}};
    putWordsRight(decoded);
    EXPECT_EQ(decoded.text.toLower(), report.toLower());
    EXPECT_EQ(decoded.notes, QStringList(guessedNote(LegacyEncoding::Tcvn3)));
    DecodedText ordinary{report, {}};
    putWordsRight(ordinary);
    EXPECT_EQ(ordinary.text, report);
    EXPECT_TRUE(ordinary.notes.isEmpty());
}

TEST(Decode, TheWholeCorpusIsReadRight)
{
    int asked = 0;
    int right = 0;
    const auto ask = [&](const QByteArray &bytes, const QString &text) {
        const auto decoded = decodeText(bytes, u"a.txt"_s);
        ++asked;
        right += decoded && decoded->text.toLower() == text.toLower() ? 1 : 0;
    };
    for (const QString &text : test::sentences()) {
        for (const LegacyEncoding encoding : legacyEncodings)
            ask(test::written(text, encoding), text);
        ask(text.toUtf8(), text);
        ask("\xef\xbb\xbf" + text.toUtf8(), text);
        ask(utf16(text, QStringConverter::Utf16LE), text);
        ask(utf16(text, QStringConverter::Utf16BE), text);
        ask(utf16(text, QStringConverter::Utf16LE, "\xff\xfe"), text);
        ask(utf16(text, QStringConverter::Utf16BE, "\xfe\xff"), text);
    }
    for (const QString &text : {u"The commune answered every question within ten days."_s,
                                u"Resolution No. 12 came into force on 16 October 2024."_s}) {
        ask(text.toLatin1(), text);
        ask(utf16(text, QStringConverter::Utf16LE), text);
    }
    EXPECT_GE(right * 100, asked * 99) << right << " of " << asked;
}

TEST(Decode, RandomTruncatedAndMixedBytesHarmNothing)
{
    std::mt19937 random(5712);
    QByteArray corpus = report.toUtf8() + utf16(report, QStringConverter::Utf16LE);
    for (const LegacyEncoding encoding : legacyEncodings)
        corpus += test::written(report, encoding);
    for (int i = 0; i < 100'000; ++i) {
        QByteArray bytes = corpus.mid(qsizetype(random() % size_t(corpus.size())), qsizetype(random() % 40));
        if (i % 2) {
            for (char &byte : bytes)
                byte = char(random());
        }
        const auto decoded = decodeText(bytes, u"a.txt"_s);
        if (!decoded) {
            ASSERT_FALSE(decoded.error().message.isEmpty());
        }
    }
}
