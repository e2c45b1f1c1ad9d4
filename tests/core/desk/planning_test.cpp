// Who is to do what by when, and what people are told of.

#include "core/desk/planning.h"

#include "core/desk/accounts.h"
#include "core/desk/drafting.h"
#include "core/desk/keeping.h"
#include "core/desk/remarking.h"
#include "core/desk/reviewing.h"
#include "tests/support/newsroom.h"
#include "tests/support/record_of.h"

#include <QMap>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// A newsroom with accounts: Lan writes, Hạnh and Bình edit, Minh publishes, An administers.
class PlanningTest : public NewsroomTest
{
protected:
    QMap<QString, Actor> m_people;

    void SetUp() override
    {
        NewsroomTest::SetUp();
        m_newsroom->setActor({});
        add(u"An"_s, Role::Administrator);
        as(u"An"_s);
        add(u"Lan"_s, Role::Writer);
        add(u"Hạnh"_s, Role::Editor);
        add(u"Bình"_s, Role::Editor);
        add(u"Minh"_s, Role::Publisher);
        as(u"Lan"_s);
    }

    void add(const QString &name, Roles roles)
    {
        Account account;
        account.name = name;
        account.roles = roles;
        const auto added = m_newsroom->accounts().add(account, u"mật khẩu dài"_s).result();
        ASSERT_TRUE(added) << qPrintable(added.error().message);
        m_people[name] = actorOf(*added);
    }

    // Approvals are signed, so who approves signs in.
    void as(const QString &name)
    {
        const auto in = m_newsroom->accounts().signIn(name, u"mật khẩu dài"_s).result();
        ASSERT_TRUE(in);
        m_newsroom->enter(*in);
    }

    AccountId idOf(const QString &name) const { return m_people[name].account; }
    Planning &planning() { return m_newsroom->planning(); }

    Article written()
    {
        Article article = m_newsroom->drafting().create().result().value();
        article.headline = u"Bến nước làng tôi"_s;
        article.body.blocks = {paragraph(u"Bà con sửa lại bến nước của làng."_s)};
        EXPECT_TRUE(m_newsroom->drafting().keepRevision(article, RevisionKind::Saved, {}).result());
        return article;
    }

    Result<StepTaken> take(Act act, ArticleId id, const QString &reason = {})
    {
        Step step;
        step.act = act;
        step.article = id;
        step.reason = reason;
        return m_newsroom->reviewing().take(step).result();
    }

    // "returned Hạnh: reason", newest first, "*" before the unread ones.
    QStringList toldTo(const QString &name)
    {
        m_newsroom->setActor(m_people[name]);
        QStringList lines;
        const auto notices = planning().notices().result();
        for (const DeskNotice &notice : *notices) {
            QString line = (notice.isRead ? QString() : u"*"_s) + toasoan::name(notice.kind);
            if (!notice.by.isEmpty())
                line += u' ' + notice.by;
            if (!notice.note.isEmpty())
                line += u": "_s + notice.note;
            lines << line;
        }
        return lines;
    }
};

} // namespace

TEST_F(PlanningTest, EachStepTellsThoseItConcernsOnceAndNeverWhoTookIt)
{
    const Article article = written();
    ASSERT_TRUE(take(Act::Submit, article.id));
    for (const QString &name : {u"Hạnh"_s, u"Bình"_s})
        EXPECT_EQ(toldTo(name), QStringList{u"*submitted Lan"_s});
    for (const QString &name : {u"Lan"_s, u"Minh"_s, u"An"_s})
        EXPECT_TRUE(toldTo(name).isEmpty()) << qPrintable(name);

    as(u"Hạnh"_s);
    ASSERT_TRUE(take(Act::TakeUp, article.id));
    ASSERT_TRUE(take(Act::Return, article.id, u"Thiếu tên người nói"_s));
    EXPECT_EQ(toldTo(u"Lan"_s), QStringList{u"*returned Hạnh: Thiếu tên người nói"_s});
    EXPECT_EQ(toldTo(u"Bình"_s).size(), 1);
    EXPECT_EQ(toldTo(u"Hạnh"_s).size(), 1);

    as(u"Lan"_s);
    ASSERT_TRUE(take(Act::Submit, article.id));
    as(u"Hạnh"_s);
    ASSERT_TRUE(take(Act::Approve, article.id));
    EXPECT_EQ(toldTo(u"Lan"_s).first(), u"*approved Hạnh"_s);
    EXPECT_EQ(toldTo(u"Minh"_s), QStringList{u"*approved Hạnh"_s});
    as(u"Minh"_s);
    ASSERT_TRUE(take(Act::Publish, article.id));
    EXPECT_EQ(toldTo(u"Lan"_s), (QStringList{u"*published Minh"_s, u"*approved Hạnh"_s,
                                             u"*returned Hạnh: Thiếu tên người nói"_s}));
}

