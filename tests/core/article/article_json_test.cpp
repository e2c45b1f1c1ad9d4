#include "core/article/article_json.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <random>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

QString anyText(std::mt19937 &random)
{
    static const QStringList words{u"dân vận"_s, u"ế"_s,  u"\"</script>\\"_s, u" "_s, u"Ủy ban"_s,
                                   u"😀"_s,       u"\n"_s, u"217-QĐ/TW"_s};
    QString text;
    for (unsigned n = random() % 5; n > 0; --n)
        text += words[qsizetype(random() % size_t(words.size()))];
    return text;
}

Table anyTable(std::mt19937 &random)
{
    Table table = emptyTable(1 + int(random() % 3), 1 + int(random() % 3));
    table.headerRow = random() % 2;
    for (QList<Cell> &row : table.rows)
        for (Cell &cell : row)
            cell = joined({{anyText(random)}, {anyText(random), true}});
    return table;
}

Article anyArticle(std::mt19937 &random)
{
    Article article;
    for (const QString &field : settableFields())
        setField(article, field, field.endsWith(u"Date"_s) ? u"2/9/2024"_s : anyText(random));
    article.templateName = anyText(random);
    for (unsigned n = random() % 4; n > 0; --n) {
        article.tags << anyText(random);
        article.ignoredWords << anyText(random);
        const bool here = random() % 2;
        article.ignoredFindings.append({anyText(random), anyText(random), here ? u"body"_s : QString(),
                                        here ? BlockId::make() : BlockId(), anyText(random), anyText(random),
                                        int(random() % 3)});
    }
    for (unsigned n = random() % 8; n > 0; --n) {
        Block block = paragraph(anyText(random));
        block.kind = BlockKind(random() % 6);
        block.boxed = isText(block.kind) && random() % 2;
        if (block.kind == BlockKind::Table) {
            block.spans.clear();
            block.table = anyTable(random);
        } else if (block.kind == BlockKind::Figure) {
            block.spans.clear();
            block.figure = {random() % 2 ? PhotoId::make() : PhotoId(), anyText(random), anyText(random),
                            anyText(random)};
        } else {
            block.spans.append({anyText(random), bool(random() % 2), bool(random() % 2),
                                random() % 2 ? u"https://e.vn/?a=1&b=2"_s : QString()});
            if (random() % 2)
                block.spans.append(noteSpan(u"Xem "_s + anyText(random)));
        }
        if (block.kind == BlockKind::Heading)
            block.level = 2 + int(random() % 2);
        if (block.kind == BlockKind::ListItem) {
            block.level = int(random() % 5);
            block.listStyle = random() % 2 ? ListStyle::Numbered : ListStyle::Bullet;
        }
        article.body.blocks << block;
    }
    return article;
}

} // namespace

TEST(ArticleJson, GivesBackWhatWasStored)
{
    std::mt19937 random(20260101);
    for (int i = 0; i < 300; ++i) {
        const Article article = anyArticle(random);
        const auto back = contentFromJson(contentToJson(article));
        ASSERT_TRUE(back) << qPrintable(back.error().detail);
        ASSERT_TRUE(sameContent(*back, article));
        ASSERT_EQ(contentToJson(*back), contentToJson(article));
    }
}

TEST(ArticleJson, ForMachinesIsWhatTheCommandLinePromises)
{
    Article article;
    article.id = ArticleId::make();
    article.headline = u"Tít"_s;
    article.publicationDate = QDate(2019, 5, 23);
    article.tags = {u"dân vận"_s};
    article.createdAt = QDateTime(QDate(2019, 5, 23), QTime(8, 30), QTimeZone("Asia/Ho_Chi_Minh"));
    article.body.blocks = {paragraph(u"một hai"_s), figureBlock({{}, u"chú thích"_s})};
    const QJsonObject json = toJson(article);
    EXPECT_EQ(json[u"id"].toString(), article.id.toString());
    EXPECT_EQ(json[u"stage"].toString(), u"draft"_s);
    EXPECT_EQ(json[u"publicationDate"].toString(), u"2019-05-23"_s);
    EXPECT_EQ(json[u"createdAt"].toString(), u"2019-05-23T08:30:00+07:00"_s);
    EXPECT_EQ(json[u"words"].toInt(), 5);
    EXPECT_FALSE(json.contains(u"eventDate"));
    EXPECT_FALSE(json.contains(u"standfirst"));
    const QJsonObject body = json[u"body"].toObject();
    EXPECT_EQ(body[u"version"].toInt(), 1);
    EXPECT_EQ(body[u"blocks"][0][u"kind"].toString(), u"paragraph"_s);
    EXPECT_EQ(body[u"blocks"][0][u"spans"][0][u"text"].toString(), u"một hai"_s);
    EXPECT_EQ(body[u"blocks"][1][u"kind"].toString(), u"figure"_s);
    EXPECT_FALSE(body[u"blocks"][1].toObject().contains(u"photo"));
}

TEST(ArticleJson, RefusesWhatIsNotOurs)
{
    for (const QByteArray &json :
         {QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("{}"),
          QByteArray("{\"body\":{\"version\":2}}"),
          QByteArray(R"({"body":{"version":1,"blocks":[{"kind":"video"}]}})"),
          QByteArray(R"({"body":{"version":1,"blocks":[{"kind":"paragraph","id":"x"}]}})"),
          QByteArray("{\"body\":").repeated(2000)}) {
        const auto article = contentFromJson(json);
        ASSERT_FALSE(article);
        EXPECT_EQ(article.error().fault, Fault::Damaged);
    }
}
