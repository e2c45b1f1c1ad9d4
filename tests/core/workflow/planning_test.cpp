#include "core/workflow/desk_notice.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2024, 10, 15), QTime(9, 30));

Actor person(Roles roles)
{
    Actor actor;
    actor.account = AccountId::make();
    actor.roles = roles;
    return actor;
}

Account called(const QString &name, const QString &fullName)
{
    Account account;
    account.id = AccountId::make();
    account.name = name;
    account.fullName = fullName;
    return account;
}

bool may(PlanAct act, Stage stage, const Actor &actor, AccountId author, bool accounts = true)
{
    Standing standing;
    standing.stage = stage;
    standing.author = author;
    return !planRefusal(act, standing, actor, accounts);
}

} // namespace

TEST(Planning, EditorsPublishersAndAdministratorsAssignAtEveryStageWithWorkLeft)
{
    for (const Role role : allRoles) {
        const Actor actor = person(role);
        for (int each = 0; each <= int(Stage::Trashed); ++each) {
            const Stage stage = Stage(each);
            const bool left = isUnderWay(stage) || stage == Stage::Scheduled || stage == Stage::Correcting;
            EXPECT_EQ(may(PlanAct::Assign, stage, actor, AccountId::make()), left && role != Role::Writer)
                << qPrintable(name(role) + u' ' + name(stage));
        }
    }
}

TEST(Planning, AWriterSetsTheDeadlineOfADraftOfTheirOwnOnly)
{
    const Actor writer = person(Role::Writer);
    EXPECT_TRUE(may(PlanAct::SetDeadline, Stage::Draft, writer, writer.account));
    EXPECT_TRUE(may(PlanAct::SetDeadline, Stage::Returned, writer, writer.account));
    EXPECT_FALSE(may(PlanAct::SetDeadline, Stage::Submitted, writer, writer.account));
    EXPECT_FALSE(may(PlanAct::SetDeadline, Stage::Draft, writer, AccountId::make()));
    EXPECT_TRUE(may(PlanAct::SetDeadline, Stage::Submitted, person(Role::Editor), writer.account));
    EXPECT_FALSE(may(PlanAct::SetDeadline, Stage::Published, person(Role::Editor), writer.account));
}

TEST(Planning, WithoutAccountsThereAreDeadlinesButNobodyToAssignTo)
{
    EXPECT_TRUE(may(PlanAct::SetDeadline, Stage::Submitted, {}, {}, false));
    EXPECT_FALSE(may(PlanAct::Assign, Stage::Draft, {}, {}, false));
}

TEST(Planning, TasksAndDeadlinesReadAsTheyAreWritten)
{
    QSet<QString> labels;
    for (int each = 0; each < taskCount; ++each) {
        EXPECT_EQ(taskNamed(name(Task(each))), Task(each));
        labels << label(Task(each));
    }
    EXPECT_EQ(labels.size(), taskCount);
    EXPECT_FALSE(taskNamed(u"sing"));
    for (const Deadline &deadline :
         {Deadline{QDate(2024, 10, 16), {}}, Deadline{QDate(2024, 10, 16), QTime(17, 0)}})
        EXPECT_EQ(deadlineNamed(name(deadline)), deadline);
    EXPECT_EQ(deadlineNamed(u"2024-10-16T17:00"), (Deadline{QDate(2024, 10, 16), QTime(17, 0)}));
    for (const QString &wrong :
         {u""_s, u"tomorrow"_s, u"2024-13-01"_s, u"2024-10-16 25:00"_s, u"2024-10-16x"_s})
        EXPECT_FALSE(deadlineNamed(wrong)) << qPrintable(wrong);
}

