// What people try who want more than they may: attacks A1 to A4 and A8 of design/reliability.md, through the
// desk, which windows and commands have no way around.

#include "core/desk/accounts.h"
#include "core/desk/drafting.h"
#include "core/desk/house_settings.h"
#include "core/desk/keeping.h"
#include "core/desk/planning.h"
#include "core/desk/proofreading.h"
#include "core/desk/publishing.h"
#include "core/desk/remarking.h"
#include "core/desk/snippets.h"
#include "core/desk/templates.h"
#include "tests/core/desk/three_people.h"
#include "tests/support/pictures.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr Stage stages[] = {Stage::Draft,     Stage::Submitted, Stage::InReview,  Stage::Returned,
                            Stage::Approved,  Stage::Scheduled, Stage::Published, Stage::Correcting,
                            Stage::Withdrawn, Stage::Archived,  Stage::Trashed};

} // namespace

class ProcessAttacks : public ThreePeople
{
protected:
    const Actor m_other = person(u"Thu"_s, Role::Writer);
    const Actor m_administrator = person(u"Tâm"_s, Role::Administrator);
    const Actor m_both = person(u"Hà"_s, Role::Writer | Role::Editor);

    Step stepOf(Act act, ArticleId id)
    {
        Step step;
        step.act = act;
        step.article = id;
        step.reason = u"Vì thế"_s;
        step.notice = act == Act::Correct ? u"Ghi nhầm tên thôn."_s : QString();
        step.at = m_now.addDays(1);
        step.waiver = u"Không cần"_s;
        return step;
    }

    void go(const Actor &actor, Act act, ArticleId id)
    {
        as(actor);
        const auto taken = reviewing().take(stepOf(act, id)).result();
        ASSERT_TRUE(taken) << qPrintable(name(act)) << ": " << qPrintable(taken.error().message);
    }

    // Of Lan, by the three.
    Article broughtTo(Stage stage)
    {
        switch (stage) {
        case Stage::Returned: {
            const Article article = at(Stage::Submitted);
            go(m_editor, Act::Return, article.id);
            return stored(article.id);
        }
        case Stage::Scheduled: {
            const Article article = at(Stage::Approved);
            go(m_publisher, Act::Schedule, article.id);
            return stored(article.id);
        }
        case Stage::Correcting:
        case Stage::Withdrawn: {
            const Article article = at(Stage::Published);
            go(m_publisher, stage == Stage::Correcting ? Act::Correct : Act::Withdraw, article.id);
            return stored(article.id);
        }
        case Stage::Archived:
        case Stage::Trashed: {
            const Article article = at(Stage::Draft);
            go(m_editor, stage == Stage::Archived ? Act::Archive : Act::Trash, article.id);
            return stored(article.id);
        }
        default:
            return at(stage);
        }
    }

    // Something of what an approval covers, and of the details that it does not.
    Article withHeadline(Article article) const
    {
        article.headline += u" – khác"_s;
        return article;
    }
    Article withDetails(Article article) const
    {
        article.section += u"Khác"_s;
        return article;
    }

    int refusals(ArticleId id) { return int(record(id).filter(u" refused"_s).size()); }

    // Of SQL, by another program.
    void tamper(const QString &sql)
    {
        m_newsroom.reset();
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(path(u"toa-soan/newsroom.sqlite"_s));
            ASSERT_TRUE(raw.open());
            QSqlQuery query = raw.exec(sql);
            EXPECT_TRUE(query.isActive()) << qPrintable(sql) << qPrintable(query.lastError().text());
            EXPECT_GT(query.numRowsAffected(), 0) << qPrintable(sql);
            query.finish();
            raw.close();
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        open(OpenMode::Write);
    }

    QStringList problems() { return m_newsroom->keeping().verify().result()->problems; }
};

