#include "core/exchange/word_list_file.h"

#include "core/exchange/csv.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(const QString &text, const QString &name)
{
    const auto read = readWordList(text.toUtf8(), name);
    return read ? read->words : QStringList{read.error().message};
}

} // namespace

TEST(WordListFile, ReadsEachFormatInTheFormsPeopleHave)
{
    struct Row
    {
        const char *what;
        QString text;
        QString name;
        QStringList words;
    };
    const Row rows[]{
        {"text", u"quyềng\nMường Pồn\n"_s, u"a.txt"_s, {u"quyềng"_s, u"Mường Pồn"_s}},
        {"text with notes, CR LF and a mark",
         u"\uFEFF# bản\r\nquyềng\r\n  # nữa\r\n\r\nnoọng"_s,
         u"a.txt"_s,
         {u"quyềng"_s, u"noọng"_s}},
        {"text in NFD", u"quyềng\n"_s.normalized(QString::NormalizationForm_D), u"a.txt"_s, {u"quyềng"_s}},
        {"a Hunspell list",
         u"3\nquyềng/AB\nki-lô\\/mét/A\nnoọng\tpo:noun\n"_s,
         u"a.dic"_s,
         {u"quyềng"_s, u"ki-lô/mét"_s, u"noọng"_s}},
        {"a Hunspell list without its count", u"quyềng/A po:noun\n"_s, u"a.DIC"_s, {u"quyềng"_s}},
        {"a Hunspell list by its content",
         u"2\nquyềng/A\nnoọng\n"_s,
         u"danh sách"_s,
         {u"quyềng"_s, u"noọng"_s}},
        {"a table", u"quyềng,Lan\nnoọng,\"Hùng, Hoa\"\n"_s, u"a.csv"_s, {u"quyềng"_s, u"noọng"_s}},
        {"a table with a header",
         u"Từ;Người thêm\r\n\"quyềng\";Lan\r\n\"Mường \"\"Pồn\";x\r\n"_s,
         u"a.csv"_s,
         {u"quyềng"_s}},
        {"a table with line ends in cells",
         u"word,note\nquyềng,\"hai\ndòng\"\nnoọng,x\n"_s,
         u"a.csv"_s,
         {u"quyềng"_s, u"noọng"_s}},
        {"a table between tabs", u"quyềng\tLan\nnoọng\tHoa\n"_s, u"a.csv"_s, {u"quyềng"_s, u"noọng"_s}},
        {"a table whose quote never ends", u"quyềng,a\n\"noọng,b\n"_s, u"a.csv"_s, {u"quyềng"_s}},
        {"nothing", {}, u"a.txt"_s, {}},
    };
    for (const Row &row : rows)
        EXPECT_EQ(wordsIn(row.text, row.name), row.words) << row.what;
}

TEST(WordListFile, TellsWhatItLeftOutByCountAndReason)
{
    const QString text = u"quyềng\nquyềng\n2019\n<b>\n"_s + QString(5000, u'x') + u"\n"_s +
                         u"từ "_s.repeated(60) + u"\nno\u200Bọng\n"_s;
    const auto read = readWordList(text.toUtf8(), u"a.txt"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->words, (QStringList{u"quyềng"_s, u"noọng"_s}));
    EXPECT_EQ(read->repeated, 1);
    EXPECT_EQ(read->noWords, 2);
    EXPECT_EQ(read->tooLong, 2);
    EXPECT_EQ(read->removedCharacters, 1);
    EXPECT_EQ(read->notes().size(), 4);
    QString many;
    for (qsizetype i = 0; i < mostWords + 5; ++i)
        many += u"x%1\n"_s.arg(i);
    const auto bounded = readWordList(many.toUtf8(), u"a.txt"_s);
    EXPECT_EQ(bounded->words.size(), mostWords);
    EXPECT_EQ(bounded->beyondLimit, 5);
}

TEST(WordListFile, RefusesWhatIsNotInUtf8OrTooLarge)
{
    const std::pair<QByteArray, Fault> rows[]{
        {"C\xabng t\xb8"
         "c d\xa9n v\xcbn\n",
         Fault::Unreadable},
        {QByteArray("\xff\xfeq\0u\0y\0", 8), Fault::Unreadable},
        {QByteArray("ab\0\0\0\0", 6), Fault::Unreadable},
        {QByteArray("quy\xe1\xbb", 5), Fault::Unreadable}, // cut short within a letter
        {QByteArray(largestWordList + 1, 'a'), Fault::TooLarge},
    };
    for (const auto &[bytes, fault] : rows) {
        const auto read = readWordList(bytes, u"lạ.txt"_s);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().fault, fault);
        EXPECT_TRUE(read.error().message.contains(u"lạ.txt"_s));
    }
}

TEST(WordListFile, ComesBackAsItWent)
{
    const QStringList words{u"ki-lô/mét"_s, u"Mường Pồn"_s, u"quyềng"_s};
    for (const WordListFormat format : {WordListFormat::Text, WordListFormat::Hunspell}) {
        const auto read = readWordList(writeWordList(words, format),
                                       format == WordListFormat::Text ? u"a.txt"_s : u"a.dic"_s);
        EXPECT_EQ(read->words, words);
    }
    EXPECT_TRUE(writeWordList(words, WordListFormat::Hunspell).startsWith("3\n"));
    QList<QStringList> rows{{u"word"_s, u"author"_s}};
    for (const QString &word : words)
        rows << QStringList{word, u"=1+1"_s};
    EXPECT_EQ(readWordList(writeCsv(rows), u"a.csv"_s)->words, words);
}

// Spreadsheets run what begins so (OWASP, CSV injection).
TEST(WordListFile, WritesNoCellThatCouldBeAFormula)
{
    for (const QString &cell :
         {u"=HYPERLINK(\"http://x\")"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s}) {
        const QString line = QString::fromUtf8(writeCsv({{u"quyềng"_s, cell}}));
        EXPECT_TRUE(line.contains(u",'"_s) || line.contains(u",\"'"_s)) << qPrintable(line);
    }
    EXPECT_EQ(writeCsv({{u"a\"b"_s, u"c,d"_s, u"Đắk"_s}}), u"\uFEFF\"a\"\"b\",\"c,d\",Đắk\r\n"_s.toUtf8());
}

TEST(WordListFile, SurvivesAnyBytes)
{
    QRandomGenerator random(11);
    const QByteArray pieces[]{"\n", "\r",  "\"",           "'",    ",",    ";", "/",  "\\",   "#",
                              "=",  "3\n", "\xe1\xbb\x81", "\xff", "po:x", " ", "\t", "word", "a"};
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(60); i > 0; --i)
            bytes += pieces[random.bounded(int(std::size(pieces)))];
        for (const QString &name : {u"a.txt"_s, u"a.dic"_s, u"a.csv"_s, u"a"_s}) {
            const auto read = readWordList(bytes, name);
            EXPECT_TRUE(!read || read->words.size() <= bytes.size());
        }
    }
}
