#include "core/desk/handed_article.h"

#include "core/article/article_json.h"
#include "core/desk/handed_fields.h"
#include "core/desk/handed_parts.h"
#include "core/desk/handed_suggestion.h"
#include "core/text/clean.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

Error wrong(const char *what)
{
    return {Fault::Damaged,
            QCoreApplication::translate("Package", "The package does not hold what such packages hold. "
                                                   "Nothing of it was taken in."),
            QString::fromLatin1(what)};
}

QJsonObject toJson(const WholeRevision &whole)
{
    const Revision &revision = whole.revision;
    QJsonArray parents;
    for (const int parent : revision.parents)
        parents.append(parent);
    return {{u"number"_s, revision.number},   {u"madeAt"_s, written(revision.madeAt)},
            {u"kind"_s, name(revision.kind)}, {u"author"_s, revision.author},
            {u"note"_s, revision.note},       {u"content"_s, contentToObject(whole.text)},
            {u"parents"_s, parents}};
}

// Of a file from before they were written: the one before it. Nothing where one of them is not before it.
std::optional<QList<int>> parentsIn(const QJsonObject &object, int number)
{
    if (!object.contains("parents"_L1))
        return number > 1 ? QList<int>{number - 1} : QList<int>();
    const QJsonArray array = object.value("parents"_L1).toArray();
    if (array.size() > handedLimit::parents)
        return std::nullopt;
    QList<int> parents;
    for (const QJsonValue &value : array) {
        const int parent = value.toInt();
        if (parent < 1 || parent >= number)
            return std::nullopt;
        parents.append(parent);
    }
    return parents;
}

Result<WholeRevision> revisionIn(const QJsonObject &object, ArticleId id, int number)
{
    const auto kind = revisionKindNamed(object.value("kind"_L1).toString());
    WholeRevision whole;
    whole.revision.madeAt = timeIn(object, "madeAt"_L1);
    if (!kind || !whole.revision.madeAt.isValid() || object.value("number"_L1).toInt() != number)
        return wrong("a revision without number, kind or time");
    whole.revision.number = number;
    whole.revision.kind = *kind;
    const auto parents = parentsIn(object, number);
    if (!parents)
        return wrong("a revision made of later ones");
    whole.revision.parents = *parents;
    whole.revision.author = lineIn(object, "author"_L1);
    whole.revision.note = lineIn(object, "note"_L1);
    const QJsonObject content = object.value("content"_L1).toObject();
    if (content.value("body"_L1)["blocks"_L1].toArray().size() > handedLimit::blocks)
        return wrong("too many blocks");
    const auto text = contentFromObject(content);
    if (!text)
        return wrong("a revision without a text");
    whole.text = cleanedArticle(*text);
    whole.text.id = id;
    whole.text.revision = number;
    whole.text.updatedAt = whole.revision.madeAt;
    whole.revision.words = wordCount(whole.text);
    return whole;
}

// Names of parts.
QString articleFolder(ArticleId id)
{
    return u"articles/"_s + id.toString() + u'/';
}

QString revisionsPart(ArticleId id, int number)
{
    return articleFolder(id) + u"revisions-%1.json"_s.arg(number, 4, 10, QLatin1Char('0'));
}

