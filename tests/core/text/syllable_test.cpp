#include "core/text/syllable.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace toasoan;

namespace {

Syllable parsed(const QString &text)
{
    return parseSyllable(text).value_or(Syllable{QStringLiteral("?"), QStringLiteral("?"), Tone::Level});
}

} // namespace

TEST(Syllable, ComesApartIntoOnsetRhymeAndTone)
{
    struct Row
    {
        QString text, onset, rhyme;
        Tone tone;
    };
    const QList<Row> rows{
        {QStringLiteral("Nguyễn"), QStringLiteral("ng"), QStringLiteral("uyên"), Tone::Tumbling},
        {QStringLiteral("quý"), QStringLiteral("qu"), QStringLiteral("y"), Tone::Rising},
        {QStringLiteral("già"), QStringLiteral("gi"), QStringLiteral("a"), Tone::Falling},
        {QStringLiteral("gì"), QStringLiteral("gi"), QStringLiteral("i"), Tone::Falling},
        {QStringLiteral("gìn"), QStringLiteral("gi"), QStringLiteral("in"), Tone::Falling},
        {QStringLiteral("giếng"), QStringLiteral("gi"), QStringLiteral("iêng"), Tone::Rising},
        {QStringLiteral("giữa"), QStringLiteral("gi"), QStringLiteral("ưa"), Tone::Tumbling},
        {QStringLiteral("yếu"), QString(), QStringLiteral("yêu"), Tone::Rising},
        {QStringLiteral("ỦY"), QString(), QStringLiteral("uy"), Tone::Asking},
        {QStringLiteral("uỷ"), QString(), QStringLiteral("uy"), Tone::Asking},
        {QStringLiteral("khuya"), QStringLiteral("kh"), QStringLiteral("uya"), Tone::Level},
        {QStringLiteral("quốc"), QStringLiteral("qu"), QStringLiteral("ôc"), Tone::Rising},
        {QStringLiteral("nghiêng"), QStringLiteral("ngh"), QStringLiteral("iêng"), Tone::Level},
    };
    for (const Row &row : rows)
        EXPECT_EQ(parsed(row.text), (Syllable{row.onset, row.rhyme, row.tone})) << row.text.toStdString();
}

TEST(Syllable, RefusesWhatNoSyllableIsWrittenLike)
{
    for (const QString &text : {QStringLiteral("nghành"),      QStringLiteral("tòan"),
                                QStringLiteral("ngừơi"),       QStringLiteral("đựơc"),
                                QStringLiteral("cuả"),         QStringLiteral("thưc"),
                                QStringLiteral("phuơng"),      QStringLiteral("ngiêm"),
                                QStringLiteral("cêu"),         QStringLiteral("kòn"),
                                QStringLiteral("iêu"),         QStringLiteral("quấc"),
                                QStringLiteral("têt"),         QStringLiteral("tếtt"),
                                QStringLiteral("áá"),          QStringLiteral("b"),
                                QStringLiteral("covid"),       QStringLiteral("fải"),
                                QStringLiteral("tie\u0302ng"), QString(),
                                QStringLiteral("Ðảng"),        QStringLiteral("nghiêngg"),
                                QStringLiteral("a1"),          QStringLiteral("gii")})
        EXPECT_FALSE(parseSyllable(text)) << text.toStdString();
}

TEST(Syllable, IsWrittenAsItIsReadForAllTheGrammarAllows)
{
    const QList<Syllable> all = everySyllable();
    QSet<QString> seen;
    for (const Syllable &syllable : all) {
        for (ToneStyle style : {ToneStyle::Traditional, ToneStyle::Modern}) {
            const QString text = written(syllable, style);
            ASSERT_EQ(parseSyllable(text), syllable) << text.toStdString();
            ASSERT_EQ(parseSyllable(text.toUpper()), syllable) << text.toStdString();
            ASSERT_EQ(parseMisplacedTone(text), syllable) << text.toStdString();
            ASSERT_EQ(withToneStyle(text, style), text);
        }
        seen.insert(written(syllable, ToneStyle::Traditional));
    }
    EXPECT_EQ(seen.size(), all.size()) << "no two syllables are written alike";
    EXPECT_NEAR(double(all.size()), 17'400, 50);
}

TEST(Syllable, CarriesItsToneWhereEachSchoolWantsIt)
{
    struct Row
    {
        QString traditional, modern;
    };
    const QList<Row> rows{{QStringLiteral("hòa"), QStringLiteral("hoà")},
                          {QStringLiteral("khỏe"), QStringLiteral("khoẻ")},
                          {QStringLiteral("thúy"), QStringLiteral("thuý")},
                          {QStringLiteral("Ủy"), QStringLiteral("Uỷ")},
                          {QStringLiteral("HÓA"), QStringLiteral("HOÁ")},
                          {QStringLiteral("toàn"), QStringLiteral("toàn")},
                          {QStringLiteral("ngoài"), QStringLiteral("ngoài")},
                          {QStringLiteral("khuỷu"), QStringLiteral("khuỷu")},
                          {QStringLiteral("huỳnh"), QStringLiteral("huỳnh")},
                          {QStringLiteral("thuế"), QStringLiteral("thuế")},
                          {QStringLiteral("quý"), QStringLiteral("quý")},
                          {QStringLiteral("của"), QStringLiteral("của")},
                          {QStringLiteral("mía"), QStringLiteral("mía")},
                          {QStringLiteral("được"), QStringLiteral("được")},
                          {QStringLiteral("Facebook"), QStringLiteral("Facebook")}};
    for (const Row &row : rows) {
        EXPECT_EQ(withToneStyle(row.modern, ToneStyle::Traditional), row.traditional);
        EXPECT_EQ(withToneStyle(row.traditional, ToneStyle::Modern), row.modern);
        EXPECT_EQ(withToneStyle(row.traditional, ToneStyle::Traditional), row.traditional);
    }
}

TEST(Syllable, FindsAMisplacedToneAgain)
{
    const QList<std::pair<QString, QString>> rows{{QStringLiteral("tòan"), QStringLiteral("toàn")},
                                                  {QStringLiteral("lòai"), QStringLiteral("loài")},
                                                  {QStringLiteral("khỏang"), QStringLiteral("khoảng")},
                                                  {QStringLiteral("đựơc"), QStringLiteral("được")},
                                                  {QStringLiteral("ngừơi"), QStringLiteral("người")},
                                                  {QStringLiteral("cuả"), QStringLiteral("của")},
                                                  {QStringLiteral("qúy"), QStringLiteral("quý")},
                                                  {QStringLiteral("gíêng"), QStringLiteral("giếng")},
                                                  {QStringLiteral("trừơng"), QStringLiteral("trường")},
                                                  {QStringLiteral("họăc"), QStringLiteral("hoặc")}};
    for (const auto &[wrong, right] : rows) {
        EXPECT_FALSE(parseSyllable(wrong)) << wrong.toStdString();
        const auto syllable = parseMisplacedTone(wrong);
        ASSERT_TRUE(syllable) << wrong.toStdString();
        EXPECT_EQ(written(*syllable, ToneStyle::Traditional), right);
    }
    EXPECT_FALSE(parseMisplacedTone(u"nghành"));
}
