// Deadlines, work given to people, notices and the calendar by the command line.

#include "tests/app/command_line.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace {

class PlanningCommand : public CommandLine
{
};

} // namespace

TEST_F(PlanningCommand, DeadlinesAndTheCalendarNeedNoAccounts)
{
    const QString id = importReport();
    EXPECT_EQ(call({u"deadline"_s, id, u"ngày mai"_s}).status, 2);
    Answer answer = call({u"deadline"_s, id, u"16/10/2999"_s, u"17:00"_s});
    EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
    EXPECT_EQ(answer.out, id + u"\t2999-10-16 17:00\n"_s);
    EXPECT_EQ(call({u"deadline"_s, id, u"--json"_s}).json()[u"time"].toString(), u"17:00"_s);
    answer = call({u"calendar"_s, u"--from"_s, u"2999-10-01"_s, u"--json"_s});
    ASSERT_EQ(answer.lines().size(), 1) << qPrintable(answer.out);
    EXPECT_EQ(answer.json()[u"kind"].toString(), u"deadline"_s);
    EXPECT_EQ(answer.json()[u"date"].toString(), u"2999-10-16"_s);
    EXPECT_TRUE(
        call({u"calendar"_s, u"--from"_s, u"1/10/2999"_s, u"--kind"_s, u"published"_s}).out.isEmpty());
    EXPECT_EQ(call({u"calendar"_s, u"--kind"_s, u"due"_s}).status, 2);
    EXPECT_EQ(call({u"calendar"_s, u"--from"_s, u"hôm qua"_s}).status, 2);
    EXPECT_EQ(call({u"deadline"_s, id, u"none"_s}).status, 0);
    EXPECT_TRUE(call({u"calendar"_s, u"--from"_s, u"1/10/2999"_s}).out.isEmpty());
    EXPECT_TRUE(call({u"notices"_s}).out.isEmpty());
    EXPECT_EQ(call({u"assign"_s, id, u"lan"_s}).status, 1) << "nobody to assign to";
}

TEST_F(PlanningCommand, WorkIsGivenToPeopleWhoAreToldOfIt)
{
    const QString password = u"mật khẩu dài"_s;
    setEnvironment(u"TOASOAN_NEW_PASSWORD"_s, password);
    setEnvironment(u"TOASOAN_PASSWORD"_s, password);
    EXPECT_EQ(call({u"user"_s, u"add"_s, u"an"_s, u"--roles"_s, u"administrator,editor"_s}).status, 0);
    EXPECT_EQ(call({u"user"_s, u"add"_s, u"lan"_s, u"--roles"_s, u"writer"_s, u"--as"_s, u"an"_s}).status, 0);
    const QString file = put(u"bài.txt"_s, "Bến nước làng tôi\n\nBà con sửa lại bến nước.\n");
    const QString id = call({u"import"_s, file, u"--as"_s, u"lan"_s}).out.section(u'\t', 0, 0);

    EXPECT_EQ(call({u"assign"_s, id, u"an"_s, u"--as"_s, u"lan"_s}).status, 3);
    EXPECT_EQ(call({u"assign"_s, id, u"ai"_s, u"--as"_s, u"an"_s}).status, 3);
    EXPECT_EQ(call({u"assign"_s, id, u"lan"_s, u"--task"_s, u"sing"_s, u"--as"_s, u"an"_s}).status, 2);
    Answer answer = call({u"assign"_s, id, u"Lan"_s, u"--task"_s, u"photos"_s, u"--note"_s, u"ba ảnh"_s,
                          u"--as"_s, u"an"_s, u"--json"_s});
    EXPECT_EQ(answer.status, 0) << qPrintable(answer.err);
    EXPECT_EQ(answer.json()[u"task"].toString(), u"photos"_s);
    EXPECT_EQ(answer.json()[u"person"].toString(), u"lan"_s);
    answer = call({u"notices"_s, u"--new"_s, u"--mark-read"_s, u"--json"_s, u"--as"_s, u"lan"_s});
    ASSERT_EQ(answer.lines().size(), 1) << qPrintable(answer.err);
    EXPECT_EQ(answer.json()[u"kind"].toString(), u"assigned"_s);
    EXPECT_EQ(answer.json()[u"article"].toString(), id);
    EXPECT_FALSE(answer.json()[u"read"].toBool());
    EXPECT_TRUE(call({u"notices"_s, u"--new"_s, u"--as"_s, u"lan"_s}).out.isEmpty());
    EXPECT_EQ(call({u"notices"_s, u"--as"_s, u"lan"_s}).lines().size(), 1);
    EXPECT_EQ(
        call({u"assign"_s, id, u"lan"_s, u"--task"_s, u"photos"_s, u"--remove"_s, u"--as"_s, u"an"_s}).out,
        QString());
    EXPECT_EQ(
        call({u"assign"_s, id, u"lan"_s, u"--task"_s, u"photos"_s, u"--remove"_s, u"--as"_s, u"an"_s}).status,
        3);
}
