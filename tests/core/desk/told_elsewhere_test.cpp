// What comes with a text from another desk: who did what there, approvals, deadlines, work; whose signature
// is known; texts that have to wait; files of older versions of the program.

#include "tests/core/desk/two_desks.h"

#include "core/desk/article_locks.h"
#include "core/desk/desk_keys.h"
#include "core/desk/planning.h"
#include "core/desk/record.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// "Hạnh approved at Ban Dân vận", oldest first.
QStringList stepsOf(Newsroom &at, ArticleId id)
{
    QStringList told;
    const auto lines = at.record().steps(id, 100).result().value();
    for (const RecordLine &line : lines)
        told.prepend(line.entry.actor + u' ' + name(line.entry.what) +
                     (line.desk.isEmpty() ? QString() : QString(u" at "_s + line.desk)));
    return told;
}

QList<ApprovalElsewhere> approvedElsewhere(Newsroom &at, ArticleId id)
{
    return at.reviewing().situation(id).result().value().approvedElsewhere;
}

void call(Newsroom &newsroom, const QString &name)
{
    ASSERT_TRUE(newsroom.keeping().setSetting(u"house.name"_s, name).result());
}

QString oldPackage(const QString &name)
{
    return QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/packages/%1-1.toasoan").arg(name);
}

} // namespace

TEST_F(HandingOverWithAccounts, StepsOfAnotherDeskAreReadAndNeverOurs)
{
    as(*m_newsroom, u"an"_s);
    call(*m_newsroom, u"Ban Dân vận"_s);
    as(*m_newsroom, u"lan"_s);
    const Article article = written(*m_newsroom);
    ASSERT_TRUE(take(*m_newsroom, Act::Submit, article.id));
    as(*m_newsroom, u"hạnh"_s);
    ASSERT_TRUE(take(*m_newsroom, Act::TakeUp, article.id));
    const auto entries = recordOf(m_other->folder(), {}).size();
    pass(*m_newsroom, *m_other, article.id);
    const QStringList there = stepsOf(*m_other, article.id);
    EXPECT_TRUE(there.contains(u"lan submitted at Ban Dân vận"_s)) << qPrintable(there.join(u'|'));
    EXPECT_TRUE(there.contains(u"hạnh takenUp at Ban Dân vận"_s));
    EXPECT_EQ(recordOf(m_other->folder(), {}).size(), entries + 1) << "one entry, of having taken it in";
    EXPECT_TRUE(m_other->keeping().verify().result()->problems.isEmpty());

    // On to a third desk, which gives it back: nothing is told twice, and what was done here is no news.
    auto third = another(u"thu-ba"_s);
    call(*third, u"Đài xã"_s);
    pass(*m_other, *third, article.id);
    EXPECT_TRUE(stepsOf(*third, article.id).contains(u"lan submitted at Ban Dân vận"_s));
    const QStringList before = stepsOf(*m_newsroom, article.id);
    handOver(*third, {article.id});
    takeIn(*m_newsroom);
    const QStringList after = stepsOf(*m_newsroom, article.id);
    EXPECT_EQ(after.filter(u"submitted"_s), QStringList{u"lan submitted"_s}) << qPrintable(after.join(u'|'));
    takeIn(*m_newsroom);
    EXPECT_EQ(stepsOf(*m_newsroom, article.id), after);
}

