// Articles in hand, in two sessions of the program on one store.

#include "core/desk/article_locks.h"

#include "core/base/process_mark.h"
#include "core/desk/accounts.h"
#include "core/desk/drafting.h"
#include "core/desk/planning.h"
#include "core/desk/publishing.h"
#include "core/desk/replacing.h"
#include "core/desk/reviewing.h"
#include "core/store/lock_store.h"
#include "core/store/store.h"
#include "tests/support/newsroom.h"
#include "tests/support/record_of.h"
#include "tests/support/watched.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <utility>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class ArticleLocksTest : public NewsroomTest
{
protected:
    std::unique_ptr<Newsroom> m_other; // Minh's
    Article m_article;

    void SetUp() override
    {
        NewsroomTest::SetUp();
        m_article = m_newsroom->drafting().create().result().value();
        m_article.headline = u"Bến nước làng tôi"_s;
        m_article.body.blocks = {paragraph(u"Bà con sửa lại bến nước của làng."_s)};
        ASSERT_TRUE(m_newsroom->drafting().save(m_article).result());
        m_other = openElsewhere(u"Minh"_s);
        ASSERT_TRUE(m_other);
    }
    void TearDown() override { m_other.reset(); }

    static Hold take(Newsroom &in, ArticleId id) { return in.locks().take(id).result().value(); }
    Hold take(Newsroom &in) { return take(in, m_article.id); }
    Hold takeOver(Newsroom &in, const Hold &from)
    {
        return in.locks().takeOver(m_article.id, from.lock.holder.session).result().value();
    }
    static Result<QDateTime> write(Newsroom &in, Article &article, const QString &headline)
    {
        const Article before = article;
        article.headline = headline;
        return in.drafting().save(article, before).result();
    }
    Article stored() { return m_newsroom->drafting().article(m_article.id).result().value(); }
    QList<Revision> history() { return m_newsroom->drafting().history(m_article.id).result().value(); }
    QString headlineOf(int revision)
    {
        return m_newsroom->drafting().revision(m_article.id, revision).result().value().headline;
    }
    QList<ArticleLock> locks() { return m_newsroom->locks().all().result().value(); }
    QStringList record() { return recordOf(m_newsroom->folder(), m_article.id); }

    // A lock as a program leaves it that ends without a word.
    void leaveLock(const Actor &actor, const QString &process)
    {
        m_other.reset();
        m_newsroom.reset();
        const auto store = Store::open(path(u"toa-soan"_s), OpenMode::Write, [this] { return m_now; });
        ASSERT_TRUE(store);
        const ArticleLock lock{m_article.id,
                               {actor.account, actor.name, SessionId::make(), u"bàn"_s, process},
                               m_now,
                               m_now,
                               {}};
        ASSERT_TRUE((*store)->write([lock](Database &d) { return LockStore(d).set(lock); }).result());
    }

    static QString endedProcess()
    {
        QProcess process;
        process.start(u"true"_s, {});
        EXPECT_TRUE(process.waitForStarted());
        const qint64 number = process.processId();
        EXPECT_TRUE(process.waitForFinished());
        return processMark().section(u' ', 0, 1) + u' ' + QString::number(number);
    }
};

} // namespace

TEST_F(ArticleLocksTest, OneHasTheArticleAndTheOtherIsToldWhoAndSinceWhen)
{
    EXPECT_TRUE(take(*m_newsroom).isOurs);
    const QDateTime taken = m_now;
    m_now = m_now.addSecs(60);
    const Hold hold = take(*m_other);
    EXPECT_FALSE(hold.isOurs);
    EXPECT_EQ(hold.lock.holder.name, u"Lan"_s);
    EXPECT_EQ(hold.lock.takenAt, taken);
    EXPECT_FALSE(hold.lock.holder.machine.isEmpty());
    ASSERT_EQ(locks().size(), 1);
    EXPECT_EQ(locks().front().headline, u"Bến nước làng tôi"_s);
    const auto listed = [this](Newsroom &newsroom) {
        return newsroom.drafting().list({}).result().value().articles.front().writer;
    };
    EXPECT_EQ(listed(*m_other), u"Lan"_s);
    EXPECT_EQ(listed(*m_newsroom), QString()) << "of one's own nobody has to be told";

    // Who has it goes on having it, since the same time.
    EXPECT_EQ(take(*m_newsroom).lock.takenAt, taken);
    ASSERT_TRUE(m_newsroom->locks().release(m_article.id).result());
    EXPECT_TRUE(locks().isEmpty());
    EXPECT_TRUE(take(*m_other).isOurs);
    ASSERT_TRUE(m_newsroom->locks().release(m_article.id).result()); // another's stays
    EXPECT_EQ(locks().size(), 1);
    m_other.reset(); // its program is closed
    EXPECT_TRUE(locks().isEmpty());
    EXPECT_TRUE(history().isEmpty()) << "nothing was lost, so nothing was kept";
}