QString picturePart(const QByteArray &sha256)
{
    return u"pictures/"_s + QString::fromLatin1(sha256);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// Revisions in parts small enough never to look like a bomb; answers how many.
int addRevisions(QList<PackagePart> &parts, const HandedArticle &article)
{
    int count = 0;
    QByteArray open;
    const auto close = [&] {
        if (!open.isEmpty())
            parts.append({revisionsPart(article.id, ++count), "{\"revisions\":[" + open + "]}"});
        open.clear();
    };
    for (const WholeRevision &whole : article.revisions) {
        const QByteArray one = compact(toJson(whole));
        if (open.size() + one.size() > packageLimit::written)
            close();
        open += (open.isEmpty() ? "" : ",") + one;
    }
    close();
    return count;
}

Result<void> readRevisions(const PackageFile &file, int parts, HandedArticle &article)
{
    for (int number = 1; number <= parts; ++number) {
        const auto object = boundedJson(file.part(revisionsPart(article.id, number)));
        if (!object)
            return wrong("no revisions");
        const QJsonArray list = object->value("revisions"_L1).toArray();
        if (article.revisions.size() + list.size() > handedLimit::revisions)
            return wrong("too many revisions");
        for (const QJsonValue &value : list) {
            const auto whole = revisionIn(value.toObject(), article.id, int(article.revisions.size()) + 1);
            if (!whole)
                return whole.error();
            article.revisions.append(*whole);
        }
    }
    return article.revisions.isEmpty() ? wrong("no revisions") : Result<void>();
}

Result<HandedArticle> articleIn(const PackageFile &file, ArticleId id)
{
    const auto object = boundedJson(file.part(articleFolder(id) + u"article.json"_s));
    if (!object)
        return wrong("no article");
    HandedArticle article;
    article.id = id;
    article.stage = stageNamed(object->value("stage"_L1).toString()).value_or(Stage::Draft);
    article.createdAt = timeIn(*object, "createdAt"_L1);
    article.author = idIn<AccountId>(*object, "author"_L1);
    if (!article.createdAt.isValid() ||
        !listIn(*object, "photos"_L1, handedLimit::photos, photoIn, article.photos) ||
        !listIn(*object, "remarks"_L1, handedLimit::remarks, remarkIn, article.remarks) ||
        !listIn(*object, "suggestions"_L1, mostSuggestions, suggestionIn, article.suggestions) ||
        !listIn(*object, "approvals"_L1, handedLimit::approvals, approvalIn, article.approvals) ||
        !listIn(*object, "steps"_L1, handedLimit::steps, stepIn, article.steps) ||
        !listIn(*object, "stepsElsewhere"_L1, handedLimit::steps, stepElsewhereIn, article.stepsElsewhere) ||
        !listIn(*object, "approvalsElsewhere"_L1, handedLimit::approvals, approvalElsewhereIn,
                article.approvalsElsewhere))
        return wrong("an article of other parts");
    if (object->contains("work"_L1)) {
        HandedPlan plan;
        const QString deadline = object->value("deadline"_L1).toString();
        plan.deadline = deadlineNamed(deadline).value_or(Deadline());
        const QString embargo = object->value("embargo"_L1).toString();
        plan.embargo = deadlineNamed(embargo).value_or(Deadline());
        if (plan.deadline.isSet() != !deadline.isEmpty() || plan.embargo.isSet() != !embargo.isEmpty() ||
            !listIn(*object, "work"_L1, handedLimit::work, workIn, plan.work))
            return wrong("a plan of other parts");
        article.plan = plan;
    }
    if (const auto read = readRevisions(file, object->value("revisionParts"_L1).toInt(), article); !read)
        return read.error();
    for (WholeRevision &whole : article.revisions)
        whole.text.createdAt = article.createdAt;
    return article;
}

bool isAddress(const QString &link)
{
    const QString scheme = QUrl(link).scheme().toLower();
    return scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1;
}

QList<Span> cleanedSpans(QList<Span> spans)
{
    for (Span &span : spans) {
        span.text = isNote(span) ? span.text : cleanText(span.text);
        span.note = cleanLine(span.note);
        if (!isAddress(span.link))
            span.link.clear();
    }
    return joined(spans);
}

} // namespace

Article cleanedArticle(Article article)
{
    for (QString *line :
         {&article.kicker, &article.headline, &article.subtitle, &article.genre, &article.byline,
          &article.unit, &article.section, &article.place, &article.source, &article.templateName})
        *line = cleanText(*line);
    article.standfirst = cleanText(article.standfirst);
    article.deskNote = cleanText(article.deskNote);
    for (QStringList *list : {&article.tags, &article.ignoredWords})
        for (QString &item : *list)
            item = cleanLine(item);
    for (Block &block : article.body.blocks) {
        block.spans = cleanedSpans(block.spans);
        for (QString *text : {&block.figure.caption, &block.figure.credit, &block.figure.alt})
            *text = cleanText(*text);
        for (QList<Cell> &row : block.table.rows)
            for (Cell &cell : row)
                cell = cleanedSpans(cell);
    }
    return article;
}