TEST_F(HandingOverWithAccounts, AnApprovalThatCannotBeCheckedStaysInSightUntilTheKeyIsKnown)
{
    call(*m_newsroom, u"Ban Dân vận"_s);
    as(*m_newsroom, u"lan"_s);
    const Article article = written(*m_newsroom);
    ASSERT_TRUE(take(*m_newsroom, Act::Submit, article.id));
    as(*m_newsroom, u"hạnh"_s);
    ASSERT_TRUE(take(*m_newsroom, Act::Approve, article.id));
    handOver(*m_newsroom, {article.id});
    const TakenInPackage taken = takeIn(*m_other);
    ASSERT_EQ(taken.signer.known, PackageSigner::Known::No);
    EXPECT_TRUE(taken.notes[0].contains(fingerprint(taken.signer.deskKey)));
    auto told = approvedElsewhere(*m_other, article.id);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0].approval.name, u"hạnh"_s);
    EXPECT_EQ(told[0].desk, u"Ban Dân vận"_s);
    EXPECT_FALSE(told[0].isChecked);
    EXPECT_TRUE(told[0].isOfPresent);
    EXPECT_FALSE(m_other->reviewing().situation(article.id).result()->standing.isApproved);
    rewrite(*m_other, article.id, 0, u"Một, sửa ở đây."_s);
    EXPECT_FALSE(approvedElsewhere(*m_other, article.id)[0].isOfPresent);

    // It is the newsroom's key, whoever signs there.
    ASSERT_TRUE(m_other->deskKeys().trust(taken.signer.deskKey, u"Ban Dân vận Hòa Lạc"_s).result());
    EXPECT_TRUE(approvedElsewhere(*m_other, article.id)[0].isChecked);
    EXPECT_FALSE(m_other->reviewing().situation(article.id).result()->standing.isApproved);
    as(*m_newsroom, u"lan"_s);
    handOver(*m_newsroom, {article.id});
    const TakenInPackage again = takeIn(*m_other);
    EXPECT_EQ(again.signer.known, PackageSigner::Known::Desk);
    EXPECT_EQ(again.signer.desk, u"Ban Dân vận Hòa Lạc"_s);
    EXPECT_TRUE(again.notes.isEmpty());
    EXPECT_TRUE(recordOf(m_other->folder(), {})
                    .join(u'|')
                    .contains(u"deskTrusted: Ban Dân vận Hòa Lạc "_s + fingerprint(taken.signer.deskKey)));
    ASSERT_TRUE(m_other->deskKeys().forget(taken.signer.deskKey).result());
    EXPECT_FALSE(approvedElsewhere(*m_other, article.id)[0].isChecked);
    EXPECT_FALSE(m_other->deskKeys().forget(taken.signer.deskKey).result());
    EXPECT_TRUE(m_other->keeping().verify().result()->problems.isEmpty());
}

TEST_F(HandingOverWithAccounts, OnlyAnAdministratorSaysWhoseSignatureIsKnown)
{
    const Article article = written(*m_other);
    handOver(*m_other, {article.id});
    const auto signer = m_newsroom->deskKeys().signerOf(m_file).result();
    ASSERT_TRUE(signer);
    as(*m_newsroom, u"hạnh"_s);
    EXPECT_EQ(m_newsroom->deskKeys().trust(signer->publicKey, u"X"_s).result().error().fault,
              Fault::NotAllowed);
    EXPECT_TRUE(m_newsroom->deskKeys().all().result()->isEmpty());
    EXPECT_TRUE(recordOf(m_newsroom->folder(), {}).last().startsWith(u"hạnh refused"_s));
    as(*m_newsroom, u"an"_s);
    EXPECT_TRUE(m_newsroom->deskKeys().trust(signer->publicKey, u"X"_s).result());
    const auto own = m_newsroom->deskKeys().own().result();
    EXPECT_EQ(m_newsroom->deskKeys().trust(*own, u"Y"_s).result().error().fault, Fault::Refused);
    as(*m_newsroom, u"hạnh"_s);
    EXPECT_EQ(m_newsroom->deskKeys().forget(signer->publicKey).result().error().fault, Fault::NotAllowed);
    EXPECT_EQ(m_newsroom->deskKeys().all().result()->size(), 1);
    EXPECT_TRUE(isFingerprint(fingerprint(*own).toLower().remove(u'-'), *own));
    EXPECT_FALSE(isFingerprint({}, *own));
}