// A1, A2: each person asks for each step at each stage, as if no button were switched off. What the table
// refuses changes nothing and stands in the record.
TEST_F(ProcessAttacks, WhatIsRefusedChangesNothingAndIsRecordedInEveryCell)
{
    int refused = 0;
    for (const Stage stage : stages) {
        const Article article = broughtTo(stage);
        ASSERT_EQ(article.stage, stage);
        for (const Actor &who : {m_writer, m_other, m_editor, m_publisher, m_administrator}) {
            as(who);
            const Situation before = situation(article.id);
            for (int each = 0; each < actCount; ++each) {
                const Act act = Act(each);
                if (!before.refusals.contains(act))
                    continue;
                const int recorded = refusals(article.id);
                Result<void> done;
                if (act == Act::Edit || act == Act::Describe) {
                    const auto saved =
                        drafting()
                            .save(act == Act::Edit ? withHeadline(article) : withDetails(article))
                            .result();
                    done = saved ? Result<void>() : saved.error();
                } else if (const auto taken = reviewing().take(stepOf(act, article.id)).result(); !taken) {
                    done = taken.error();
                }
                ASSERT_FALSE(done) << qPrintable(name(act)) << " at " << qPrintable(name(stage)) << " by "
                                   << qPrintable(who.name);
                EXPECT_TRUE(done.error().fault == Fault::NotAllowed || done.error().fault == Fault::Refused);
                EXPECT_EQ(done.error().message, before.refusals.value(act));
                EXPECT_EQ(refusals(article.id), recorded + 1)
                    << qPrintable(name(act)) << " at " << qPrintable(name(stage));
                ++refused;
            }
            EXPECT_TRUE(sameContent(stored(article.id), article));
            EXPECT_EQ(stored(article.id).stage, stage);
            EXPECT_EQ(situation(article.id).standing, before.standing);
        }
    }
    EXPECT_GT(refused, 600);
}

TEST_F(ProcessAttacks, DetailsOfWhatIsApprovedAreTheDesksAndEachChangeIsRecorded)
{
    const Article article = at(Stage::Published);
    Article changed = article;
    changed.publicationDate = QDate(2019, 5, 23);
    as(m_other);
    EXPECT_EQ(drafting().save(changed).result().error().fault, Fault::NotAllowed);
    as(m_writer);
    EXPECT_EQ(drafting().save(changed).result().error().fault, Fault::NotAllowed);
    as(m_publisher);
    ASSERT_TRUE(drafting().save(changed).result());
    EXPECT_EQ(record(article.id).last(), u"Minh described: publicationDate: 2024-10-15 → 2019-05-23"_s);
    EXPECT_EQ(stored(article.id).stage, Stage::Published);
    // A note to the desk is no detail.
    changed.deskNote = u"Chờ ảnh của thôn."_s;
    as(m_other);
    EXPECT_TRUE(drafting().save(changed).result());
    const qsizetype lines = record(article.id).size();
    // What was withdrawn is as it was.
    go(m_publisher, Act::Withdraw, article.id);
    EXPECT_EQ(drafting().restore(article.id, 1).result().error().fault, Fault::Refused);
    EXPECT_EQ(record(article.id).size(), lines + 2);
}

TEST_F(ProcessAttacks, FourEyesHoldForATextThatIsMadeAnew)
{
    as(m_both);
    Article article = written();
    go(m_both, Act::Submit, article.id);
    go(m_editor, Act::Approve, article.id);
    go(m_publisher, Act::Publish, article.id);
    go(m_publisher, Act::Withdraw, article.id);
    as(m_other);
    EXPECT_EQ(take(Act::Remake, article.id).error().fault, Fault::NotAllowed) << "it is not theirs";
    as(m_editor);
    const auto remade = reviewing().take(stepOf(Act::Remake, article.id)).result();
    ASSERT_TRUE(remade);
    const ArticleId fresh = remade->article.id;
    EXPECT_EQ(situation(fresh).standing.author, m_both.account);
    go(m_editor, Act::Submit, fresh);
    as(m_both);
    EXPECT_EQ(take(Act::Approve, fresh).error().fault, Fault::NotAllowed) << "the words are theirs";
}

TEST_F(ProcessAttacks, WhereNoAuthorIsKnownWhoWroteLastDoesNotApprove)
{
    Article article = written(); // before there were accounts
    as(m_both);
    article = withHeadline(article);
    ASSERT_TRUE(drafting().save(article).result());
    as(m_other);
    ASSERT_TRUE(take(Act::Submit, article.id));
    EXPECT_EQ(situation(article.id).standing.author, m_other.account);
    as(m_both);
    EXPECT_TRUE(take(Act::Approve, article.id)) << "another answers for it";

    Article second = written();
    as(m_both);
    second = withHeadline(second);
    ASSERT_TRUE(drafting().save(second).result());
    ASSERT_TRUE(take(Act::Submit, second.id));
    EXPECT_EQ(take(Act::Approve, second.id).error().fault, Fault::NotAllowed);
}

