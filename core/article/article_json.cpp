#include "core/article/article_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace toasoan {

namespace {

constexpr int bodyVersion = 1;

Error damaged(const QString &detail)
{
    return {Fault::Damaged,
            QCoreApplication::translate(
                "ArticleJson",
                "The stored text of an article cannot be read. Restore it from a revision or a backup."),
            detail};
}

void put(QJsonObject &object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1String key, QDate date)
{
    if (date.isValid())
        object.insert(key, date.toString(Qt::ISODate));
}

QString text(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString();
}

// A cell is stored as its spans.
QJsonObject toJson(const Table &table)
{
    QJsonArray rows;
    for (const QList<Cell> &row : table.rows) {
        QJsonArray cells;
        for (const Cell &cell : row)
            cells.append(spansToJson(cell));
        rows.append(cells);
    }
    return {{QStringLiteral("headerRow"), table.headerRow}, {QStringLiteral("rows"), rows}};
}

Table tableFrom(const QJsonObject &object)
{
    Table table;
    table.headerRow = object.value(QLatin1String("headerRow")).toBool();
    for (const QJsonValue &row : object.value(QLatin1String("rows")).toArray()) {
        QList<Cell> cells;
        for (const QJsonValue &cell : row.toArray())
            cells.append(spansFromJson(cell.toArray()));
        table.rows.append(cells);
    }
    return tidy(table);
}

QJsonObject toJson(const Block &block)
{
    QJsonObject object{{QStringLiteral("id"), block.id.toString()},
                       {QStringLiteral("kind"), name(block.kind)}};
    if (block.kind == BlockKind::Figure) {
        if (!block.figure.photo.isNull())
            object.insert(QLatin1String("photo"), block.figure.photo.toString());
        put(object, QLatin1String("caption"), block.figure.caption);
        put(object, QLatin1String("credit"), block.figure.credit);
        put(object, QLatin1String("alt"), block.figure.alt);
        return object;
    }
    if (block.kind == BlockKind::Table) {
        object.insert(QLatin1String("table"), toJson(block.table));
        return object;
    }
    if (block.boxed)
        object.insert(QLatin1String("boxed"), true);
    if (block.kind == BlockKind::Heading)
        object.insert(QLatin1String("level"), block.level);
    if (block.kind == BlockKind::ListItem) {
        object.insert(QLatin1String("depth"), block.level);
        object.insert(QLatin1String("list"), block.listStyle == ListStyle::Numbered
                                                 ? QStringLiteral("numbered")
                                                 : QStringLiteral("bullet"));
    }
    object.insert(QLatin1String("spans"), spansToJson(block.spans));
    return object;
}

Result<Block> blockFrom(const QJsonObject &object)
{
    const auto kind = kindNamed(text(object, QLatin1String("kind")));
    const auto id = BlockId::fromString(text(object, QLatin1String("id")));
    if (!kind || !id)
        return damaged(QStringLiteral("a block without kind or id"));
    Block block;
    block.id = *id;
    block.kind = *kind;
    if (*kind == BlockKind::Figure) {
        const QString photo = text(object, QLatin1String("photo"));
        if (!photo.isEmpty())
            block.figure.photo = PhotoId::fromString(photo).value_or(PhotoId());
        block.figure.caption = text(object, QLatin1String("caption"));
        block.figure.credit = text(object, QLatin1String("credit"));
        block.figure.alt = text(object, QLatin1String("alt"));
        return block;
    }
    if (*kind == BlockKind::Table) {
        block.table = tableFrom(object.value(QLatin1String("table")).toObject());
        return block;
    }
    block.boxed = object.value(QLatin1String("boxed")).toBool();
    block.spans = spansFromJson(object.value(QLatin1String("spans")).toArray());
    if (*kind == BlockKind::Heading)
        block.level = qBound(lowestHeading, object.value(QLatin1String("level")).toInt(), deepestHeading);
    if (*kind == BlockKind::ListItem) {
        block.level = qBound(0, object.value(QLatin1String("depth")).toInt(), deepestList);
        if (text(object, QLatin1String("list")) == QLatin1String("numbered"))
            block.listStyle = ListStyle::Numbered;
    }
    return block;
}

QJsonArray toJson(const QList<IgnoredFinding> &findings)
{
    QJsonArray array;
    for (const IgnoredFinding &ignored : findings) {
        QJsonObject object{{QStringLiteral("rule"), ignored.rule}, {QStringLiteral("text"), ignored.text}};
        put(object, QLatin1String("field"), ignored.field);
        if (!ignored.block.isNull())
            object.insert(QLatin1String("block"), ignored.block.toString());
        put(object, QLatin1String("before"), ignored.before);
        put(object, QLatin1String("after"), ignored.after);
        if (ignored.nth > 0)
            object.insert(QLatin1String("nth"), ignored.nth);
        array.append(object);
    }
    return array;
}

QList<IgnoredFinding> ignoredFrom(const QJsonArray &array)
{
    QList<IgnoredFinding> findings;
    findings.reserve(array.size());
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        findings.append({text(object, QLatin1String("rule")), text(object, QLatin1String("text")),
                         text(object, QLatin1String("field")),
                         BlockId::fromString(text(object, QLatin1String("block"))).value_or(BlockId()),
                         text(object, QLatin1String("before")), text(object, QLatin1String("after")),
                         qMax(0, object.value(QLatin1String("nth")).toInt())});
    }
    return findings;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

} // namespace

