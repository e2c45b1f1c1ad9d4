// The editorial process as windows and commands go through it.

#include "core/desk/reviewing.h"

#include "core/desk/accounts.h"
#include "core/desk/drafting.h"
#include "core/desk/keeping.h"
#include "core/desk/templates.h"
#include "core/store/record_store.h"
#include "tests/support/newsroom.h"
#include "tests/support/record_of.h"

#include <QFile>
#include <QSqlDatabase>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

Actor person(const QString &name, Roles roles)
{
    Actor actor;
    actor.account = AccountId::make();
    actor.name = name;
    actor.roles = roles;
    return actor;
}

class ReviewingTest : public NewsroomTest
{
protected:
    const Actor m_writer = person(u"Lan"_s, Role::Writer);
    const Actor m_editor = person(u"Hạnh"_s, Role::Editor);
    const Actor m_publisher = person(u"Minh"_s, Role::Publisher);

    void as(const Actor &actor) { m_newsroom->setActor(actor); }
    Drafting &drafting() { return m_newsroom->drafting(); }
    Reviewing &reviewing() { return m_newsroom->reviewing(); }

    // A report with all that is required.
    Article written()
    {
        Article article = drafting().create().result().value();
        article.headline = u"Bến nước làng tôi"_s;
        article.body.blocks = {paragraph(u"Bà con sửa lại bến nước của làng."_s)};
        EXPECT_TRUE(drafting().keepRevision(article, RevisionKind::Saved, {}).result());
        return stored(article.id);
    }

    Result<StepTaken> take(Act act, ArticleId id, const QString &reason = {})
    {
        Step step;
        step.act = act;
        step.article = id;
        step.reason = reason;
        step.notice = act == Act::Correct ? reason : QString();
        return reviewing().take(step).result();
    }

    Article stored(ArticleId id) { return drafting().article(id).result().value(); }
    Situation situation(ArticleId id) { return reviewing().situation(id).result().value(); }

    // An article at a stage, brought there by the three.
    Article at(Stage stage)
    {
        as(m_writer);
        const Article article = written();
        if (stage == Stage::Draft)
            return article;
        EXPECT_TRUE(take(Act::Submit, article.id));
        if (stage == Stage::Submitted)
            return stored(article.id);
        as(m_editor);
        EXPECT_TRUE(take(Act::TakeUp, article.id));
        if (stage == Stage::InReview)
            return stored(article.id);
        EXPECT_TRUE(take(Act::Approve, article.id));
        if (stage == Stage::Approved)
            return stored(article.id);
        as(m_publisher);
        EXPECT_TRUE(take(Act::Publish, article.id));
        return stored(article.id);
    }

    QStringList record(ArticleId id) { return recordOf(m_newsroom->folder(), id); }
};

} // namespace

TEST_F(ReviewingTest, AReportGoesFromDraftToPublishedByThreePeople)
{
    const Article article = at(Stage::Published);
    EXPECT_EQ(article.stage, Stage::Published);
    const Situation now = situation(article.id);
    EXPECT_EQ(now.publication.revision, article.revision);
    EXPECT_EQ(now.publication.first, m_now);
    ASSERT_EQ(now.approvals.size(), 1);
    EXPECT_EQ(now.approvals[0].name, u"Hạnh"_s);
    EXPECT_EQ(now.approvals[0].revision, article.revision);
    EXPECT_EQ(now.standing.author, m_writer.account);
    EXPECT_EQ(record(article.id),
              (QStringList{u"Lan submitted"_s, u"Hạnh takenUp"_s, u"Hạnh approved"_s, u"Minh published"_s}));
}

TEST_F(ReviewingTest, AnyChangeOfWhatIsPrintedDropsTheApprovalAndSaysSo)
{
    Article article = at(Stage::Approved);
    article.tags = {u"dân vận khéo"_s};
    ASSERT_TRUE(drafting().save(article).result());
    EXPECT_EQ(stored(article.id).stage, Stage::Approved) << "a tag is not printed";

    article.body.blocks[0] = paragraph(u"Bà con sửa lại bến nước."_s);
    ASSERT_TRUE(drafting().save(article).result());
    EXPECT_EQ(stored(article.id).stage, Stage::InReview);
    EXPECT_FALSE(situation(article.id).standing.isApproved);
    EXPECT_EQ(record(article.id).last(), u"Hạnh approvalDropped"_s);
    as(m_publisher);
    const auto published = take(Act::Publish, article.id);
    ASSERT_FALSE(published);
    EXPECT_EQ(record(article.id).last(), u"Minh refused"_s);
}

