#include "core/desk/handed_article.h"

#include "core/article/article_json.h"
#include "core/desk/handed_fields.h"
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

// Hexadecimal of so many digits; empty when it is none.
QByteArray hexIn(const QJsonObject &object, QLatin1String key, qsizetype digits)
{
    const QByteArray text = object.value(key).toString().toLatin1().toLower();
    const bool isHex = text.size() == digits && QByteArray::fromHex(text).toHex() == text;
    return isHex ? text : QByteArray();
}

constexpr qsizetype sha256Digits = 64;
constexpr qsizetype keyDigits = 64;
constexpr qsizetype signatureDigits = 128;

// The parts of an article, one list each.

QJsonObject toJson(const Photo &photo)
{
    return {{u"id"_s, photo.id.toString()},        {u"sha256"_s, QString::fromLatin1(photo.sha256.toHex())},
            {u"name"_s, photo.originalName},       {u"description"_s, photo.description},
            {u"credit"_s, photo.credit},           {u"rights"_s, photo.rights},
            {u"addedAt"_s, written(photo.addedAt)}};
}

std::optional<Photo> photoIn(const QJsonObject &object)
{
    Photo photo;
    photo.id = idIn<PhotoId>(object, "id"_L1);
    photo.sha256 = QByteArray::fromHex(hexIn(object, "sha256"_L1, sha256Digits));
    photo.originalName = lineIn(object, "name"_L1);
    photo.description = cleanText(object.value("description"_L1).toString()).left(longestRemark);
    photo.credit = lineIn(object, "credit"_L1);
    photo.rights = lineIn(object, "rights"_L1);
    photo.addedAt = timeIn(object, "addedAt"_L1);
    if (photo.id.isNull() || photo.sha256.isEmpty() || !photo.addedAt.isValid())
        return std::nullopt;
    return photo;
}

QJsonObject toJson(const Remark &remark)
{
    const Anchor &anchor = remark.anchor;
    QJsonArray lines;
    for (const RemarkLine &line : remark.lines)
        lines.append(QJsonObject{{u"kind"_s, name(line.kind)},
                                 {u"account"_s, written(line.account)},
                                 {u"author"_s, line.author},
                                 {u"at"_s, written(line.at)},
                                 {u"text"_s, line.text}});
    return {{u"id"_s, remark.id.toString()},     {u"revision"_s, remark.revision}, {u"field"_s, anchor.field},
            {u"block"_s, written(anchor.block)}, {u"part"_s, anchor.part},         {u"start"_s, anchor.start},
            {u"length"_s, anchor.length},        {u"quoted"_s, anchor.quoted},     {u"lines"_s, lines}};
}

std::optional<RemarkLine> remarkLineIn(const QJsonObject &object)
{
    const auto kind = remarkKindNamed(object.value("kind"_L1).toString());
    RemarkLine line;
    line.account = idIn<AccountId>(object, "account"_L1);
    line.author = lineIn(object, "author"_L1);
    line.at = timeIn(object, "at"_L1);
    line.text = cleanText(object.value("text"_L1).toString()).trimmed();
    if (!kind || !line.at.isValid() || line.text.size() > longestRemark ||
        (*kind == RemarkLine::Kind::Said && line.text.isEmpty()))
        return std::nullopt;
    line.kind = *kind;
    return line;
}

std::optional<Remark> remarkIn(const QJsonObject &object)
{
    Remark remark;
    remark.id = idIn<RemarkId>(object, "id"_L1);
    remark.revision = object.value("revision"_L1).toInt();
    remark.anchor = {lineIn(object, "field"_L1),
                     idIn<BlockId>(object, "block"_L1),
                     std::max(0, object.value("part"_L1).toInt()),
                     std::max(0, object.value("start"_L1).toInt()),
                     std::max(0, object.value("length"_L1).toInt()),
                     cleanText(object.value("quoted"_L1).toString())};
    const QJsonArray lines = object.value("lines"_L1).toArray();
    if (remark.id.isNull() || lines.isEmpty() || lines.size() > handedLimit::remarks)
        return std::nullopt;
    for (const QJsonValue &value : lines) {
        const auto line = remarkLineIn(value.toObject());
        if (!line)
            return std::nullopt;
        remark.lines.append(*line);
    }
    return remark.lines.front().kind == RemarkLine::Kind::Said ? std::optional(remark) : std::nullopt;
}

QJsonObject toJson(const Approval &approval)
{
    return {{u"revision"_s, approval.revision},
            {u"digest"_s, QString::fromLatin1(approval.digest)},
            {u"account"_s, written(approval.account)},
            {u"name"_s, approval.name},
            {u"at"_s, written(approval.at)},
            {u"onPaper"_s, approval.onPaper},
            {u"scan"_s, QString::fromLatin1(approval.scan)},
            {u"note"_s, approval.note},
            {u"signature"_s, QString::fromLatin1(approval.signature.bytes.toHex())},
            {u"publicKey"_s, QString::fromLatin1(approval.signature.publicKey.toHex())}};
}