TEST_F(PlanningTest, ARefusedStepTellsNobody)
{
    const Article article = written();
    EXPECT_FALSE(take(Act::Approve, article.id));
    as(u"Hạnh"_s);
    EXPECT_FALSE(take(Act::Return, article.id, u"chưa gửi"_s));
    Article empty = written();
    empty.headline.clear();
    ASSERT_TRUE(m_newsroom->drafting().save(empty).result());
    EXPECT_FALSE(take(Act::Submit, empty.id)) << "it lacks its headline";
    for (const QString &name : m_people.keys())
        EXPECT_TRUE(toldTo(name).isEmpty()) << qPrintable(name);
}

TEST_F(PlanningTest, WhoIsSwitchedOffIsToldNothing)
{
    as(u"An"_s);
    ASSERT_TRUE(m_newsroom->accounts().switchOff(idOf(u"Bình"_s)).result());
    as(u"Lan"_s);
    ASSERT_TRUE(take(Act::Submit, written().id));
    EXPECT_EQ(toldTo(u"Hạnh"_s).size(), 1);
    as(u"An"_s);
    ASSERT_TRUE(m_newsroom->accounts().switchOn(idOf(u"Bình"_s)).result());
    EXPECT_TRUE(toldTo(u"Bình"_s).isEmpty());
}

TEST_F(PlanningTest, ReadIsReadForOnePersonOnlyAndStaysSo)
{
    const Article article = written();
    ASSERT_TRUE(take(Act::Submit, article.id));
    as(u"Hạnh"_s);
    const DeskNotice notice = planning().notices().result().value().front();
    EXPECT_EQ(notice.article, article.id);
    EXPECT_EQ(notice.headline, article.headline);
    EXPECT_EQ(notice.at, m_now);
    ASSERT_TRUE(planning().markRead(notice).result());
    EXPECT_EQ(toldTo(u"Hạnh"_s), QStringList{u"submitted Lan"_s});
    EXPECT_EQ(toldTo(u"Bình"_s), QStringList{u"*submitted Lan"_s});

    m_newsroom->setActor(m_people[u"Bình"_s]);
    ASSERT_TRUE(planning().markAllRead().result());
    open(OpenMode::Write);
    EXPECT_EQ(toldTo(u"Bình"_s), QStringList{u"submitted Lan"_s});
}

TEST_F(PlanningTest, NoticesAreKeptForNinetyDays)
{
    const Article article = written();
    ASSERT_TRUE(take(Act::Submit, article.id));
    m_now = m_now.addDays(noticeDays);
    EXPECT_EQ(toldTo(u"Hạnh"_s).size(), 1);
    m_now = m_now.addSecs(1);
    EXPECT_TRUE(toldTo(u"Hạnh"_s).isEmpty());
    as(u"Lan"_s);
    ASSERT_TRUE(take(Act::TakeBack, article.id));
    ASSERT_TRUE(take(Act::Submit, article.id));
    EXPECT_EQ(toldTo(u"Hạnh"_s).size(), 1);
}