TEST_F(ArticleLocksTest, WhoIsNotHeardOfHasItNoMoreAndTheirTextIsKept)
{
    EXPECT_TRUE(take(*m_newsroom).isOurs);
    m_now = m_now.addSecs(100);
    EXPECT_FALSE(take(*m_other).isOurs);
    EXPECT_TRUE(take(*m_newsroom).isOurs); // a sign of life
    m_now = m_now.addSecs(100);
    EXPECT_FALSE(take(*m_other).isOurs);
    m_now = m_now.addSecs(21);
    EXPECT_TRUE(locks().isEmpty());
    EXPECT_TRUE(take(*m_other).isOurs);
    ASSERT_EQ(history().size(), 1);
    EXPECT_EQ(history().front().kind, RevisionKind::TakenOver);
    EXPECT_EQ(history().front().author, u"Lan"_s);
    EXPECT_TRUE(record().isEmpty()) << "nobody was interrupted";
    EXPECT_FALSE(take(*m_newsroom).isOurs) << "back from sleep";
}

TEST_F(ArticleLocksTest, WhatAnotherWritesIsKeptBesideAndNotWrittenOver)
{
    EXPECT_TRUE(take(*m_newsroom).isOurs);
    Article minhs = m_article;
    const auto refused = write(*m_other, minhs, u"Của Minh"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Conflict);
    EXPECT_TRUE(refused.error().message.contains(u"Lan is writing this article"_s))
        << qPrintable(refused.error().message);
    ASSERT_EQ(history().size(), 1);
    EXPECT_EQ(history().front().kind, RevisionKind::Conflict);
    EXPECT_EQ(headlineOf(1), u"Của Minh"_s);
    EXPECT_EQ(stored().headline, u"Bến nước làng tôi"_s);
    EXPECT_EQ(m_other->drafting().keepRevision(minhs, RevisionKind::Closed, {}).result().error().fault,
              Fault::Conflict);

    // What stands there already disturbs nobody; and who has it writes.
    EXPECT_TRUE(m_other->drafting().save(m_article).result());
    EXPECT_TRUE(write(*m_newsroom, m_article, u"Của Lan"_s));
    ASSERT_TRUE(m_newsroom->locks().release(m_article.id).result());
    minhs = stored();
    EXPECT_TRUE(write(*m_other, minhs, u"Nay của Minh"_s));
}

TEST_F(ArticleLocksTest, CommandsWorkWhereNobodyElseHasItAndSayWhoHas)
{
    const auto edit = [this] {
        return m_other->drafting()
            .edit(m_article.id,
                  [](Article &article) -> Result<void> {
                      article.place = u"Hòa Lạc"_s;
                      return {};
                  })
            .result();
    };
    Step trash;
    trash.act = Act::Trash;
    trash.article = m_article.id;
    EXPECT_TRUE(take(*m_newsroom).isOurs);
    const auto edited = edit();
    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().fault, Fault::Held);
    EXPECT_EQ(edited.error().message,
              u"Lan is writing this article, since %1."_s.arg(m_now.toLocalTime().toString(u"HH:mm"_s)));
    EXPECT_EQ(m_other->reviewing().take(trash).result().error().fault, Fault::Held);
    EXPECT_EQ(m_other->drafting().trash(m_article.id).result().error().fault, Fault::Held);
    EXPECT_TRUE(history().isEmpty()) << "what can be asked again is not kept";
    EXPECT_TRUE(record().isEmpty());

    ReplaceWish wish;
    wish.query.words = u"bến"_s;
    wish.with = u"giếng"_s;
    const auto plan = m_other->replacing().find(wish).result();
    ASSERT_TRUE(plan) << qPrintable(plan.error().message);
    ASSERT_EQ(plan->articles.size(), 1);
    const auto replaced = m_other->replacing().apply(*plan, {}).result();
    ASSERT_TRUE(replaced) << qPrintable(replaced.error().message);
    EXPECT_EQ(replaced->skipped, QStringList{u"Bến nước làng tôi"_s});

    ASSERT_TRUE(m_newsroom->locks().release(m_article.id).result());
    EXPECT_TRUE(edit());
    EXPECT_TRUE(m_other->reviewing().take(trash).result());
}

