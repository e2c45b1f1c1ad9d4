#include "core/desk/replacing.h"

#include "core/desk/drafting.h"
#include "core/store/store.h"
#include "tests/support/newsroom.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class ReplacingTest : public NewsroomTest
{
protected:
    Drafting &drafting() { return m_newsroom->drafting(); }
    Replacing &replacing() { return m_newsroom->replacing(); }

    Article add(const QString &headline, const QString &text)
    {
        Article article = drafting().create().result().value();
        article.headline = headline;
        article.body.blocks = {paragraph(text)};
        EXPECT_TRUE(drafting().save(article).result());
        return article;
    }

    // Another process at the same newsroom sets it; the desks know no process yet.
    void setStage(ArticleId id, Stage stage)
    {
        m_newsroom.reset();
        {
            const auto store = Store::open(path(u"toa-soan"_s), OpenMode::Write, [this] { return m_now; });
            ASSERT_TRUE(store);
            ASSERT_TRUE((*store)
                            ->write([&](Database &database) {
                                return ArticleStore(database).setStage(id, stage, m_now);
                            })
                            .result());
        }
        open(OpenMode::Write);
    }

    Article stored(ArticleId id) { return drafting().article(id).result().value(); }
    QString textOf(ArticleId id) { return plainText(stored(id).body.blocks[0]); }
    QList<Revision> history(ArticleId id) { return drafting().history(id).result().value(); }

    ReplacePlan find(const ReplaceWish &wish)
    {
        const auto plan = replacing().find(wish).result();
        EXPECT_TRUE(plan) << qPrintable(plan.error().message);
        return plan ? *plan : ReplacePlan();
    }
    ReplaceOutcome apply(const ReplacePlan &plan)
    {
        const auto outcome = replacing().apply(plan).result();
        EXPECT_TRUE(outcome) << qPrintable(outcome.error().message);
        return outcome ? *outcome : ReplaceOutcome();
    }
    ReplaceWish hoa() { return {.query = {.words = u"hoà"_s, .matchMarks = true}, .with = u"hòa"_s}; }
};

} // namespace

TEST_F(ReplacingTest, ListsEveryChangeInItsSentenceAndChangesNothing)
{
    const Article first = add(u"Xã Hoà Lạc"_s, u"Câu một. Ở đó hoà bình và hoà thuận. Câu ba."_s);
    add(u"Không có gì"_s, u"hòa"_s);
    const ReplacePlan plan = find(hoa());
    EXPECT_EQ(plan.read, 2);
    ASSERT_EQ(plan.articles.size(), 1);
    EXPECT_EQ(plan.articles[0].id, first.id);
    EXPECT_EQ(plan.articles[0].headline, first.headline);
    ASSERT_EQ(plan.places(), 3);
    const PlannedChange &last = plan.articles[0].changes[2];
    EXPECT_EQ(last.change.field, u"body"_s);
    EXPECT_EQ(last.change.place.with, u"hòa"_s);
    EXPECT_EQ(last.sentence.text, u"Ở đó hoà bình và hoà thuận."_s);
    EXPECT_EQ(last.sentence.text.mid(last.sentence.start, last.sentence.length), u"hoà"_s);
    EXPECT_EQ(last.sentence.start, 17);
    EXPECT_TRUE(history(first.id).isEmpty());
    EXPECT_TRUE(sameContent(stored(first.id), first));
}