TEST_F(ReviewingTest, EachWayOfChangingATextAsksTheProcess)
{
    const Article article = at(Stage::Published);
    as(m_editor);
    Article changed = article;
    changed.headline = u"Tít khác"_s;
    EXPECT_EQ(drafting().save(changed).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(drafting().keepRevision(changed, RevisionKind::Saved, {}).result().error().fault,
              Fault::NotAllowed);
    const auto edited = drafting()
                            .edit(article.id,
                                  [](Article &a) -> Result<void> {
                                      a.headline = u"Tít khác"_s;
                                      return {};
                                  })
                            .result();
    EXPECT_EQ(edited.error().fault, Fault::NotAllowed);
    EXPECT_EQ(drafting().trash(article.id).result().error().fault, Fault::Refused);
    EXPECT_EQ(stored(article.id).headline, article.headline);
    EXPECT_EQ(stored(article.id).revision, article.revision);
    EXPECT_EQ(record(article.id).count(u"Hạnh refused"_s), 4);
}

TEST_F(ReviewingTest, AWriterWaitsWhileTheirArticleIsWithTheEditors)
{
    Article article = at(Stage::Submitted);
    as(m_writer);
    article.headline += u" và bến mới"_s;
    EXPECT_EQ(drafting().save(article).result().error().fault, Fault::NotAllowed);
    EXPECT_TRUE(take(Act::TakeBack, article.id));
    EXPECT_TRUE(drafting().save(article).result());
    EXPECT_EQ(stored(article.id).stage, Stage::Draft);

    as(person(u"Bình"_s, Role::Writer));
    article.headline += u'!';
    EXPECT_EQ(drafting().save(article).result().error().fault, Fault::NotAllowed) << "somebody else's";
}

TEST_F(ReviewingTest, ReturningNeedsAReasonAndTellsIt)
{
    const Article article = at(Stage::InReview);
    EXPECT_EQ(take(Act::Return, article.id).error().fault, Fault::WrongUse);
    ASSERT_TRUE(take(Act::Return, article.id, u"Thiếu tên người nói"_s));
    EXPECT_EQ(stored(article.id).stage, Stage::Returned);
    EXPECT_EQ(record(article.id).last(), u"Hạnh returned: Thiếu tên người nói"_s);
    as(m_writer);
    EXPECT_TRUE(take(Act::Submit, article.id));
}

TEST_F(ReviewingTest, WhatIsRequiredHoldsBackUntilItIsThereOrWaived)
{
    as(m_writer);
    Article article = written();
    article.headline.clear();
    ASSERT_TRUE(drafting().save(article).result());
    const auto refused = take(Act::Submit, article.id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Refused);
    EXPECT_TRUE(refused.error().message.contains(u"headline"_s));

    Step step;
    step.act = Act::Submit;
    step.article = article.id;
    step.waiver = u"Tít để biên tập đặt"_s;
    EXPECT_EQ(reviewing().take(step).result().error().fault, Fault::NotAllowed) << "not by a writer";
    as(m_editor);
    const auto taken = reviewing().take(step).result();
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->lacks.front().item, CheckItem::Headline);
    const QStringList said = record(article.id);
    EXPECT_TRUE(said[said.size() - 2].startsWith(u"Hạnh waived: Tít để biên tập đặt"_s))
        << qPrintable(said.join(u'|'));
}

