#include "core/text/legacy_encoding.h"

#include "tests/support/legacy_text.h"

#include <gtest/gtest.h>

#include <iconv.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// What the C library makes of the bytes; nothing when it does not know the encoding.
std::optional<QString> byIconv(const char *encoding, QByteArray bytes)
{
    const iconv_t converter = iconv_open("UTF-8", encoding);
    if (converter == iconv_t(-1))
        return {};
    QByteArray out(bytes.size() * 8 + 16, '\0');
    char *in = bytes.data();
    char *to = out.data();
    size_t left = size_t(bytes.size());
    size_t room = size_t(out.size());
    const bool known = iconv(converter, &in, &left, &to, &room) != size_t(-1);
    iconv(converter, nullptr, nullptr, &to, &room);
    iconv_close(converter);
    if (!known)
        return QString();
    return QString::fromUtf8(out.first(out.size() - qsizetype(room)))
        .normalized(QString::NormalizationForm_C);
}

} // namespace

TEST(LegacyEncoding, ReadsWhatWasWrittenThen)
{
    const QString text = u"Công tác dân vận của Đảng"_s;
    EXPECT_EQ(decodedAppearance(u"C«ng t¸c d©n vËn cña §¶ng", LegacyEncoding::Tcvn3), text);
    EXPECT_EQ(decodedAppearance(u"Coâng taùc daân vaän cuûa Ñaûng", LegacyEncoding::Vni), text);
    EXPECT_EQ(decoded("C\xf4ng t\xe1"
                      "c d\xe2n v\xa7n c\xfc"
                      "a \xd0\xe4ng",
                      LegacyEncoding::Viscii),
              text);
    EXPECT_EQ(decoded("C\xf4ng ta\xec"
                      "c d\xe2n v\xe2\xf2n cu\xd2"
                      "a \xd0"
                      "a\xd2ng",
                      LegacyEncoding::Windows1258),
              text);
    EXPECT_EQ(decodedAppearance(u"Nhöõng ngöôøi ôû thò traán, kyù teân, myõ thuaät", LegacyEncoding::Vni),
              u"Những người ở thị trấn, ký tên, mỹ thuật"_s);
    EXPECT_EQ(decodedAppearance(u"ÑAÛNG COÄNG SAÛN VIEÄT NAM, AÛnh, Ai Caäp", LegacyEncoding::Vni),
              u"ĐẢNG CỘNG SẢN VIỆT NAM, Ảnh, Ai Cập"_s);
    EXPECT_EQ(decodedAppearance(u"“x· héi” – n¨m 2019…", LegacyEncoding::Tcvn3), u"“xã hội” – năm 2019…"_s);
}

TEST(LegacyEncoding, EveryLetterGoesThereAndBack)
{
    const QString letters = test::markedLetters();
    EXPECT_EQ(letters.size(), 134);
    for (const LegacyEncoding encoding : legacyEncodings) {
        for (const QChar letter : letters) {
            const QByteArray bytes = test::written(letter, encoding);
            const bool capitalWithTone =
                encoding == LegacyEncoding::Tcvn3 && letter.isUpper() && !u"ĂÂÊÔƠƯĐ"_s.contains(letter);
            EXPECT_EQ(decoded(bytes, encoding), QString(capitalWithTone ? letter.toLower() : letter))
                << qPrintable(name(encoding)) << qPrintable(QString(letter));
            EXPECT_EQ(decodedAppearance(appearance(bytes), encoding), decoded(bytes, encoding));
        }
        const QString text = test::sentences().join(u'\n');
        EXPECT_EQ(decoded(test::written(text, encoding), encoding).toLower(), text.toLower())
            << qPrintable(name(encoding));
    }
}

TEST(LegacyEncoding, AgreesWithTheCLibrary)
{
    const std::pair<LegacyEncoding, const char *> known[] = {{LegacyEncoding::Tcvn3, "TCVN"},
                                                             {LegacyEncoding::Viscii, "VISCII"},
                                                             {LegacyEncoding::Windows1258, "CP1258"}};
    for (const auto &[encoding, name] : known) {
        if (!byIconv(name, "a"))
            GTEST_SKIP() << "no " << name;
        for (const QChar letter : test::markedLetters()) {
            const QByteArray bytes = test::written(letter, encoding);
            if (encoding == LegacyEncoding::Tcvn3 && letter.isUpper())
                continue; // the library knows a later part of the standard
            EXPECT_EQ(decoded(bytes, encoding), byIconv(name, bytes)) << name << qPrintable(QString(letter));
        }
    }
}

// In TCVN3 a capital with a tone is the small letter's code in a font of capitals.
TEST(LegacyEncoding, Tcvn3GetsItsCapitalsFromTheWordsAround)
{
    const std::pair<QString, QString> cases[] = {
        {u"CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM"_s, u"CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s},
        {u"§éc lËp - Tù do - H¹nh phóc"_s, u"Độc lập - Tự do - Hạnh phúc"_s},
        {u"MTTQ Hµ Néi"_s, u"MTTQ Hà Nội"_s},
        {u"TØNH Uû\nUû ban"_s, u"TỈNH UỶ\nUỷ ban"_s},
        {u"Ngh× §µ"_s, u"Nghì Đà"_s},
        {u"UBND x· ý Yªn"_s, u"UBND xã ý Yên"_s},
    };
    for (const auto &[written, meant] : cases)
        EXPECT_EQ(decodedAppearance(written, LegacyEncoding::Tcvn3), meant);
}

TEST(LegacyEncoding, FontsTellTheirs)
{
    EXPECT_EQ(legacyFont(u".VnTime"), (LegacyFont{LegacyEncoding::Tcvn3, false}));
    EXPECT_EQ(legacyFont(u".VnArial NarrowH"), (LegacyFont{LegacyEncoding::Tcvn3, true}));
    EXPECT_EQ(legacyFont(u"VNI-Helve-Condense"), (LegacyFont{LegacyEncoding::Vni, false}));
    EXPECT_EQ(shownBy({LegacyEncoding::Tcvn3, true}, u"céng hoµ x· héi"), u"CỘNG HOÀ XÃ HỘI"_s);
    for (const QString &family :
         {u"Times New Roman"_s, u"Vn"_s, u""_s, u"VNI"_s, u"Arial H"_s, u"vnexpress"_s})
        EXPECT_FALSE(legacyFont(family)) << qPrintable(family);
}

TEST(LegacyEncoding, PagesNameTheirs)
{
    EXPECT_EQ(legacyCharset(u"Windows-1258"), LegacyEncoding::Windows1258);
    EXPECT_EQ(legacyCharset(u"x-viet-tcvn5712"), LegacyEncoding::Tcvn3);
    EXPECT_EQ(legacyCharset(u"VISCII"), LegacyEncoding::Viscii);
    EXPECT_FALSE(legacyCharset(u"utf-8"));
    EXPECT_FALSE(legacyCharset(u""));
}

TEST(LegacyEncoding, WhatIsNoCodeStaysAsItLooks)
{
    EXPECT_EQ(appearance("a\x81\x93z"), u"a\u0081“z"_s);
    for (const LegacyEncoding encoding : legacyEncodings) {
        EXPECT_EQ(decodedAppearance(u"漢字 ậ 🙂", encoding), u"漢字 ậ 🙂"_s)
            << qPrintable(name(encoding));
        EXPECT_TRUE(decoded({}, encoding).isEmpty());
    }
    EXPECT_EQ(decoded("t\xf9", LegacyEncoding::Vni), u"tù"_s); // no letter before that takes the mark
}
