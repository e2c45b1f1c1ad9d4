#include "core/article/article.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

using namespace toasoan;
using namespace Qt::StringLiterals;

TEST(Ids, AreVersionSevenAndSortInTheOrderOfTheirMaking)
{
    std::vector<QString> ids;
    for (int i = 0; i < 5000; ++i)
        ids.push_back(ArticleId::make().toString());
    EXPECT_TRUE(std::is_sorted(ids.begin(), ids.end()));
    EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end());
    EXPECT_EQ(ids.front()[14], u'7');
    EXPECT_EQ(ArticleId::fromString(ids.front())->toString(), ids.front());
    EXPECT_FALSE(ArticleId::fromString(u"{%1}"_s.arg(ids.front())));
    EXPECT_FALSE(ArticleId::fromString(u"không phải"_s));
}

TEST(Words, AreCountedByWhiteSpaceAsWordProcessorsDo)
{
    EXPECT_EQ(wordCount(u""), 0);
    EXPECT_EQ(wordCount(u"  "), 0);
    EXPECT_EQ(wordCount(u"Quyết định số 217-QĐ/TW"), 4);
    EXPECT_EQ(wordCount(u"chính trị - xã hội"), 5);
    EXPECT_EQ(wordCount(u" một\u00a0hai\tba\nbốn "), 4);
}

TEST(Words, OfAnArticleAreEverythingOnItsSheet)
{
    Article article;
    article.headline = u"Tít bài"_s;
    article.standfirst = u"Ba từ nữa"_s;
    article.source = u"không đếm"_s;
    article.body.blocks = {paragraph(u"một hai"_s),
                           figureBlock({{}, u"chú thích"_s, u"Lan"_s, u"mô tả không đếm"_s})};
    EXPECT_EQ(wordCount(article), 2 + 3 + 2 + 3);
    EXPECT_EQ(readingMinutes(0), 0);
    EXPECT_EQ(readingMinutes(1), 1);
    EXPECT_EQ(readingMinutes(880), 4);
}

TEST(EndMark, IsSeenAtTheEndOfTheLastTextOnly)
{
    EXPECT_TRUE(hasEndMark({{paragraph(u"Hết bài./. "_s), paragraph(u" "_s)}}));
    EXPECT_FALSE(hasEndMark({{paragraph(u"Hết bài./."_s), paragraph(u"Còn nữa."_s)}}));
    EXPECT_FALSE(hasEndMark({}));
}

TEST(Spans, OfOneStyleAreJoined)
{
    const QList<Span> spans{
        {u"a"_s}, {u"b"_s}, {u""_s, true}, {u"c"_s, true}, {u"d"_s, true, false, u"https://e.vn"_s}};
    const QList<Span> expected{{u"ab"_s}, {u"c"_s, true}, {u"d"_s, true, false, u"https://e.vn"_s}};
    EXPECT_EQ(joined(spans), expected);
}

TEST(Fields, AreSetByTheirNameForMachines)
{
    Article article;
    for (const QString &field : settableFields()) {
        const QString value = field.endsWith(u"Date"_s) ? u"23/5/2019"_s : u"trị"_s;
        EXPECT_EQ(setField(article, field, value), FieldSet::Done) << qPrintable(field);
    }
    EXPECT_EQ(article.headline, u"trị"_s);
    EXPECT_EQ(article.eventDate, QDate(2019, 5, 23));
    EXPECT_EQ(setField(article, u"eventDate", u" "_s), FieldSet::Done);
    EXPECT_FALSE(article.eventDate.isValid());
    EXPECT_EQ(setField(article, u"publicationDate", u"mai"_s), FieldSet::NoDate);
    EXPECT_EQ(setField(article, u"stage", u"published"_s), FieldSet::NoSuchField);
}

TEST(Fields, OfTextComeInReadingOrder)
{
    Article article;
    article.headline = u"tít"_s;
    article.kicker = u"dẫn"_s;
    article.body.blocks = {paragraph(u"một"_s), figureBlock({{}, u"chú thích"_s, u"Lan"_s, u"mô tả"_s}),
                           paragraph({})};
    QStringList names;
    for (const TextField &field : textFields(article))
        names << field.field;
    EXPECT_EQ(names,
              (QStringList{u"kicker"_s, u"headline"_s, u"body"_s, u"caption"_s, u"credit"_s, u"alt"_s}));
}

TEST(Fields, TellWhichBlockClosesTheBody)
{
    Article article;
    article.headline = u"Tít"_s;
    article.body.blocks = {paragraph(u"Một."_s), paragraph(u"Hai."_s),
                           figureBlock({{}, u"Chú thích"_s, {}, {}}), paragraph(u" "_s), paragraph({})};
    QStringList closing;
    for (const TextField &field : textFields(article)) {
        if (field.closesBody)
            closing << field.text;
    }
    EXPECT_EQ(closing, QStringList{u"Hai."_s});
}

TEST(Content, IsTheSameWhateverTheIdStageAndTimes)
{
    Article a = blankArticle(QDateTime(QDate(2024, 1, 2), QTime(8, 0)));
    a.headline = u"Tít"_s;
    Article b = a;
    b.id = ArticleId::make();
    b.stage = Stage::Trashed;
    b.updatedAt = b.updatedAt.addDays(1);
    b.revision = 7;
    EXPECT_TRUE(sameContent(a, b));
    b.tags << u"dân vận"_s;
    EXPECT_FALSE(sameContent(a, b));
}

TEST(Stages, KeepTheirNames)
{
    for (int i = 0; i <= int(Stage::Trashed); ++i)
        EXPECT_EQ(stageNamed(name(Stage(i))), Stage(i));
    EXPECT_FALSE(stageNamed(u"nháp"));
}
