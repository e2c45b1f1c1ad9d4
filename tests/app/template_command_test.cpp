#include "tests/app/command_line.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

class TemplateCommand : public CommandLine
{
protected:
    void SetUp() override { ASSERT_EQ(call({u"init"_s}).status, 0); }
};

} // namespace

TEST_F(TemplateCommand, BeginsAnArticleWithWhatTheTemplateHas)
{
    const Answer list = call({u"template"_s, u"list"_s});
    EXPECT_EQ(list.status, 0) << qPrintable(list.err);
    EXPECT_EQ(list.lines().size(), 6);
    EXPECT_TRUE(list.out.startsWith(u"Hội nghị\tprogram\t"_s)) << qPrintable(list.out);
    EXPECT_TRUE(
        call({u"template"_s, u"list"_s, u"--json"_s}).json(0)[u"required"_s].toArray().contains(u"place"_s));
    const Answer begun = call({u"template"_s, u"begin"_s, u"hội nghị"_s});
    ASSERT_EQ(begun.status, 0) << qPrintable(begun.err);
    const QString id = begun.out.section(u'\t', 0, 0);
    const QJsonObject article = call({u"show"_s, id, u"--json"_s}).json();
    EXPECT_EQ(article[u"template"_s].toString(), u"Hội nghị"_s);
    EXPECT_EQ(article[u"genre"_s].toString(), u"tin"_s);
    EXPECT_EQ(call({u"check"_s, id}).status, 1); // places are open
}

TEST_F(TemplateCommand, MakesOneOfAnArticleAndRemovesIt)
{
    const QString id = call({u"template"_s, u"begin"_s, u"Tin vắn"_s}).out.section(u'\t', 0, 0);
    ASSERT_EQ(call({u"edit"_s, id, u"--field"_s, u"headline=Thư của tòa soạn"_s}).status, 0);
    const Answer made = call({u"template"_s, u"make"_s, id, u"Thư"_s, u"--require"_s, u"place"_s,
                              u"--purpose"_s, u"Thư gửi bạn đọc."_s});
    EXPECT_EQ(made.status, 0) << qPrintable(made.err);
    EXPECT_TRUE(call({u"template"_s, u"list"_s}).lines().contains(u"Thư\tnewsroom\tThư gửi bạn đọc."_s));
    const QString other = call({u"template"_s, u"begin"_s, u"Thư"_s}).out.section(u'\t', 0, 0);
    EXPECT_EQ(call({u"show"_s, other, u"--json"_s}).json()[u"headline"_s].toString(), u"Thư của tòa soạn"_s);
    EXPECT_EQ(call({u"template"_s, u"remove"_s, u"Thư"_s}).status, 0);
    EXPECT_EQ(call({u"template"_s, u"remove"_s, u"Thư"_s}).status, 3);
    EXPECT_EQ(call({u"template"_s, u"list"_s}).lines().size(), 6);
}

TEST_F(TemplateCommand, RefusesWhatMakesNoSense)
{
    for (const QStringList &wrong : {QStringList{u"template"_s},
                                     {u"template"_s, u"new"_s},
                                     {u"template"_s, u"begin"_s},
                                     {u"template"_s, u"list"_s, u"x"_s},
                                     {u"template"_s, u"make"_s, u"0"_s},
                                     {u"template"_s, u"list"_s, u"--require"_s, u"place"_s},
                                     {u"template"_s, u"make"_s, u"0"_s, u"Thư"_s, u"--require"_s, u"body"_s}})
        EXPECT_EQ(call(wrong).status, 2) << qPrintable(wrong.join(u' '));
    EXPECT_EQ(call({u"template"_s, u"begin"_s, u"Không có"_s}).status, 3);
    EXPECT_EQ(call({u"template"_s, u"make"_s, u"0000"_s, u"Thư"_s}).status, 3);
    EXPECT_TRUE(call({u"help"_s, u"template"_s}).out.contains(u"toasoan-cli template begin"_s));
}
