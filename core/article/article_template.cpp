#include "core/article/article_template.h"

#include "core/article/article_json.h"
#include "core/text/clean.h"
#include "core/text/prompts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int templateVersion = 1;

Error damaged(const QString &detail)
{
    return {Fault::Damaged,
            QCoreApplication::translate("Template", "A template cannot be read. Remove it and make it anew."),
            detail};
}

// `change` made to every block of a content's body.
QJsonObject withBlocks(QJsonObject content, void (*change)(QJsonObject &block))
{
    QJsonObject body = content.value("body"_L1).toObject();
    QJsonArray blocks;
    for (const QJsonValue &value : body.value("blocks"_L1).toArray()) {
        QJsonObject block = value.toObject();
        change(block);
        blocks.append(block);
    }
    body.insert("blocks"_L1, blocks);
    content.insert("body"_L1, body);
    return content;
}

QJsonObject withoutIds(const Article &article)
{
    return withBlocks(contentToObject(article), [](QJsonObject &block) { block.remove("id"_L1); });
}

Result<Article> contentWithNewIds(const QJsonValue &content)
{
    return contentFromObject(withBlocks(
        content.toObject(), [](QJsonObject &block) { block.insert("id"_L1, BlockId::make().toString()); }));
}

bool isMissing(const QString &text)
{
    return text.trimmed().isEmpty() || hasPrompt(text);
}

} // namespace

QByteArray templateToJson(const ArticleTemplate &made)
{
    QJsonObject object{{u"version"_s, templateVersion},
                       {u"name"_s, made.name},
                       {u"purpose"_s, made.purpose},
                       {u"required"_s, QJsonArray::fromStringList(made.required)},
                       {u"skeleton"_s, withoutIds(made.skeleton)}};
    if (made.sample)
        object.insert("sample"_L1, withoutIds(*made.sample));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ArticleTemplate> templateFromJson(const QByteArray &json)
{
    if (json.size() > largestTemplate)
        return damaged(u"%1 bytes"_s.arg(json.size()));
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError || object.value("version"_L1).toInt() != templateVersion)
        return damaged(problem.errorString());
    ArticleTemplate read;
    read.name = cleanLine(object.value("name"_L1).toString()).left(longestTemplateName);
    read.purpose = cleanLine(object.value("purpose"_L1).toString()).left(longestTemplatePurpose);
    if (read.name.isEmpty())
        return damaged(u"no name"_s);
    const QStringList fields = settableFields();
    for (const QJsonValue &value : object.value("required"_L1).toArray())
        if (const QString field = value.toString(); fields.contains(field) && !read.required.contains(field))
            read.required.append(field);
    auto skeleton = contentWithNewIds(object.value("skeleton"_L1));
    if (!skeleton)
        return skeleton.error();
    read.skeleton = std::move(*skeleton);
    if (object.contains("sample"_L1)) {
        auto sample = contentWithNewIds(object.value("sample"_L1));
        if (!sample)
            return sample.error();
        read.sample = std::move(*sample);
    }
    return read;
}

ArticleTemplate templateOf(const Article &article, const QString &name, const QString &purpose,
                           const QStringList &required)
{
    ArticleTemplate made;
    made.name = cleanLine(name).simplified().left(longestTemplateName);
    made.purpose = cleanLine(purpose).simplified().left(longestTemplatePurpose);
    made.required = required;
    made.skeleton.headline = article.headline;
    made.skeleton.kicker = article.kicker;
    made.skeleton.subtitle = article.subtitle;
    made.skeleton.standfirst = article.standfirst;
    made.skeleton.genre = article.genre;
    made.skeleton.byline = article.byline;
    made.skeleton.unit = article.unit;
    made.skeleton.section = article.section;
    made.skeleton.place = article.place;
    made.skeleton.source = article.source;
    made.skeleton.tags = article.tags;
    made.skeleton.body = article.body;
    for (Block &block : made.skeleton.body.blocks) {
        block.figure.photo = {};
        block.figure.alt.clear(); // it told what that picture shows
    }
    return made;
}

Article articleFrom(const ArticleTemplate &begun, const QDateTime &now)
{
    const Article blank = blankArticle(now);
    Article article = begun.skeleton;
    article.id = blank.id;
    article.publicationDate = blank.publicationDate;
    article.createdAt = blank.createdAt;
    article.updatedAt = blank.updatedAt;
    article.templateName = begun.name;
    for (Block &block : article.body.blocks)
        block.id = BlockId::make();
    if (article.body.blocks.isEmpty())
        article.body = blank.body;
    return article;
}

QStringList missingFields(const Article &article, const QStringList &fields)
{
    QStringList missing;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(missing),
                 [&](const QString &field) { return isMissing(fieldText(article, field)); });
    return missing;
}

} // namespace toasoan