TEST_F(ReviewingTest, ATextComesWithItsStepInOneTransaction)
{
    as(m_writer);
    Step step;
    step.act = Act::Submit;
    step.text = written();
    step.article = step.text->id;
    step.text->headline = u"Tít trên giấy"_s;
    const auto taken = reviewing().take(step).result();
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->article.headline, u"Tít trên giấy"_s);
    EXPECT_EQ(taken->article.stage, Stage::Submitted);
    EXPECT_EQ(drafting().revision(step.article, taken->article.revision).result()->headline,
              u"Tít trên giấy"_s);

    as(m_publisher); // whose step is refused: nothing of the text stays
    step.act = Act::Approve;
    step.text->headline = u"Tít lén đổi"_s;
    EXPECT_FALSE(reviewing().take(step).result());
    EXPECT_EQ(stored(step.article).headline, u"Tít trên giấy"_s);
}

TEST_F(ReviewingTest, FourEyesAreTheAuthorsOwnMatterWhateverTheirRoles)
{
    const Actor chief =
        person(u"Tuấn"_s, Role::Writer | Role::Editor | Role::Publisher | Role::Administrator);
    as(chief);
    const Article article = written();
    ASSERT_TRUE(take(Act::Submit, article.id));
    EXPECT_EQ(take(Act::Approve, article.id).error().fault, Fault::NotAllowed);
    EXPECT_EQ(record(article.id).last(), u"Tuấn refused"_s);

    as(m_editor);
    EXPECT_EQ(reviewing().setFourEyes(FourEyes::Off).result().error().fault, Fault::NotAllowed);
    as(chief);
    ASSERT_TRUE(reviewing().setFourEyes(FourEyes::Off).result());
    EXPECT_EQ(recordOf(m_newsroom->folder(), {}).filter(u"settingChanged"_s).size(), 1);
    EXPECT_TRUE(take(Act::Approve, article.id));

    ASSERT_TRUE(reviewing().setFourEyes(FourEyes::Strict).result());
    Article other = at(Stage::InReview);
    other.headline += u" hôm nay"_s;
    ASSERT_TRUE(drafting().save(other).result());
    EXPECT_EQ(take(Act::Approve, other.id).error().fault, Fault::NotAllowed) << "who changed it last";
    as(chief);
    EXPECT_TRUE(take(Act::Approve, other.id));
}

TEST_F(ReviewingTest, ACorrectionKeepsTheOldTextPublicAndNeedsItsNoticeAndAnApproval)
{
    Article article = at(Stage::Published);
    const int first = article.revision;
    as(m_editor);
    EXPECT_EQ(take(Act::Correct, article.id).error().fault, Fault::WrongUse);
    ASSERT_TRUE(take(Act::Correct, article.id, u"Bản đầu ghi nhầm tên thôn."_s));
    article = stored(article.id);
    article.headline = u"Bến nước thôn Hạ"_s;
    ASSERT_TRUE(drafting().save(article).result());
    EXPECT_EQ(situation(article.id).publication.revision, first);
    as(m_publisher);
    EXPECT_EQ(take(Act::Publish, article.id).error().fault, Fault::Refused) << "not approved";
    as(m_editor);
    ASSERT_TRUE(take(Act::Approve, article.id));
    EXPECT_EQ(stored(article.id).stage, Stage::Correcting);
    m_now = m_now.addDays(1);
    as(m_publisher);
    ASSERT_TRUE(take(Act::Publish, article.id));
    const Situation now = situation(article.id);
    EXPECT_EQ(now.standing.stage, Stage::Published);
    EXPECT_GT(now.publication.revision, first);
    EXPECT_EQ(now.publication.first, m_now.addDays(-1)) << "set once";
    EXPECT_EQ(now.publication.last, m_now);
    ASSERT_EQ(now.corrections.size(), 1);
    EXPECT_EQ(now.corrections[0].notice, u"Bản đầu ghi nhầm tên thôn."_s);
    EXPECT_EQ(now.corrections[0].revision, now.publication.revision);
}