TEST_F(HandingOverWithAccounts, DeadlinesAndWorkTravelAndWhoDecidedLastIsRight)
{
    const auto idOf = [&](Newsroom &at, const QString &name) {
        const auto all = at.accounts().all().result().value();
        for (const Account &account : all)
            if (account.name == name)
                return account.id;
        return AccountId();
    };
    const auto deadlineAt = [&](Newsroom &at, ArticleId id) {
        return at.planning().situation(id).result().value().plan.deadline;
    };
    as(*m_newsroom, u"an"_s);
    call(*m_newsroom, u"Ban Dân vận"_s);
    const Article article = written(*m_newsroom);
    const Deadline first{QDate(2024, 11, 5), QTime(17, 0)};
    ASSERT_TRUE(m_newsroom->planning().setDeadline(article.id, first).result());
    const Deadline embargo{QDate(2024, 11, 20), QTime(8, 0)};
    ASSERT_TRUE(m_newsroom->planning().setEmbargo(article.id, embargo).result());
    ASSERT_TRUE(m_newsroom->planning().assign(article.id, idOf(*m_newsroom, u"hạnh"_s), Task::Edit).result());
    pass(*m_newsroom, *m_other, article.id);
    const PlanSituation there = m_other->planning().situation(article.id).result().value();
    EXPECT_EQ(there.plan.deadline, first);
    EXPECT_EQ(there.plan.embargo, embargo);
    EXPECT_TRUE(there.plan.assignments.isEmpty()) << "nobody of that name has an account there";
    ASSERT_EQ(there.elsewhere.size(), 1);
    EXPECT_EQ(there.elsewhere[0].assignment.person, u"hạnh"_s);
    EXPECT_EQ(there.elsewhere[0].desk, u"Ban Dân vận"_s);

    m_now = m_now.addSecs(60);
    const Deadline later{QDate(2024, 11, 8), {}};
    ASSERT_TRUE(m_other->planning().setDeadline(article.id, later).result());
    ASSERT_TRUE(m_other->planning().setEmbargo(article.id, {QDate(2024, 11, 19), {}}).result());
    handOver(*m_other, {article.id});
    const QByteArray theirs = fileBytes();
    m_now = m_now.addSecs(60);
    const Deadline last{QDate(2024, 11, 9), {}};
    ASSERT_TRUE(m_newsroom->planning().setDeadline(article.id, last).result());
    handOver(*m_newsroom, {article.id});
    EXPECT_EQ(takeIn(*m_other).articles[0].outcome, Outcome::Kept);
    EXPECT_EQ(deadlineAt(*m_other, article.id), last);
    put(theirs);
    takeIn(*m_newsroom);
    EXPECT_EQ(deadlineAt(*m_newsroom, article.id), last) << "theirs was set before";
    const PlanSituation here = m_newsroom->planning().situation(article.id).result().value();
    EXPECT_EQ(here.plan.embargo, embargo) << "the later one holds";
    EXPECT_EQ(here.plan.assignments.size(), 1);
    EXPECT_TRUE(here.elsewhere.isEmpty()) << "our own people are no news";
}

TEST_F(HandingOverWithAccounts, WorkGoesToWhoHasAnAccountOfThatName)
{
    copyToTheOtherDesk();
    as(*m_other, u"an"_s);
    const Article article = written(*m_other);
    const auto all = m_other->accounts().all().result().value();
    for (const Account &account : all) {
        if (account.name == u"hạnh"_s) {
            ASSERT_TRUE(m_other->planning().assign(article.id, account.id, Task::Photos).result());
        }
    }
    handOver(*m_other, {article.id});
    as(*m_newsroom, u"an"_s);
    EXPECT_EQ(takeIn(*m_newsroom).articles[0].outcome, Outcome::New);
    const Plan plan = m_newsroom->planning().situation(article.id).result()->plan;
    ASSERT_EQ(plan.assignments.size(), 1);
    EXPECT_EQ(plan.assignments[0].task, Task::Photos);
    EXPECT_FALSE(plan.assignments[0].account.isNull());
    as(*m_newsroom, u"hạnh"_s);
    EXPECT_EQ(m_newsroom->planning().notices().result()->size(), 1);
}

