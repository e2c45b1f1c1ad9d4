#include "tests/app/command_line.h"

using namespace Qt::StringLiterals;

TEST_F(CommandLine, ListsWhatItWouldReplaceAndChangesNothing)
{
    const QString id = importReport();
    const Answer answer = call({u"replace"_s, u"doi thoai"_s, u"tiếp dân"_s});
    EXPECT_EQ(answer.status, 1); // places there are
    ASSERT_EQ(answer.lines().size(), 3) << qPrintable(answer.out); // headline, caption, body
    EXPECT_EQ(answer.lines()[0],
              id + u"\theadline\tĐối thoại → Tiếp dân\t[-Đối thoại-]{+Tiếp dân+} ở thôn Đồng Mận"_s);
    EXPECT_EQ(call({u"history"_s, id}).lines().size(), 1);
    EXPECT_EQ(call({u"replace"_s, u"doi thoai"_s, u"tiếp dân"_s, u"--marks"_s}).status, 0);
    EXPECT_EQ(call({u"replace"_s, u"đối thoại"_s, u"tiếp dân"_s, u"--case"_s}).lines().size(), 2);
    EXPECT_EQ(call({u"replace"_s, u"thô"_s, u"x"_s}).status, 1);
    EXPECT_EQ(call({u"replace"_s, u"thô"_s, u"x"_s, u"--whole"_s}).status, 0);
}

TEST_F(CommandLine, ReplacesByAPatternInOneGoAndKeepsWhatWasThere)
{
    const QString id = importReport();
    const Answer answer =
        call({u"replace"_s, uR"((\d+)/(\d+))"_s, uR"(\1-\2)"_s, u"--regex"_s, u"--apply"_s, u"--json"_s});
    EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
    ASSERT_EQ(answer.lines().size(), 1) << qPrintable(answer.out);
    const QJsonObject change = answer.json();
    EXPECT_EQ(change[u"id"].toString(), id);
    EXPECT_EQ(change[u"field"].toString(), u"body"_s);
    EXPECT_EQ(change[u"block"].toString().size(), 36);
    EXPECT_EQ(change[u"start"].toInt(), 5);
    EXPECT_EQ(change[u"length"].toInt(), 5);
    EXPECT_EQ(change[u"before"].toString(), u"12/10"_s);
    EXPECT_EQ(change[u"after"].toString(), u"12-10"_s);
    EXPECT_TRUE(change[u"sentence"].toString().startsWith(u"Sáng 12/10, "_s));
    EXPECT_TRUE(call({u"show"_s, id}).out.contains(u"Sáng 12-10, "_s));
    EXPECT_EQ(call({u"history"_s, id}).lines().size(), 2); // imported, replaced
    EXPECT_EQ(call({u"restore"_s, id, u"1"_s}).status, 0);
    EXPECT_TRUE(call({u"show"_s, id}).out.contains(u"Sáng 12/10, "_s));
}

TEST_F(CommandLine, ReplaceTellsWhatIsWrongWithAPatternAndItsUse)
{
    importReport();
    const Answer broken = call({u"replace"_s, u"(a"_s, u"b"_s, u"--regex"_s});
    EXPECT_EQ(broken.status, 2);
    EXPECT_EQ(broken.err.count(u'\n'), 1);
    EXPECT_EQ(call({u"replace"_s, u"(a)"_s, u"\\2"_s, u"--regex"_s}).status, 2);
    EXPECT_EQ(call({u"replace"_s, u"a"_s}).status, 2);
    EXPECT_EQ(call({u"replace"_s, {}, u"a"_s}).status, 2);
    EXPECT_EQ(call({u"replace"_s, u" - "_s, u"-"_s, u"--apply"_s}).status, 0); // spaces are kept as given
}