TEST_F(ReplacingTest, KeepsWhatWasThereAndWhatBecomesOfIt)
{
    const Article article = add(u"Xã Hoà Lạc"_s, u"hoà bình"_s);
    const ReplaceOutcome outcome = apply(find(hoa()));
    EXPECT_EQ(outcome.places(), 2);
    EXPECT_TRUE(outcome.skipped.isEmpty());
    EXPECT_EQ(stored(article.id).headline, u"Xã Hòa Lạc"_s);
    const QList<Revision> revisions = history(article.id);
    ASSERT_EQ(revisions.size(), 2);
    EXPECT_EQ(revisions[1].kind, RevisionKind::BeforeReplace);
    EXPECT_EQ(revisions[0].kind, RevisionKind::Replaced);
    EXPECT_EQ(revisions[0].note, u"“hoà” replaced by “hòa”"_s);
    EXPECT_EQ(revisions[0].author, u"Lan"_s);
    EXPECT_TRUE(sameContent(*drafting().revision(article.id, 1).result(), article));
    EXPECT_EQ(find(hoa()).places(), 0);
    EXPECT_EQ(drafting().search(u"hòa"_s, 10).result()->size(), 1); // the index knows
}

TEST_F(ReplacingTest, MakesOnlyWhatIsLeftInThePlan)
{
    const Article one = add(u"A"_s, u"hoà một, hoà hai"_s);
    const Article two = add(u"B"_s, u"hoà ba"_s);
    ReplacePlan plan = find(hoa());
    for (PlannedArticle &article : plan.articles)
        article.changes.resize(article.id == one.id ? 1 : 0);
    plan.articles.removeIf([](const PlannedArticle &article) { return article.changes.isEmpty(); });
    EXPECT_EQ(apply(plan).places(), 1);
    EXPECT_EQ(textOf(one.id), u"hòa một, hoà hai"_s);
    EXPECT_EQ(textOf(two.id), u"hoà ba"_s);
    EXPECT_TRUE(history(two.id).isEmpty());
}

TEST_F(ReplacingTest, AnArticleChangedMeanwhileIsLeftAlone)
{
    const Article kept = add(u"Giữ"_s, u"hoà"_s);
    Article written = add(u"Viết thêm"_s, u"hoà"_s);
    const Article trashed = add(u"Bỏ"_s, u"hoà"_s);
    const ReplacePlan plan = find(hoa());
    ASSERT_EQ(plan.articles.size(), 3);
    written.headline = u"Viết thêm rồi"_s;
    ASSERT_TRUE(drafting().save(written).result());
    ASSERT_TRUE(drafting().trash(trashed.id).result());
    const ReplaceOutcome outcome = apply(plan);
    ASSERT_EQ(outcome.articles.size(), 1);
    EXPECT_EQ(outcome.articles[0].id, kept.id);
    EXPECT_EQ(QSet<QString>(outcome.skipped.begin(), outcome.skipped.end()),
              (QSet<QString>{u"Viết thêm"_s, u"Bỏ"_s}));
    EXPECT_EQ(textOf(written.id), u"hoà"_s);
    EXPECT_EQ(textOf(trashed.id), u"hoà"_s);
    EXPECT_TRUE(history(written.id).isEmpty());
}

TEST_F(ReplacingTest, OneUndoBringsAllBackWhereNothingWasChangedSince)
{
    const Article one = add(u"A"_s, u"hoà một"_s);
    Article two = add(u"B"_s, u"hoà hai"_s);
    const ReplaceOutcome outcome = apply(find(hoa()));
    ASSERT_EQ(outcome.articles.size(), 2);
    two = stored(two.id);
    two.headline = u"B viết thêm"_s;
    ASSERT_TRUE(drafting().save(two).result());
    const auto back = replacing().takeBack(outcome).result();
    ASSERT_TRUE(back) << qPrintable(back.error().message);
    ASSERT_EQ(back->articles.size(), 1);
    EXPECT_EQ(back->articles[0].id, one.id);
    EXPECT_EQ(back->skipped, QStringList(u"B viết thêm"_s));
    EXPECT_TRUE(sameContent(stored(one.id), one));
    EXPECT_EQ(textOf(two.id), u"hòa hai"_s);
    EXPECT_EQ(history(one.id).first().kind, RevisionKind::Restored);
    EXPECT_EQ(replacing().takeBack(outcome).result()->articles.size(), 0); // once
}

