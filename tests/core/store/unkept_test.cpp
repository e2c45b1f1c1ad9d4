#include "core/store/unkept.h"

#include "tests/core/store/newsroom.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class UnkeptTest : public testing::Test
{
protected:
    Newsroom m_newsroom;

    Article add(const QString &headline)
    {
        const Article article = report(headline);
        EXPECT_TRUE(m_newsroom.write([&](Database &db) { return ArticleStore(db).add(article); }));
        return article;
    }
    int keep(const Article &article)
    {
        return m_newsroom
            .write([&](Database &db) {
                return ArticleStore(db).saveRevision(article, RevisionKind::Closed, u"Lan"_s, {});
            })
            .value();
    }
    void save(const Article &article)
    {
        EXPECT_TRUE(
            m_newsroom.write([&](Database &db) { return ArticleStore(db).saveWorkingCopy(article); }));
    }
    QList<Unkept> unkept()
    {
        return m_newsroom.read([](Database &db) { return unkeptArticles(db); }).value();
    }
};

} // namespace

TEST_F(UnkeptTest, IsWhatWasTypedSinceTheNewestRevision)
{
    Article article = add(u"Tít"_s);
    keep(article);
    EXPECT_TRUE(unkept().isEmpty());
    const QDateTime kept = article.updatedAt;
    article.headline = u"Tít gõ dở"_s;
    article.updatedAt = kept.addSecs(90);
    save(article);
    EXPECT_EQ(unkept(), (QList<Unkept>{{article.id, u"Tít gõ dở"_s, article.updatedAt, 1, kept}}));
    EXPECT_EQ(keep(article), 2);
    EXPECT_TRUE(unkept().isEmpty());
}

TEST_F(UnkeptTest, TakesANewArticleOnlyWithAWordAndNoneOfTheTrash)
{
    const Article typed = add(u"Bài mới"_s);
    Article empty;
    empty.id = ArticleId::make();
    EXPECT_TRUE(m_newsroom.write([&](Database &db) { return ArticleStore(db).add(empty); }));
    const QList<Unkept> found = unkept();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].id, typed.id);
    EXPECT_EQ(found[0].revision, 0);
    EXPECT_TRUE(found[0].keptAt.isNull());
    EXPECT_TRUE(m_newsroom.write(
        [&](Database &db) { return ArticleStore(db).setStage(typed.id, Stage::Trashed, noon()); }));
    EXPECT_TRUE(unkept().isEmpty());
}

TEST_F(UnkeptTest, AnswersNewestFirst)
{
    Article first = add(u"Một"_s);
    Article second = add(u"Hai"_s);
    first.updatedAt = noon().addSecs(20);
    second.updatedAt = noon().addSecs(10);
    save(first);
    save(second);
    const QList<Unkept> found = unkept();
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].headline, u"Một");
    EXPECT_EQ(found[1].headline, u"Hai");
}
