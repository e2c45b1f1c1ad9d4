#include "tests/core/store/newsroom.h"

#include "core/store/photo_store.h"
#include "core/store/search_index.h"
#include "core/store/settings_store.h"
#include "core/store/word_store.h"

#include <QRandomGenerator>

using namespace toasoan;

namespace {

QStringList found(Newsroom &room, const QString &words)
{
    const auto hits = room.read([&](Database &d) { return search(d, words); });
    EXPECT_TRUE(hits) << qPrintable(words) << qPrintable(hits.error().detail);
    QStringList headlines;
    if (hits)
        for (const SearchHit &hit : *hits)
            headlines << hit.headline;
    headlines.sort();
    return headlines;
}

void add(Newsroom &room, const Article &article)
{
    const auto done = room.write([&](Database &d) { return ArticleStore(d).add(article); });
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
}

const QString fair = QStringLiteral("Bài một");  // "hướng dẫn"
const QString plain = QStringLiteral("Bài sau"); // "hương dân"

class Search : public ::testing::Test
{
protected:
    void SetUp() override
    {
        add(room, report(fair, QStringLiteral("Cán bộ hướng dẫn nhân dân thôn Đông.")));
        add(room, report(plain, QStringLiteral("Mùi hương dân dã của hoà bình, số 217-QĐ/TW.")));
    }
    Newsroom room;
};

} // namespace

TEST_F(Search, MarksTypedCountAndUnmarkedWordsMatchAnyMarks)
{
    EXPECT_EQ(found(room, QStringLiteral("hướng dẫn")), QStringList{fair});
    EXPECT_EQ(found(room, QStringLiteral("hương")), QStringList{plain});
    EXPECT_EQ(found(room, QStringLiteral("huong dan")), (QStringList{fair, plain}));
    EXPECT_EQ(found(room, QStringLiteral("HƯỚNG")), QStringList{fair});
    EXPECT_EQ(found(room, QStringLiteral("dong")), (QStringList{fair}));    // Đông
    EXPECT_EQ(found(room, QStringLiteral("hòa bình")), QStringList{plain}); // either school
    EXPECT_EQ(found(room, QStringLiteral("217-QĐ/TW")), QStringList{plain});
    EXPECT_TRUE(found(room, QStringLiteral("hướng hương")).isEmpty());
    EXPECT_TRUE(found(room, QStringLiteral("  …  ")).isEmpty());
}

TEST_F(Search, ShowsWhereItFoundTheWords)
{
    const auto hits = room.read([](Database &d) { return search(d, QStringLiteral("huong dan")); });
    ASSERT_EQ(hits->size(), 2);
    for (const SearchHit &hit : *hits) {
        EXPECT_TRUE(hit.snippet.contains(QChar(0x2068)) && hit.snippet.contains(QChar(0x2069)))
            << qPrintable(hit.snippet);
        EXPECT_GT(hit.score, 0);
    }
    const auto one = room.read([](Database &d) { return search(d, QStringLiteral("dẫn")); });
    EXPECT_EQ(one->first().snippet, QStringLiteral("Cán bộ hướng \u2068dẫn\u2069 nhân dân thôn Đông."));
}

TEST_F(Search, AlwaysFindsThePresentTextAlsoBeforeItIsIndexed)
{
    auto page = room.read([](Database &d) { return ArticleStore(d).list({}); });
    for (const ArticleSummary &one : page->articles) {
        auto article = room.read([&](Database &d) { return ArticleStore(d).article(one.id); });
        article->body.blocks.first() = paragraph(QStringLiteral("Trồng sen ở Tháp Mười."));
        for (int i = 0; i < 3; ++i) {
            article->standfirst += QLatin1Char('.');
            ASSERT_TRUE(room.write([&](Database &d) { return ArticleStore(d).saveWorkingCopy(*article); }));
        }
    }
    EXPECT_EQ(found(room, QStringLiteral("sen")), (QStringList{fair, plain}));
    EXPECT_TRUE(found(room, QStringLiteral("hướng")).isEmpty());
    EXPECT_TRUE(room.read(checkIndex));
    auto article = room.read([&](Database &d) { return ArticleStore(d).article(page->articles.first().id); });
    ASSERT_TRUE(room.write(
        [&](Database &d) { return ArticleStore(d).saveRevision(*article, RevisionKind::Saved, {}, {}); }));
    EXPECT_EQ(found(room, QStringLiteral("sen")), (QStringList{fair, plain}));
    const auto indexed = room.write([](Database &d) { return checkIndex(d); });
    EXPECT_TRUE(indexed) << qPrintable(indexed.error().detail);
}

TEST_F(Search, OnlyAFewArticlesWaitForTheIndex)
{
    for (int i = 0; i < 20; ++i) {
        Article article = report(QStringLiteral("Bài %1").arg(i));
        add(room, article);
        article.body.blocks.first() = paragraph(QStringLiteral("mùa lũ về"));
        ASSERT_TRUE(room.write([&](Database &d) { return ArticleStore(d).saveWorkingCopy(article); }));
    }
    const auto waiting = room.read([](Database &d) {
        auto query = d.run(QStringLiteral("SELECT count(*) FROM index_debts"));
        return query && query->next() ? query->value(0).toInt() : -1;
    });
    EXPECT_GE(waiting, 1);
    EXPECT_LE(waiting, 8);
    EXPECT_EQ(found(room, QStringLiteral("mùa lũ")).size(), 20);
    EXPECT_TRUE(room.write([](Database &d) { return checkIndex(d); }));
}

