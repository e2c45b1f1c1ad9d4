#include "core/proof/lexicon.h"

#include "core/proof/language_data.h"

#include <QList>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

using namespace toasoan;

namespace {

using Verdict = Lexicon::Verdict;

std::shared_ptr<const Dictionary> hunspell()
{
    auto dictionary = openHunspell();
    return dictionary ? std::shared_ptr<const Dictionary>(std::move(*dictionary)) : nullptr;
}

class LexiconTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(lexicon.hasDictionary()) << "the package hunspell-vi is missing"; }

    Lexicon lexicon{
        hunspell(), {QStringLiteral("Zalopay"), QStringLiteral("dânvậnkhéo")}, ToneStyle::Traditional};
};

} // namespace

TEST_F(LexiconTest, AcceptsWhatNewspapersWrite)
{
    for (const QString &word :
         {QStringLiteral("dân"),     QStringLiteral("Dân"),       QStringLiteral("DÂN"),
          QStringLiteral("ủy"),      QStringLiteral("uỷ"),        QStringLiteral("ỦY"),
          QStringLiteral("UỶ"),      QStringLiteral("hòa"),       QStringLiteral("hoà"),
          QStringLiteral("khỏe"),    QStringLiteral("khoẻ"),      QStringLiteral("nòng"),
          QStringLiteral("Huế"),     QStringLiteral("Đắk"),       QStringLiteral("HUẾ"),
          QStringLiteral("album"),   QStringLiteral("km"),        QStringLiteral("fanpage"),
          QStringLiteral("ôtô"),     QStringLiteral("bêtông"),    QStringLiteral("xăngtimét"),
          QStringLiteral("Obama"),   QStringLiteral("VnExpress"), QStringLiteral("MTTQ"),
          QStringLiteral("a"),       QStringLiteral("x"),         QStringLiteral("和平"),
          QStringLiteral("мир"),     QStringLiteral("Lê-nin"),    QStringLiteral("H’Mông"),
          QStringLiteral("Zalopay"), QStringLiteral("ZALOPAY"),   QStringLiteral("dânvậnkhéo"),
          QStringLiteral("internet")})
        EXPECT_EQ(lexicon.verdict(word, true), Verdict::Known) << word.toStdString();
}

TEST_F(LexiconTest, TellsImpossibleFromUnknownFromForeign)
{
    const QList<std::pair<QString, Verdict>> rows{
        {QStringLiteral("nghành"), Verdict::Impossible},  {QStringLiteral("tòan"), Verdict::Impossible},
        {QStringLiteral("cuả"), Verdict::Impossible},     {QStringLiteral("thưc"), Verdict::Impossible},
        {QStringLiteral("Ðảng"), Verdict::Impossible},    {QStringLiteral("têt"), Verdict::Impossible},
        {QStringLiteral("chưn"), Verdict::Impossible},    {QStringLiteral("NGHÀNH"), Verdict::Impossible},
        {QStringLiteral("Сhính"), Verdict::Impossible}, // Cyrillic С
        {QStringLiteral("củanhân"), Verdict::Impossible}, {QStringLiteral("xữ"), Verdict::Unknown},
        {QStringLiteral("sẳn"), Verdict::Unknown},        {QStringLiteral("đũ"), Verdict::Unknown},
        {QStringLiteral("huế"), Verdict::Unknown},        {QStringLiteral("VIệt"), Verdict::Unknown},
        {QStringLiteral("dâN"), Verdict::Unknown},        {QStringLiteral("polime"), Verdict::Weak},
        {QStringLiteral("hoc"), Verdict::Weak},           {QStringLiteral("xit"), Verdict::Weak},
        {QStringLiteral("über"), Verdict::Weak},          {QStringLiteral("nitrôglyxêrin"), Verdict::Weak}};
    for (const auto &[word, verdict] : rows)
        EXPECT_EQ(lexicon.verdict(word, true), verdict) << word.toStdString();
}

TEST_F(LexiconTest, TakesCapitalsInsideASentenceForNamesButNotMisplacedTones)
{
    EXPECT_EQ(lexicon.verdict(u"Xữ", true), Verdict::Unknown);
    EXPECT_EQ(lexicon.verdict(u"Xữ", false), Verdict::Known);
    EXPECT_EQ(lexicon.verdict(u"Tòan", false), Verdict::Impossible);
    EXPECT_EQ(lexicon.verdict(u"José", false), Verdict::Known);
}