TEST_F(PlanningTest, AssigningIsForPlannersRecordedAndTold)
{
    const Article article = written();
    EXPECT_EQ(planning().assign(article.id, idOf(u"Lan"_s), Task::Photos).result().error().fault,
              Fault::NotAllowed);
    EXPECT_EQ(recordOf(m_newsroom->folder(), article.id).last(), u"Lan refused"_s);

    as(u"Hạnh"_s);
    ASSERT_TRUE(planning().assign(article.id, idOf(u"Lan"_s), Task::Photos, u"ba ảnh "_s).result());
    ASSERT_TRUE(planning().assign(article.id, idOf(u"Hạnh"_s), Task::Edit).result());
    EXPECT_EQ(recordOf(m_newsroom->folder(), article.id).mid(1),
              (QStringList{u"Hạnh assigned: photos: Lan"_s, u"Hạnh assigned: edit: Hạnh"_s}));
    EXPECT_EQ(toldTo(u"Lan"_s), QStringList{u"*assigned Hạnh: Photos: ba ảnh"_s});
    EXPECT_TRUE(toldTo(u"Hạnh"_s).isEmpty()) << "by themselves";

    const PlanSituation now = planning().situation(article.id).result().value();
    ASSERT_EQ(now.plan.assignments.size(), 2);
    EXPECT_EQ(now.plan.assignments[0].person, u"Lan"_s);
    EXPECT_EQ(now.plan.assignments[0].note, u"ba ảnh"_s);
    EXPECT_EQ(now.plan.assignments[0].by, u"Hạnh"_s);
    EXPECT_TRUE(now.assignRefusal.isEmpty());
    EXPECT_EQ(now.colleagues.size(), 5);

    as(u"Minh"_s);
    ASSERT_TRUE(planning().unassign(article.id, idOf(u"Lan"_s), Task::Photos).result());
    EXPECT_EQ(planning().unassign(article.id, idOf(u"Lan"_s), Task::Photos).result().error().fault,
              Fault::NotFound);
    EXPECT_EQ(toldTo(u"Lan"_s).first(), u"*unassigned Minh: Photos"_s);
    EXPECT_EQ(recordOf(m_newsroom->folder(), article.id).last(), u"Minh unassigned: photos: Lan"_s);
    m_newsroom->setActor(m_people[u"Minh"_s]);
    EXPECT_EQ(planning().assign(article.id, AccountId::make(), Task::Edit).result().error().fault,
              Fault::NotFound);
}

TEST_F(PlanningTest, WhatIsAssignedAndHasComeToThemWaitsForPeople)
{
    const Article article = written();
    as(u"Hạnh"_s);
    ASSERT_TRUE(planning().assign(article.id, idOf(u"Minh"_s), Task::Check).result());
    ASSERT_TRUE(planning().assign(article.id, idOf(u"Lan"_s), Task::Write).result());
    ASSERT_TRUE(planning().setDeadline(article.id, {QDate(2024, 10, 16), {}}).result());
    const auto waiting = [&](const QString &name) {
        m_newsroom->setActor(m_people[name]);
        ArticleQuery query;
        query.work = Work::Waiting;
        const auto page = m_newsroom->drafting().list(query).result().value();
        EXPECT_EQ(m_newsroom->drafting().workCounts().result()->waiting, page.articles.size());
        return page.articles;
    };
    EXPECT_EQ(waiting(u"Lan"_s).size(), 1);
    EXPECT_TRUE(waiting(u"Minh"_s).isEmpty()) << "not yet";
    as(u"Lan"_s);
    ASSERT_TRUE(take(Act::Submit, article.id));
    EXPECT_TRUE(waiting(u"Lan"_s).isEmpty());
    const auto theirs = waiting(u"Minh"_s);
    ASSERT_EQ(theirs.size(), 1);
    EXPECT_EQ(theirs[0].plan.deadline, (Deadline{QDate(2024, 10, 16), {}}));
    EXPECT_EQ(theirs[0].plan.assignments.size(), 2);
}