TEST_F(Search, LeavesOutTheTrashAndTakesItBack)
{
    const auto page = room.read([](Database &d) { return ArticleStore(d).list({}); });
    const ArticleId id = page->articles.first().id;
    const QString headline = page->articles.first().headline;
    ASSERT_TRUE(
        room.write([&](Database &d) { return ArticleStore(d).setStage(id, Stage::Trashed, noon()); }));
    EXPECT_FALSE(found(room, QStringLiteral("huong dan")).contains(headline));
    EXPECT_TRUE(room.write([](Database &d) { return checkIndex(d); }));
    ASSERT_TRUE(room.write([&](Database &d) { return ArticleStore(d).setStage(id, Stage::Draft, noon()); }));
    EXPECT_TRUE(found(room, QStringLiteral("huong dan")).contains(headline));
    EXPECT_TRUE(room.write([](Database &d) { return checkIndex(d); }));
}

TEST_F(Search, ACheckNoticesAnIndexThatLiesAndRebuildingMendsIt)
{
    ASSERT_TRUE(room.write([](Database &d) {
        return d.run(QStringLiteral("INSERT INTO search (rowid, exact, folded) VALUES (99, 'thừa', 'thua')"))
            .has_value();
    }));
    EXPECT_FALSE(room.read(checkIndex));
    ASSERT_TRUE(room.write(rebuildIndex));
    EXPECT_TRUE(room.read(checkIndex));
    EXPECT_EQ(found(room, QStringLiteral("hướng dẫn")), QStringList{fair});
}

TEST_F(Search, ADamagedIndexNeverStandsInTheWayOfASave)
{
    const auto page = room.read([](Database &d) { return ArticleStore(d).list({}); });
    auto article = room.read([&](Database &d) { return ArticleStore(d).article(page->articles.first().id); });
    // What the index holds of it is not known any more.
    ASSERT_TRUE(room.write([&](Database &d) {
        return d.run(QStringLiteral("UPDATE working_copies SET sha256 = 'x'")).has_value();
    }));
    article->body.blocks.first() = paragraph(QStringLiteral("Trồng sen."));
    const auto saved = room.write(
        [&](Database &d) { return ArticleStore(d).saveRevision(*article, RevisionKind::Saved, {}, {}); });
    ASSERT_TRUE(saved) << qPrintable(saved.error().detail);
    EXPECT_EQ(found(room, QStringLiteral("trồng sen")), QStringList{article->headline});
}

TEST_F(Search, NothingAPersonTypesIsSyntaxOrAnError)
{
    const QStringList parts{QStringLiteral("\""),
                            QStringLiteral("*"),
                            QStringLiteral("^dân"),
                            QStringLiteral("NEAR(a b, 2)"),
                            QStringLiteral("exact : dân"),
                            QStringLiteral("- dân"),
                            QStringLiteral("AND"),
                            QStringLiteral("OR NOT"),
                            QStringLiteral("'; DROP TABLE articles; --"),
                            QStringLiteral("%"),
                            QStringLiteral("_"),
                            QStringLiteral("\\"),
                            QString(QChar(u'\0')),
                            QString(QChar(0xD800)),
                            QString(QChar(0xDFFF)),
                            QString(QChar(0x202E)),
                            QStringLiteral("{exact folded} : x"),
                            QStringLiteral("(dân"),
                            QStringLiteral("dân)"),
                            QStringLiteral("+"),
                            QStringLiteral("\u0301"),
                            QStringLiteral("😀"),
                            QStringLiteral("?1"),
                            QStringLiteral(":a"),
                            QStringLiteral("``")};
    QRandomGenerator random(20260314);
    for (int i = 0; i < 500; ++i) {
        QString words;
        for (int j = random.bounded(1, 6); j > 0; --j)
            words +=
                parts[random.bounded(parts.size())] + (random.bounded(2) ? QStringLiteral(" ") : QString());
        (void)found(room, words);
    }
    (void)found(room, QStringLiteral("dân ").repeated(100000));
    EXPECT_EQ(room.read([](Database &d) { return ArticleStore(d).list({}); })->articles.size(), 2);
}

TEST_F(Search, HostileTextInEveryFieldIsStoredAsItIs)
{
    const QStringList hostile{QStringLiteral("'; DROP TABLE articles; --"),
                              QStringLiteral("Robert'); DELETE FROM words;"),
                              QStringLiteral("\" OR \"\"=\""),
                              QStringLiteral("%_\\"),
                              QStringLiteral("a\u200Bb\u202Ec"),
                              QStringLiteral("{\"x\":1}")};
    for (const QString &text : hostile) {
        Article article = report(text, text);
        article.byline = article.unit = article.section = article.place = article.source = article.genre =
            text;
        article.tags = {text};
        add(room, article);
        EXPECT_EQ(*room.read([&](Database &d) { return ArticleStore(d).article(article.id); }), article);
        ArticleQuery query;
        query.tag = text;
        EXPECT_EQ(room.read([&](Database &d) { return ArticleStore(d).list(query); })->articles.size(), 1);
        EXPECT_TRUE(room.write(
            [&](Database &d) { return WordStore(d).add(text, {text}, WordState::Approved, text, noon()); }));
        EXPECT_TRUE(room.write([&](Database &d) { return SettingsStore(d).setValue(text, text); }));
        EXPECT_EQ(*room.read([&](Database &d) { return SettingsStore(d).value(text); }), text);
    }
    EXPECT_TRUE(room.read(verifyStore)->problems.isEmpty());
}
