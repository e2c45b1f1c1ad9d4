#include "core/proof/dictionary.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace toasoan;

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