TEST_F(ReplacingTest, CancelledInTheMiddleItChangesNothingAtAll)
{
    const Article one = add(u"A"_s, u"hoà một"_s);
    const Article two = add(u"B"_s, u"hoà hai"_s);
    int asked = 0;
    const auto outcome = replacing().apply(find(hoa()), [&asked] { return ++asked > 1; }).result();
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().fault, Fault::Cancelled);
    for (const Article &article : {one, two}) {
        EXPECT_TRUE(sameContent(stored(article.id), article));
        EXPECT_TRUE(history(article.id).isEmpty());
    }
}

TEST_F(ReplacingTest, NeverLooksIntoTheTrashAndIntoPublishedOnesOnlyWhenAsked)
{
    const Article draft = add(u"Nháp"_s, u"hoà"_s);
    const Article published = add(u"Đã đăng"_s, u"hoà"_s);
    const Article trashed = add(u"Bỏ"_s, u"hoà"_s);
    setStage(published.id, Stage::Published);
    ASSERT_TRUE(drafting().trash(trashed.id).result());
    ReplaceWish wish = hoa();
    ReplacePlan plan = find(wish);
    ASSERT_EQ(plan.articles.size(), 1);
    EXPECT_EQ(plan.articles[0].id, draft.id);
    EXPECT_EQ(plan.leftOut, 1);
    wish.search = u"hoà"_s; // a search knows no stages
    plan = find(wish);
    EXPECT_EQ(plan.articles.size(), 1);
    EXPECT_EQ(plan.leftOut, 1);
    wish.published = true;
    EXPECT_EQ(find(wish).articles.size(), 2);
    wish.search.clear();
    EXPECT_EQ(find(wish).articles.size(), 2);
    wish.stage = Stage::Published;
    EXPECT_EQ(find(wish).articles.size(), 1);
    wish.stage = Stage::Trashed;
    EXPECT_EQ(find(wish).articles.size(), 0);
}

TEST_F(ReplacingTest, SeesTheSaveAskedJustBefore)
{
    Article article = add(u"A"_s, u"gì đó"_s);
    for (int i = 0; i < 20; ++i) {
        article.headline = u"hoà "_s.repeated(i + 1);
        drafting().save(article); // nobody waits
        ASSERT_EQ(find(hoa()).places(), i + 1);
    }
}

TEST_F(ReplacingTest, APatternThatCannotBeReadOrCostsTooMuchIsToldInASentence)
{
    add(u"A"_s, u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac b"_s);
    for (const QString &pattern : {u"(a"_s, u"(a+)+[bd]"_s}) {
        const auto plan = replacing().find({.query = {.words = pattern, .isPattern = true}}).result();
        ASSERT_FALSE(plan);
        EXPECT_EQ(plan.error().fault, Fault::WrongUse);
        EXPECT_FALSE(plan.error().message.isEmpty());
    }
    EXPECT_EQ(find({}).places(), 0);
}

TEST_F(ReplacingTest, HoldsAPlanOfManyArticlesAndTellsWhenThereIsMore)
{
    for (int i = 0; i < 40; ++i)
        add(u"Bài %1"_s.arg(i), u"hoà "_s.repeated(501));
    auto finding = replacing().find(hoa());
    finding.waitForFinished();
    EXPECT_EQ(finding.progressMaximum(), 1000);
    EXPECT_GT(finding.progressValue(), 500);
    const ReplacePlan plan = *finding.result();
    EXPECT_EQ(plan.places(), 20'000);
    EXPECT_FALSE(plan.isWhole);
    EXPECT_EQ(apply(plan).places(), 20'000);
    EXPECT_EQ(find(hoa()).places(), 40 * 501 - 20'000);
}

TEST_F(ReplacingTest, IsRefusedWhereTheNewsroomIsOnlyRead)
{
    const Article article = add(u"A"_s, u"hoà"_s);
    open(OpenMode::Read);
    const ReplacePlan plan = find(hoa());
    EXPECT_EQ(plan.places(), 1);
    EXPECT_FALSE(replacing().apply(plan).result());
    EXPECT_TRUE(sameContent(stored(article.id), article));
}