TEST_F(LexiconTest, AnswersAlikeHoweverOftenAndInWhateverOrderItIsAsked)
{
    const QStringList small{QStringLiteral("quyềng"), QStringLiteral("gượng"),   QStringLiteral("khuây"),
                            QStringLiteral("nghành"), QStringLiteral("hoàn"),    QStringLiteral("tòan"),
                            QStringLiteral("messi"),  QStringLiteral("zalopay"), QStringLiteral("nguệch")};
    const auto dictionary = hunspell();
    const auto ask = [&](const QString &word, bool startsSentence) {
        const Lexicon fresh(dictionary, {QStringLiteral("Zalopay")}, ToneStyle::Traditional);
        const Verdict first = fresh.verdict(word, startsSentence);
        EXPECT_EQ(lexicon.verdict(word, startsSentence), first) << qPrintable(word) << startsSentence;
    };
    for (const QString &word : small) {
        const QString capital = word.left(1).toUpper() + word.mid(1);
        for (const bool startsSentence : {false, true})
            for (const QString &written : {capital, word, word.toUpper(), capital})
                ask(written, startsSentence);
    }
}

TEST_F(LexiconTest, BoundsLongWords)
{
    EXPECT_EQ(lexicon.verdict(QString(100'000, u'a'), false), Verdict::Weak);
    EXPECT_EQ(lexicon.verdict(QString(100'000, u'ế'), false), Verdict::Impossible);
    EXPECT_TRUE(lexicon.suggestions(QString(100'000, u'ế')).isEmpty());
    EXPECT_EQ(lexicon.verdict(QString(), false), Verdict::Known);
}

// Frequent syllables are accepted unasked; the dictionary must agree, but for what additions.txt adds on
// purpose.
TEST_F(LexiconTest, AgreesWithTheDictionaryOnEverySyllable)
{
    const auto dictionary = hunspell();
    const QString additions = QStringView(language::additions()).toString();
    for (const Syllable &syllable : everySyllable()) {
        const QString traditional = written(syllable, ToneStyle::Traditional);
        const QString modern = written(syllable, ToneStyle::Modern);
        const bool expected = dictionary->knows(traditional) || dictionary->knows(modern);
        const bool isKnown = lexicon.verdict(traditional, false) == Verdict::Known;
        ASSERT_EQ(lexicon.verdict(modern, false) == Verdict::Known, isKnown) << modern.toStdString();
        if (isKnown != expected && traditional.size() > 1) {
            const QString lists =
                QString(additions + u' ' + QStringView(language::foreignWords()).toString());
            EXPECT_TRUE(isKnown &&
                        lists.split(QRegularExpression(QStringLiteral("\\s"))).contains(traditional))
                << traditional.toStdString();
        }
    }
}

TEST_F(LexiconTest, AnswersManyThreadsAlike)
{
    const QList<Syllable> all = everySyllable();
    std::vector<Verdict> expected;
    const Lexicon other(hunspell(), {}, ToneStyle::Traditional);
    for (const Syllable &syllable : all)
        expected.push_back(other.verdict(written(syllable, ToneStyle::Traditional), false));
    std::atomic<int> differences = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (qsizetype i = 0; i < all.size(); ++i) {
                const qsizetype at = (i + t * 4000) % all.size();
                const QString word = written(all[at], ToneStyle::Traditional);
                differences += lexicon.verdict(word, false) != expected[std::size_t(at)];
                if (i % 4000 == 0)
                    differences += lexicon.suggestions(QStringLiteral("nghành")).value(0) != u"ngành";
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(differences, 0);
}

TEST(LexiconWithoutDictionary, ServesFromOurOwnTables)
{
    const Lexicon lexicon(nullptr, {}, ToneStyle::Modern);
    EXPECT_FALSE(lexicon.hasDictionary());
    EXPECT_EQ(lexicon.toneStyle(), ToneStyle::Modern);
    for (const QString &word : {QStringLiteral("nhân"), QStringLiteral("ủy"), QStringLiteral("uỷ"),
                                QStringLiteral("quyết"), QStringLiteral("Huế"), QStringLiteral("km")})
        EXPECT_EQ(lexicon.verdict(word, false), Verdict::Known) << word.toStdString();
    EXPECT_EQ(lexicon.verdict(u"nghành", false), Verdict::Impossible);
    EXPECT_EQ(lexicon.verdict(u"xữ", false), Verdict::Unknown);
    EXPECT_EQ(lexicon.suggestions(QStringLiteral("hòan")).value(0), QStringLiteral("hoàn"));
}
