#include "core/desk/handed_suggestion.h"

#include "core/desk/handed_fields.h"

#include <QJsonDocument>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

QList<Block> cleaned(const QList<Block> &blocks)
{
    Article article;
    article.body.blocks = blocks;
    return cleanedArticle(article).body.blocks;
}

QList<Span> cleaned(const QList<Span> &spans)
{
    Block block;
    block.spans = spans;
    return cleaned(QList<Block>{block}).front().spans;
}

} // namespace

QJsonObject toJson(const Suggestion &suggestion)
{
    return {{u"id"_s, suggestion.id.toString()},
            {u"change"_s, QJsonDocument::fromJson(toJson(suggestion.change)).object()},
            {u"revision"_s, suggestion.revision},
            {u"account"_s, written(suggestion.account)},
            {u"author"_s, suggestion.author},
            {u"at"_s, written(suggestion.at)},
            {u"state"_s, name(suggestion.state)},
            {u"decidedBy"_s, suggestion.decidedBy},
            {u"decidedAt"_s, written(suggestion.decidedAt)}};
}

std::optional<Suggestion> suggestionIn(const QJsonObject &object)
{
    const auto change = suggestedChangeFrom(
        QJsonDocument(object.value("change"_L1).toObject()).toJson(QJsonDocument::Compact));
    const auto state = suggestionStateNamed(object.value("state"_L1).toString());
    Suggestion suggestion;
    suggestion.id = idIn<SuggestionId>(object, "id"_L1);
    suggestion.at = timeIn(object, "at"_L1);
    if (!change || !state || suggestion.id.isNull() || !suggestion.at.isValid())
        return std::nullopt;
    suggestion.change = *change;
    suggestion.change.anchor.quoted = cleanText(change->anchor.quoted);
    suggestion.change.words = {cleaned(change->words.before), cleaned(change->words.after)};
    if (BlocksChange *blocks = suggestion.change.blocks ? &*suggestion.change.blocks : nullptr) {
        if (blocks->before.size() + blocks->after.size() > handedLimit::blocks)
            return std::nullopt;
        blocks->before = cleaned(blocks->before);
        blocks->after = cleaned(blocks->after);
    }
    suggestion.revision = object.value("revision"_L1).toInt();
    suggestion.account = idIn<AccountId>(object, "account"_L1);
    suggestion.author = lineIn(object, "author"_L1);
    suggestion.state = *state;
    suggestion.decidedBy = lineIn(object, "decidedBy"_L1);
    suggestion.decidedAt = timeIn(object, "decidedAt"_L1);
    return suggestion;
}

} // namespace toasoan