TEST_F(ReviewingTest, ACorrectionThatIsGivenUpBringsThePublishedTextBack)
{
    Article article = at(Stage::Published);
    as(m_editor);
    ASSERT_TRUE(take(Act::FixSlip, article.id));
    Article changed = stored(article.id);
    changed.headline = u"Tít sửa dở"_s;
    ASSERT_TRUE(drafting().save(changed).result());
    ASSERT_TRUE(take(Act::GiveUpCorrection, article.id));
    EXPECT_EQ(stored(article.id).headline, article.headline);
    EXPECT_EQ(stored(article.id).stage, Stage::Published);
    const QList<Revision> all = drafting().history(article.id).result().value();
    EXPECT_EQ(drafting().revision(article.id, all[1].number).result()->headline, changed.headline)
        << "what was begun is kept";
    EXPECT_FALSE(situation(article.id).corrections[0].isUnderWay());
}

TEST_F(ReviewingTest, WhatWasWithdrawnReturnsOnlyAsANewDraft)
{
    const Article article = at(Stage::Published);
    EXPECT_EQ(take(Act::Withdraw, article.id).error().fault, Fault::WrongUse);
    ASSERT_TRUE(take(Act::Withdraw, article.id, u"Tin sai"_s));
    const Situation now = situation(article.id);
    EXPECT_FALSE(now.publication.isPublic());
    EXPECT_TRUE(now.publication.first.isValid());
    as(m_writer);
    const auto remade = take(Act::Remake, article.id);
    ASSERT_TRUE(remade);
    EXPECT_NE(remade->article.id, article.id);
    EXPECT_EQ(remade->article.headline, article.headline);
    EXPECT_EQ(stored(remade->article.id).stage, Stage::Draft);
    EXPECT_EQ(situation(remade->article.id).standing.author, m_writer.account);
    EXPECT_EQ(stored(article.id).stage, Stage::Withdrawn);
}

TEST_F(ReviewingTest, ASchedulesTimeIsStillToComeAndGoesWithTheApproval)
{
    Article article = at(Stage::Approved);
    as(m_publisher);
    Step step;
    step.act = Act::Schedule;
    step.article = article.id;
    step.at = m_now;
    EXPECT_EQ(reviewing().take(step).result().error().fault, Fault::WrongUse);
    step.at = m_now.addSecs(3600);
    ASSERT_TRUE(reviewing().take(step).result());
    EXPECT_EQ(situation(article.id).publication.scheduled, step.at);
    article = stored(article.id);
    EXPECT_EQ(article.stage, Stage::Scheduled);
    article.headline += u" mới"_s;
    ASSERT_TRUE(drafting().save(article).result());
    EXPECT_EQ(stored(article.id).stage, Stage::InReview);
    EXPECT_FALSE(situation(article.id).publication.scheduled.isValid());
}

TEST_F(ReviewingTest, OnePersonWithoutAccountsGoesTheWholeWay)
{
    const Article article = written();
    for (const Act act : {Act::Submit, Act::Approve, Act::Publish})
        ASSERT_TRUE(take(act, article.id));
    EXPECT_EQ(stored(article.id).stage, Stage::Published);
    EXPECT_TRUE(situation(article.id).allowed.contains(Act::Correct));
    EXPECT_FALSE(situation(article.id).refusals.value(Act::Submit).isEmpty());
}

TEST_F(ReviewingTest, AChecklistIsTheNewsroomsOfAStepAndOfATemplate)
{
    const Article article = written();
    CheckLevels strict;
    strict.set(CheckItem::Tags, CheckLevel::Required);
    ASSERT_TRUE(reviewing().setCheckLevels({Act::Approve, {}}, strict).result());
    EXPECT_TRUE(take(Act::Submit, article.id)) << "another step";
    const auto refused = take(Act::Approve, article.id);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"tags"_s));

    CheckLevels loose = strict;
    loose.set(CheckItem::Tags, CheckLevel::Off);
    ASSERT_TRUE(reviewing().setCheckLevels({Act::Approve, u"Tin vắn"_s}, loose).result());
    EXPECT_EQ(*reviewing().checkLevels({Act::Approve, u"Tin vắn"_s}).result(), loose);
    EXPECT_EQ(*reviewing().checkLevels({Act::Approve, {}}).result(), strict);
    Article brief = stored(article.id);
    brief.templateName = u"Tin vắn"_s;
    const auto lacking = reviewing().checklist(brief, Act::Approve).result();
    ASSERT_TRUE(lacking);
    EXPECT_TRUE(std::none_of(lacking->begin(), lacking->end(),
                             [](const Lack &lack) { return lack.item == CheckItem::Tags; }));
}