std::optional<Approval> approvalIn(const QJsonObject &object)
{
    Approval approval;
    approval.revision = object.value("revision"_L1).toInt();
    approval.digest = hexIn(object, "digest"_L1, sha256Digits);
    approval.account = idIn<AccountId>(object, "account"_L1);
    approval.name = lineIn(object, "name"_L1);
    approval.at = timeIn(object, "at"_L1);
    approval.onPaper = object.value("onPaper"_L1).toBool();
    approval.scan = hexIn(object, "scan"_L1, sha256Digits);
    approval.note = lineIn(object, "note"_L1);
    approval.signature = {QByteArray::fromHex(hexIn(object, "signature"_L1, signatureDigits)),
                          QByteArray::fromHex(hexIn(object, "publicKey"_L1, keyDigits))};
    if (approval.digest.isEmpty() || !approval.at.isValid() || approval.revision < 1)
        return std::nullopt;
    return approval;
}

QJsonObject toJson(const RecordEntry &entry)
{
    return {{u"at"_s, written(entry.at)},
            {u"what"_s, name(entry.what)},
            {u"actor"_s, entry.actor},
            {u"account"_s, written(entry.account)},
            {u"revision"_s, entry.revision},
            {u"before"_s, QString::fromLatin1(entry.before)},
            {u"note"_s, entry.note},
            {u"after"_s, QString::fromLatin1(entry.after)},
            {u"hash"_s, QString::fromLatin1(entry.hash)}};
}

std::optional<RecordEntry> stepIn(const QJsonObject &object)
{
    const auto what = recordedNamed(object.value("what"_L1).toString());
    RecordEntry entry;
    entry.at = timeIn(object, "at"_L1);
    if (!what || !entry.at.isValid())
        return std::nullopt;
    entry.what = *what;
    entry.actor = lineIn(object, "actor"_L1);
    entry.account = idIn<AccountId>(object, "account"_L1);
    entry.revision = object.value("revision"_L1).toInt();
    entry.before = hexIn(object, "before"_L1, sha256Digits);
    entry.after = hexIn(object, "after"_L1, sha256Digits);
    entry.note = cleanText(object.value("note"_L1).toString());
    entry.hash = hexIn(object, "hash"_L1, sha256Digits);
    return entry;
}

template <class T>
QJsonArray toJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(toJson(item));
    return array;
}

// False when there are more than `most`, or one of them is none.
template <class T>
bool listIn(const QJsonObject &object, QLatin1String key, qsizetype most,
            std::optional<T> (*read)(const QJsonObject &), QList<T> &list)
{
    const QJsonArray array = object.value(key).toArray();
    if (array.size() > most)
        return false;
    for (const QJsonValue &value : array) {
        auto item = read(value.toObject());
        if (!item)
            return false;
        list.append(*std::move(item));
    }
    return true;
}

QJsonObject toJson(const WholeRevision &whole)
{
    const Revision &revision = whole.revision;
    return {{u"number"_s, revision.number},   {u"madeAt"_s, written(revision.madeAt)},
            {u"kind"_s, name(revision.kind)}, {u"author"_s, revision.author},
            {u"note"_s, revision.note},       {u"content"_s, contentToObject(whole.text)}};
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
        !listIn(*object, "steps"_L1, handedLimit::steps, stepIn, article.steps))
        return wrong("an article of other parts");
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
    QList<PackagePart> parts;
    QJsonArray ids;
    for (const HandedArticle &article : package.articles) {
        ids.append(article.id.toString());
        QList<PackagePart> revisions;
        const int count = addRevisions(revisions, article);
        parts.append({articleFolder(article.id) + u"article.json"_s,
                      compact({{u"stage"_s, name(article.stage)},
                               {u"createdAt"_s, written(article.createdAt)},
                               {u"author"_s, written(article.author)},
                               {u"revisionParts"_s, count},
                               {u"photos"_s, toJson(article.photos)},
                               {u"remarks"_s, toJson(article.remarks)},
                               {u"suggestions"_s, toJson(article.suggestions)},
                               {u"approvals"_s, toJson(article.approvals)},
                               {u"steps"_s, toJson(article.steps)}})});
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
                        parts, key, package.madeAt.toUTC());
}

Result<HandedPackage> unpackedPackage(const QByteArray &bytes)
{
    const auto file = readPackage(bytes);
    if (!file)
        return file.error();
    HandedPackage package;
    package.publicKey = file->publicKey;
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