TEST_F(PlanningTest, ADeadlineIsRecordedWithWhatItWasBefore)
{
    const Article article = written();
    const Deadline first{QDate(2024, 10, 20), QTime(17, 0)};
    ASSERT_TRUE(planning().setDeadline(article.id, first).result());
    ASSERT_TRUE(planning().setDeadline(article.id, first).result());
    ASSERT_TRUE(planning().setDeadline(article.id, {}).result());
    EXPECT_EQ(recordOf(m_newsroom->folder(), article.id),
              (QStringList{u"Lan deadlineSet: – → 2024-10-20 17:00"_s,
                           u"Lan deadlineSet: 2024-10-20 17:00 → –"_s}));
    ASSERT_TRUE(take(Act::Submit, article.id));
    EXPECT_EQ(planning().setEmbargo(article.id, first).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(planning().setDeadline(article.id, first).result().error().fault, Fault::NotAllowed)
        << "a draft no longer";
    EXPECT_FALSE(planning().situation(article.id).result()->deadlineRefusal.isEmpty());
}

TEST_F(PlanningTest, DeadlinesTellOfThemselvesWhileTheyAreNear)
{
    const Article article = written();
    ASSERT_TRUE(planning().setDeadline(article.id, {QDate(2024, 10, 17), QTime(17, 0)}).result());
    EXPECT_TRUE(toldTo(u"Lan"_s).isEmpty());
    m_now = m_now.addDays(1);
    EXPECT_EQ(toldTo(u"Lan"_s), QStringList{u"*dueTomorrow"_s});
    ASSERT_TRUE(planning().markRead(planning().notices().result().value().front()).result());
    EXPECT_EQ(toldTo(u"Lan"_s), QStringList{u"dueTomorrow"_s});
    m_now = m_now.addDays(1);
    EXPECT_EQ(toldTo(u"Lan"_s), QStringList{u"*dueToday"_s});
    m_now = m_now.addDays(1);
    EXPECT_EQ(toldTo(u"Lan"_s), QStringList{u"*overdue"_s});
    EXPECT_TRUE(toldTo(u"Hạnh"_s).isEmpty());
    ASSERT_TRUE(planning().markAllRead().result());
    as(u"Lan"_s);
    ASSERT_TRUE(planning().markAllRead().result());
    EXPECT_EQ(toldTo(u"Lan"_s), QStringList{u"overdue"_s});
    ASSERT_TRUE(planning().setDeadline(article.id, {QDate(2024, 10, 16), {}}).result());
    EXPECT_EQ(toldTo(u"Lan"_s), QStringList{u"*overdue"_s}) << "another deadline";
    as(u"Lan"_s);
    ASSERT_TRUE(take(Act::Trash, article.id));
    EXPECT_TRUE(toldTo(u"Lan"_s).isEmpty());
}

TEST_F(PlanningTest, ARemarkTellsWhomItNamesAndWhere)
{
    const Article article = written();
    Remarking &remarking = m_newsroom->remarking();
    const Remark remark =
        remarking.say(article.id, anchorOf(article, u"bến nước"_s), u"@Hạnh hỏi lại giúp"_s).result().value();
    ASSERT_TRUE(remarking.reply(article.id, remark.id, u"@Hạnh, @Lan, @Minh"_s).result());
    EXPECT_EQ(toldTo(u"Hạnh"_s), (QStringList{u"*mentioned Lan: @Hạnh, @Lan, @Minh"_s,
                                              u"*mentioned Lan: @Hạnh hỏi lại giúp"_s}));
    EXPECT_EQ(planning().notices().result().value().front().place, remark.anchor);
    EXPECT_EQ(toldTo(u"Minh"_s).size(), 1);
    EXPECT_TRUE(toldTo(u"Lan"_s).isEmpty());
    as(u"Lan"_s);
    EXPECT_FALSE(remarking.reply(article.id, RemarkId::make(), u"@Minh"_s).result());
    EXPECT_EQ(toldTo(u"Minh"_s).size(), 1);
}

TEST_F(PlanningTest, TheCalendarHoldsWhatIsPlannedScheduledOutAndDue)
{
    Article planned = written();
    planned.publicationDate = QDate(2024, 10, 20);
    ASSERT_TRUE(m_newsroom->drafting().save(planned).result());
    ASSERT_TRUE(planning().setDeadline(planned.id, {QDate(2024, 10, 18), QTime(17, 0)}).result());
    const Article out = written();
    const Article scheduled = written();
    for (const Article &each : {out, scheduled})
        ASSERT_TRUE(take(Act::Submit, each.id));
    as(u"Hạnh"_s);
    ASSERT_TRUE(planning().assign(planned.id, idOf(u"Lan"_s), Task::Write).result());
    for (const Article &each : {out, scheduled})
        ASSERT_TRUE(take(Act::Approve, each.id));
    as(u"Minh"_s);
    ASSERT_TRUE(take(Act::Publish, out.id));
    Step step;
    step.act = Act::Schedule;
    step.article = scheduled.id;
    step.at = QDateTime(QDate(2024, 10, 19), QTime(6, 0));
    ASSERT_TRUE(m_newsroom->reviewing().take(step).result());

    using Kind = CalendarEntry::Kind;
    const auto all = planning().calendar(QDate(2024, 10, 1), QDate(2024, 10, 31)).result().value();
    ASSERT_EQ(all.size(), 4);
    EXPECT_EQ(all[0].kind, Kind::Published);
    EXPECT_EQ(all[0].date, m_now.toLocalTime().date());
    EXPECT_EQ(all[1].kind, Kind::Deadline);
    EXPECT_EQ(all[1].time, QTime(17, 0));
    EXPECT_EQ(all[1].people, QStringList{u"Lan"_s});
    EXPECT_EQ(all[2].kind, Kind::Scheduled);
    EXPECT_EQ(all[2].time, QTime(6, 0));
    EXPECT_EQ(all[3].kind, Kind::Planned);
    EXPECT_EQ(all[3].article, planned.id);
    EXPECT_TRUE(all[3].people.isEmpty());
    EXPECT_EQ(planning().calendar(QDate(2024, 10, 20), QDate(2024, 10, 20)).result()->size(), 1);
    // A draft that was only begun is not planned for that day; what is submitted is.
    as(u"Lan"_s);
    const Article begun = written();
    EXPECT_EQ(planning().calendar(QDate(2024, 10, 1), QDate(2024, 10, 31)).result()->size(), 4);
    ASSERT_TRUE(take(Act::Submit, begun.id));
    EXPECT_EQ(planning().calendar(QDate(2024, 10, 1), QDate(2024, 10, 31)).result()->size(), 5);
    EXPECT_TRUE(planning().calendar(QDate(2024, 11, 1), QDate(2024, 11, 30)).result()->isEmpty());
    // What was withdrawn is not out any more.
    as(u"Minh"_s);
    Step withdrawal;
    withdrawal.act = Act::Withdraw;
    withdrawal.article = all[0].article;
    withdrawal.reason = u"nhầm bài"_s;
    ASSERT_TRUE(m_newsroom->reviewing().take(withdrawal).result());
    const auto left = planning().calendar(QDate(2024, 10, 1), QDate(2024, 10, 31)).result().value();
    for (const CalendarEntry &entry : left)
        EXPECT_NE(entry.kind, Kind::Published);
    EXPECT_TRUE(m_newsroom->keeping().verify().result()->problems.isEmpty());
}

TEST_F(NewsroomTest, ANewsroomOfOneHasDeadlinesAndACalendarButNoNotices)
{
    Planning &planning = m_newsroom->planning();
    const Article article = m_newsroom->drafting().create().result().value();
    ASSERT_TRUE(planning.setDeadline(article.id, {QDate(2024, 10, 16), {}}).result());
    Step step;
    step.act = Act::Submit;
    step.article = article.id;
    step.waiver = u"thử"_s;
    ASSERT_TRUE(m_newsroom->reviewing().take(step).result());
    EXPECT_TRUE(planning.notices().result()->isEmpty());
    EXPECT_EQ(planning.assign(article.id, AccountId::make(), Task::Edit).result().error().fault,
              Fault::Refused);
    EXPECT_TRUE(planning.situation(article.id).result()->colleagues.isEmpty());
    const auto all = planning.calendar(QDate(2024, 10, 16), QDate(2024, 10, 16)).result().value();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0].kind, CalendarEntry::Kind::Deadline);
}
