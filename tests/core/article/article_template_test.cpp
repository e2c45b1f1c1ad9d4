#include "core/article/article_template.h"

#include "core/text/prompts.h"

#include <gtest/gtest.h>

#include <QTimeZone>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

Article written()
{
    Article article = blankArticle(QDateTime(QDate(2025, 10, 8), QTime(9, 0), QTimeZone::utc()));
    article.headline = u"Hội nghị [? tên]"_s;
    article.standfirst = u"Sa-pô"_s;
    article.place = u"Xã Bình Minh"_s;
    article.eventDate = QDate(2025, 10, 7);
    article.tags = {u"hội nghị"_s};
    article.ignoredWords = {u"quyềng"_s};
    article.revision = 4;
    article.body.blocks = {heading(u"Kết quả"_s), paragraph(u"Có [? số] hộ."_s),
                           figureBlock({PhotoId::make(), u"[? chú thích]"_s, u"Lan"_s, u"Bảy người"_s})};
    return article;
}

const QDateTime later(QDate(2025, 11, 3), QTime(8, 0), QTimeZone::utc());

} // namespace

TEST(ArticleTemplate, KeepsTheTextWithoutDaysAndPictures)
{
    const ArticleTemplate made =
        templateOf(written(), u" Hội nghị  của xã "_s, u"Tin hội nghị."_s, {u"headline"_s, u"eventDate"_s});
    EXPECT_EQ(made.name, u"Hội nghị của xã"_s);
    EXPECT_EQ(made.skeleton.headline, u"Hội nghị [? tên]"_s);
    EXPECT_EQ(made.skeleton.place, u"Xã Bình Minh"_s);
    EXPECT_EQ(made.skeleton.tags, QStringList{u"hội nghị"_s});
    EXPECT_FALSE(made.skeleton.eventDate.isValid());
    EXPECT_FALSE(made.skeleton.publicationDate.isValid());
    EXPECT_TRUE(made.skeleton.ignoredWords.isEmpty());
    ASSERT_EQ(made.skeleton.body.blocks.size(), 3);
    const Figure &figure = made.skeleton.body.blocks[2].figure;
    EXPECT_EQ(figure.caption, u"[? chú thích]"_s);
    EXPECT_TRUE(figure.photo.isNull());
    EXPECT_TRUE(figure.alt.isEmpty());
}

TEST(ArticleTemplate, ComesBackAsItWasKept)
{
    ArticleTemplate made = templateOf(written(), u"Hội nghị"_s, u"Tin hội nghị."_s, {u"headline"_s});
    made.sample = templateOf(written(), u"x"_s, {}, {}).skeleton;
    auto back = templateFromJson(templateToJson(made));
    ASSERT_TRUE(back);
    for (Article *article : {&back->skeleton, &*back->sample})
        for (Block &block : article->body.blocks)
            block.id = {}; // they are new
    for (Article *article : {&made.skeleton, &*made.sample})
        for (Block &block : article->body.blocks)
            block.id = {};
    EXPECT_EQ(*back, made);
}

TEST(ArticleTemplate, BeginsArticlesOfTheirOwn)
{
    const ArticleTemplate made = templateOf(written(), u"Hội nghị"_s, {}, {});
    const Article one = articleFrom(made, later);
    const Article other = articleFrom(made, later);
    EXPECT_NE(one.id, other.id);
    EXPECT_EQ(one.templateName, u"Hội nghị"_s);
    EXPECT_EQ(one.publicationDate, QDate(2025, 11, 3));
    EXPECT_EQ(one.createdAt, later);
    EXPECT_EQ(one.revision, 0);
    EXPECT_EQ(one.stage, Stage::Draft);
    ASSERT_EQ(one.body.blocks.size(), 3);
    for (int i = 0; i < 3; ++i) {
        EXPECT_NE(one.body.blocks[i].id, other.body.blocks[i].id);
        EXPECT_FALSE(one.body.blocks[i].id.isNull());
    }
    EXPECT_EQ(articleFrom({.name = u"Trống"_s}, later).body.blocks.size(), 1);
}

TEST(ArticleTemplate, WhatIsEmptyOrStillAsksIsMissing)
{
    const QStringList fields{u"headline"_s, u"standfirst"_s, u"eventDate"_s, u"source"_s, u"place"_s};
    EXPECT_EQ(missingFields(written(), fields), (QStringList{u"headline"_s, u"source"_s}));
    Article blank;
    blank.standfirst = u"  "_s;
    EXPECT_EQ(missingFields(blank, fields), fields);
    EXPECT_TRUE(missingFields(written(), {}).isEmpty());
}

TEST(ArticleTemplate, WhatIsNoneIsRefused)
{
    const QByteArray good = templateToJson(templateOf(written(), u"Hội nghị"_s, {}, {u"headline"_s}));
    ASSERT_TRUE(templateFromJson(good));
    const QByteArray wrong[]{"",
                             "[]",
                             "{}",
                             good.left(good.size() / 2),
                             QByteArray(good).replace("\"version\":1}", "\"version\":9}"),
                             QByteArray(good).replace("\"kind\":\"heading\"", "\"kind\":\"picture\""),
                             QByteArray(good).replace("\"Hội nghị\"", "\"\""),
                             QByteArray(largestTemplate + 1, ' ')};
    for (const QByteArray &json : wrong) {
        const auto read = templateFromJson(json);
        ASSERT_FALSE(read) << json.left(80).toStdString();
        EXPECT_EQ(read.error().fault, Fault::Damaged);
    }
    // A field no article has is nothing to ask for.
    const auto other = templateFromJson(QByteArray(good).replace("[\"headline\"]", "[\"headline\",\"x\",1]"));
    ASSERT_TRUE(other);
    EXPECT_EQ(other->required, QStringList{u"headline"_s});
}
