#include "core/text/tokens.h"
#include "tests/support/work_time.h"

#include <gtest/gtest.h>

using namespace toasoan;

namespace {

// "W:từ A:MTTQ": kind and text of each token.
QString summary(const QString &text)
{
    static constexpr char16_t letters[] = u"WACNU";
    QStringList parts;
    for (const Token &token : tokens(text))
        parts += QString(QChar(letters[int(token.kind)])) + u':' + text.mid(token.start, token.length);
    return parts.join(u'|');
}

QStringList sentenceStarts(const QString &text)
{
    QStringList starts;
    for (const Token &token : tokens(text))
        if (token.startsSentence)
            starts += text.mid(token.start, token.length);
    return starts;
}

} // namespace

TEST(Tokens, AreReadAsAProofreaderReadsThem)
{
    const QList<std::pair<QString, QString>> rows{
        {QStringLiteral("Quyết định số 217-QĐ/TW về"),
         QStringLiteral("W:Quyết|W:định|W:số|C:217-QĐ/TW|W:về")},
        {QStringLiteral("30/2020/NĐ-CP, 45/2019/QH14; 05-QC/BTCTU-BDVTU"),
         QStringLiteral("C:30/2020/NĐ-CP|C:45/2019/QH14|C:05-QC/BTCTU-BDVTU")},
        {QStringLiteral("T.Ư và TP.HCM, PGS.TS Lan"), QStringLiteral("A:T.Ư|W:và|A:TP.HCM|A:PGS.TS|W:Lan")},
        {QStringLiteral("TP.Hồ Chí Minh"), QStringLiteral("A:TP|W:Hồ|W:Chí|W:Minh")},
        {QStringLiteral("MTTQ, KT-XH, CNH-HĐH, QĐ-TTg"), QStringLiteral("A:MTTQ|A:KT-XH|A:CNH-HĐH|A:QĐ-TTg")},
        {QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("W:ỦY|W:BAN|W:NHÂN|W:DÂN")},
        {QStringLiteral("sách, báo, v.v. và v.v"), QStringLiteral("W:sách|W:báo|A:v.v.|W:và|A:v.v")},
        {QStringLiteral("ngày 23/5/2019, 2-9, 3,5%, 1.000.000đ"),
         QStringLiteral("W:ngày|N:23/5/2019|N:2-9|N:3,5%|N:1.000.000đ")},
        {QStringLiteral("5G 20km 9h30 100m2 10:30 2016–2020"),
         QStringLiteral("N:5G|N:20km|N:9h30|N:100m2|N:10:30|N:2016–2020")},
        {QStringLiteral("10triệu"), QStringLiteral("N:10|W:triệu")},
        {QStringLiteral("Covid-19, QL1A, F0, CO2"), QStringLiteral("N:Covid-19|N:QL1A|N:F0|N:CO2")},
        {QStringLiteral("kinhtedothi.vn."), QStringLiteral("U:kinhtedothi.vn")},
        {QStringLiteral("(https://vi.example.org/a_b?c=1&d=%20#e), www.example.com"),
         QStringLiteral("U:https://vi.example.org/a_b?c=1&d=%20#e|U:www.example.com")},
        {QStringLiteral("toasoan@example.com.vn hoặc @banbiendich #danvan"),
         QStringLiteral("U:toasoan@example.com.vn|W:hoặc|U:@banbiendich|U:#danvan")},
        {QStringLiteral("24h.com.vn và baocao.pdf"), QStringLiteral("U:24h.com.vn|W:và|U:baocao.pdf")},
        {QStringLiteral("xong việc.Hôm sau"), QStringLiteral("W:xong|W:việc|W:Hôm|W:sau")},
        {QStringLiteral("V.I. Lê-nin, Vla-đi-mia"), QStringLiteral("A:V.I|W:Lê-nin|W:Vla-đi-mia")},
        {QStringLiteral("Bà Rịa-Vũng Tàu, kinh tế-xã hội"),
         QStringLiteral("W:Bà|W:Rịa|W:Vũng|W:Tàu|W:kinh|W:tế|W:xã|W:hội")},
        {QStringLiteral("H’Mông, Côte d'Ivoire"), QStringLiteral("W:H’Mông|W:Côte|W:d'Ivoire")},
        {QStringLiteral("tie\u0302\u0301ng"), QStringLiteral("W:tie\u0302\u0301ng")},
        {QStringLiteral("和平 мир"), QStringLiteral("W:和平|W:мир")},
        {QStringLiteral(" .,;…“”—\n"), QString()},
        {QString(), QString()},
    };
    for (const auto &[text, tokensOfText] : rows)
        EXPECT_EQ(summary(text), tokensOfText);
}

