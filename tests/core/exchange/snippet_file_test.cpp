#include "core/exchange/snippet_file.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

using namespace toasoan;
using namespace Qt::StringLiterals;

TEST(SnippetFile, ComesBackAsItWasWritten)
{
    const QList<Snippet> all{{u"mttq"_s, u"Mặt trận Tổ quốc"_s, {}},
                             {u"tu"_s, u"Tỉnh ủy"_s, {}, false},
                             {{}, u"Một, \"hai\";\nba\tbốn"_s, u"Tên; có dấu"_s},
                             {u"cong"_s, u"=1+1"_s, u"-tên"_s}};
    const auto read = readSnippets(writeSnippets(all), u"a.csv"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->snippets, all);
    EXPECT_TRUE(read->notes().isEmpty());
    EXPECT_TRUE(readSnippets(writeSnippets({}), u"a.csv"_s)->snippets.isEmpty());
}

TEST(SnippetFile, ReadsWhatOthersWrite)
{
    struct Row
    {
        const char *what;
        QString text;
        QString name;
    };
    const Row rows[]{
        {"a table", u"mttq,Mặt trận Tổ quốc\ndvk,dân vận khéo\n"_s, u"a.csv"_s},
        {"a table with a head, between semicolons",
         u"\uFEFFViết tắt;Viết đủ\r\nMTTQ;Mặt trận Tổ quốc\r\n\r\ndvk;\"dân vận khéo\"\r\n"_s, u"a.csv"_s},
        {"Unikey's macros",
         u";DO NOT DELETE THIS LINE*** version=1 ***\nmttq:Mặt trận Tổ quốc\r\ndvk:dân vận khéo"_s,
         u"ukmacro.txt"_s},
        {"lines with tabs", u"# của tôi\nmttq\tMặt trận Tổ quốc\ndvk\tdân vận khéo\n"_s, u"A.TXT"_s},
        {"the last of two counts", u"mttq,khác\nmttq,Mặt trận Tổ quốc\ndvk,dân vận khéo\n"_s, u"a.csv"_s},
    };
    for (const Row &row : rows) {
        const auto read = readSnippets(row.text.toUtf8(), row.name);
        ASSERT_TRUE(read) << row.what;
        EXPECT_EQ(read->snippets,
                  (QList<Snippet>{{u"mttq"_s, u"Mặt trận Tổ quốc"_s, {}}, {u"dvk"_s, u"dân vận khéo"_s, {}}}))
            << row.what;
        EXPECT_TRUE(read->notes().isEmpty()) << row.what << qPrintable(read->notes().join(u' '));
    }
}

TEST(SnippetFile, LeavesOutWhatIsNoneAndSaysSo)
{
    QString text = u"qđ/tw,Quyết định\nmttq\n,,\ndai,%1\nhay,được\n"_s.arg(QString(longestSnippet + 1, u'a'));
    const auto read = readSnippets(text.toUtf8(), u"a.csv"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->snippets, QList<Snippet>{(Snippet{u"hay"_s, u"được"_s, {}})});
    EXPECT_EQ(read->unusable, 3);
    EXPECT_EQ(read->tooLong, 1);
    text.clear();
    for (int i = 0; i < mostSnippets + 5; ++i)
        text += u"a%1,b\n"_s.arg(i);
    const auto many = readSnippets(text.toUtf8(), u"a.csv"_s);
    ASSERT_TRUE(many);
    EXPECT_EQ(many->snippets.size(), mostSnippets);
    EXPECT_EQ(many->beyondLimit, 5);
    EXPECT_EQ(read->notes().size() + many->notes().size(), 3);
}

TEST(SnippetFile, IsRefusedWhenItIsNoText)
{
    EXPECT_EQ(readSnippets("mttq,M\xE1\xBA", u"a.csv"_s).error().fault, Fault::Unreadable);
    EXPECT_EQ(readSnippets(QByteArray("a,b\0c", 5), u"a.csv"_s).error().fault, Fault::Unreadable);
    EXPECT_EQ(readSnippets(QByteArray(largestSnippetFile + 1, 'a'), u"a.csv"_s).error().fault,
              Fault::TooLarge);
}

TEST(SnippetFile, EndsWhateverTheBytes)
{
    QRandomGenerator random(5);
    const QByteArray signs = "ab,;\t\"\n\r':[? ]";
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 400; ++i)
            bytes += signs[random.bounded(int(signs.size()))];
        for (const QString &name : {u"a.csv"_s, u"a.txt"_s}) {
            const auto read = readSnippets(bytes, name);
            ASSERT_TRUE(read);
            for (Snippet snippet : read->snippets)
                EXPECT_FALSE(takeUp(snippet));
        }
    }
}