// A4
TEST_F(ProcessAttacks, EveryChangeOfWhatReadersSeeDropsTheApproval)
{
    const auto photo = m_newsroom->drafting().addPhoto(pictureBytes(8, 6), u"ảnh.jpg"_s).result();
    const auto other = m_newsroom->drafting().addPhoto(pictureBytes(9, 6), u"khác.jpg"_s).result();
    ASSERT_TRUE(photo && other);
    using Change = std::function<void(Article &)>;
    const Change changes[] = {[](Article &a) { a.headline += u'!'; },
                              [](Article &a) { a.body.blocks[0].spans << Span{u" Thêm."_s}; },
                              [](Article &a) { a.body.blocks[1].figure.caption += u"!"_s; },
                              [](Article &a) { a.body.blocks[1].figure.credit += u"!"_s; },
                              [](Article &a) { a.body.blocks[1].figure.alt += u"!"_s; },
                              [&](Article &a) { a.body.blocks[1].figure.photo = other->id; },
                              [](Article &a) { a.byline += u'!'; },
                              [](Article &a) { a.source += u'!'; }};
    for (const Change &change : changes) {
        as(m_writer);
        Article article = written();
        article.body.blocks << figureBlock({photo->id, u"Bến nước"_s, u"Lan"_s, u"Bến nước buổi sáng"_s});
        ASSERT_TRUE(drafting().save(article).result());
        go(m_writer, Act::Submit, article.id);
        go(m_editor, Act::Approve, article.id);
        as(m_publisher);
        ASSERT_TRUE(m_newsroom->publishing()
                        .exportTo(stored(article.id), {OutputFormat::Html}, path(u"xuất"_s), {})
                        .result());
        Article changed = stored(article.id);
        change(changed);
        as(m_editor);
        ASSERT_TRUE(drafting().save(changed).result());
        EXPECT_FALSE(situation(article.id).standing.isApproved);
        EXPECT_EQ(stored(article.id).stage, Stage::InReview);
        as(m_publisher);
        const int recorded = refusals(article.id);
        EXPECT_EQ(m_newsroom->publishing()
                      .exportTo(stored(article.id), {OutputFormat::Html}, path(u"xuất"_s), {})
                      .result()
                      .error()
                      .fault,
                  Fault::Refused);
        EXPECT_EQ(refusals(article.id), recorded + 1) << "that it was wanted stands in the record";
        EXPECT_EQ(take(Act::Publish, article.id).error().fault, Fault::Refused);
    }
}

TEST_F(ProcessAttacks, WhatIsLetPassWhenSchedulingHoldsNothingBackWhenItIsDue)
{
    Article article = at(Stage::Draft);
    article.body.blocks << paragraph(u"Còn chỗ này [?]."_s);
    ASSERT_TRUE(drafting().save(article).result());
    go(m_editor, Act::Submit, article.id); // with a waiver, as everything below
    go(m_editor, Act::Approve, article.id);
    go(m_publisher, Act::Schedule, article.id);
    CheckLevels levels = reviewing().checkLevels({Act::Publish, {}}).result().value();
    levels.set(CheckItem::Remarks, CheckLevel::Required);
    as({}); // a newsroom without accounts decides it
    ASSERT_TRUE(reviewing().setCheckLevels({Act::Publish, {}}, levels).result());
    const auto remark = m_newsroom->remarking().say(article.id, {}, u"Khoan đã."_s).result();
    ASSERT_TRUE(remark);
    m_now = m_now.addDays(1);
    const auto held = reviewing().publishDue(article.id).result();
    ASSERT_FALSE(held) << "that nobody let pass";
    EXPECT_EQ(held.error().message, u"1 remarks are open."_s) << qPrintable(held.error().message);
    ASSERT_TRUE(m_newsroom->remarking().resolve(article.id, remark->id).result());
    const auto out = reviewing().publishDue(article.id).result();
    EXPECT_TRUE(out) << qPrintable(out ? QString() : out.error().message);
    EXPECT_EQ(record(article.id).filter(u" waived"_s).size(), 3) << "it is waived once for each step";
}

TEST_F(ProcessAttacks, AnApprovalOnPaperSaysWhoseItIs)
{
    const Article article = at(Stage::Submitted);
    as(m_editor);
    Step step = stepOf(Act::Approve, article.id);
    step.onPaper = true;
    step.paperNote = u"  "_s;
    EXPECT_EQ(reviewing().take(step).result().error().fault, Fault::WrongUse);
    step.paperNote = u"Đ/c Hà ký"_s;
    EXPECT_TRUE(reviewing().take(step).result());
}

