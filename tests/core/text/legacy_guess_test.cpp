#include "core/text/legacy_guess.h"

#include "tests/support/legacy_text.h"

#include <gtest/gtest.h>

#include <random>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QStringList english{
    u"The commune answered every question within ten days."_s,
    u"Nobody was left behind, not even the most distant household."_s,
    u"“We listen first,” she said – and the café owner’s naïve son agreed…"_s,
    u"Resolution No. 12 came into force on 16 October 2024."_s,
};
const QStringList european{
    u"La société générale d'électricité s'est réunie à Paris l'été dernier."_s,
    u"Die Straße über den Fluß wurde für die Bürger schöner."_s,
    u"El niño comió piña mañana según la canción del corazón."_s,
    u"À côté de l'hôtel, une fête très animée."_s,
};

} // namespace

TEST(LegacyGuess, TellsNinetyNineOfAHundred)
{
    int asked = 0;
    QStringList wrong;
    const QStringList sentences = test::sentences();
    for (const LegacyEncoding encoding : legacyEncodings) {
        for (qsizetype first = 0; first < sentences.size(); ++first) {
            for (const qsizetype count : {1, 2, 5}) {
                const QString text = sentences.mid(first, count).join(u'\n');
                const QByteArray bytes = test::written(text, encoding);
                const auto byBytes = guessEncoding(bytes);
                const auto byLook = guessAppearance(appearance(bytes));
                asked += 2;
                if (!byBytes || byBytes->encoding != encoding)
                    wrong += name(encoding) + u": "_s + text;
                if (!byLook || byLook->encoding != encoding)
                    wrong += name(encoding) + u" as pasted: "_s + text;
            }
        }
    }
    EXPECT_EQ(asked, 4 * 30 * 3 * 2);
    EXPECT_LE(wrong.size() * 100, asked) << qPrintable(wrong.join(u'\n'));
}

TEST(LegacyGuess, IsSureOfParagraphsAndDoubtsAFewWords)
{
    const QString text = test::sentences().mid(0, 5).join(u' ');
    for (const LegacyEncoding encoding : legacyEncodings) {
        const auto guess = guessEncoding(test::written(text, encoding));
        ASSERT_TRUE(guess);
        EXPECT_EQ(guess->sureness, Sureness::Sure) << qPrintable(name(encoding));
    }
    EXPECT_EQ(guessEncoding("T\xddt b\xb5i"), (LegacyGuess{LegacyEncoding::Tcvn3, Sureness::Doubtful}));
    EXPECT_EQ(guessAppearance(u"Céng hoµ x· héi"), (LegacyGuess{LegacyEncoding::Tcvn3, Sureness::Sure}));
    EXPECT_EQ(guessAppearance(u"Coäng hoøa xaõ hoäi"), (LegacyGuess{LegacyEncoding::Vni, Sureness::Sure}));
}

TEST(LegacyGuess, LeavesOrdinaryTextAlone)
{
    for (const QString &text : english + european) {
        const auto guess = guessAppearance(text);
        EXPECT_FALSE(guess && guess->sureness == Sureness::Sure) << qPrintable(text);
        EXPECT_EQ(repaired(text, LegacyEncoding::Tcvn3).size(), text.size());
    }
    for (const QString &text : test::sentences()) {
        EXPECT_FALSE(guessAppearance(text)) << qPrintable(text);
        for (const LegacyEncoding encoding : legacyEncodings)
            EXPECT_EQ(repaired(text, encoding), text) << qPrintable(name(encoding));
    }
    EXPECT_FALSE(guessAppearance(u"Hà Nội"));
    EXPECT_FALSE(guessAppearance(u""));
    EXPECT_FALSE(guessEncoding(""));
    EXPECT_FALSE(guessEncoding("only plain letters"));
}

TEST(LegacyGuess, RepairsOnlyTheLinesThatNeedIt)
{
    EXPECT_EQ(repaired(u"Công tác dân vận\nC«ng t¸c d©n vËn\nplain"_s, LegacyEncoding::Tcvn3),
              u"Công tác dân vận\nCông tác dân vận\nplain"_s);
}

TEST(LegacyGuess, RandomTruncatedAndMixedBytesHarmNothing)
{
    std::mt19937 random(1258);
    QByteArray corpus;
    for (const LegacyEncoding encoding : legacyEncodings)
        corpus += test::written(test::sentences().join(u'\n'), encoding);
    for (int i = 0; i < 100'000; ++i) {
        QByteArray bytes(qsizetype(random() % 40), '\0');
        if (i % 2) {
            for (char &byte : bytes)
                byte = char(random());
        } else {
            bytes = corpus.mid(qsizetype(random() % size_t(corpus.size())), bytes.size());
        }
        guessEncoding(bytes);
        const QString shown = appearance(bytes);
        guessAppearance(shown);
        for (const LegacyEncoding encoding : legacyEncodings) {
            const QString text = decoded(bytes, encoding);
            ASSERT_LE(text.size(), bytes.size());
            ASSERT_EQ(decodedAppearance(shown, encoding), text);
        }
    }
}
