#include "ui/review/suggestion_card.h"

#include "core/article/field_label.h"
#include "ui/review/moment_line.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int longest = 240;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SuggestionCard)
};

QString shortened(const QString &words)
{
    const QString text = words.trimmed();
    return text.size() > longest ? QString(text.left(longest).trimmed() + u'…') : text;
}

QString kindLine(SuggestionKind kind)
{
    switch (kind) {
    case SuggestionKind::Insert:
        return Texts::tr("put in");
    case SuggestionKind::Delete:
        return Texts::tr("take out");
    case SuggestionKind::Replace:
        return Texts::tr("other words");
    case SuggestionKind::Format:
        return Texts::tr("other formatting");
    case SuggestionKind::Block:
        return Texts::tr("paragraphs");
    case SuggestionKind::Caption:
        return Texts::tr("below a picture");
    }
    return {};
}

// What words cannot show: another form, another place.
QString toldOf(const SuggestedChange &change, const SuggestedWords &words)
{
    if (kindOf(change) == SuggestionKind::Format)
        return Texts::tr("“%1” in another form").arg(shortened(words.added));
    if (!change.blocks)
        return {};
    const BlocksChange &blocks = *change.blocks;
    const bool isOne = blocks.before.size() == 1 && blocks.after.size() == 1 &&
                       blocks.before.front().id == blocks.after.front().id;
    if (isOne && blocks.before == blocks.after)
        return Texts::tr("“%1” would stand elsewhere").arg(shortened(words.added));
    if (isOne && words.removed == words.added)
        return Texts::tr("“%1” in another form").arg(shortened(words.added));
    if (words.removed.isEmpty() && words.added.isEmpty())
        return Texts::tr("A picture or an empty paragraph");
    return {};
}

QString decisionOn(const Suggestion &suggestion, const QDateTime &now)
{
    const QString when = momentLine(suggestion.decidedAt, now);
    switch (suggestion.state) {
    case Suggestion::State::Open:
        return {};
    case Suggestion::State::Accepted:
        return Texts::tr("Accepted by %1 · %2").arg(suggestion.decidedBy, when);
    case Suggestion::State::Rejected:
        return Texts::tr("Rejected by %1 · %2").arg(suggestion.decidedBy, when);
    case Suggestion::State::Withdrawn:
        return Texts::tr("Taken back · %1").arg(when);
    }
    return {};
}

} // namespace

SuggestionCard cardOf(const Suggestion &suggestion, bool fits, const QDateTime &now)
{
    const SuggestedWords words = wordsOf(suggestion.change);
    SuggestionCard card;
    card.id = suggestion.id;
    const QString who = suggestion.author.isEmpty() ? Texts::tr("Without a name") : suggestion.author;
    card.head =
        QStringList{who, momentLine(suggestion.at, now), kindLine(kindOf(suggestion.change))}.join(u" · "_s);
    card.place = suggestion.change.blocks ? QString() : fieldLabel(suggestion.change.anchor.field);
    card.told = toldOf(suggestion.change, words);
    if (card.told.isEmpty()) {
        card.removed = shortened(words.removed);
        card.added = shortened(words.added);
    }
    card.decided = decisionOn(suggestion, now);
    card.fits = fits || !suggestion.isOpen();
    return card;
}

QString spoken(const SuggestionCard &card)
{
    QStringList parts{card.head};
    if (!card.place.isEmpty())
        parts << card.place;
    if (!card.told.isEmpty())
        parts << card.told;
    if (!card.removed.isEmpty())
        parts << Texts::tr("out: %1").arg(card.removed);
    if (!card.added.isEmpty())
        parts << Texts::tr("in: %1").arg(card.added);
    if (!card.fits)
        parts << Texts::tr("The text has been changed here since; it no longer fits.");
    if (!card.decided.isEmpty())
        parts << card.decided;
    return parts.join(u'\n');
}

} // namespace toasoan
