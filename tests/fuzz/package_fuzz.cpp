// Packages of articles from other desks: the container with its signature, and what is in its parts.

#include "core/desk/handed_article.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const SigningKey &key()
{
    static const SigningKey made = SigningKey::make();
    return made;
}

HandedPackage sample()
{
    const QDateTime when(QDate(2024, 10, 16), QTime(9, 30), Qt::UTC);
    WholeRevision whole;
    whole.revision.number = 1;
    whole.revision.madeAt = when;
    whole.text.headline = u"Bến nước"_s;
    whole.text.body.blocks = {paragraph(u"Bà con sửa lại bến nước."_s)};
    Remark remark;
    remark.id = RemarkId::make();
    remark.lines = {{RemarkLine::Kind::Said, {}, u"Hạnh"_s, when, u"Bến nào?"_s}};
    HandedArticle article;
    article.id = ArticleId::make();
    article.createdAt = when;
    article.revisions = {whole};
    article.remarks = {remark};
    HandedPackage package;
    package.newsroom = u"Ban Dân vận"_s;
    package.person = u"Lan"_s;
    package.madeAt = when;
    package.articles = {article};
    return package;
}

void holds(const HandedPackage &package)
{
    mustBe(!package.articles.isEmpty() && package.articles.size() <= handedLimit::articles,
           "articles are bounded");
    for (const HandedArticle &article : package.articles) {
        mustBe(!article.id.isNull() && !article.revisions.isEmpty(), "an article has an id and a text");
        for (const WholeRevision &whole : article.revisions)
            mustBe(cleanedArticle(whole.text) == whole.text, "texts are clean");
        for (const Remark &remark : article.remarks)
            mustBe(!remark.lines.isEmpty(), "a remark says something");
    }
}

} // namespace

// As a file, and as the parts of one that is signed well.
void tryBytes(const QByteArray &bytes)
{
    const auto opened = unpackedPackage(bytes);
    mustBe(opened || !opened.error().message.isEmpty(), "a refusal has its reason");
    if (opened)
        holds(*opened);

    const auto file = boundedJson(bytes);
    if (!file)
        return;
    const QString id = sample().articles.front().id.toString();
    const QJsonObject head{{u"madeAt"_s, 1}, {u"articles"_s, QJsonArray{id}}};
    const QString folder = u"articles/"_s + id + u'/';
    const QByteArray article = QJsonDocument(file->value(u"article"_s).toObject()).toJson();
    const QByteArray revisions = QJsonDocument(file->value(u"revisions"_s).toObject()).toJson();
    const auto signedWell = writePackage(
        head, {{folder + u"article.json"_s, article}, {folder + u"revisions-0001.json"_s, revisions}},
        {key(), key()}, QDateTime(QDate(2024, 10, 16), QTime(9, 30), Qt::UTC));
    mustBe(signedWell.has_value(), "a package is written");
    if (const auto again = unpackedPackage(*signedWell))
        holds(*again);
}

QList<QByteArray> seeds()
{
    const auto whole = packed(sample(), key());
    mustBe(whole.has_value(), "a package is written");
    mustBe(unpackedPackage(*whole).has_value(), "and read");
    const auto file = readPackage(*whole);
    const QJsonObject parts{{u"article"_s, QJsonDocument::fromJson(file->parts[0].bytes).object()},
                            {u"revisions"_s, QJsonDocument::fromJson(file->parts[1].bytes).object()}};
    return {*whole, QJsonDocument(parts).toJson(QJsonDocument::Compact)};
}
