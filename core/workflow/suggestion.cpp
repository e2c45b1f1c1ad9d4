#include "core/workflow/suggestion.h"

#include "core/article/article_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindNames{"insert", "delete", "replace", "format", "block", "caption"};
constexpr std::array stateNames{"open", "accepted", "rejected", "withdrawn"};

// Words and the white space between them.
QStringList parts(const QString &text)
{
    QStringList result;
    for (const QChar c : text) {
        if (result.isEmpty() || result.back().back().isSpace() != c.isSpace())
            result.append(QString());
        result.back() += c;
    }
    return result;
}

QString said(const QList<Span> &spans)
{
    QString words;
    for (const Span &span : spans)
        words += isNote(span) ? u" ["_s + span.note + u']' : span.text;
    return words;
}

QString said(const QList<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        QString words = block.kind == BlockKind::Figure || block.kind == BlockKind::Table
                            ? readableText(block)
                            : said(block.spans);
        if (block.kind == BlockKind::Figure && words.isEmpty())
            words = block.figure.alt;
        lines.append(words);
    }
    return lines.join(u'\n');
}

Error damaged()
{
    return {Fault::Damaged,
            QCoreApplication::translate("Suggestion", "A suggestion in the store cannot be read."),
            {}};
}

QString text(BlockId id)
{
    return id.isNull() ? QString() : id.toString();
}

BlockId blockId(const QJsonValue &value)
{
    return BlockId::fromString(value.toString()).value_or(BlockId());
}

QJsonArray toArray(const QList<Block> &blocks)
{
    return bodyToJson(Body{blocks}).value("blocks"_L1).toArray();
}

Result<QList<Block>> blocksFrom(const QJsonValue &value)
{
    QJsonObject body = bodyToJson({});
    body.insert("blocks"_L1, value.toArray());
    const auto read = bodyFromJson(body);
    if (!read)
        return read.error();
    return read->blocks;
}

} // namespace

QString name(SuggestionKind kind)
{
    return QString::fromLatin1(kindNames[size_t(kind)]);
}

QString name(Suggestion::State state)
{
    return QString::fromLatin1(stateNames[size_t(state)]);
}

std::optional<Suggestion::State> suggestionStateNamed(QStringView name)
{
    for (size_t i = 0; i < stateNames.size(); ++i)
        if (name == QLatin1String(stateNames[i]))
            return Suggestion::State(i);
    return std::nullopt;
}

SuggestionKind kindOf(const SuggestedChange &change)
{
    if (change.blocks)
        return SuggestionKind::Block;
    const QString &field = change.anchor.field;
    if (field == "caption"_L1 || field == "credit"_L1 || field == "alt"_L1)
        return SuggestionKind::Caption;
    if (said(change.words.before) == said(change.words.after))
        return SuggestionKind::Format;
    const SuggestedWords words = wordsOf(change);
    if (words.removed.isEmpty())
        return SuggestionKind::Insert;
    return words.added.isEmpty() ? SuggestionKind::Delete : SuggestionKind::Replace;
}

SuggestedWords wordsOf(const SuggestedChange &change)
{
    if (change.blocks)
        return {said(change.blocks->before), said(change.blocks->after)};
    QStringList before = parts(said(change.words.before));
    QStringList after = parts(said(change.words.after));
    if (before == after)
        return {before.join(QString()), after.join(QString())};
    while (!before.isEmpty() && !after.isEmpty() && before.front() == after.front()) {
        before.removeFirst();
        after.removeFirst();
    }
    while (!before.isEmpty() && !after.isEmpty() && before.back() == after.back()) {
        before.removeLast();
        after.removeLast();
    }
    return {before.join(QString()), after.join(QString())};
}

Anchor placeOf(const SuggestedChange &change)
{
    Anchor place = change.anchor;
    if (change.blocks)
        return place;
    const QStringList before = parts(plainText(change.words.before));
    const QStringList after = parts(plainText(change.words.after));
    if (before == after)
        return place;
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype front = 0, back = 0;
    while (front < most && before[front] == after[front])
        ++front;
    while (back < most - front && before[before.size() - 1 - back] == after[after.size() - 1 - back])
        ++back;
    const auto size = [](const QStringList &words) { return int(words.join(QString()).size()); };
    place.start += size(before.mid(0, front));
    place.length = size(before.mid(front, before.size() - front - back));
    return place;
}

QByteArray toJson(const SuggestedChange &change)
{
    const Anchor &anchor = change.anchor;
    QJsonObject object{{u"field"_s, anchor.field},   {u"block"_s, text(anchor.block)},
                       {u"part"_s, anchor.part},     {u"start"_s, anchor.start},
                       {u"length"_s, anchor.length}, {u"quoted"_s, anchor.quoted}};
    if (change.blocks) {
        const BlocksChange &blocks = *change.blocks;
        object.insert(u"behind"_s, text(blocks.behind));
        object.insert(u"ahead"_s, text(blocks.ahead));
        object.insert(u"blocksBefore"_s, toArray(blocks.before));
        object.insert(u"blocksAfter"_s, toArray(blocks.after));
    } else {
        object.insert(u"before"_s, spansToJson(change.words.before));
        object.insert(u"after"_s, spansToJson(change.words.after));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<SuggestedChange> suggestedChangeFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return damaged();
    const QJsonObject object = document.object();
    const QJsonValue start = object.value("start"_L1), length = object.value("length"_L1);
    SuggestedChange change;
    change.anchor = {object.value("field"_L1).toString(),
                     blockId(object.value("block"_L1)),
                     std::max(0, object.value("part"_L1).toInt()),
                     start.toInt(-1),
                     length.toInt(-1),
                     object.value("quoted"_L1).toString()};
    if (change.anchor.start < 0 || change.anchor.length < 0)
        return damaged();
    if (!object.contains("blocksBefore"_L1)) {
        change.words = {spansFromJson(object.value("before"_L1).toArray()),
                        spansFromJson(object.value("after"_L1).toArray())};
        return change;
    }
    const auto before = blocksFrom(object.value("blocksBefore"_L1));
    const auto after = blocksFrom(object.value("blocksAfter"_L1));
    if (!before || !after)
        return before ? after.error() : before.error();
    change.blocks =
        BlocksChange{blockId(object.value("behind"_L1)), blockId(object.value("ahead"_L1)), *before, *after};
    return change;
}

} // namespace toasoan
