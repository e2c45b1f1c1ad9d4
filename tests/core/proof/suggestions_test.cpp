#include "core/proof/lexicon.h"

#include <QList>
#include <QSet>

#include <gtest/gtest.h>

using namespace toasoan;

namespace {

std::shared_ptr<const Dictionary> hunspell()
{
    auto dictionary = openHunspell();
    return dictionary ? std::shared_ptr<const Dictionary>(std::move(*dictionary)) : nullptr;
}

// Knows nothing and always has an answer of its own.
class LastResort : public Dictionary
{
public:
    bool knows(const QString &) const override { return false; }
    QStringList suggestions(const QString &) const override { return {QStringLiteral("hoà")}; }
};

} // namespace

TEST(Suggestions, BeginWithTheWordThatWasMeant)
{
    const Lexicon lexicon(hunspell(), {}, ToneStyle::Traditional);
    const QList<std::pair<QString, QString>> rows{{QStringLiteral("nghành"), QStringLiteral("ngành")},
                                                  {QStringLiteral("ngiêm"), QStringLiteral("nghiêm")},
                                                  {QStringLiteral("xữ"), QStringLiteral("xử")},
                                                  {QStringLiteral("sữ"), QStringLiteral("sử")},
                                                  {QStringLiteral("địnhh"), QStringLiteral("định")},
                                                  {QStringLiteral("quyêt"), QStringLiteral("quyết")},
                                                  {QStringLiteral("đũ"), QStringLiteral("đủ")},
                                                  {QStringLiteral("đươc"), QStringLiteral("được")},
                                                  {QStringLiteral("cuả"), QStringLiteral("của")},
                                                  {QStringLiteral("ngừơi"), QStringLiteral("người")},
                                                  {QStringLiteral("trừơng"), QStringLiteral("trường")},
                                                  {QStringLiteral("chổ"), QStringLiteral("chỗ")},
                                                  {QStringLiteral("sẳn"), QStringLiteral("sẵn")},
                                                  {QStringLiteral("cở"), QStringLiteral("cỡ")},
                                                  {QStringLiteral("giử"), QStringLiteral("giữ")},
                                                  {QStringLiteral("kiễm"), QStringLiteral("kiểm")},
                                                  {QStringLiteral("thưc"), QStringLiteral("thực")},
                                                  {QStringLiteral("phãn"), QStringLiteral("phản")},
                                                  {QStringLiteral("khỏang"), QStringLiteral("khoảng")},
                                                  {QStringLiteral("chuơng"), QStringLiteral("chương")},
                                                  {QStringLiteral("nghỉa"), QStringLiteral("nghĩa")},
                                                  {QStringLiteral("triễn"), QStringLiteral("triển")},
                                                  {QStringLiteral("tóan"), QStringLiteral("toán")},
                                                  {QStringLiteral("đựơc"), QStringLiteral("được")},
                                                  {QStringLiteral("phuơng"), QStringLiteral("phương")},
                                                  {QStringLiteral("hửu"), QStringLiteral("hữu")},
                                                  {QStringLiteral("Ðảng"), QStringLiteral("Đảng")},
                                                  {QStringLiteral("củanhân"), QStringLiteral("của nhân")},
                                                  {QStringLiteral("VIệt"), QStringLiteral("Việt")},
                                                  {QStringLiteral("emial"), QStringLiteral("email")}};
    for (const auto &[wrong, right] : rows)
        EXPECT_EQ(lexicon.suggestions(wrong).value(0), right) << wrong.toStdString();
}

TEST(Suggestions, KeepTheCaseOfTheWriter)
{
    const Lexicon lexicon(hunspell(), {}, ToneStyle::Traditional);
    EXPECT_EQ(lexicon.suggestions(QStringLiteral("Nghành")).value(0), QStringLiteral("Ngành"));
    EXPECT_EQ(lexicon.suggestions(QStringLiteral("NGHÀNH")).value(0), QStringLiteral("NGÀNH"));
    EXPECT_EQ(lexicon.suggestions(QStringLiteral("TÒAN")).value(0), QStringLiteral("TOÀN"));
}

TEST(Suggestions, ComeInTheToneStyleOfTheNewsroom)
{
    const auto dictionary = hunspell();
    const Lexicon traditional(dictionary, {}, ToneStyle::Traditional);
    const Lexicon modern(dictionary, {}, ToneStyle::Modern);
    EXPECT_EQ(traditional.suggestions(QStringLiteral("khõe")).value(0), QStringLiteral("khỏe"));
    EXPECT_EQ(modern.suggestions(QStringLiteral("khõe")).value(0), QStringLiteral("khoẻ"));
    const Lexicon asked(std::make_shared<LastResort>(), {}, ToneStyle::Traditional);
    EXPECT_EQ(asked.suggestions(QStringLiteral("zqwzqwzqw")), QStringList{QStringLiteral("hòa")});
}

TEST(Suggestions, AreAsManyAsWantedAndNeverTheWordItself)
{
    const Lexicon lexicon(hunspell(), {}, ToneStyle::Traditional);
    for (int limit : {0, 1, 3, 6, 20}) {
        const QStringList list = lexicon.suggestions(QStringLiteral("thưong"), limit);
        EXPECT_LE(list.size(), limit);
        EXPECT_EQ(QSet<QString>(list.begin(), list.end()).size(), list.size());
        EXPECT_FALSE(list.contains(QStringLiteral("thưong")));
    }
    EXPECT_TRUE(lexicon.suggestions(QString()).isEmpty());
    EXPECT_TRUE(lexicon.suggestions(QStringLiteral("nghành"), -1).isEmpty());
    for (const QString &word : lexicon.suggestions(QStringLiteral("thưong")))
        EXPECT_EQ(lexicon.verdict(word, false), Lexicon::Verdict::Known) << word.toStdString();
}