TEST_F(HandingOverTest, WhatSomebodyIsWritingHereWaitsBesideTheirText)
{
    const Article article = written(*m_newsroom);
    pass(*m_newsroom, *m_other, article.id);
    rewrite(*m_other, article.id, 2, u"Ba, ở đó."_s);
    handOver(*m_other, {article.id});

    auto minh = openElsewhere(u"Minh"_s);
    ASSERT_TRUE(minh);
    ASSERT_TRUE(minh->locks().take(article.id).result()->isOurs);
    const TakenInArticle held = takeIn(*m_newsroom).articles[0];
    EXPECT_EQ(held.outcome, Outcome::Beside);
    ASSERT_FALSE(held.notes.isEmpty());
    EXPECT_TRUE(held.notes[0].contains(u"Minh"_s)) << qPrintable(held.notes[0]);
    EXPECT_EQ(body(stored(*m_newsroom, article.id)), body(article));
    EXPECT_EQ(body(m_newsroom->drafting().revision(article.id, held.theirs).result().value()),
              u"Một.|Hai.|Ba, ở đó."_s);
    // Once more: it is there, and still waits.
    const auto versions = history(*m_newsroom, article.id).size();
    EXPECT_EQ(takeIn(*m_newsroom).articles[0].outcome, Outcome::Beside);
    EXPECT_EQ(history(*m_newsroom, article.id).size(), versions);

    // Minh goes on over it, and nothing of theirs is taken for Minh's.
    Article going = stored(*minh, article.id);
    going.body.blocks[0].spans = {{u"Một, của Minh."_s, false, false, {}, {}}};
    m_now = m_now.addSecs(60);
    ASSERT_TRUE(minh->drafting().keepRevision(going, RevisionKind::Saved, {}).result());
    ASSERT_TRUE(minh->locks().release(article.id).result());
    const TakenInArticle free = takeIn(*m_newsroom).articles[0];
    EXPECT_EQ(free.outcome, Outcome::Merged);
    EXPECT_TRUE(free.overlaps.isEmpty());
    EXPECT_EQ(body(stored(*m_newsroom, article.id)), u"Một, của Minh.|Hai.|Ba, ở đó."_s);
    EXPECT_EQ(takeIn(*m_newsroom).articles[0].outcome, Outcome::Nothing);
    EXPECT_EQ(pass(*m_newsroom, *m_other, article.id).outcome, Outcome::Forwarded);
    EXPECT_TRUE(m_newsroom->keeping().verify().result()->problems.isEmpty());
    minh.reset();
}

TEST_F(HandingOverTest, AHandedOverTextIsOursWhateverIsKeptBesideIt)
{
    const Article article = written(*m_newsroom);
    pass(*m_newsroom, *m_other, article.id);
    rewrite(*m_other, article.id, 2, u"Ba, ở đó."_s);
    handOver(*m_other, {article.id});
    auto minh = openElsewhere(u"Minh"_s);
    ASSERT_TRUE(minh->locks().take(article.id).result()->isOurs);
    takeIn(*m_newsroom);
    minh.reset();
    auto third = another(u"thu-ba"_s);
    pass(*m_newsroom, *third, article.id);
    EXPECT_EQ(body(stored(*third, article.id)), body(article));
    EXPECT_EQ(pass(*m_other, *third, article.id).outcome, Outcome::Forwarded);
    EXPECT_EQ(body(stored(*third, article.id)), u"Một.|Hai.|Ba, ở đó."_s);
}