TEST_F(ArticleLocksTest, WhatIsDueComesOutWhenNobodyElseHasIt)
{
    const auto step = [this](Act act) {
        Step wanted;
        wanted.act = act;
        wanted.article = m_article.id;
        wanted.at = m_now.addSecs(3600);
        const auto taken = m_newsroom->reviewing().take(wanted).result();
        EXPECT_TRUE(taken) << qPrintable(name(act)) << (taken ? "" : qPrintable(taken.error().message));
    };
    for (const Act act : {Act::Submit, Act::TakeUp, Act::Approve, Act::Schedule})
        step(act);
    m_now = m_now.addSecs(3601);
    EXPECT_TRUE(take(*m_other).isOurs);
    const auto held = m_newsroom->reviewing().publishDue(m_article.id).result();
    ASSERT_FALSE(held);
    EXPECT_EQ(held.error().fault, Fault::Held);
    EXPECT_TRUE(held.error().message.contains(u"Minh is writing"_s)) << qPrintable(held.error().message);
    EXPECT_EQ(stored().stage, Stage::Scheduled);
    ASSERT_TRUE(m_other->locks().release(m_article.id).result());
    EXPECT_TRUE(take(*m_newsroom).isOurs); // what is in one's own hands comes out too
    EXPECT_TRUE(m_newsroom->reviewing().publishDue(m_article.id).result());
    EXPECT_EQ(stored().stage, Stage::Published);
}

TEST_F(ArticleLocksTest, OfTwoWhoTakeItInOneMomentOneHasIt)
{
    for (int i = 0; i < 100; ++i) {
        const auto one = m_newsroom->locks().take(m_article.id);
        const auto other = m_other->locks().take(m_article.id);
        const Hold lans = one.result().value();
        const Hold minhs = other.result().value();
        ASSERT_NE(lans.isOurs, minhs.isOurs) << i;
        ASSERT_EQ(lans.lock.holder, minhs.lock.holder) << i;
        ASSERT_TRUE(m_newsroom->locks().release(m_article.id).result());
        ASSERT_TRUE(m_other->locks().release(m_article.id).result());
    }
}

TEST_F(ArticleLocksTest, TakingOverKeepsTheTextOfTheOtherAndIsRecorded)
{
    EXPECT_TRUE(take(*m_newsroom).isOurs);
    ASSERT_TRUE(write(*m_newsroom, m_article, u"Lan viết dở"_s));
    const Hold seen = take(*m_other);
    m_now = m_now.addSecs(20);
    const Hold hold = takeOver(*m_other, seen);
    EXPECT_TRUE(hold.isOurs);
    EXPECT_EQ(hold.kept, 1);
    ASSERT_EQ(history().size(), 1);
    EXPECT_EQ(history().front().kind, RevisionKind::TakenOver);
    EXPECT_EQ(history().front().author, u"Lan"_s);
    EXPECT_EQ(headlineOf(1), u"Lan viết dở"_s);
    EXPECT_EQ(record(), QStringList{u"Minh takenOver: Lan"_s});

    const Hold lost = take(*m_newsroom);
    EXPECT_FALSE(lost.isOurs);
    EXPECT_EQ(lost.lock.holder.name, u"Minh"_s);
    Article late = m_article;
    const auto refused = write(*m_newsroom, late, u"Lan viết nốt"_s);
    EXPECT_EQ(refused.error().fault, Fault::Conflict);
    EXPECT_EQ(headlineOf(history().front().number), u"Lan viết nốt"_s);
    Article minhs = stored();
    EXPECT_TRUE(write(*m_other, minhs, u"Minh viết"_s));
}

TEST_F(ArticleLocksTest, OnlyWhoWasSeenIsTakenItFrom)
{
    EXPECT_TRUE(take(*m_newsroom).isOurs);
    const Hold seen = take(*m_other);
    ASSERT_TRUE(m_newsroom->locks().release(m_article.id).result());
    m_newsroom->setAuthor(u"Hoa"_s); // another, at the same computer
    EXPECT_TRUE(take(*m_newsroom).isOurs);
    const auto other = m_other->locks().takeOver(m_article.id, SessionId::make()).result();
    ASSERT_TRUE(other);
    EXPECT_FALSE(other->isOurs);
    EXPECT_EQ(other->lock.holder.name, u"Hoa"_s);
    EXPECT_TRUE(record().isEmpty());
    ASSERT_TRUE(m_newsroom->locks().release(m_article.id).result());
    const Hold free = takeOver(*m_other, seen);
    EXPECT_TRUE(free.isOurs);
    EXPECT_EQ(free.kept, 0);
    EXPECT_TRUE(record().isEmpty());
}