TEST(Tokens, KnowWhereASentenceStarts)
{
    const QList<std::pair<QString, QStringList>> rows{
        {QStringLiteral("Một. Hai! Ba? Bốn… Năm, Sáu"),
         {QStringLiteral("Một"), QStringLiteral("Hai"), QStringLiteral("Ba"), QStringLiteral("Bốn"),
          QStringLiteral("Năm")}},
        {QStringLiteral("Tít\nDòng\r\n- Gạch"),
         {QStringLiteral("Tít"), QStringLiteral("Dòng"), QStringLiteral("Gạch")}},
        {QStringLiteral("Ông nói: “Đúng” và “Phải”"), {QStringLiteral("Ông"), QStringLiteral("Đúng")}},
        {QStringLiteral("Ở TP. Hà Nội"), {QStringLiteral("Ở")}},
    };
    for (const auto &[text, starts] : rows)
        EXPECT_EQ(sentenceStarts(text), starts);
}

TEST(Tokens, CoverTheTextInOrderWhateverItHolds)
{
    const QString text = QStringLiteral("a.b-c/1@x:_&+") + QChar(0xD800) +
                         QStringLiteral("\u0301ế’'’ 9-Ư/ #@.. v.v") + QChar(0xDC00);
    int end = 0;
    for (const Token &token : tokens(text)) {
        EXPECT_GE(token.start, end);
        EXPECT_GT(token.length, 0);
        end = token.end();
    }
    EXPECT_LE(end, text.size());
}

TEST(Tokens, CarryTheirWordsPackedAndNothingElse)
{
    const QString text =
        QStringLiteral("Nghiêng nghiêng ĐƯỜNG đi. Côte d'Ivoire, H’Mông; Vla-đi-mia (internationale) T.Ư, "
                       "MTTQ 5G 20km tie\u0302\u0301ng ḁ мир x|y a\u00ADb.An toàn/vệ sinh@x kinh tế-xã hội");
    int words = 0;
    for (const Token &token : tokens(text)) {
        const QStringView word = QStringView(text).mid(token.start, token.length);
        const bool isWord = token.kind == TokenKind::Word;
        EXPECT_EQ(token.packed, isWord ? pack(word) : PackedWord()) << qPrintable(word.toString());
        words += token.packed.fits;
    }
    EXPECT_GT(words, 10);
}

TEST(Tokens, TakeLinearTimeOnHostileText)
{
    for (const QString &piece :
         {QStringLiteral("a."), QStringLiteral("A."), QStringLiteral("Y."), QStringLiteral("1."),
          QStringLiteral("A-a"), QStringLiteral("www."), QStringLiteral("a@"), QStringLiteral("1-A"),
          QStringLiteral("'a"), QStringLiteral("http://"), QStringLiteral("a-"), QStringLiteral("1a"),
          QStringLiteral("\u0301")}) {
        const WorkTime work;
        EXPECT_LE(tokens(piece.repeated(300'000)).size(), 600'000);
        EXPECT_LT(work.milliseconds(), 1'000 * headroom) << piece.toStdString();
    }
}
