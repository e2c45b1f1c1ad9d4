#include "tests/core/store/newsroom.h"

#include "core/store/template_store.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

ArticleTemplate named(const QString &name)
{
    Article article;
    article.headline = u"Tít [? gì]"_s;
    article.body.blocks = {paragraph(u"Ở [? nơi]."_s)};
    return templateOf(article, name, u"Để thử."_s, {u"headline"_s});
}

} // namespace

TEST(TemplateStore, OneThatIsDamagedIsLeftOutAndVerificationTells)
{
    Newsroom room;
    for (const QString &name : {u"Một"_s, u"Hai"_s})
        ASSERT_TRUE(
            room.write([&](Database &d) { return TemplateStore(d).put(named(name), u"Lan"_s, noon()); }));
    EXPECT_TRUE(room.read(verifyStore)->problems.isEmpty());
    ASSERT_TRUE(room.write([](Database &d) -> Result<void> {
        const auto done = d.run(u"UPDATE templates SET content = zeroblob(40) WHERE name = 'Một'"_s);
        return done ? Result<void>() : done.error();
    }));
    int damaged = 0;
    const auto left = room.read([&](Database &d) { return TemplateStore(d).templates(&damaged); });
    ASSERT_TRUE(left);
    EXPECT_EQ(damaged, 1);
    ASSERT_EQ(left->size(), 1);
    EXPECT_EQ(left->first().name, u"Hai"_s);
    EXPECT_EQ(room.read(verifyStore)->problems.size(), 1);
    ASSERT_TRUE(room.write([](Database &d) { return TemplateStore(d).remove(u"một"_s); }));
    EXPECT_TRUE(room.read(verifyStore)->problems.isEmpty());
}