TEST_F(ArticleLocksTest, ACrashLeavesNothingInAnybodysWay)
{
    Actor lan;
    lan.name = u"Lan"_s;
    leaveLock(lan, endedProcess());
    open(OpenMode::Write);
    EXPECT_TRUE(locks().isEmpty());
    EXPECT_TRUE(take(*m_newsroom).isOurs);
    EXPECT_TRUE(history().isEmpty()) << "one goes on with one's own text";

    Actor minh;
    minh.name = u"Minh"_s;
    leaveLock(minh, endedProcess());
    open(OpenMode::Write);
    EXPECT_TRUE(take(*m_newsroom).isOurs);
    ASSERT_EQ(history().size(), 1);
    EXPECT_EQ(history().front().author, u"Minh"_s);

    leaveLock(minh, u"máy-khác x 1"_s); // which may be at work
    open(OpenMode::Write);
    EXPECT_FALSE(take(*m_newsroom).isOurs);
}

TEST_F(ArticleLocksTest, AReaderTakesNothing)
{
    const auto reader = Newsroom::open(path(u"toa-soan"_s), OpenMode::Read, [this] { return m_now; });
    ASSERT_TRUE(reader);
    EXPECT_FALSE((*reader)->locks().take(m_article.id).result());
    EXPECT_TRUE(locks().isEmpty());
}

TEST_F(ArticleLocksTest, WithAccountsItIsOfThePersonAndGoesWithThem)
{
    const QString password = u"mật khẩu dài"_s;
    const auto add = [&](const QString &name, Roles roles) {
        Account account;
        account.name = name;
        account.roles = roles;
        return m_newsroom->accounts().add(account, password).result().value();
    };
    const auto enter = [&](Newsroom &newsroom, const QString &name) {
        const auto in = newsroom.accounts().signIn(name, password).result();
        ASSERT_TRUE(in);
        newsroom.enter(*in);
    };
    add(u"An"_s, Role::Administrator | Role::Editor);
    enter(*m_newsroom, u"An"_s);
    const Account lan = add(u"Lan"_s, Role::Writer);
    add(u"Minh"_s, Role::Editor);
    add(u"Bình"_s, Role::Writer);
    enter(*m_newsroom, u"Lan"_s);
    m_other.reset();
    m_other = openElsewhere({});
    m_article = m_newsroom->drafting().create().result().value();

    EXPECT_TRUE(take(*m_newsroom).isOurs);
    EXPECT_EQ(take(*m_newsroom).lock.holder.account, lan.id);
    enter(*m_other, u"Bình"_s);
    const auto refused = m_other->locks().take(m_article.id).result();
    ASSERT_FALSE(refused) << "a draft of another is not theirs to write";
    EXPECT_EQ(refused.error().fault, Fault::NotAllowed);
    EXPECT_EQ(m_other->locks().takeOver(m_article.id, SessionId::make()).result().error().fault,
              Fault::NotAllowed);
    EXPECT_EQ(m_other->locks().releaseAnybodys(m_article.id).result().error().fault, Fault::NotAllowed);

    // The same person at two computers; nobody is told of what they do themselves.
    enter(*m_other, u"Lan"_s);
    const Hold seen = take(*m_other);
    EXPECT_FALSE(seen.isOurs);
    EXPECT_TRUE(takeOver(*m_other, seen).isOurs);
    EXPECT_TRUE(m_other->planning().notices().result()->isEmpty());

    // Leaving lets go of everything.
    m_other->leave();
    EXPECT_TRUE(QTest::qWaitFor([this] { return locks().isEmpty(); }, longWait));
    EXPECT_TRUE(take(*m_newsroom).isOurs);
    m_newsroom->leave();
    enter(*m_newsroom, u"Bình"_s);
    EXPECT_TRUE(locks().isEmpty());

    // In review two editors may write it; the one it is taken from is told.
    enter(*m_newsroom, u"Lan"_s);
    m_article.headline = u"Bến nước"_s;
    m_article.body.blocks = {paragraph(u"Bà con sửa lại bến nước của làng."_s)};
    ASSERT_TRUE(m_newsroom->drafting().save(m_article).result());
    Step step;
    step.article = m_article.id;
    step.act = Act::Submit;
    ASSERT_TRUE(m_newsroom->reviewing().take(step).result());
    enter(*m_newsroom, u"Minh"_s);
    step.act = Act::TakeUp;
    ASSERT_TRUE(m_newsroom->reviewing().take(step).result());
    EXPECT_TRUE(take(*m_newsroom).isOurs);
    enter(*m_other, u"An"_s);
    step.act = Act::Return;
    step.reason = u"Thiếu số liệu"_s;
    EXPECT_EQ(m_other->reviewing().take(step).result().error().fault, Fault::Held);
    EXPECT_TRUE(takeOver(*m_other, take(*m_other)).isOurs);
    const auto notices = m_newsroom->planning().notices().result().value();
    ASSERT_FALSE(notices.isEmpty());
    EXPECT_EQ(notices.front().kind, NoticeKind::TakenOver);
    EXPECT_EQ(notices.front().by, u"An"_s);
    EXPECT_EQ(notices.front().article, m_article.id);
    EXPECT_EQ(record().last(), u"An takenOver: Minh"_s);

    // An administrator sets it free.
    EXPECT_TRUE(m_other->locks().releaseAnybodys(m_article.id).result());
    EXPECT_EQ(m_other->locks().releaseAnybodys(m_article.id).result().error().fault, Fault::NotFound);
    EXPECT_EQ(record().last(), u"An lockReleased: An"_s);
    EXPECT_TRUE(locks().isEmpty());
}