TEST_F(ReviewingTest, WhereAnArticleStandsIsNotChangedFromOutsideUnseen)
{
    const Article article = at(Stage::Published);
    m_newsroom.reset();
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path(u"toa-soan/newsroom.sqlite"_s));
        ASSERT_TRUE(raw.open());
        EXPECT_TRUE(raw.exec(u"UPDATE standings SET published_revision = 9"_s).isActive());
        raw.close();
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    open(OpenMode::Write);
    EXPECT_EQ(reviewing().situation(article.id).result().error().fault, Fault::Damaged);
}

TEST_F(ReviewingTest, AnApprovalHoldsOnlyWithTheSignatureOfWhomItNames)
{
    Account chief;
    chief.name = u"tuan"_s;
    chief.roles = Role::Writer | Role::Editor | Role::Publisher | Role::Administrator;
    ASSERT_TRUE(m_newsroom->accounts().add(chief, u"mật khẩu dài"_s).result());
    const auto enter = [this] {
        const auto in = m_newsroom->accounts().signIn(u"tuan"_s, u"mật khẩu dài"_s).result();
        ASSERT_TRUE(in);
        m_newsroom->enter(*in);
    };
    enter();
    ASSERT_TRUE(reviewing().setFourEyes(FourEyes::Off).result());
    const Article article = written();
    ASSERT_TRUE(take(Act::Submit, article.id));
    ASSERT_TRUE(take(Act::Approve, article.id));
    EXPECT_TRUE(situation(article.id).standing.isApproved);
    EXPECT_TRUE(m_newsroom->keeping().verify().result()->problems.isEmpty());
    for (const QString &edit : {u"name = 'Hạnh', account = ''"_s, u"at = at + 1"_s, u"revision = 7"_s,
                                u"signature = '00'"_s, u"digest = 'aa'"_s}) {
        m_newsroom.reset();
        const QString store = path(u"toa-soan/newsroom.sqlite"_s);
        QFile::remove(store + u".before"_s);
        ASSERT_TRUE(QFile::copy(store, store + u".before"_s));
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(store);
            ASSERT_TRUE(raw.open());
            EXPECT_TRUE(raw.exec(u"UPDATE approvals SET %1"_s.arg(edit)).isActive()) << qPrintable(edit);
            raw.close();
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        open(OpenMode::Write);
        enter();
        EXPECT_FALSE(situation(article.id).standing.isApproved) << qPrintable(edit);
        EXPECT_EQ(take(Act::Publish, article.id).error().fault, Fault::Refused) << qPrintable(edit);
        EXPECT_EQ(m_newsroom->keeping().verify().result()->problems.size(), 1) << qPrintable(edit);
        m_newsroom.reset();
        ASSERT_TRUE(QFile::remove(store) && QFile::rename(store + u".before"_s, store));
        open(OpenMode::Write);
        enter();
    }
    EXPECT_TRUE(take(Act::Publish, article.id));
}

TEST_F(ReviewingTest, TheProgramPublishesWhatIsDueAndNothingElse)
{
    const Article article = at(Stage::Approved);
    as(m_publisher);
    Step schedule;
    schedule.act = Act::Schedule;
    schedule.article = article.id;
    schedule.at = m_now.addSecs(3600);
    ASSERT_TRUE(reviewing().take(schedule).result());
    EXPECT_TRUE(reviewing().due().result()->isEmpty());
    EXPECT_EQ(reviewing().publishDue(article.id).result().error().fault, Fault::Refused) << "too early";

    m_now = m_now.addSecs(3600);
    as(m_writer); // whoever is at the machine
    const auto due = reviewing().due().result();
    ASSERT_EQ(due->size(), 1);
    EXPECT_EQ(due->first().article, article.id);
    EXPECT_EQ(due->first().headline, article.headline);
    EXPECT_EQ(due->first().at, schedule.at);
    ASSERT_TRUE(reviewing().publishDue(article.id).result());
    EXPECT_EQ(stored(article.id).stage, Stage::Published);
    EXPECT_EQ(situation(article.id).publication.first, m_now);
    EXPECT_EQ(record(article.id).last(), u" published"_s); // by nobody: the program
    EXPECT_TRUE(reviewing().due().result()->isEmpty());
}