TEST_F(HandingOverTest, FilesOfTheVersionBeforeAreStillTakenIn)
{
    const auto takeOld = [&](const QString &name) {
        const auto taken = m_newsroom->handingOver().takeIn(oldPackage(name)).result();
        EXPECT_TRUE(taken) << (taken ? "" : qPrintable(taken.error().message));
        return taken ? taken->articles.front() : TakenInArticle();
    };
    m_now = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
    const TakenInArticle first = takeOld(u"first"_s);
    EXPECT_EQ(first.outcome, Outcome::New);
    EXPECT_EQ(body(stored(*m_newsroom, first.id)), u"Một.|Hai.|Ba."_s);
    EXPECT_EQ(remarks(*m_newsroom, first.id).size(), 1);
    rewrite(*m_newsroom, first.id, 1, u"Hai, ở đây."_s);
    // There both desks had merged since, and one of them went on.
    const TakenInArticle back = takeOld(u"back"_s);
    EXPECT_EQ(back.outcome, Outcome::Merged);
    EXPECT_EQ(back.overlaps.size(), 1) << "the second paragraph only";
    EXPECT_EQ(body(stored(*m_newsroom, first.id)), u"Một, ở nhà.|Hai, ở đây.|Ba, lần nữa."_s);
    EXPECT_EQ(takeOld(u"merged"_s).outcome, Outcome::Nothing) << "an older one";
    EXPECT_EQ(takeOld(u"approved"_s).outcome, Outcome::New);
    EXPECT_TRUE(m_newsroom->keeping().verify().result()->problems.isEmpty());
}

TEST_F(HandingOverTest, TheNewPartsAreSignedBoundedAndRefusedWhenTheyAreNone)
{
    const Article article = written(*m_newsroom);
    handOver(*m_newsroom, {article.id});
    const auto good = unpackedPackage(fileBytes());
    ASSERT_TRUE(good);
    const SigningKey key = SigningKey::make();
    const SigningKey desk = SigningKey::make();
    const auto isRefused = [&](const HandedPackage &package) {
        const auto bytes = packed(package, key);
        return !bytes || !unpackedPackage(*bytes);
    };
    const auto signedByBoth = packed(*good, PackageKeys{key, desk});
    EXPECT_EQ(unpackedPackage(*signedByBoth)->deskKey, desk.publicKey());
    EXPECT_EQ(unpackedPackage(*signedByBoth)->publicKey, key.publicKey());

    HandedPackage bad = *good;
    bad.articles[0].revisions[0].revision.parents = {1};
    EXPECT_TRUE(isRefused(bad)) << "made of itself";
    bad.articles[0].revisions[0].revision.parents = {-1};
    EXPECT_TRUE(isRefused(bad)) << "made of nothing there is";
    bad = *good;
    bad.articles[0].revisions.back().revision.parents = QList<int>(handedLimit::parents + 1, 1);
    EXPECT_TRUE(isRefused(bad)) << "made of too many";
    bad = *good;
    StepElsewhere step{entryBy(Recorded::Approved, {}, m_now), u"Đài xã"_s};
    bad.articles[0].stepsElsewhere = {step};
    EXPECT_FALSE(isRefused(bad));
    bad.articles[0].stepsElsewhere = QList<StepElsewhere>(handedLimit::steps + 1, step);
    EXPECT_TRUE(isRefused(bad)) << "too many steps";
    step.desk.clear();
    bad.articles[0].stepsElsewhere = {step};
    EXPECT_TRUE(isRefused(bad)) << "a step of nowhere";
    bad = *good;
    WorkElsewhere work;
    work.assignment.person = u"Minh"_s;
    work.assignment.at = m_now;
    bad.articles[0].plan = HandedPlan{{}, {}, QList<WorkElsewhere>(handedLimit::work + 1, work)};
    EXPECT_TRUE(isRefused(bad)) << "too much work";
    work.assignment.person.clear();
    bad.articles[0].plan = HandedPlan{{}, {}, {work}};
    EXPECT_TRUE(isRefused(bad)) << "work of nobody";
    bad = *good;
    bad.articles[0].approvalsElsewhere = {ApprovalElsewhere()};
    EXPECT_TRUE(isRefused(bad)) << "an approval of nothing";
}