// Whatever two people do, each word they wrote stands in the text or in a version of it.
TEST_F(ArticleLocksTest, TwoSessionsWritingAndTakingOverAtRandomLoseNoText)
{
    QRandomGenerator random(20241015);
    struct Desk
    {
        Newsroom *newsroom;
        Article text; // as it stands on their sheet
        Article stored;
        bool isOurs = false;
    };
    for (int round = 0; round < 8; ++round) {
        m_article = m_newsroom->drafting().create().result().value();
        std::array desks{Desk{m_newsroom.get(), m_article, m_article},
                         Desk{m_other.get(), m_article, m_article}};
        QStringList written;
        const auto read = [&](Desk &desk) {
            desk.text = desk.stored = desk.newsroom->drafting().article(m_article.id).result().value();
        };
        // As the window does; who gets it from another begins anew, so that only versions have the words
        // before.
        const auto follow = [&](Desk &desk, Desk &other, const Hold &hold) {
            if (hold.isOurs && !desk.isOurs) {
                read(desk);
                if (std::exchange(other.isOurs, false))
                    desk.text.headline.clear();
            }
            desk.isOurs = hold.isOurs;
        };
        for (int step = 0; step < 60; ++step) {
            const int who = random.bounded(2);
            Desk &desk = desks[who];
            Desk &other = desks[1 - who];
            Drafting &drafting = desk.newsroom->drafting();
            m_now = m_now.addSecs(random.bounded(10) == 0 ? 150 : random.bounded(20));
            const int wish = random.bounded(8);
            if (wish < 2) {
                const Hold hold = take(*desk.newsroom);
                follow(desk, other, wish == 0 || hold.isOurs ? hold : takeOver(*desk.newsroom, hold));
            } else if (wish == 2) {
                if (!drafting.keepRevision(desk.text, RevisionKind::Closed, {}, desk.stored).result())
                    read(desk);
                ASSERT_TRUE(desk.newsroom->locks().release(m_article.id).result());
                desk.isOurs = false;
            } else { // also who has lost it without knowing
                written << u"chữ%1"_s.arg(written.size());
                desk.text.headline += u' ' + written.last();
                const auto saved = drafting.save(desk.text, desk.stored).result();
                if (saved)
                    desk.stored = desk.text;
                else if (saved.error().fault == Fault::Conflict)
                    read(desk);
                else
                    FAIL() << qPrintable(saved.error().message);
            }
        }
        QString all = stored().headline + u' ';
        for (const Revision &revision : history())
            all += headlineOf(revision.number) + u' ';
        for (const QString &word : std::as_const(written))
            EXPECT_TRUE(all.contains(word + u' ')) << round << ": " << qPrintable(word);
    }
}
