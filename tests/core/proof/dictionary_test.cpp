#include "core/proof/dictionary.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray goodAffix = "SET UTF-8\nTRY naohi\nMAP 1\nMAP aàá\n";
const QByteArray goodWords = "3\nvà\nngười\ndân\n";

// A dictionary of its own, in place of the system's, for one test.
class DictionaryTest : public testing::Test
{
protected:
    void SetUp() override { qputenv("TOASOAN_DICTIONARY_PATH", QFile::encodeName(folder.path())); }
    void TearDown() override { qunsetenv("TOASOAN_DICTIONARY_PATH"); }

    void put(const QByteArray &affix, const QByteArray &words)
    {
        write(QStringLiteral("vi_VN.aff"), affix);
        write(QStringLiteral("vi_VN.dic"), words);
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(DictionaryTest, NamesThePackageWhenItIsMissing)
{
    const auto dictionary = openHunspell();
    ASSERT_FALSE(dictionary);
    EXPECT_EQ(dictionary.error().fault, Fault::NotFound);
    EXPECT_TRUE(dictionary.error().message.contains(QStringLiteral("hunspell-vi")));
}

TEST_F(DictionaryTest, ReadsTheFolderItIsGiven)
{
    put(goodAffix, goodWords);
    const auto dictionary = openHunspell();
    ASSERT_TRUE(dictionary);
    EXPECT_TRUE((*dictionary)->knows(QStringLiteral("dân")));
    EXPECT_FALSE((*dictionary)->knows(QStringLiteral("vận")));
    EXPECT_FALSE((*dictionary)->knows(QString()));
    EXPECT_FALSE((*dictionary)->knows(QString(1'000'000, u'a')));
    EXPECT_TRUE((*dictionary)->suggestions(QString(1'000'000, u'a')).isEmpty());
    EXPECT_TRUE((*dictionary)->suggestions(QStringLiteral("dâm")).contains(QStringLiteral("dân")));
}

TEST_F(DictionaryTest, RefusesDamagedFiles)
{
    const QList<std::pair<QByteArray, QByteArray>> rows{
        {"", goodWords},
        {goodAffix, ""},
        {"SET ISO8859-1\n", goodWords},
        {"SET UTF-8\nPFX A Y 99999999\n", goodWords},
        {"SET UTF-8\nCOMPOUNDRULE 1\nCOMPOUNDRULE (a)*(a)*(a)*\n", goodWords},
        {"SET UTF-8\nMAP 2000000000\n", goodWords},
        {"SET UTF-8\nMAP\n", goodWords},
        {"SET UTF-8\n\xff\xfe\n", goodWords},
        {goodAffix, "2000000000\nvà\nngười\n"},
        {goodAffix, "-1\nvà\nngười\n"},
        {goodAffix, "2\nyes\nno\n"},
        {goodAffix, QByteArray("2\nvà\nngười\n\0", 17)},
        {goodAffix, "2\nvà\nngười\n" + QByteArray(100'000, 'a') + "\n"},
        {goodAffix + QByteArray(2 << 20, '\n'), goodWords},
    };
    for (const auto &[affix, words] : rows) {
        put(affix, words);
        const auto dictionary = openHunspell();
        ASSERT_FALSE(dictionary) << affix.left(80).constData() << words.left(80).constData();
        EXPECT_EQ(dictionary.error().fault, Fault::Damaged);
        EXPECT_TRUE(dictionary.error().message.contains(QStringLiteral("hunspell-vi")));
    }
}

TEST_F(DictionaryTest, SurvivesAnyBytes)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 400; ++round) {
        QByteArray affix = goodAffix;
        QByteArray words = goodWords;
        for (int i = 0; i < 3; ++i) {
            affix[random.bounded(int(affix.size()))] = char(random.bounded(256));
            words[random.bounded(int(words.size()))] = char(random.bounded(256));
        }
        put(affix, words);
        if (const auto dictionary = openHunspell()) {
            (*dictionary)->knows(QStringLiteral("dân"));
            (*dictionary)->suggestions(QStringLiteral("dậm"));
        }
    }
}

// A language of its own with affixes: plurals in -s, "l'" before a word.
TEST_F(DictionaryTest, OpensOtherLanguagesWithTheirAffixesAndEncodings)
{
    write(u"xx_YY.aff"_s,
          "SET UTF-8\nTRY abc\nFLAG long\nSFX Pl Y 1\nSFX Pl 0 s .\nPFX El Y 1\nPFX El 0 l' .\n");
    write(u"xx_YY.dic"_s, u"3\nhouse/Pl\nhomme/ElPl\nétat\n"_s.toUtf8());
    const auto language = openHunspell(u"xx_YY"_s);
    ASSERT_TRUE(language) << qPrintable(language.error().message);
    for (const QString &word : {u"house"_s, u"houses"_s, u"House"_s, u"l'homme"_s, u"état"_s})
        EXPECT_TRUE((*language)->knows(word)) << qPrintable(word);
    EXPECT_FALSE((*language)->knows(u"etat"_s));
    EXPECT_TRUE((*language)->suggestions(u"houze"_s).contains(u"house"_s));
    EXPECT_EQ((*language)->suggestions(u"houze"_s), (*language)->suggestions(u"houze"_s));

    write(u"zz.aff"_s, "SET ISO8859-1\n");
    write(u"zz.dic"_s, "1\n\xe9tat\n");
    const auto latin = openHunspell(u"zz"_s);
    ASSERT_TRUE(latin);
    EXPECT_TRUE((*latin)->knows(u"état"_s));
    EXPECT_FALSE((*latin)->knows(u"ế"_s)); // a letter the encoding does not have
    EXPECT_TRUE((*latin)->suggestions(u"étét"_s).contains(u"état"_s));
}

TEST_F(DictionaryTest, ListsTheLanguagesInEveryFolderButVietnamese)
{
    QTemporaryDir second;
    qputenv("TOASOAN_DICTIONARY_PATH", QFile::encodeName(folder.path() + u':' + second.path()));
    put(goodAffix, goodWords);
    write(u"fr.aff"_s, "SET UTF-8\n");
    write(u"fr.dic"_s, "1\nétat\n");
    write(u"hyph_en.dic"_s, "UTF-8\n");
    write(u"en_US.aff"_s, "SET UTF-8\n"); // without its words
    QFile::copy(folder.filePath(u"fr.aff"_s), second.filePath(u"de_DE.aff"_s));
    QFile::copy(folder.filePath(u"fr.dic"_s), second.filePath(u"de_DE.dic"_s));
    EXPECT_EQ(installedLanguages(), (QStringList{u"de_DE"_s, u"fr"_s}));
    EXPECT_TRUE(openHunspell(u"de_DE"_s));
    EXPECT_TRUE(openHunspell());
}

TEST_F(DictionaryTest, RefusesLanguagesThatAreNotThereOrNotUsable)
{
    for (const QString &name : {u"en_US"_s, u"../vi_VN"_s, u"/etc/passwd"_s, u""_s, u"a b"_s}) {
        const auto language = openHunspell(name);
        ASSERT_FALSE(language);
        EXPECT_EQ(language.error().fault, Fault::NotFound) << qPrintable(name);
    }
    const std::pair<QByteArray, QByteArray> rows[]{
        {"", "1\nhouse\n"},
        {"SET UTF-8\nPFX A Y 99999999\n", "1\nhouse\n"},
        {"SET UTF-8\nREP 2000000000\n", "1\nhouse\n"},
        {"SET UTF-8\nAF -1\n", "1\nhouse\n"},
        {"SET KLINGON-1\n", "1\nhouse\n"},
        {QByteArray("SET UTF-8\n\0", 11), "1\nhouse\n"},
        {"SET UTF-8\n", ""},
        {"SET UTF-8\n", "2000000000\nhouse\n"},
        {"SET UTF-8\n", "house\n"},
        {"SET UTF-8\n", "1\n" + QByteArray(100'000, 'a') + "\n"},
    };
    for (const auto &[affix, words] : rows) {
        write(u"xx.aff"_s, affix);
        write(u"xx.dic"_s, words);
        const auto language = openHunspell(u"xx"_s);
        ASSERT_FALSE(language) << affix.constData();
        EXPECT_EQ(language.error().fault, Fault::Damaged);
    }
}