TEST(Planning, ADeadlineIsNearThenPast)
{
    const QDate day = now.date();
    EXPECT_EQ(nearness({}, now), Nearness::Far);
    EXPECT_EQ(nearness({day.addDays(2), {}}, now), Nearness::Far);
    EXPECT_EQ(nearness({day.addDays(1), {}}, now), Nearness::Tomorrow);
    EXPECT_EQ(nearness({day, {}}, now), Nearness::Today) << "it lasts to the end of the day";
    EXPECT_EQ(nearness({day, QTime(9, 31)}, now), Nearness::Today);
    EXPECT_EQ(nearness({day, QTime(9, 29)}, now), Nearness::Past);
    EXPECT_EQ(nearness({day.addDays(-1), {}}, now), Nearness::Past);
    QSet<QString> sentences;
    for (const Deadline &deadline :
         {Deadline{day.addDays(2), {}}, Deadline{day.addDays(1), {}}, Deadline{day.addDays(1), QTime(8, 0)},
          Deadline{day, {}}, Deadline{day, QTime(17, 0)}, Deadline{day, QTime(8, 0)},
          Deadline{day.addDays(-1), {}}})
        sentences << sentence(deadline, now);
    EXPECT_EQ(sentences.size(), 7);
    EXPECT_TRUE(sentence(Deadline(), now).isEmpty());
}

TEST(DeskNotices, EachKindHasANameAndASentenceOfItsOwn)
{
    QSet<QString> sentences;
    for (int each = 0; each < noticeKindCount; ++each) {
        EXPECT_EQ(noticeKindNamed(name(NoticeKind(each))), NoticeKind(each));
        DeskNotice notice;
        notice.kind = NoticeKind(each);
        notice.headline = u"Bến nước"_s;
        notice.by = u"Hạnh"_s;
        notice.deadline.date = now.date();
        const QString said = sentence(notice, now);
        EXPECT_TRUE(said.contains(u"Bến nước"_s)) << qPrintable(said);
        sentences << said;
    }
    EXPECT_EQ(sentences.size(), noticeKindCount);
}

TEST(DeskNotices, SubmittingTellsEditorsAndWhatBecomesOfItTheAuthor)
{
    EXPECT_EQ(tellingOf(Act::Submit)->roles, Roles(Role::Editor));
    EXPECT_FALSE(tellingOf(Act::Submit)->author);
    for (const Act act : {Act::Return, Act::Approve, Act::Publish, Act::Withdraw})
        EXPECT_TRUE(tellingOf(act)->author) << qPrintable(name(act));
    EXPECT_FALSE(tellingOf(Act::TakeUp));
    EXPECT_FALSE(tellingOf(Act::TakeUp));
}

TEST(DeskNotices, ARemarkNamesPeopleByTheirNameAfterAnAtOrTheirWholeName)
{
    const QList<Account> people{called(u"lan"_s, u"Lan"_s), called(u"lan.anh"_s, u"Trần Lan Anh"_s),
                                called(u"binh"_s, u"Thanh Bình"_s), called(u"hoa"_s, u"Hoà"_s)};
    const auto named = [&](const QString &text) { return namedIn(text, people); };
    EXPECT_EQ(named(u"Nhờ @lan xem lại."_s), QList{people[0].id});
    EXPECT_EQ(named(u"Nhờ @LAN."_s), QList{people[0].id});
    EXPECT_EQ(named(u"@lan.anh xem"_s), QList{people[1].id}) << "the longest name";
    EXPECT_EQ(named(u"@hòa ơi"_s), QList{people[3].id}) << "whatever the tone placement";
    EXPECT_EQ(named(u"Nhờ Trần Lan Anh hỏi lại xã."_s), QList{people[1].id});
    EXPECT_EQ(named(u"Anh Thanh Bình ơi"_s), QList{people[2].id});
    EXPECT_EQ(named(u"@lan, @lan và @binh"_s), (QList{people[0].id, people[2].id})) << "each once";
    for (const QString &none : {u"lan tỏa, thanh bình"_s, u"Lan nói"_s, u"@lando"_s, u"a@lan.vn"_s, u"@"_s})
        EXPECT_TRUE(named(none).isEmpty()) << qPrintable(none);
}