QJsonArray spansToJson(const QList<Span> &spans)
{
    QJsonArray array;
    for (const Span &span : spans) {
        QJsonObject object{{QStringLiteral("text"), span.text}};
        if (span.bold)
            object.insert(QLatin1String("bold"), true);
        if (span.italic)
            object.insert(QLatin1String("italic"), true);
        put(object, QLatin1String("link"), span.link);
        put(object, QLatin1String("note"), span.note);
        array.append(object);
    }
    return array;
}

QList<Span> spansFromJson(const QJsonArray &array)
{
    QList<Span> spans;
    spans.reserve(array.size());
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        Span span{text(object, QLatin1String("text")), object.value(QLatin1String("bold")).toBool(),
                  object.value(QLatin1String("italic")).toBool(), text(object, QLatin1String("link")),
                  text(object, QLatin1String("note"))};
        span.text = isNote(span) ? QString(noteMark) : withoutNoteMarks(span.text);
        spans.append(span);
    }
    return spans;
}

QJsonObject bodyToJson(const Body &body)
{
    QJsonArray blocks;
    for (const Block &block : body.blocks)
        blocks.append(toJson(block));
    return {{QStringLiteral("version"), bodyVersion}, {QStringLiteral("blocks"), blocks}};
}

Result<Body> bodyFromJson(const QJsonObject &json)
{
    const int version = json.value(QLatin1String("version")).toInt();
    if (version != bodyVersion)
        return damaged(QStringLiteral("body version %1").arg(version));
    Body body;
    const QJsonArray blocks = json.value(QLatin1String("blocks")).toArray();
    body.blocks.reserve(blocks.size());
    for (const QJsonValue &value : blocks) {
        auto block = blockFrom(value.toObject());
        if (!block)
            return block.error();
        body.blocks.append(std::move(*block));
    }
    return body;
}

QJsonObject contentToObject(const Article &article)
{
    QJsonObject object;
    put(object, QLatin1String("headline"), article.headline);
    put(object, QLatin1String("kicker"), article.kicker);
    put(object, QLatin1String("subtitle"), article.subtitle);
    put(object, QLatin1String("standfirst"), article.standfirst);
    put(object, QLatin1String("publicationDate"), article.publicationDate);
    put(object, QLatin1String("eventDate"), article.eventDate);
    put(object, QLatin1String("place"), article.place);
    put(object, QLatin1String("unit"), article.unit);
    put(object, QLatin1String("genre"), article.genre);
    put(object, QLatin1String("byline"), article.byline);
    put(object, QLatin1String("source"), article.source);
    put(object, QLatin1String("section"), article.section);
    put(object, QLatin1String("template"), article.templateName);
    put(object, QLatin1String("deskNote"), article.deskNote);
    if (!article.tags.isEmpty())
        object.insert(QLatin1String("tags"), QJsonArray::fromStringList(article.tags));
    if (!article.ignoredWords.isEmpty())
        object.insert(QLatin1String("ignoredWords"), QJsonArray::fromStringList(article.ignoredWords));
    if (!article.ignoredFindings.isEmpty())
        object.insert(QLatin1String("ignoredFindings"), toJson(article.ignoredFindings));
    object.insert(QLatin1String("body"), bodyToJson(article.body));
    return object;
}

QJsonObject toJson(const Article &article)
{
    QJsonObject object = contentToObject(article);
    object.insert(QLatin1String("id"), article.id.toString());
    object.insert(QLatin1String("stage"), name(article.stage));
    object.insert(QLatin1String("revision"), article.revision);
    object.insert(QLatin1String("words"), wordCount(article));
    // Local time with its offset: toString(ISODate) of a local time would leave the offset out.
    const auto moment = [](const QDateTime &time) {
        return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
    };
    if (article.createdAt.isValid())
        object.insert(QLatin1String("createdAt"), moment(article.createdAt));
    if (article.updatedAt.isValid())
        object.insert(QLatin1String("updatedAt"), moment(article.updatedAt));
    return object;
}

QByteArray contentToJson(const Article &article)
{
    return QJsonDocument(contentToObject(article)).toJson(QJsonDocument::Compact);
}

Result<Article> contentFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return damaged(problem.errorString());
    return contentFromObject(document.object());
}

Result<Article> contentFromObject(const QJsonObject &object)
{
    auto body = bodyFromJson(object.value(QLatin1String("body")).toObject());
    if (!body)
        return body.error();

    Article article;
    article.body = std::move(*body);
    article.headline = text(object, QLatin1String("headline"));
    article.kicker = text(object, QLatin1String("kicker"));
    article.subtitle = text(object, QLatin1String("subtitle"));
    article.standfirst = text(object, QLatin1String("standfirst"));
    article.publicationDate = QDate::fromString(text(object, QLatin1String("publicationDate")), Qt::ISODate);
    article.eventDate = QDate::fromString(text(object, QLatin1String("eventDate")), Qt::ISODate);
    article.place = text(object, QLatin1String("place"));
    article.unit = text(object, QLatin1String("unit"));
    article.genre = text(object, QLatin1String("genre"));
    article.byline = text(object, QLatin1String("byline"));
    article.source = text(object, QLatin1String("source"));
    article.section = text(object, QLatin1String("section"));
    article.templateName = text(object, QLatin1String("template"));
    article.deskNote = text(object, QLatin1String("deskNote"));
    article.tags = strings(object.value(QLatin1String("tags")));
    article.ignoredWords = strings(object.value(QLatin1String("ignoredWords")));
    article.ignoredFindings = ignoredFrom(object.value(QLatin1String("ignoredFindings")).toArray());
    return article;
}

} // namespace toasoan