TEST_F(ProcessAttacks, BeforeItsEmbargoEndsNothingComesOut)
{
    Planning &planning = m_newsroom->planning();
    const Article article = at(Stage::Approved);
    as(m_publisher);
    ASSERT_TRUE(planning.setEmbargo(article.id, {QDate(2024, 10, 20), QTime(8, 0)}).result());
    EXPECT_EQ(record(article.id).last(), u"Minh embargoSet: – → 2024-10-20 08:00"_s);
    const auto now = take(Act::Publish, article.id);
    ASSERT_FALSE(now);
    EXPECT_EQ(now.error().fault, Fault::Refused);
    EXPECT_TRUE(now.error().message.contains(u"20/10/2024 08:00"_s)) << qPrintable(now.error().message);
    Step schedule = stepOf(Act::Schedule, article.id);
    schedule.at = QDateTime(QDate(2024, 10, 20), QTime(7, 59));
    EXPECT_EQ(reviewing().take(schedule).result().error().fault, Fault::Refused);
    schedule.at = QDateTime(QDate(2024, 10, 20), QTime(8, 0));
    ASSERT_TRUE(reviewing().take(schedule).result());
    EXPECT_EQ(planning.setEmbargo(article.id, {QDate(2024, 10, 21), {}}).result().error().fault,
              Fault::Refused)
        << "it is scheduled for before that";

    // What leaves the house says so on its page.
    const auto html = [&] {
        return QString::fromUtf8(m_newsroom->publishing().previewHtml(stored(article.id)).result().value());
    };
    EXPECT_TRUE(html().contains(u"CẤM ĐĂNG TRƯỚC 8:00 20/10/2024"_s));
    m_now = QDateTime(QDate(2024, 10, 20), QTime(8, 0));
    EXPECT_FALSE(html().contains(u"CẤM ĐĂNG"_s));
    EXPECT_TRUE(reviewing().publishDue(article.id).result());
}

TEST_F(ProcessAttacks, WhatHoldsForTheHouseIsForEditorsAndAdministrators)
{
    const auto all = [&] {
        return QList<Result<void>>{
            m_newsroom->proofreading().setToneStyle(ToneStyle::Modern).result(),
            m_newsroom->proofreading().setRule(u"unfinished"_s, false).result(),
            m_newsroom->templates().keep({.name = u"Mẫu mới"_s}).result(),
            m_newsroom->templates().remove(u"Mẫu mới"_s).result(),
            m_newsroom->snippets().put(WhoseWords::Newsroom, {u"abc"_s, u"An ninh"_s}).result()};
    };
    for (const Actor &who : {m_writer, m_publisher}) {
        as(who);
        for (const Result<void> &done : all())
            EXPECT_TRUE(!done && done.error().fault == Fault::NotAllowed);
        EXPECT_TRUE(m_newsroom->snippets().put(WhoseWords::Mine, {u"abc"_s, u"An ninh"_s}).result());
    }
    for (const Actor &who : {m_editor, m_administrator}) {
        as(who);
        for (const Result<void> &done : all())
            EXPECT_TRUE(done) << qPrintable(done ? QString() : done.error().message);
    }
}

// A8: what the tables say is held against the record.
TEST_F(ProcessAttacks, VerifyFindsWhatTheRecordTellsOtherwise)
{
    const Article article = at(Stage::Published);
    go(m_publisher, Act::Correct, article.id);
    go(m_editor, Act::Approve, article.id);
    go(m_publisher, Act::Publish, article.id);
    as(m_writer);
    go(m_writer, Act::Submit, written().id);
    ASSERT_EQ(problems(), QStringList());
    for (const QString &sql :
         {u"UPDATE standings SET author = '' WHERE author <> ''"_s,
          u"UPDATE corrections SET notice = 'Không có gì'"_s, u"UPDATE corrections SET kind = 'slip'"_s,
          u"DELETE FROM corrections"_s,
          u"INSERT INTO corrections (article, kind, notice, account, name, begun_at, ended_at, revision) "
          "SELECT article, kind, notice, account, name, begun_at + 1, ended_at, revision FROM corrections"_s,
          u"DELETE FROM approvals"_s}) {
        const QString store = path(u"toa-soan/newsroom.sqlite"_s);
        m_newsroom.reset();
        QFile::remove(store + u".before"_s);
        ASSERT_TRUE(QFile::copy(store, store + u".before"_s));
        tamper(sql);
        EXPECT_EQ(problems().size(), 1) << qPrintable(sql) << qPrintable(problems().join(u'\n'));
        m_newsroom.reset();
        ASSERT_TRUE(QFile::remove(store) && QFile::rename(store + u".before"_s, store));
        open(OpenMode::Write);
    }
    EXPECT_EQ(problems(), QStringList());
}

} // namespace toasoan