QByteArray identityOf(const WholeRevision &whole)
{
    const Revision &revision = whole.revision;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(QByteArray::number(revision.madeAt.toMSecsSinceEpoch()) + '\n'));
    hash.addData(QByteArray(name(revision.kind).toUtf8() + '\n'));
    hash.addData(QByteArray(cleanLine(revision.author).left(handedLimit::line).toUtf8() + '\n'));
    hash.addData(QByteArray(cleanLine(revision.note).left(handedLimit::line).toUtf8() + '\n'));
    hash.addData(contentToJson(cleanedArticle(whole.text)));
    return hash.result().toHex();
}

Result<QByteArray> packed(const HandedPackage &package, const SigningKey &key)
{
    return packed(package, PackageKeys{key, key});
}

Result<QByteArray> packed(const HandedPackage &package, const PackageKeys &keys)
{
    QList<PackagePart> parts;
    QJsonArray ids;
    for (const HandedArticle &article : package.articles) {
        ids.append(article.id.toString());
        QList<PackagePart> revisions;
        const int count = addRevisions(revisions, article);
        QJsonObject object{{u"stage"_s, name(article.stage)},
                           {u"createdAt"_s, written(article.createdAt)},
                           {u"author"_s, written(article.author)},
                           {u"revisionParts"_s, count},
                           {u"photos"_s, toJson(article.photos)},
                           {u"remarks"_s, toJson(article.remarks)},
                           {u"suggestions"_s, toJson(article.suggestions)},
                           {u"approvals"_s, toJson(article.approvals)},
                           {u"steps"_s, toJson(article.steps)},
                           {u"stepsElsewhere"_s, toJson(article.stepsElsewhere)},
                           {u"approvalsElsewhere"_s, toJson(article.approvalsElsewhere)}};
        if (article.plan) {
            const Deadline &deadline = article.plan->deadline;
            object.insert(u"deadline"_s, deadline.isSet() ? name(deadline) : QString());
            if (article.plan->embargo.isSet())
                object.insert(u"embargo"_s, name(article.plan->embargo));
            object.insert(u"work"_s, toJson(article.plan->work));
        }
        parts.append({articleFolder(article.id) + u"article.json"_s, compact(object)});
        parts += revisions;
    }
    QList<QByteArray> hashes = package.pictures.keys();
    std::sort(hashes.begin(), hashes.end());
    for (const QByteArray &hash : std::as_const(hashes))
        parts.append({picturePart(hash), package.pictures.value(hash)});
    return writePackage({{u"newsroom"_s, package.newsroom},
                         {u"person"_s, package.person},
                         {u"account"_s, written(package.account)},
                         {u"madeAt"_s, written(package.madeAt)},
                         {u"articles"_s, ids}},
                        parts, keys, package.madeAt.toUTC());
}

Result<HandedPackage> unpackedPackage(const QByteArray &bytes)
{
    const auto file = readPackage(bytes);
    if (!file)
        return file.error();
    HandedPackage package;
    package.publicKey = file->publicKey;
    package.deskKey = file->deskKey;
    package.digest = file->digest;
    package.newsroom = lineIn(file->head, "newsroom"_L1);
    package.person = lineIn(file->head, "person"_L1);
    package.account = idIn<AccountId>(file->head, "account"_L1);
    package.madeAt = timeIn(file->head, "madeAt"_L1);
    const QJsonArray ids = file->head.value("articles"_L1).toArray();
    if (!package.madeAt.isValid() || ids.isEmpty() || ids.size() > handedLimit::articles)
        return wrong("no articles");
    QSet<ArticleId> seen;
    for (const QJsonValue &value : ids) {
        const auto id = ArticleId::fromString(value.toString());
        if (!id || seen.contains(*id))
            return wrong("an article without an id of its own");
        seen.insert(*id);
        auto article = articleIn(*file, *id);
        if (!article)
            return article.error();
        package.articles.append(*std::move(article));
    }
    const QString pictures = u"pictures/"_s;
    for (const PackagePart &part : file->parts) {
        if (!part.name.startsWith(pictures))
            continue;
        const QByteArray hash = QCryptographicHash::hash(part.bytes, QCryptographicHash::Sha256).toHex();
        if (part.name != picturePart(hash))
            return wrong("a picture of another name");
        package.pictures.insert(hash, part.bytes);
    }
    return package;
}

} // namespace toasoan