TEST_F(ReviewingTest, WhatWasTakenOffTheScheduleIsNotPublishedByTheProgram)
{
    const Article article = at(Stage::Approved);
    as(m_publisher);
    Step schedule;
    schedule.act = Act::Schedule;
    schedule.article = article.id;
    schedule.at = m_now.addSecs(60);
    ASSERT_TRUE(reviewing().take(schedule).result());
    m_now = m_now.addSecs(120);
    ASSERT_TRUE(take(Act::Unschedule, article.id));
    EXPECT_FALSE(reviewing().publishDue(article.id).result());
    EXPECT_EQ(stored(article.id).stage, Stage::Approved);
}

TEST_F(ReviewingTest, EachFindsTheirOwnArticlesAndWhatWaitsForThem)
{
    const auto counts = [this] { return drafting().workCounts().result().value(); };
    const auto waiting = [this] {
        QList<ArticleId> ids;
        const auto page = drafting().list({.work = Work::Waiting}).result();
        for (const ArticleSummary &each : page->articles)
            ids << each.id;
        return ids;
    };
    const Article submitted = at(Stage::Submitted);
    const Article approved = at(Stage::Approved);
    as(m_writer);
    EXPECT_EQ(counts(), (WorkCounts{2, 0}));
    EXPECT_EQ(drafting().list({.work = Work::Own}).result()->articles.size(), 2);
    as(m_editor);
    EXPECT_EQ(counts(), (WorkCounts{0, 1}));
    EXPECT_EQ(waiting(), QList{submitted.id});
    as(m_publisher);
    EXPECT_EQ(waiting(), QList{approved.id});

    as(m_editor);
    ASSERT_TRUE(take(Act::Return, submitted.id, u"thiếu nguồn"_s));
    EXPECT_TRUE(waiting().isEmpty());
    as(m_writer);
    EXPECT_EQ(waiting(), QList{submitted.id});

    as(m_publisher);
    ASSERT_TRUE(take(Act::Publish, approved.id));
    ASSERT_TRUE(take(Act::Correct, approved.id, u"Sai tên thôn."_s));
    EXPECT_TRUE(waiting().isEmpty()) << "an editor approves it first";
    as(m_editor);
    EXPECT_EQ(waiting(), QList{approved.id});
    ASSERT_TRUE(take(Act::Approve, approved.id));
    EXPECT_TRUE(waiting().isEmpty());
    as(m_publisher);
    EXPECT_EQ(waiting(), QList{approved.id});
}

TEST_F(ReviewingTest, WhoSubmitsATextFromBeforeThereWereAccountsIsItsAuthor)
{
    const Article article = written(); // nobody in particular
    EXPECT_TRUE(situation(article.id).standing.author.isNull());
    const Actor both = person(u"Tâm"_s, Role::Writer | Role::Editor);
    as(both);
    ASSERT_TRUE(take(Act::Submit, article.id));
    EXPECT_EQ(situation(article.id).standing.author, both.account);
    const auto own = take(Act::Approve, article.id);
    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().message, sentence(Refusal::OwnText, Act::Approve, situation(article.id).standing));
    as(m_editor);
    EXPECT_TRUE(take(Act::Approve, article.id));
}

TEST_F(ReviewingTest, WhoWroteItIsTold)
{
    Account lan;
    lan.name = u"lan"_s;
    lan.fullName = u"Lê Thị Lan"_s;
    lan.roles = Role::Writer | Role::Administrator;
    ASSERT_TRUE(m_newsroom->accounts().add(lan, u"mật khẩu dài"_s).result());
    m_newsroom->enter(*m_newsroom->accounts().signIn(u"lan"_s, u"mật khẩu dài"_s).result());
    EXPECT_EQ(situation(written().id).author, u"Lê Thị Lan"_s);
}
